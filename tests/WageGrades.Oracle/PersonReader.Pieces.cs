using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Pieces and projects.</content>
public static partial class PersonReader
{
    private static PieceCount PieceCount(JsonElement count) => new(
        Text(count, "key")!,
        Number(count, "good"),
        Number(count, "rejected"),
        Number(count, "reworked"),
        Day(count, "on"),
        Text(count, "time")!,
        Text(count, "hours") is { } hours ? Exact.Parse(hours) : null);

    private static PieceTeam PieceTeam(JsonElement team) => new(
        Text(team, "id")!,
        Text(team, "clause")!,
        [.. Items(team, "pieces").Select(PieceCount)],
        [.. Items(team, "members").Select(member => (Text(member, "worker")!, Number(member, "weight"), Number(member, "hours"), Amount(member, "baseRate")))]);

    private static Project Project(JsonElement project) => new(
        Text(project, "id")!,
        Text(project, "clause")!,
        Number(project, "total"),
        [.. Items(project, "members").Select(Weight)],
        [.. Items(project, "steps").Select(step => new ProjectStep(
            Text(step, "stage")!,
            Day(step, "reachedOn")!.Value,
            Number(step, "accepted"),
            Number(step, "deduction"),
            step.GetProperty("members").ValueKind == JsonValueKind.Null ? null : [.. Items(step, "members").Select(Weight)]))],
        Day(project, "failedOn"));

    private static (string Person, Exact Weight) Weight(JsonElement member) => (Text(member, "worker")!, Number(member, "weight"));

    private static Exact Number(JsonElement parent, string name) => Exact.Parse(Text(parent, name)!);
}
