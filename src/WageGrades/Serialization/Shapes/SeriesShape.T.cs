using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>
/// A dated series: a list of steps in order of their dates, each <c>{ "from": …, "lastDay": …, value }</c> or
/// <c>{ "from": …, "lastDay": …, "gap": reason }</c>.
/// </summary>
internal sealed class SeriesShape<T>(string stepName, JsonShape<DatedStep<T>> values) : JsonShape<EffectiveSeries<T>>
    where T : notnull
{
    private const string FromMember = "from";
    private const string GapMember = "gap";

    private static readonly Wording OutOfOrder = new(
        "各时段须按起始日期先后排列，且互不重叠", "the steps must follow one another by date without overlapping");

    private static readonly ObjectShape<DatedStep<T>> Gaps = new("gap-step", "A time for which there is no value, and why.", table =>
    {
        var (from, lastDay) = DayShapes.Dates(table);
        var gap = table.Required(GapMember, JsonShape.Text, step => step.Gap!, "Why there is no value.");
        return read => new(from.In(read), lastDay.In(read), default, gap.In(read));
    });

    internal override Wording Expected => JsonListNode.Name;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out EffectiveSeries<T> value)
    {
        value = null;
        if (part.Kind != JsonKind.List)
        {
            return reading.WrongKind(part, Expected);
        }

        List<DatedStep<T>> steps = [];
        var isFirst = true;
        foreach (var item in part)
        {
            if (TryReadStep(item, reading, isFirst, out var step))
            {
                if (steps.Count == 0 || step.From > (steps[^1].LastDay ?? steps[^1].From ?? LocalDate.MinIsoValue))
                {
                    steps.Add(step);
                }
                else
                {
                    reading.Tell(item.Place, FormatFaultKind.ValuesDoNotFit, ("problem", OutOfOrder));
                }
            }

            isFirst = false;
        }

        value = SeriesOf(steps);
        return true;
    }

    internal override JsonNode Write(EffectiveSeries<T> value)
    {
        List<JsonNode> items = [];
        for (var i = 0; i < value.Steps.Count; i++)
        {
            var step = value.Steps[i];
            var lastsToTheNext = i + 1 < value.Steps.Count && value.Steps[i + 1].Span.From == step.Span.Until;
            DatedStep<T> dated = new(
                step.Span.From == LocalDate.MinIsoValue ? null : step.Span.From,
                lastsToTheNext ? null : step.Span.LastDay,
                step.HasValue ? step.Value : default,
                step.GapReason);
            items.Add(step.HasValue ? values.Write(dated) : Gaps.Write(dated));
        }

        return new JsonListNode(ValueList.Of(items));
    }

    internal override JsonNode Schema(SchemaBook book)
    {
        var step = book.Refer(stepName, () => SchemaBook.Object(("oneOf", new JsonListNode([Gaps.Schema(book), values.Schema(book)]))));
        JsonNode dated = SchemaBook.Object(("required", SchemaBook.List([FromMember])));
        return SchemaBook.Object(
            ("type", new JsonTextNode("array")),
            ("prefixItems", new JsonListNode([step])),
            ("items", SchemaBook.Object(("allOf", new JsonListNode([step, dated])))));
    }

    private static EffectiveSeries<T> SeriesOf(List<DatedStep<T>> steps)
    {
        return EffectiveSeries<T>.InOrder(steps.Select((step, i) =>
        {
            var span = DayShapes.SpanOf(step.From, step.LastDay ?? (i + 1 < steps.Count ? steps[i + 1].From!.Value.PlusDays(-1) : null));
            return step.Gap is null ? new EffectiveStep<T>(span, true, step.Value!, null) : EffectiveSeries<T>.Gap(span, step.Gap);
        }));
    }

    private bool TryReadStep(JsonPart part, ShapeReading reading, bool isFirst, [MaybeNullWhen(false)] out DatedStep<T> step)
    {
        var hasFrom = part.Find(FromMember).Kind != JsonKind.Absent;
        if (part.Kind == JsonKind.Object && part.IsWhole && !hasFrom && !isFirst)
        {
            reading.Tell(part.Place, FormatFaultKind.MissingMember, ("member", FromMember), ("expected", JsonShape.Date.Expected));
        }

        // A step whose date is unsound is left out: without one it would hold from ever.
        return (part.Find(GapMember).Kind == JsonKind.Absent ? values : Gaps).TryRead(part, reading, out step)
            && (step.From is not null || (isFirst && !hasFrom));
    }
}
