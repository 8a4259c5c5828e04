namespace WageGrades.Bonuses;

/// <summary>How an employment stands to a payment for a period.</summary>
internal enum PeriodState
{
    /// <summary>It is due.</summary>
    Due,

    /// <summary>The person left before, and leavers get nothing.</summary>
    Left,

    /// <summary>The person was not employed yet on the day on which one has to be.</summary>
    NotYetEmployed,

    /// <summary>The agreement does not say what a leaver gets.</summary>
    LeavingUnsaid,

    /// <summary>The agreement does not say on which day one has to be employed.</summary>
    CutOffUnsaid,
}
