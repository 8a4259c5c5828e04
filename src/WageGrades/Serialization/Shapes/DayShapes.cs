using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>Spans of days as documents state them: the first day and the last one, both included.</summary>
internal static class DayShapes
{
    // An object of its own is read as all objects are; a span, a value, would bring code of its own to be compiled.
    internal static readonly JsonShape<DateSpan> Span = new ObjectShape<SpanText>("span", "A run of days.", table =>
    {
        var from = table.Required("from", JsonShape.Date, span => span.From, "The first day, included.");
        var lastDay = table.Optional(
            "lastDay", JsonShape.Date, span => span.LastDay, "The last day, included; left out where there is no end.");
        table.Rule([from, lastDay], values => Reversed(from.In(values), lastDay.In(values)));
        return values => new(from.In(values), lastDay.In(values));
    }).As(text => SpanOf(text.From, text.LastDay), span => new SpanText(span.From, span.LastDay));

    private static readonly Wording LastBeforeFirst = new("最后一日（lastDay）不得早于第一日（from）", "lastDay must not be before from");

    /// <summary>The dates of a step, added in front of what else it has.</summary>
    internal static (Member<DatedStep, LocalDate?> From, Member<DatedStep, LocalDate?> LastDay) Dates(MemberTable own)
    {
        MemberTable<DatedStep> table = new(own);
        var from = table.Optional(
            "from", JsonShape.Date, step => step.From, "The first day, included; only the first step may leave it out and then holds from ever.");
        var lastDay = table.Optional(
            "lastDay", JsonShape.Date, step => step.LastDay,
                "The last day, included; left out where the step holds until the next one or without end.");
        table.Rule([from, lastDay], values => Reversed(from.In(values), lastDay.In(values)));
        return (from, lastDay);
    }

    /// <summary>The last day there is, 9999-12-31, is how people write “without end”.</summary>
    internal static DateSpan SpanOf(LocalDate? from, LocalDate? lastDay) =>
        new(from ?? LocalDate.MinIsoValue, lastDay is { } last && last != LocalDate.MaxIsoValue ? last.PlusDays(1) : null);

    private static Wording? Reversed(LocalDate? from, LocalDate? lastDay) => lastDay < from ? LastBeforeFirst : null;
}
