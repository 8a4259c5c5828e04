namespace WageGrades.Bonuses;

/// <summary>What somebody who leaves gets of a payment earned over a period (离职人员的应计部分).</summary>
public enum LeaverPay
{
    /// <summary>离职时发放: what is earned so far, in the month of leaving.</summary>
    PaidAtOnce,

    /// <summary>按期发放: what is earned so far, in the month in which the others are paid.</summary>
    AsScheduled,

    /// <summary>不发放: nothing.</summary>
    Lapses,
}
