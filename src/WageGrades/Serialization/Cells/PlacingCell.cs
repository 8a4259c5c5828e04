using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A place (第一名) or a prize (一等奖).</summary>
internal sealed class PlacingCell : CellFormat<Term>
{
    internal static readonly PlacingCell Instance = new();

    private static readonly TermCell[] Vocabularies = [new(CompetitionPlacing.Vocabulary.Code), new(CompetitionPrize.Vocabulary.Code)];

    internal override LocalizedText Expected { get; } =
        new("名次或奖项，如第一名、一等奖、金牌", "a place or prize such as First place, First prize, Gold medal");

    internal override CellReading<Term> Read(string text, RosterScope scope)
    {
        foreach (var vocabulary in Vocabularies)
        {
            if (vocabulary.Read(text, scope) is { IsGood: true } found)
            {
                return found.Value is { } term ? new CellReading<Term>(term, found.Form) : CellReading<Term>.Bad;
            }
        }

        return CellReading<Term>.Bad;
    }

    internal override string Print(Term value, Language language) =>
        Vocabularies[value.Vocabulary == CompetitionPlacing.Vocabulary.Code ? 0 : 1].Print(value, language);

    internal override IEnumerable<string> Known(RosterScope scope) => Vocabularies.SelectMany(each => each.Known(scope));

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => Vocabularies.SelectMany(each => each.Choices(scope));
}
