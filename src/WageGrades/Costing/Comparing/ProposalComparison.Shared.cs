using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The edition for others.</content>
public sealed partial record ProposalComparison : IShareable
{
    /// <summary>An edition without names and numbers, in which groups below a size are put together and totals stay.</summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared() => new(Words.Title, Reports[0].Currency.MinorDigits)
    {
        Lines =
        [
            .. BasisLines(Language.Chinese).Zip(BasisLines(Language.English), (zh, en) => new LocalizedText(zh, en)),
            .. IsComplete ? Array.Empty<LocalizedText>() : [Words.Partial],
        ],
        Tables =
        [
            new(Words.ByClause, Words.Clause, Columns, [.. SharedClauses()]),
            new(
                Words.ByGrade,
                Words.Grade,
                Columns,
                [.. ByGrade.Select((grade, at) => new SharedGroup(grade.Name, PeopleOnGrade(at), Values(grade)))]) { IsPartition = true },
            new(Words.ByYear, Words.Year, Columns, [.. ByYear.Select(year => new SharedGroup(year.Name, Everybody, Values(year)))]),
            new(
                Words.WhoGainsMost,
                Words.Person,
                [.. Reports.Select(report => report.Title)],
                [
                    Counted(Words.Gainers, report => report.Gainers.Count),
                    Counted(Words.Losers, report => report.Losers.Count),
                    Counted(Words.Same, report => report.Unchanged.Count),
                ]) { IsPartition = true, IsOfPeople = true },
        ],
        Findings = Findings,
    };

    private int Everybody => Reports.Min(report => report.ByPerson.Count);

    private IReadOnlyList<LocalizedText> Columns => [Words.Now, .. Reports.Select(report => report.Title)];

    private static IEnumerable<decimal> Values(ComparedCost row) =>
        row.Figures.Select(figure => figure.Difference.Amount).Prepend(row.Figures.Max(figure => figure.Baseline.Amount));

    private SharedGroup Counted(LocalizedText name, Func<CostReport, int> countOf)
    {
        var counts = Reports.Select(countOf).ToList();
        return new(name, counts.Where(count => count > 0).DefaultIfEmpty(0).Min(), counts.Select(count => (decimal)count));
    }

    // The fewest people under any proposal: what one of them pays few is told of few.
    private IEnumerable<SharedGroup> SharedClauses() => ClauseIds.Select((id, at) => Group(id.ToString(), ByClause[at], Fewest(id)))
        .Concat(ByClauseAndRounding().Skip(ByClause.Count).Select(row => Group("rounding", row, Everybody)));

    private static SharedGroup Group(string part, ComparedCost row, int people) => new(row.Name, people, Values(row))
    {
        Parts = new Dictionary<string, Fraction>(StringComparer.Ordinal) { [part] = Fraction.One },
    };

    private int Fewest(ClauseId id) => Reports
        .SelectMany(report => report.ByClause.Where(each => each.Clause.Id == id).Select(each => each.PeoplePaid)
            .Concat(report.Contingent.Where(each => each.Clause.Id == id && each.Amounts is { FullYear.Proposed.IsZero: false }).Select(_ => 0)))
        .DefaultIfEmpty(0)
        .Min();

    private int PeopleOnGrade(int at) => Reports
        .Select(report => report.ByGrade.FirstOrDefault(grade => grade.Name == ByGrade[at].Name)?.People ?? 0)
        .Where(people => people > 0)
        .DefaultIfEmpty(0)
        .Min();
}
