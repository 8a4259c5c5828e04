using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <content>The edition for others.</content>
public sealed partial record CostReport : IShareable
{
    /// <summary>An edition without names and numbers, in which groups below a size are put together and totals stay.</summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared() => new(Words.CostOfProposal(Title), Currency.MinorDigits)
    {
        Lines =
        [
            .. BasisLines(Language.Chinese).Zip(BasisLines(Language.English), (zh, en) => new LocalizedText(zh, en)),
            .. IsComplete ? Array.Empty<LocalizedText>() : [Words.SomebodyNotInFull],
        ],
        Tables = [.. SharedTables()],
        Findings = Findings,
    };

    private IEnumerable<SharedBreakdown> SharedTables()
    {
        LocalizedText[] columns =
        [
            Words.Now(IsFullYear), Words.ProposedIn(IsFullYear), Words.InYear, Words.CarryOver, Words.Whole(IsFullYear),
        ];
        var clauses = SharedClauses();
        yield return new(Words.ByClause, Words.Clause, columns, [.. clauses.Select(each => each.Group)]);
        yield return new(
            Words.Nature,
            Words.Nature,
            columns,
            [
                .. from nature in clauses.GroupBy(each => each.Nature)
                   select new SharedGroup(nature.Key, nature.Max(each => each.Group.People), Summed(nature.Select(each => each.Group)))
                   {
                       Parts = nature.SelectMany(each => each.Group.Parts).ToDictionary(part => part.Key, part => part.Value, StringComparer.Ordinal),
                   },
            ]);
        yield return new(
            Words.ByGrade, Words.Grade, columns, [.. ByGrade.Select(grade => new SharedGroup(grade.Name, grade.People, Values(grade.Amounts)))])
        {
            IsPartition = true,
        };

        // Which clauses a payer bears is no secret, so its sum could tell of one that few people get.
        yield return new(
            Words.ByPayer,
            Words.Payer,
            columns,
            [
                .. ByPayer.Select(each => new SharedGroup(NameOf(each.Payer), ByPayer.Count == 1 ? ByPerson.Count : 0, Values(each.Amounts))),
            ]);
        yield return new(
            Words.ByYear,
            Words.BudgetYear,
            [Words.Now(isFullYear: false), Words.ProposedIn(isFullYear: false), Words.More],
            [
                .. ByYear.Select(year => new SharedGroup(
                    LocalizedText.Same($"{IsoDate.Of(year.FirstMonth)}–{IsoDate.Of(year.LastMonth)}"),
                    ByPerson.Count,
                    year.Amounts.Baseline.Amount,
                    year.Amounts.Proposed.Amount,
                    year.Amounts.Difference.Amount)),
            ]);
        yield return new(
            Words.People,
            Words.Person,
            [Words.Number],
            [
                new(Words.Gainers, Gainers.Count, Gainers.Count),
                new(Words.Losers, Losers.Count, Losers.Count),
                new(Words.Same, Unchanged.Count, Unchanged.Count),
            ])
        {
            IsPartition = true,
            IsOfPeople = true,
        };
    }

    // What is known, what is assumed and what rounding adds, each a part that stands by itself; few events are as telling as few people.
    private List<(LocalizedText Nature, SharedGroup Group)> SharedClauses()
    {
        List<(LocalizedText, SharedGroup)> all = [];
        foreach (var each in ByClause)
        {
            var nature = each.Nature switch
            {
                CostNature.Recurring or CostNature.TopUp => Words.Recurring,
                CostNature.OneOff => Words.OneOff,
                _ => throw Closed.Missed(each.Nature),
            };
            all.Add((nature, Group($"{each.Clause.Id}", Headed(each.Clause, each.Heading), each.PeoplePaid, each.Amounts)));
        }

        foreach (var each in Contingent.Where(each => each.Amounts is not null))
        {
            var events = each.Count is { } count && count >= Ratio.One ? (int)Math.Min(1_000_000m, count.Value.ToShownDecimal()) : 0;
            all.Add((Words.ContingentAsAssumed, Group($"~{each.Clause.Id}", Headed(each.Clause, each.Heading), events, each.Amounts!)));
        }

        foreach (var plan in Upgrades.Where(plan => plan.Amounts is not null))
        {
            LocalizedText name = new(
                $"{plan.Plan.From.In(Language.Chinese)} → {plan.Plan.To.In(Language.Chinese)}",
                $"{plan.Plan.From.In(Language.English)} → {plan.Plan.To.In(Language.English)}");
            all.Add((Words.ContingentAsAssumed, Group($"+{all.Count}", name, Math.Min(plan.Holders, plan.Computed), plan.Amounts!)));
        }

        if (!StatementRounding.FullYear.Difference.IsZero || !StatementRounding.FullYear.Baseline.IsZero)
        {
            all.Add((Words.Recurring, Group("rounding", Words.RoundingAtTheTotal, ByPerson.Count, StatementRounding)));
        }

        return all;
    }

    private static SharedGroup Group(string part, LocalizedText name, int people, CostAmounts amounts) => new(name, people, Values(amounts))
    {
        Parts = new Dictionary<string, Fraction>(StringComparer.Ordinal) { [part] = Fraction.One },
    };

    private static LocalizedText Headed(Citations.ClauseReference clause, LocalizedText heading) =>
        new($"{clause} {heading.Chinese}".Trim(), $"{clause} {heading.English}".Trim());

    private static decimal[] Values(CostAmounts amounts) =>
    [
        amounts.FullYear.Baseline.Amount,
        amounts.FullYear.Proposed.Amount,
        amounts.InYear.Difference.Amount,
        amounts.CarryOver.Difference.Amount,
        amounts.FullYear.Difference.Amount,
    ];

    private static decimal[] Summed(IEnumerable<SharedGroup> groups) =>
        groups.Aggregate(new decimal[5], (sums, group) => [.. sums.Zip(group.Values, (sum, value) => sum + value)]);
}
