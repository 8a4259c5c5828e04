using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record SetTermChange
{
    private static class Words
    {
        internal static LocalizedText Term => new("协议期限", "term");

        internal static LocalizedText Span(DateSpan term) => term.LastDay is { } last
            ? new($"{IsoDate.Of(term.From)} 至 {IsoDate.Of(last)}", $"{IsoDate.Of(term.From)} to {IsoDate.Of(last)}")
            : new($"{IsoDate.Of(term.From)} 起", $"from {IsoDate.Of(term.From)}");
    }
}
