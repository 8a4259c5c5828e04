using System.Globalization;
using System.Text.Json;

namespace WageGrades.Oracle;

/// <summary>Reads a person's facts from JSON; amounts and numbers are texts, dates ISO, months "2026-03".</summary>
public static partial class PersonReader
{
    public static Person Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new Person
        {
            Id = Text(root, "id")!,
            Employment = Series(
                root,
                "employment",
                step => new Terms(Text(step, "form")!, Exact.Parse(Text(step, "hours")!), Text(step, "workplace")!)
                {
                    WorkingTime = Text(step, "workingTime")!,
                    IsProbation = step.GetProperty("isProbation").GetBoolean(),
                }),
            Places = Series(root, "places", step => new Place(Text(step, "grade")!, step.GetProperty("step").GetInt32())),
            Posts = Series(root, "posts", step => new Post(Text(step, "trade"), Terms(step, "terms")) { Name = Text(step, "name") ?? "" }),
            ServiceSince = Day(root, "serviceSince"),
            BornOn = Day(root, "bornOn"),
            Qualifications =
            [
                .. Items(root, "qualifications")
                    .Select(each => new Standing(
                        Text(each, "grade")!,
                        Day(each, "issuedOn")!.Value,
                        Day(each, "recognisedOn"),
                        Day(each, "validUntil"),
                        Text(each, "trade"))
                    {
                        Issuer = Text(each, "issuer"),
                        Region = Text(each, "region"),
                        Mode = Text(each, "mode"),
                    }),
            ],
            Appointments =
            [
                .. Items(root, "appointments")
                    .Select(each => new Standing(
                        Text(each, "grade")!,
                        Day(each, "appointedOn")!.Value,
                        null,
                        Day(each, "endedOn"),
                        Text(each, "trade"))
                    {
                        PublishedOn = Day(each, "publishedOn"),
                    }),
            ],
            Credits =
            [
                .. Items(root, "credits")
                    .Select(each => new Credit(Exact.Parse(Text(each, "credits")!), Text(each, "source")!, Day(each, "earnedOn")!.Value, Day(each, "validUntil"))),
            ],
            Achievements = [.. Items(root, "achievements").Select(Achievement)],
            Teams = [.. Items(root, "teams").Select(team => new Team(
                Achievement(team.GetProperty("result")),
                [.. Items(team, "members").Select(member => (Text(member, "worker")!, Exact.Parse(Text(member, "weight")!)))]))],
            Absences = [.. Items(root, "absences").Select(each => (Day(each, "from")!.Value, Day(each, "until")))],
            Leaves = [.. Items(root, "leaves").Select(each => (
                Text(each, "kind")!, Day(each, "from")!.Value, Day(each, "until"), Exact.Parse(Text(each, "ofADay")!)))],
            Decided = Texts(root, "decided", "amount"),
            Numbers = Texts(root, "numbers", "value"),
            Schemes = Series(
                root,
                "schemes",
                step => new SchemeTerms(Text(step, "clause")!, Amount(step, "agreed"), Text(step, "grade"))
                {
                    ProbationShare = Text(step, "probationShare") is { } probation ? Exact.Parse(probation) : null,
                }),
            Assessments =
            [
                .. Items(root, "assessments")
                    .Select(each => new Assessment(
                        Text(each, "clause")!,
                        each.GetProperty("year").GetInt32(),
                        Amount(each, "amount"),
                        Amount(each, "factor"))),
            ],
            Projects = [.. Items(root, "projects").Select(Project)],
            Holds = [.. Items(root, "holds").Select(each => (Day(each, "from")!.Value, Day(each, "until")))],
            Passes = [.. Items(root, "passes").Select(each => Day(each, "on")!.Value)],
            Protected = [.. Items(root, "protected").Select(each => new Protected(
                Day(each, "from")!.Value,
                Amount(each, "amount")!.Value,
                new Protection(
                    Amount(each, "raiseShare")!.Value, Amount(each, "reduction"), Whole(each, "everyMonths")!.Value, Whole(each, "atMostMonths"))))],
            Records = Items(root, "records").ToDictionary(
                each => Month(Text(each, "month")!),
                each => new Record(Exact.Parse(Text(each, "unpaidDays")!), Counts(each), Amounts(each, "supplied"))
                {
                    Days = DayCounts(each),
                    Figures = Amounts(each, "counts"),
                    Weights = Amounts(each, "weights"),
                    Pieces = [.. Items(each, "pieces").Select(PieceCount)],
                    PieceTeams = [.. Items(each, "pieceTeams").Select(PieceTeam)],
                }),
        };
    }

    private static Dictionary<string, Dated<string>> Texts(JsonElement root, string name, string value) => root.GetProperty(name)
        .EnumerateObject()
        .ToDictionary(
            each => each.Name,
            each => new Dated<string>(
                each.Value.EnumerateArray().Select(step => (Day(step, "from") ?? DateOnly.MinValue, Day(step, "until"), Text(step, value)!))));

    private static List<(DateOnly Day, string Counter, Exact Count)> DayCounts(JsonElement record) =>
        [.. Items(record, "dayCounts").Select(each => (Day(each, "day")!.Value, Text(each, "counter")!, Amount(each, "count")!.Value))];

    // The month's figures, and where there is none the sum of the days.
    private static Dictionary<string, Exact> Counts(JsonElement record)
    {
        Dictionary<string, Exact> counts = new(Amounts(record, "counts"));
        foreach (var days in DayCounts(record).GroupBy(each => each.Counter))
        {
            counts.TryAdd(days.Key, days.Aggregate(Exact.Zero, (sum, each) => sum + each.Count));
        }

        return counts;
    }

    private static Achievement Achievement(JsonElement each) =>
        new(Text(each, "id")!, Text(each, "kind")!, Terms(each, "key"), Day(each, "recognisedOn")!.Value)
        {
            Occasion = Text(each, "occasion"),
            Benefit = Text(each, "benefit") is { } benefit ? Exact.Parse(benefit) : null,
            Figures = [.. Items(each, "figures").Select(Figure)],
            Decided = Amounts(each, "decided"),
            IssuedOn = Day(each, "issuedOn"),
            PublishedOn = Day(each, "publishedOn"),
            Place = Whole(each, "place"),
            Entrants = Whole(each, "entrants"),
            IsSelectionRound = each.GetProperty("isSelectionRound").GetBoolean(),
            Apprentice = Text(each, "apprentice"),
            PactOn = Day(each, "pactOn"),
            UsedFrom = Day(each, "usedFrom"),
            Accepted = Exact.Parse(Text(each, "accepted")!),
        };

    private static Exact? Amount(JsonElement parent, string name) => Text(parent, name) is { } amount ? Exact.Parse(amount) : null;

    private static Figure Figure(JsonElement figure) => new(
        Text(figure, "kind")!,
        Day(figure, "from")!.Value,
        Day(figure, "until")!.Value,
        Text(figure, "amount") is { } amount ? Exact.Parse(amount) : null,
        Day(figure, "verifiedOn"),
        figure.GetProperty("isProvisional").GetBoolean());

    private static Dated<T> Series<T>(JsonElement parent, string name, Func<JsonElement, T> value)
        where T : class =>
        new(Items(parent, name).Select(step => (Day(step, "from") ?? DateOnly.MinValue, Day(step, "until"), value(step))));

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray();

    private static string? Text(JsonElement parent, string name) => parent.GetProperty(name).GetString();

    private static int? Whole(JsonElement parent, string name) =>
        parent.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static DateOnly? Day(JsonElement parent, string name) =>
        Text(parent, name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static HashSet<string> Terms(JsonElement parent, string name) => [.. Items(parent, name).Select(term => term.GetString()!)];

    private static Dictionary<string, Exact> Amounts(JsonElement parent, string name) =>
        parent.GetProperty(name).EnumerateObject().ToDictionary(each => each.Name, each => Exact.Parse(each.Value.GetString()!));

    private static (int Year, int Month) Month(string text) =>
        (int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture));
}
