namespace WageGrades.Schemes;

/// <summary>What leaving does to deferred parts of a settlement that are not yet due (离职时尚未发放的延期部分).</summary>
public enum DeferredOnLeaving
{
    /// <summary>一次付清: paid in the month of leaving, or in the settlement month where that is later.</summary>
    PaidAtOnce,

    /// <summary>按原期限支付: paid when they were due anyway.</summary>
    AsScheduled,

    /// <summary>不再支付: lost to who is not employed in the month in which they are due.</summary>
    Lapses,
}
