namespace WageGrades.Agreements;

/// <summary>Whom a fund pays first when a month's claims exceed it (资金不足时的发放次序). The last one served may be paid in part.</summary>
public enum FundOrder
{
    /// <summary>按到期先后: the earlier due day; on one day the clause that the fund names first, then the lower worker id.</summary>
    ByDate,

    /// <summary>按条款顺位: the clause that the fund names first; within a clause the earlier due day, then the lower worker id.</summary>
    ByRank,

    /// <summary>按比例: every claim in the same proportion, to the last unit.</summary>
    InProportion,
}
