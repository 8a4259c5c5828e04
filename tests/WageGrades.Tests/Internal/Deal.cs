using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

/// <summary>A small document type with every kind of member, for the tests of shapes.</summary>
internal sealed record Deal
{
    internal required string Name { get; init; }

    internal required LocalDate SignedOn { get; init; }

    internal string? Note { get; init; }

    internal int? Steps { get; init; }

    internal bool IsOpen { get; init; } = true;

    internal IReadOnlyList<Change> Changes { get; init => field = ValueList.Of(value); } = ValueList<Change>.Empty;

    internal IReadOnlyDictionary<string, decimal?> Cells { get; init => field = ValueMap.Of(value); } = ValueMap<string, decimal?>.Empty;

    internal static readonly JsonFormat<Deal> Format = new(
        "test/deal",
        2,
        "A deal",
        new ObjectShape<Deal>(
            "deal",
            "A deal.",
            table =>
            {
                Member<Deal, string> name = table.Required("name", JsonShape.Text, deal => deal.Name, "Its name.", "?");
                Member<Deal, LocalDate> signed = table.Required("signed", JsonShape.Date, deal => deal.SignedOn, "The day it was signed.", default);
                Member<Deal, string?> note = table.Optional("note", JsonShape.Text, deal => deal.Note, "A note.");
                Member<Deal, int?> steps = table.Optional("steps", JsonShape.Integer(1, 9), deal => deal.Steps, "Steps.");
                Member<Deal, bool> open = table.Optional("open", JsonShape.Flag, deal => deal.IsOpen, whenAbsent: true, "Whether it is open.");
                Member<Deal, IReadOnlyList<Change>> changes = table.Optional(
                    "changes",
                    JsonShape.List(Change.Shape),
                    deal => deal.Changes,
                    ValueList<Change>.Empty,
                    "What changes.");
                Member<Deal, IReadOnlyDictionary<string, decimal?>> cells = table.Optional(
                    "cells",
                    JsonShape.Map(JsonShape.Text, JsonShape.OrNull(JsonShape.NumberAbove(0))),
                    deal => deal.Cells,
                    ValueMap<string, decimal?>.Empty,
                    "Cells.");
                return values => new Deal
                {
                    Name = name.In(values),
                    SignedOn = signed.In(values),
                    Note = note.In(values),
                    Steps = steps.In(values),
                    IsOpen = open.In(values),
                    Changes = changes.In(values),
                    Cells = cells.In(values),
                };
            }));

    internal abstract record Change
    {
        internal static readonly JsonShape<Change> Shape = new UnionShape<Change>("change")
            .Case(
                "percent",
                new ObjectShape<Percent>(
                    "percent",
                    "A percentage.",
                    table =>
                    {
                        Member<Percent, decimal> percent = table.Required(
                            "percent",
                            JsonShape.NumberBetween(0, 100),
                            change => change.Value,
                            "The percentage.");
                        Member<Percent, Side> side = table.Optional(
                            "side",
                            new CodeShape<Side>(("union", "工会", Side.Union), ("employer", "用人单位", Side.Employer)),
                            change => change.By,
                            Side.Union,
                            "Who asks.");
                        return values => new Percent(percent.In(values), side.In(values));
                    }))
            .Case(
                "both",
                new ObjectShape<Both>(
                    "both",
                    "One after the other.",
                    table =>
                    {
                        Member<Both, Change> first = table.Required("first", JsonShape.Recursive(() => Shape!), change => change.First, "The first.");
                        Member<Both, Change> then = table.Required("then", JsonShape.Recursive(() => Shape!), change => change.Then, "The second.");
                        return values => new Both(first.In(values), then.In(values));
                    }));
    }

    internal enum Side
    {
        Union,
        Employer,
    }

    internal sealed record Percent(decimal Value, Side By) : Change
    {
        internal decimal Value { get; } = Guard.That(Value != 13, Value, "anything but 13");
    }

    internal sealed record Both(Change First, Change Then) : Change;
}
