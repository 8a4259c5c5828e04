using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Progression and re-grading.</content>
public static partial class AgreementReader
{
    private static Progression? Progression(JsonElement clause) => Find(clause, "progression") is not { } rule ? null
        : new(
            [
                .. Items(rule, "waits").Select(wait => new Wait(
                    Text(wait, "grade"),
                    wait.GetProperty("step").GetInt32(),
                    wait.GetProperty("months").GetInt32(),
                    Text(wait, "requirement") switch
                    {
                        null => 0,
                        "assessment" => Find(wait, "passes")?.GetInt32() ?? 1,
                        var other => throw new NotSupportedException($"an advance by {other}"),
                    })),
            ],
            Start(rule, "start") ?? new("on-the-day", 0, []))
        {
            Interruption = Find(rule, "interruption") is { } interruption
                ? (interruption.GetProperty("longerThanDays").GetInt32(), Text(interruption, "effect")!)
                : null,
        };

    private static IEnumerable<Regrading> Regradings(JsonElement clause) => Items(clause, "regradings").Select(each => new Regrading(
        Day(each, "on")!.Value,
        Placing(each.GetProperty("rule")),
        Members(each, "grades").ToDictionary(grade => grade.Name, grade => grade.Value.GetString()!)));

    private static Placing Placing(JsonElement rule) => new(Text(rule, "kind")!)
    {
        Table = Members(rule, "table").ToDictionary(place => place.Name, place => place.Value.GetString()!),
        PlusSteps = Find(rule, "plusSteps")?.GetInt32() ?? 0,
        LeastRise = Number(rule, "leastRise") ?? Exact.Zero,
        LeastRiseShare = Part(rule, "leastRiseShare") ?? Exact.Zero,
        Waiting = Text(rule, "waiting") ?? "restarts",
        Protection = Find(rule, "protection") is { } kept
            ? new(
                Part(kept, "raiseShare") ?? 1,
                Number(kept, "reduction"),
                Find(kept, "everyMonths")?.GetInt32() ?? 12,
                Find(kept, "atMostMonths")?.GetInt32())
            : null,
    };
}
