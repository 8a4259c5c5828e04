using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A counter by the names of the month's counters or of those that the agreement counts, or any term in the form
/// vocabulary:code.</summary>
internal sealed class CounterCell : CellFormat<Term>
{
    internal static readonly CounterCell Instance = new();

    private static readonly TermCell Months = new(MonthCounter.Vocabulary.Code);

    internal override LocalizedText Expected => Months.Expected;

    internal override CellReading<Term> Read(string text, RosterScope scope)
    {
        if (Term.TryParse(CellText.HalfWidth(text.Trim()), out var term))
        {
            return scope.Agreement is not null && scope.Find(term.Vocabulary)?.Find(term.Code) is null
                ? CellReading<Term>.Bad
                : Good(scope.Named(term), isPlain: true);
        }

        var named = Months.Read(text, scope);
        return named.Value is { } counter ? new CellReading<Term>(counter, named.Form)
            : scope.FindCounter(text) is { } own ? Good(own, isPlain: true)
            : CellReading<Term>.Bad;
    }

    internal override string Print(Term value, Language language) =>
        MonthCounter.Vocabulary.Contains(value) ? Months.Print(value, language) : value.ToString();

    internal override IEnumerable<string> Known(RosterScope scope) => Months.Known(scope);

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) =>
    [
        .. Months.Choices(scope),
        .. scope.Counters.Where(counter => !MonthCounter.Vocabulary.Contains(counter)).Select(counter => counter.Name),
    ];
}
