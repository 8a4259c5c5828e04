using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Pay schemes.</content>
public static partial class AgreementReader
{
    private static Scheme Scheme(JsonElement step) =>
        Text(step, "kind")! switch
        {
            "piece" => new("piece") { Pieces = PieceTerms(step) },
            "project" => new("project") { Project = ProjectTerms(step) },
            "result-share" => new("result-share") { Results = ResultTerms(step) },
            "negotiated" => new("negotiated")
            {
                Negotiated = new(
                    Find(step, "floorClauses") is null ? null : [.. Items(step, "floorClauses").Select(id => id.GetString()!)],
                    Text(step, "floorPer")),
            },
            "annual" => new("annual") { Annual = AnnualTerms(step) },
            var kind => throw new NotSupportedException($"scheme {kind}"),
        };

    private static Recovery? Recovery(JsonElement root) => Find(root, "policies") is { } policies && Find(policies, "recovery") is { } plan
        ? new(Part(plan, "atMost")!.Value, Number(plan, "atLeastLeft"))
        : null;

    private static AnnualTerms AnnualTerms(JsonElement terms)
    {
        var advance = Find(terms, "advance") ?? default;
        return new()
        {
            Amounts = [.. Members(terms, "amounts").Select(entry => ((IReadOnlySet<string>)Key(entry.Name), Exact.Parse(entry.Value.GetRawText())))],
            AdvanceShare = Part(advance, "share"),
            AdvanceAmount = Number(advance, "amount"),
            PartYear = Text(terms, "partYear"),
            SettledIn = Find(terms, "settledIn")?.GetInt32(),
            Shortfall = Text(terms, "shortfall"),
            Deferrals = [.. Items(terms, "deferrals").Select(part => (Share(Text(part, "share")!), Find(part, "monthsAfter")!.Value.GetInt32()))],
            OnLeaving = Text(terms, "onLeaving"),
        };
    }

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
