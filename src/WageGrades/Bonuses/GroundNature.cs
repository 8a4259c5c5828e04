namespace WageGrades.Bonuses;

/// <summary>How what a ground finds stands in time (事由的时间属性).</summary>
internal enum GroundNature
{
    /// <summary>It lasts, as an appointment does: a yearly payment comes round on its anniversary.</summary>
    Lasting,

    /// <summary>It happens on a day, as a result does.</summary>
    Event,

    /// <summary>It is a figure of one month, which is what it is: neither probation nor hours change it.</summary>
    Count,

    /// <summary>It is one month that meets conditions; what it pays is on the person's terms as a monthly amount is.</summary>
    Month,
}
