using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>What looks at more than one person: groups of people, funds, relative floors.</content>
public static partial class AgreementReader
{
    private static Population Population(JsonElement people) => new(
        [.. Items(people, "terms").Select(term => term.GetString()!)], [.. Items(people, "grades").Select(grade => grade.GetString()!)]);

    private static Fund Fund(JsonElement fund) => new()
    {
        Id = Text(fund, "id")!,
        OpensIn = ParseDay(Text(fund, "opensIn") + "-01"),
        Opening = Number(fund, "opening")!.Value,
        Yearly = Items(fund, "contributions").Aggregate(Exact.Zero, (sum, each) => sum + Number(each, "amount")!.Value),
        Clauses = [.. Items(fund, "clauses").Select(id => id.GetString()!)],
        Order = Text(fund, "order"),
        Shortfall = Text(fund, "shortfall"),
        Balance = Text(fund, "balance"),
    };

    private static RelativeFloor RelativeFloor(JsonElement floor) => new()
    {
        Id = Text(floor, "id")!,
        Tested = Population(floor.GetProperty("tested")),
        Reference = Population(floor.GetProperty("reference")),
        Measure = Text(floor, "measure")!,
        Share = Text(floor, "share") is { } share ? Share(share) : 1,
        Above = Text(floor, "comparison") == "above",
        CountsIn = Text(floor, "countsIn")!,
        Absence = Text(floor, "absence") ?? "prorated",
        Counts = FloorCounts(floor),
    };

    /// <summary>Unless it says otherwise a top-up counts in the wage total and the minimum wage.</summary>
    private static Dictionary<string, bool> FloorCounts(JsonElement floor) => Find(floor, "counts") is { } counts
        ? Answers(counts)
        : new Dictionary<string, bool> { ["wage-total"] = true, ["minimum-wage"] = true };

    private static Dictionary<string, bool> Answers(JsonElement counts) =>
        counts.EnumerateObject().ToDictionary(answer => answer.Name, answer => answer.Value.GetBoolean());
}
