namespace WageGrades.Benchmarks;

/// <summary>Twelve months of the sample's people, and what a proposal costs, checks and reports over them.</summary>
internal static class YearRows
{
    internal static List<Row> Of(SimpleWorkload simple, SampleWorkload sample)
    {
        var months = 12 * sample.Workforce.Count;
        var kept = SampleWorkload.Offer();
        var basis = CostBasis.Standard with { FirstMonth = SampleWorkload.Month };
        Lazy<CostedPeople> costed = new(() => new CostedPeople(kept.Base, sample.Workforce, new CostWindow(kept, basis)));
        Lazy<(CostRuns Runs, CostReport Whole)> package = new(() =>
        {
            CostRuns runs = new(sample.Workforce, basis);
            return (runs, runs.Of(kept));
        });
        return
        [
            new("naive-year", "12 naive passes of (a)", 12 * simple.Count, () => Year(simple.NaiveDropped)),
            new("tight-year", "12 tight passes of (a)", 12 * simple.Count, () => Year(simple.Tight.TotalOf))
            {
                Against = "naive-year",
                SameTotalAs = "naive-year",
            },
            new("pass", "plain pass over 12 months of (b), calculator kept", months, () => Pass(PayCalculator.For)) { Against = "naive-year" },
            new("light-pass", "the same, light", months, () => Pass(PayCalculator.Light)) { Against = "pass", SameTotalAs = "pass" },
            new("loop", "12 × agreement.PayFor(workforce, month)", months, () => sample.Pass(12, SampleWorkload.Fresh().PayFor))
            {
                Against = "pass",
                SameTotalAs = "pass",
            },
            new("cost", "offer.Cost, first", months, () => SampleWorkload.Offer().Cost(sample.Workforce).FullYear.Amount) { Against = "pass" },
            new("cost-again", "offer.Cost, again", months, () => kept.Cost(sample.Workforce).FullYear.Amount)
            {
                Against = "pass",
                SameTotalAs = "cost",
            },
            new("subset", "two of the three changes, costed with a report of their own", months, () => Costed(kept.Only(0, 1)))
            {
                Against = "pass",
                SameTotalAs = "cost",
            },
            new("coalition", "each of the six further subsets of the three changes, by the runner", 6 * months, Coalitions)
            {
                Against = "pass",
                SameTotalAs = "cost",
            },
            new("check", "offer.Check (total: findings)", months, () => Check().Findings.Count) { Against = "pass" },
            new("report", "ProposalReport.Of", months, () => Report().Cost.FullYear.Amount)
            {
                Against = "pass",
                SameTotalAs = "cost",
            },
        ];

        decimal Pass(Func<CollectiveAgreement, PayCalculator> calculatorFor) => sample.Pass(12, calculatorFor(SampleWorkload.Fresh()).PayFor);

        // The whole proposal was costed before: each further subset shares what its people find.
        decimal Costed(Proposal subset)
        {
            if (!costed.IsValueCreated)
            {
                _ = new CostCalculator(kept, sample.Workforce, basis, costed.Value).Calculate();
            }

            return new CostCalculator(subset, sample.Workforce, basis, costed.Value).Calculate().FullYear.Amount;
        }

        // What attribution asks once the whole is costed. The third change moves nobody's pay in the window: the first two cost what all do.
        decimal Coalitions()
        {
            var (runs, whole) = package.Value;
            var costs = PackageCosts.Of(
                kept.Changes.Count,
                part => [kept.Changes[part].Clause],
                subset => kept.Only(Enumerable.Range(0, kept.Changes.Count).Where(part => (subset & (1 << part)) != 0)),
                runs,
                whole)!;
            var all = Enumerable.Range(1, 6).Select(costs.FullOf).ToArray();
            return all[0b011 - 1];
        }

        CheckReport Check() => SampleWorkload.Offer().Check(Jurisdictions.Zhejiang, sample.Workforce);

        ProposalReport Report() => ProposalReport.Of(SampleWorkload.Offer(), Jurisdictions.Zhejiang, sample.Workforce);

        static decimal Year(Func<DateOnly, decimal> month) => Enumerable.Range(0, 12).Sum(later => month(SimpleWorkload.First.AddMonths(later)));
    }
}
