using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>Any terms, own ones included, in the form vocabulary:code, separated by semicolons.</summary>
internal sealed class TermListCell : CellFormat<IReadOnlyList<Term>>
{
    internal static readonly TermListCell Instance = new();

    internal override LocalizedText Expected { get; } =
        new("术语，形如 post-mark:team-leader，多个以分号隔开", "terms such as post-mark:team-leader, separated by semicolons");

    internal override CellReading<IReadOnlyList<Term>> Read(string text, RosterScope scope)
    {
        List<Term> terms = [];
        foreach (var part in CellText.HalfWidth(text).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Term.TryParse(part, out var term))
            {
                return CellReading<IReadOnlyList<Term>>.Bad;
            }

            terms.Add(scope.Named(term));
        }

        return Good(ValueList.Of(terms), isPlain: true);
    }

    internal override string Print(IReadOnlyList<Term> value, Language language) => string.Join("; ", value);
}
