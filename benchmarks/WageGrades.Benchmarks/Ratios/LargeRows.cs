namespace WageGrades.Benchmarks;

/// <summary>What a company of 5,000 people of the sample waits for: a cost, a check, a whole report; and six months of back pay of 4,800.</summary>
internal static class LargeRows
{
    internal const int People = 5_000;
    internal const int PaidLate = 4_800;

    internal static List<Row> Of()
    {
        SampleWorkload sample = new(People);
        BackPayWorkload late = new(SampleWorkload.Agreement, new Workforce(sample.Workforce.Workers.Take(PaidLate)), BackPayRows.Months);
        var months = 12 * People;
        return
        [
            new("cost-5000", "offer.Cost of 5,000 people", months, () => SampleWorkload.Offer().Cost(sample.Workforce).FullYear.Amount),
            new(
                "check-5000",
                "offer.Check of 5,000 people (total: findings)",
                months,
                () => SampleWorkload.Offer().Check(Jurisdictions.Zhejiang, sample.Workforce).Findings.Count),
            new(
                "report-5000",
                "ProposalReport.Of 5,000 people",
                months,
                () => ProposalReport.Of(SampleWorkload.Offer(), Jurisdictions.Zhejiang, sample.Workforce).Cost.FullYear.Amount)
            {
                SameTotalAs = "cost-5000",
            },
            new("back-pay-4800", "BackPay.Register of 4,800 people, 6 months", BackPayRows.Months * PaidLate, () => late.Register().Total.Amount),
        ];
    }
}
