using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The edition for others.</content>
public sealed partial record CellCostReport : IShareable
{
    /// <summary>An edition in which cells and clauses of few people are put together and totals stay.</summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared() => new(Words.Title(Proposal), Currency.MinorDigits)
    {
        Lines =
        [
            Words.Basis(this),
            .. ByClause.Where(clause => clause.Difference.IsOpen).Select(clause => Words.IsNotTold($"{clause.Clause}", clause.Heading)),
        ],
        Tables =
        [
            new(
                Words.ByClause,
                Words.Clause,
                [Words.Least, Words.Most],
                [
                    .. from clause in ByClause
                       where !clause.Difference.IsOpen
                       select new SharedGroup(
                           new($"{clause.Clause} {clause.Heading.Chinese}".Trim(), $"{clause.Clause} {clause.Heading.English}".Trim()),
                           clause.PeopleOnCells,
                           clause.Difference.Least!.Value.Amount,
                           clause.Difference.Most!.Value.Amount),
                ]),
            new(
                Words.ByCell,
                Words.Cell,
                [Words.Now, Words.Proposed, Words.More],
                [
                    .. ByCell.Select(cell => new SharedGroup(
                        LocalizedText.Same(cell.Count.Place),
                        cell.Count.People,
                        cell.BasePay.FullYear.Baseline.Amount,
                        cell.BasePay.FullYear.Proposed.Amount,
                        cell.BasePay.FullYear.Difference.Amount)),
                ])
            {
                IsPartition = true,
            },
        ],
        Findings = Findings,
    };
}
