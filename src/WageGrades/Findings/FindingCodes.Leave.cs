namespace WageGrades.Findings;

/// <content>What leave that was not taken pays, and means of months before.</content>
public static partial class FindingCodes
{
    /// <summary>A mean of the months before a month on something that is of no month.</summary>
    public static readonly FindingCode MeanOfNoMonth = Define(
        "WG2710", FindingSeverity.Error,
        "前几个月平均工资用于逐日计发的事由", "A mean of months before on a ground that lasts",
        "条款 {clause} 按前几个月的平均工资计发，其事由却逐日计发或一次性发放；平均工资以发放当月为准。",
            "Clause {clause} pays by the mean of the months before, and its ground is paid day by day or once; the mean is that of a month of payment.",
        "改用按月的事由：month、count 或 contribution；每年定月发放的，写 base。",
            "Use a ground of the month: month, count or contribution; a payment that comes round has its base.");
}
