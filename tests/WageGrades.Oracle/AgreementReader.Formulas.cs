using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Formulas.</content>
public static partial class AgreementReader
{
    private static Formula Formula(JsonElement step) => new(Rate(step.GetProperty("rate")))
    {
        Times = Find(step, "times") is { } times ? Times(times) : null,
        Factors =
        [
            .. Members(step, "factors").Select(entry => ((IReadOnlySet<string>)Key(entry.Name), Share(entry.Value.GetString()!))),
            .. Text(step, "factor") is { } one ? new[] { ((IReadOnlySet<string>)Key("*"), Share(one)) } : [],
        ],
        Coefficient = Find(step, "coefficient") is { } coefficient ? Times(coefficient) : null,
        Least = Find(step, "least") is { } least ? Bound(least) : null,
        Most = Find(step, "most") is { } most ? Bound(most) : null,
    };

    private static PoolTerms Pool(JsonElement step) => new(
        Find(step, "rate") is { } rate ? Rate(rate) : new Rate("figure") { Amount = Number(step, "amount")!.Value },
        Text(step, "share") is { } share ? Share(share) : 1)
    {
        IsOfLastYear = Text(step, "over") == "last-year",
        IsOfAll = Text(step, "people") == "covered",
        PaidIn = Find(step, "paidIn")?.GetInt32(),
        Weight = Find(step, "weight") is { } weight ? Times(weight) : null,
    };

    private static Bound Bound(JsonElement bound) => new(
        Rate(bound.GetProperty("rate")),
        Text(bound, "share") is { } share ? Share(share) : 1,
        Find(bound, "perUnit")?.GetBoolean() ?? false);

    private static Rate Rate(JsonElement rate) => new(Text(rate, "kind")!)
    {
        Amount = Number(rate, "amount") ?? Exact.Zero,
        Table = Text(rate, "kind") == "table" ? [.. Values(rate, "table")] : [],
        Grades = Text(rate, "kind") == "grade-table"
            ? Members(rate, "table").ToDictionary(entry => entry.Name, entry => Exact.Parse(entry.Value.GetRawText()))
            : new Dictionary<string, Exact>(),
        Of = Text(rate, "ladder") ?? Text(rate, "floor") ?? "",
        Grade = Text(rate, "grade"),
        Step = Find(rate, "step")?.GetInt32(),
        Unit = Text(rate, "kind") is "figure" or "table" or "grade-table" ? Text(rate, "per") : null,
        Per = Text(rate, "per") ?? "month",
        IsAsPaid = Text(rate, "basis") == "as-paid",
        MonthsBefore = Find(rate, "monthsBefore")?.GetInt32() ?? 0,
        Bases = [.. Items(rate, "of").Select(id => id.GetString()!)],
    };

    private static Times Times(JsonElement times) => new(Text(times, "kind") ?? "standing")
    {
        Number = Text(times, "number") ?? "",
        Below = Number(times, "below"),
        Least = Number(times, "least"),
        Most = Number(times, "most"),
        Values = [.. Members(times, "values").Select(entry => (entry.Name, Exact.Parse(entry.Value.GetRawText())))],
        Counter = Text(times, "counter") ?? "",
        Above = Number(times, "above") ?? Exact.Zero,
        AboveLevel = Text(times, "kind") == "level" ? Find(times, "above")?.GetInt32() ?? 0 : 0,
        AtMost = Number(times, "atMost"),
        AtLeast = Number(times, "atLeast") ?? Exact.Zero,
        Tiers = [.. Items(times, "tiers").Select(tier => (Number(tier, "above") ?? Exact.Zero, Share(Text(tier, "multiple")!)))],
        PerDay = Find(times, "perDay")?.GetBoolean() ?? false,
        InYears = Text(times, "unit") == "years",
        Every = Find(times, "every")?.GetInt32() ?? 1,
        Bands = [.. Items(times, "bands").Select(band => (band.GetProperty("from").GetInt32(), Share(Text(band, "counts")!)))],
        Points = [.. Values(times, "points")],
    };

    private static IEnumerable<(IReadOnlySet<string> Key, Exact Value)> Values(JsonElement parent, string name) =>
        Members(parent, name).Select(entry => ((IReadOnlySet<string>)Key(entry.Name), Exact.Parse(entry.Value.GetRawText())));
}
