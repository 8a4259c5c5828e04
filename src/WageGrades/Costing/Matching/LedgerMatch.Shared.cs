using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The edition for others.</content>
public sealed partial record LedgerMatch : IShareable
{
    /// <summary>An edition without names and numbers, in which groups below a size are put together and totals stay.</summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared() => new(Words.Title, Total.Paid.HasCurrency ? Total.Paid.Currency.MinorDigits : 2)
    {
        Lines =
        [
            Words.Months(FirstMonth, LastMonth),
            .. UnexplainedShare is { } share ? [Words.SharedLine(CostText.Percent(share))] : Array.Empty<LocalizedText>(),
        ],
        Tables =
        [
            ByItem.Count > 0 ? Broken(Words.ByItem, ByItem, "i") : Broken(Words.ByClause, ByClause, "c"),
            Broken(Words.ByMonth, ByMonth, "m"),
        ],
    };

    private static SharedBreakdown Broken(LocalizedText heading, IReadOnlyList<MatchRow> rows, string kind) => new(
        heading,
        heading,
        [Words.Paid, Words.Modelled, Words.NotExplained],
        [
            .. rows.Select((row, at) => new SharedGroup(row.Name, row.People, row.Paid.Amount, row.Modelled.Amount, row.Unexplained.Amount)
            {
                Parts = new Dictionary<string, Fraction>(StringComparer.Ordinal) { [kind + CostText.Year(at)] = Fraction.One },
            }),
        ]);
}
