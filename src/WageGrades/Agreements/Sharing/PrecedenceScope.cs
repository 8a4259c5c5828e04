namespace WageGrades.Agreements;

/// <summary>Over what the higher of several entitlements is judged (就高的判断范围).</summary>
public enum PrecedenceScope
{
    /// <summary>按月: each month the clause with the higher sum of that month pays.</summary>
    Month,

    /// <summary>按年: within a calendar year.</summary>
    Year,

    /// <summary>按事项: among the entitlements of one occasion (one result, one award).</summary>
    Event,

    /// <summary>任职期间: over the whole employment with the employer.</summary>
    Employment,
}
