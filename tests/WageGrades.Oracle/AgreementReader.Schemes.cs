using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Pay schemes.</content>
public static partial class AgreementReader
{
    private static Scheme Scheme(JsonElement step) => Text(step, "kind")! switch
    {
        "piece" => new("piece") { Pieces = PieceTerms(step) },
        "project" => new("project") { Project = ProjectTerms(step) },
        "result-share" => new("result-share") { Results = ResultTerms(step) },
        var kind => new(kind),
    };

    private static ProjectTerms ProjectTerms(JsonElement terms) => new(
        Members(terms, "stages").ToDictionary(stage => stage.Name, stage => Share(stage.Value.GetString()!)),
        Text(terms, "split"),
        Find(terms, "keptOnFailure") is { } kept ? [.. kept.EnumerateArray().Select(stage => stage.GetString()!)] : null,
        Text(terms, "partial"),
        Part(terms, "deductionAtMost"));

    private static ResultTerms ResultTerms(JsonElement terms) => new(
        [.. Items(terms, "only").Select(term => term.GetString()!)],
        Members(terms, "parts").ToDictionary(part => part.Name, part => new ResultPart(
            Part(part.Value, "share")!.Value,
            Find(part.Value, "years")?.GetInt32(),
            Find(part.Value, "inShares")?.GetBoolean() ?? false,
            Number(part.Value, "atMost"))));

    private static Exact? Part(JsonElement parent, string name) => Text(parent, name) is { } share ? Share(share) : null;
}
