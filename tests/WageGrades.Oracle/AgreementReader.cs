using System.Globalization;
using System.Text.Json;

namespace WageGrades.Oracle;

/// <summary>Reads an agreement from its document, "wagegrades/agreement/1", by the published schema; what pay does not need is passed over.</summary>
public static partial class AgreementReader
{
    public static Agreement Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.GetProperty("format").GetString() != "wagegrades/agreement/1")
        {
            throw new NotSupportedException($"format {root.GetProperty("format")}");
        }

        var term = root.GetProperty("term");
        return new Agreement
        {
            From = Day(term, "from")!.Value,
            Until = Text(root, "continuation") == "until-replaced" ? null : Day(term, "lastDay")?.AddDays(1),
            CoveredForms = Texts(root, "coveredForms") ?? [],
            Areas = root.TryGetProperty("workplaceAreas", out var areas)
                ? areas.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!)
                : [],
            Recovery = Recovery(root),
            Policies = Policies(root.TryGetProperty("policies", out var policies) ? policies : default),
            Clauses = [.. Items(root, "clauses").Where(clause => Text(clause, "kind") != "text").Select(Clause)],
            Groups = [.. Items(root, "groups").Select(group => new Group(
                Text(group, "id")!, [.. Items(group, "clauses").Select(id => id.GetString()!)], Text(group, "scope"), Text(group, "later")))],
            Caps = [.. Items(root, "caps").Select(cap => new Cap(
                [.. Items(cap, "clauses").Select(id => id.GetString()!)], Number(cap, "atMost")!.Value, Text(cap, "per")!))],
            Recognitions = [.. Items(root, "recognition").Select(row => new RecognitionRow(
                "issuer-kind:" + Text(row, "issuer"),
                Text(row, "region"),
                Text(row, "grade"),
                Series(row.GetProperty("treatment"), step => new Treatment(Text(step, "recognised")!, Text(step, "grade")))))],
            LevelsBy = Find(root, "framework") is { } framework ? Text(framework, "by") : null,
            LevelsOfTerms = Find(root, "framework") is { } levels
                ? Members(levels, "levels").ToDictionary(each => each.Name, each => each.Value.GetString()![^1] - '0')
                : [],
            Conversions = [.. Items(root, "creditConversions").Select(rule => new Conversion(
                Text(rule, "standing")!,
                Number(rule, "atLeast")!.Value,
                (Texts(rule, "sources") ?? []).Select(source => "credit-source:" + source).ToHashSet(),
                Text(rule, "afterExpiry") == "kept"))],
            Floors = [.. Items(root, "floors").Select(Floor)],
            Funds = [.. Items(root, "funds").Select(Fund)],
            RelativeFloors = [.. Items(root, "relativeFloors").Select(RelativeFloor)],
        };
    }

    private static Policies Policies(JsonElement policies)
    {
        var rounding = Find(policies, "rounding");
        return new()
        {
            LineRounding = Rounding(rounding, "pay-line"),
            TotalRounding = Rounding(rounding, "statement-total"),
            ShareRounding = Rounding(rounding, "pool-share"),
            TimeRounding = Rounding(rounding, "time-rate"),
            MonthRounding = Rounding(rounding, "month-rate"),
            DeclaresTime = Find(policies, "paidTime") is not null,
            WeeksPerYear = WeeksPerYear(policies),
            TeamAmount = Text(policies, "teamAmount"),
            Proration = Find(policies, "proration") is { } rule
                ? new(
                    Text(rule, "method")!,
                    Text(rule, "basis")!,
                    Number(rule, "daysPerMonth") ?? Exact.Parse("21.75"),
                    Number(rule, "smallerCorrectionUpTo"))
                : null,
            Calendar = Find(policies, "calendar") is { } calendar ? Calendar(calendar) : new Dictionary<(int, int), IReadOnlySet<int>>(),
            HalfDays = Find(policies, "calendar") is { } halves ? Days(halves, "halfDays") : [],
            Months = new(Find(policies, "payPeriod") is { } period ? period.GetProperty("startsOn").GetInt32() : 1),
            Start = Start(policies, "allowanceStart"),
            Stop = Text(policies, "allowanceStop"),
            LeapDay = Text(policies, "leapDay"),
            CountsEarlierService = Text(policies, "earlierService") == "counted",
            PaysUntilDue = Text(policies, "untilDue") != "nothing",
            DaysPerMonth = DaysPerMonth(policies),
            PartTime = Text(policies, "partTime"),
            Probation = Probation(policies),
            HoursPerMonth = HoursPerMonth(policies),
        };
    }

    /// <summary>Monday to Friday of the months covered, less the days off and with the working days named.</summary>
    private static Dictionary<(int Year, int Month), IReadOnlySet<int>> Calendar(JsonElement calendar)
    {
        var off = Days(calendar, "daysOff");
        var working = Days(calendar, "workingDays");
        var half = Days(calendar, "halfDays");
        var first = ParseDay(Text(calendar, "first") + "-01");
        var after = ParseDay(Text(calendar, "last") + "-01").AddMonths(1);
        return Enumerable.Range(0, after.DayNumber - first.DayNumber)
            .Select(first.AddDays)
            .Where(day => working.Contains(day) || half.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Contains(day)))
            .GroupBy(day => (day.Year, day.Month))
            .ToDictionary(month => month.Key, month => (IReadOnlySet<int>)month.Select(day => day.Day).ToHashSet());
    }

    private static Clause Clause(JsonElement clause) => AboutHours(clause, new()
    {
        Id = Text(clause, "id")!,
        Forms = Texts(clause, "coveredForms"),
        PartTime = Text(clause, "partTime"),
        Counts = Find(clause, "counts") is { } counts ? Answers(counts) : new Dictionary<string, bool>(),
        Payers = [.. Items(clause, "payers").Select(each => (Text(each, "payer")!, Text(each, "share") is { } share ? Share(share) : 1))],
        TeamAmount = Text(clause, "teamAmount"),
        Ladders = Find(clause, "ladders") is { } ladders ? Series(ladders, Ladder) : null,
        Ground = Find(clause, "ground") is { } ground ? Ground(ground) : null,
        Schedule = Find(clause, "schedule") is { } schedule
            ? new(Text(schedule, "kind")!)
            {
                Start = Start(schedule, "start"),
                Stop = Text(schedule, "stop"),
                Months = Find(schedule, "months")?.GetInt32() ?? 0,
                Anchor = Text(schedule, "anchor"),
                EveryYear = Find(schedule, "everyYear")?.GetBoolean() ?? false,
                Period = Period(schedule),
                Years = [.. Items(schedule, "years").Select(each => each.GetInt32())],
                EveryYears = Find(schedule, "everyYears")?.GetInt32(),
                SuspendedBy =
                [
                    .. Items(schedule, "suspendedBy").Select(rest => (
                        Text(rest, "leave")!, Find(rest, "afterDays")?.GetInt32() ?? 0, Find(rest, "acrossRestDays")?.GetBoolean() ?? false)),
                ],
            }
            : null,
        Repetition = Text(clause, "repetition"),
        OccasionBy = [.. Items(clause, "occasionBy").Select(part => part.GetString()!)],
        Standards = Find(clause, "amounts") is { } amounts ? Series(amounts, Standard) : null,
        Schemes = Find(clause, "schemes") is { } schemes ? Series(schemes, Scheme) : null,
        Absorbs = Texts(clause, "absorbs"),
        Progression = Progression(clause),
        Regradings = [.. Regradings(clause)],
    });

    private static Ladder Ladder(JsonElement ladder)
    {
        var grades = Items(ladder, "grades").Select(grade => (Code: Text(grade, "code")!, Cells: Items(grade, "amounts").ToList())).ToList();
        return new(
            grades.Select(grade => grade.Code).ToHashSet(),
            (from grade in grades
             from step in Enumerable.Range(1, grade.Cells.Count)
             let cell = grade.Cells[step - 1]
             where cell.ValueKind != JsonValueKind.Null
             select (Place: (grade.Code, step), Amount: Exact.Parse(cell.GetRawText()))).ToDictionary(cell => cell.Place, cell => cell.Amount))
        {
            Per = Text(ladder, "per") ?? "month",
        };
    }

    private static Ground Ground(JsonElement ground) => new(Text(ground, "kind")!)
    {
        Vocabulary = Text(ground, "vocabulary") ?? "",
        Fact = Text(ground, "fact") ?? "",
        Trade = Text(ground, "trade") ?? "any",
        Achievement = Text(ground, "achievement") ?? "",
        Only = [.. Texts(ground, "only") ?? []],
        Counter = Text(ground, "counter") ?? "",
        Above = Number(ground, "above") ?? Exact.Zero,
        FromYears = Find(ground, "fromYears")?.GetInt32() ?? 1,
        AtMostYears = Find(ground, "atMostYears")?.GetInt32(),
        Parities = [.. Items(ground, "parities").Select(rule => (Text(rule, "grade")!, Text(rule, "treatedAs")!))],
        TopShare = Text(ground, "topShare") is { } top ? Share(top) : null,
        WithinMonthsOfPact = Find(ground, "withinMonthsOfPact")?.GetInt32(),
        FullAttendance = Find(ground, "fullAttendance")?.GetBoolean() ?? false,
        Conditions = [.. Items(ground, "conditions").Select(each => (Text(each, "counter")!, Number(each, "least"), Number(each, "most")))],
        WithoutLeave = [.. Items(ground, "withoutLeave").Select(leave => leave.GetString()!)],
        Population = Find(ground, "population") is { } people ? Population(people) : null,
    };

    private static Standard Standard(JsonElement amount) => new(Text(amount, "kind")!)
    {
        Amount = Number(amount, "amount") ?? Exact.Zero,
        Cap = Number(amount, "atMost"),
        YearCap = Number(amount, "atMostAYear"),
        BenefitKind = Text(amount, "kind") == "benefit-share" ? Text(amount, "of") : null,
        Window = Text(amount, "window"),
        KeptByDepartment = Text(amount, "keptByDepartment") is { } kept ? Share(kept) : Exact.Zero,
        Quantity = Text(amount, "quantity"),
        Formula = Text(amount, "kind") == "formula" ? Formula(amount) : null,
        Pool = Text(amount, "kind") == "pool" ? Pool(amount) : null,
        Rate = Text(amount, "kind") == "share-of-pay" ? Text(amount, "rate") ?? "month" : "month",
        IsAsPaid = Text(amount, "basis") == "as-paid",
        Bases = Text(amount, "kind") == "share-of-pay" ? [.. Items(amount, "of").Select(id => id.GetString()!)] : [],
        Entries =
        [
            .. Members(amount, "table").Select(entry => (Key(entry.Name), Exact.Parse(entry.Value.GetRawText()), Exact.Zero)),
            .. Members(amount, "points").Select(entry => (
                Key(entry.Name), Exact.Parse(entry.Value.GetRawText()) * Number(amount, "pointValue")!.Value, Exact.Zero)),
            .. Members(amount, "shares").Select(entry => (Key(entry.Name), Share(entry.Value.GetString()!), Exact.Zero)),
            .. Text(amount, "share") is { } share ? new[] { (Key("*"), Share(share), Exact.Zero) } : [],
            .. Members(amount, "ranges").Select(entry => (Key(entry.Name), Number(entry.Value, "least")!.Value, Number(entry.Value, "most")!.Value)),
        ],
    };

    private static Floor Floor(JsonElement floor) => new()
    {
        Id = Text(floor, "id")!,
        OfPersonMonth = Text(floor, "test") == "person-month",
        PerHour = Text(floor, "unit") == "hour",
        Above = Text(floor, "comparison") == "above",
        Amounts = Series(floor.GetProperty("amounts"), step => new Standard("fixed") { Amount = Number(step, "amount")!.Value }),
        Absence = Text(floor, "absence") ?? "prorated",
        Area = Text(floor, "area"),
        Forms = Texts(floor, "forms"),
        Tested = Find(floor, "tested") is { } tested ? Population(tested) : null,
        Shares = [.. Members(floor, "shares").Select(share => (new Population([.. Key(share.Name)], []), Share(share.Value.GetString()!)))],
        Counts = FloorCounts(floor),
    };

    /// <summary>Steps in order: from its first day, or ever, to its last day, or the next step, or without end; gaps have no value.</summary>
    private static Dated<T> Series<T>(JsonElement list, Func<JsonElement, T> value)
        where T : class
    {
        var steps = list.EnumerateArray().ToList();
        return new(steps
            .Select((step, i) => (
                Step: step,
                From: Day(step, "from") ?? DateOnly.MinValue,
                Until: Day(step, "lastDay")?.AddDays(1) ?? (i + 1 < steps.Count ? Day(steps[i + 1], "from") : null)))
            .Where(each => Find(each.Step, "gap") is null)
            .Select(each => (each.From, each.Until, value(each.Step))));
    }

    private static Rounding? Rounding(JsonElement? rules, string point) =>
        rules is { } found && Text(found, point)?.Split(' ') is [var mode, var quantum] ? new(mode, Exact.Parse(quantum)) : null;

    /// <summary>"on-the-day", "month-after", "this-month-if-by-day 15", "next-adjustment-date 01-01 07-01".</summary>
    private static StartRule? Start(JsonElement parent, string name) => Text(parent, name)?.Split(' ') switch
    {
        null => null,
        ["this-month-if-by-day", var day] => new("this-month-if-by-day", Whole(day), []),
        [var kind, .. var dates] => new(kind, 0, [.. dates.Select(date => (Whole(date[..2]), Whole(date[3..])))]),
        [] => null,
    };

    private static Exact Share(string text) => text.EndsWith('%') ? Exact.Parse(text[..^1].TrimEnd()) / 100 : Exact.Parse(text);

    /// <summary>"competition-level:provincial+competition-placing:first"; "*" has no term.</summary>
    private static HashSet<string> Key(string text) => text == "*" ? [] : [.. text.Split('+')];

    private static JsonElement? Find(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var found) ? found : null;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) => Find(parent, name) is { } list ? list.EnumerateArray() : [];

    private static IEnumerable<JsonProperty> Members(JsonElement parent, string name) => Find(parent, name) is { } map ? map.EnumerateObject() : [];

    private static HashSet<string>? Texts(JsonElement parent, string name) =>
        Find(parent, name) is { } list ? [.. list.EnumerateArray().Select(each => each.GetString()!)] : null;

    private static HashSet<DateOnly> Days(JsonElement parent, string name) => [.. Items(parent, name).Select(day => ParseDay(day.GetString()!))];

    private static string? Text(JsonElement parent, string name) => Find(parent, name)?.GetString();

    private static Exact? Number(JsonElement parent, string name) => Find(parent, name) is { } number ? Exact.Parse(number.GetRawText()) : null;

    private static DateOnly? Day(JsonElement parent, string name) => Text(parent, name) is { } day ? ParseDay(day) : null;

    private static DateOnly ParseDay(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
