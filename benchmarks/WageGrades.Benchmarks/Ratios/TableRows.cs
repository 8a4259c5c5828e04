using WageGrades.Citations;

namespace WageGrades.Benchmarks;

/// <summary>What is asked at the table, of many people: one proposal, what each of ten clauses costs, which raise fits a budget.</summary>
internal static class TableRows
{
    // Ten clauses of the sample that pay its people.
    private static readonly ClauseId[] Clauses =
    [
        "base-pay", "skill-allowance", "title-allowance", "key-process-allowance", "team-leader-allowance", "full-attendance", "seniority-allowance",
        "mentor-allowance", "competition-award", "honour-award",
    ];

    /// <summary>The rows, each run a whole answer.</summary>
    internal static List<Row> Of(SampleWorkload sample)
    {
        var basis = CostBasis.Standard with { FirstMonth = SampleWorkload.Month };

        // A search answers nothing on totals that lack somebody or an award to come.
        var leftOut = SampleWorkload.Offer().Cost(sample.Workforce, basis).LeftOut.Select(person => person.Worker).ToHashSet();
        var whole = sample.Workforce.Where(worker => !leftOut.Contains(worker.Id));
        return
        [
            new("table-pass", "plain pass over 12 months, calculator kept", 1, () => sample.Pass(12, PayCalculator.For(SampleWorkload.Fresh()).PayFor)),
            Row("table-cost", "one proposal of three changes costed", () => SampleWorkload.Offer().Cost(sample.Workforce).FullYear.Amount),
            Row("table-ten", "ten clauses raised by 3 %, costed", () => Ten().Cost(sample.Workforce).FullYear.Amount),
            Row("table-prices", "what each of the ten costs, 1,024 subsets (total: the sum of the shares)", () => Prices().Sum(part => part.RoundedShare.Amount))
                with
            {
                SameTotalAs = "table-ten",
            },
            Row("table-solve", "the raise of base pay within 1,500 a person, to 0.01 % (total: its cost)", Solved),
        ];

        Row Row(string key, string name, Func<decimal> run) => new(key, name, 1, run) { Against = "table-pass" };

        IReadOnlyList<ClausePrice> Prices() => Ten().PriceClauses(sample.Workforce, basis).Parts;

        decimal Solved()
        {
            var answer = Raise().Solve(whole, basis).Percent("base-pay").AtMost(1_500m * whole.Count);
            return answer.Cost?.FullYear.Amount ?? throw new InvalidOperationException(string.Join("; ", answer.Findings));
        }
    }

    // Without overtime, whose cost waits for hours to come.
    private static Proposal Raise() => Proposal
        .On(SampleWorkload.Fresh() with { Clauses = [.. SampleWorkload.Agreement.Clauses.Where(clause => clause is not OvertimeClause)] }, "raise")
        .Raise("base-pay", Increase.Percent(4m))
        .EffectiveFrom(SampleWorkload.Month.OnDayOfMonth(1));

    private static Proposal Ten() => Clauses.Aggregate(
        Proposal.On(SampleWorkload.Fresh(), "ten").EffectiveFrom(SampleWorkload.Month.OnDayOfMonth(1)),
        (offer, clause) => offer.Raise(clause, Increase.Percent(3m)));
}
