using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The edition for others.</content>
public sealed partial record Redline : IShareable
{
    /// <summary>An edition without names and numbers, in which groups below a size are put together and totals stay.</summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared() => new(Words.Title(First.Title, Second.Title), First.Currency.MinorDigits)
    {
        Lines = [.. Rows.Select(row => new LocalizedText(Worded(row, Language.Chinese), Worded(row, Language.English)))],
        Tables =
        [
            new(
                Words.Title(First.Title, Second.Title),
                Words.Clause,
                [Words.Difference],
                [
                    .. Rows.Select((row, at) => new SharedGroup(row.Name, row.PeopleTouched, row.RoundedPrice.Amount)
                    {
                        Parts = new Dictionary<string, Fraction>(StringComparer.Ordinal) { [CostText.Year(at)] = Fraction.One },
                    }),
                ]),
        ],
        Findings = FindingList.Of(First.Findings.Concat(Second.Findings).Distinct()),
    };

    private static string Worded(RedlineRow row, Language language) =>
        $"{row.Name.In(language)}: {row.First?.In(language) ?? "–"} → {row.Second?.In(language) ?? "–"}";
}
