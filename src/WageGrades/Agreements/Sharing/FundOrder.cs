namespace WageGrades.Agreements;

/// <summary>
/// Whom a fund pays first when a month's claims exceed it (资金不足时的发放次序). The last one served may be paid in part. What is paid for a month is due on
/// the first day for which it is paid.
/// </summary>
public enum FundOrder
{
    /// <summary>按到期先后: the earlier due day; on one day the clause that the fund names first, then the lower worker id.</summary>
    ByDate,

    /// <summary>按条款顺位: the clause that the fund names first; within a clause the earlier due day, then the lower worker id.</summary>
    ByRank,

    /// <summary>
    /// 按比例: every claim in the same proportion, split in units of the rounding for pool shares (finer where a claim is no multiple of them); what is
    /// less than a unit goes to the earlier due day.
    /// </summary>
    InProportion,
}
