namespace WageGrades.Calculation;

/// <summary>Facts of what kind a clause's ground looks at (事由所需事实).</summary>
internal enum GroundNeed
{
    /// <summary>What everybody has: employment, years of service, a month, groups.</summary>
    Nothing,

    /// <summary>Appointments.</summary>
    Appointments,

    /// <summary>Certificates.</summary>
    Qualifications,

    /// <summary>Results and honours.</summary>
    Achievements,

    /// <summary>Posts.</summary>
    Posts,

    /// <summary>Amounts supplied for the month.</summary>
    SuppliedAmounts,

    /// <summary>Weights of the month.</summary>
    Weights,

    /// <summary>A record of the month.</summary>
    Record,
}
