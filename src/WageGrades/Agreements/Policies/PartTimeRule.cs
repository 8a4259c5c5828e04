namespace WageGrades.Agreements;

/// <summary>How a monthly amount follows a person's share of full-time hours (非全时人员的折算).</summary>
public enum PartTimeRule
{
    /// <summary>按工时比例: the amount times the share of full-time hours.</summary>
    ByHours,

    /// <summary>全额: the full amount whatever the hours.</summary>
    InFull,

    /// <summary>
    /// 按实际工时（非全日制小时计酬）: the amount's hour rate times the hours worked in the month, the count <c>worked-hours</c>; days without pay and leave take
    /// nothing off, because hours not worked are not counted. It also applies to the form part-time where no share of hours is known.
    /// </summary>
    ByWorkedHours,
}
