namespace WageGrades.Agreements;

/// <summary>How a monthly amount follows a person's share of full-time hours (非全时人员的折算).</summary>
public enum PartTimeRule
{
    /// <summary>按工时比例: the amount times the share of full-time hours.</summary>
    ByHours,

    /// <summary>全额: the full amount whatever the hours.</summary>
    InFull,
}
