using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The edition for others.</content>
public sealed partial record SettlementWalk : IShareable
{
    /// <summary>An edition without names and numbers, in which groups below a size are put together and totals stay.</summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared() => new(Words.Title(Frozen.Title), Frozen.Currency.MinorDigits)
    {
        Lines =
        [
            Words.Window(Frozen.FirstMonth, Frozen.LastMonth, Frozen.ByPerson.Count),
            new($"{Words.From.Chinese} {From.In(Language.Chinese)}", $"{Words.From.English} {From.In(Language.English)}"),
            new($"{Words.To.Chinese} {To.In(Language.Chinese)}", $"{Words.To.English} {To.In(Language.English)}"),
            .. IsComplete ? Array.Empty<LocalizedText>() : [Words.Partial],
        ],
        Tables =
        [
            new(
                Words.Cause,
                Words.Cause,
                [Words.InYear, Words.CarryOver, Words.Whole(Moving.Basis.Months == 12)],
                [
                    .. Rows.Select(row => new SharedGroup(
                        Words.Name(row.Part), row.PeopleTouched, row.InYear.Amount, row.CarryOver.Amount, row.Amount.Amount)
                    {
                        Parts = new Dictionary<string, Fraction>(StringComparer.Ordinal) { [row.Part.ToString()] = Fraction.One },
                    }),
                ]),
        ],
        Findings = Findings,
    };
}
