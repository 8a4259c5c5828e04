namespace WageGrades.Benchmarks;

/// <summary>Six months of back pay for the sample's people, against paying them twice.</summary>
internal static class BackPayRows
{
    internal const int Months = 6;

    internal static List<Row> Of(SampleWorkload sample)
    {
        BackPayWorkload workload = new(SampleWorkload.Agreement, sample.Workforce, Months);
        var units = Months * sample.Workforce.Count;
        return
        [
            new("two-passes", "6 months of (b) paid under both agreements", units, workload.TwoPasses),
            new("back-pay", "BackPay.Register, 6 months", units, () => workload.Register().Total.Amount)
            {
                Against = "two-passes",
                SameTotalAs = "two-passes",
            },
        ];
    }
}
