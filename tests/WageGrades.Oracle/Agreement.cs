namespace WageGrades.Oracle;

/// <summary>An agreement as the oracle needs it, read from its JSON. Terms are texts, "competition-level:provincial".</summary>
public sealed record Agreement
{
    public required DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    public required IReadOnlySet<string> CoveredForms { get; init; }

    public required IReadOnlyDictionary<string, string> Areas { get; init; }

    public required Policies Policies { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    public required IReadOnlyList<Group> Groups { get; init; }

    public required IReadOnlyList<Cap> Caps { get; init; }

    public required IReadOnlyList<RecognitionRow> Recognitions { get; init; }

    /// <summary>By which fact grades and titles stand on a level: "appointed", "recognised", "certified"; null: there is no framework.</summary>
    public string? LevelsBy { get; init; }

    public IReadOnlyDictionary<string, int> LevelsOfTerms { get; init; } = new Dictionary<string, int>();

    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    public Recovery? Recovery { get; init; }

    public required IReadOnlyList<Floor> Floors { get; init; }

    public IReadOnlyList<Fund> Funds { get; init; } = [];

    public IReadOnlyList<RelativeFloor> RelativeFloors { get; init; } = [];
}

/// <summary>The declared choices; null where none was made.</summary>
public sealed record Policies
{
    public Rounding? LineRounding { get; init; }

    public Rounding? TotalRounding { get; init; }

    public Rounding? ShareRounding { get; init; }

    public Rounding? TimeRounding { get; init; }

    /// <summary>Of the month's amounts of hours, days, weeks and years.</summary>
    public Rounding? MonthRounding { get; init; }

    /// <summary>Whether it says what time a month is paid for.</summary>
    public bool DeclaresTime { get; init; }

    /// <summary>The weeks of a year; null where they are not said.</summary>
    public Exact? WeeksPerYear { get; init; }

    /// <summary>"per-team" or "per-person".</summary>
    public string? TeamAmount { get; init; }

    public Proration? Proration { get; init; }

    /// <summary>The scheduled days by month; a month that is absent is not covered.</summary>
    public required IReadOnlyDictionary<(int Year, int Month), IReadOnlySet<int>> Calendar { get; init; }

    /// <summary>The days of the calendar of which half is scheduled.</summary>
    public IReadOnlySet<DateOnly> HalfDays { get; init; } = new HashSet<DateOnly>();

    /// <summary>Which days a month has.</summary>
    public PayMonths Months { get; init; } = new(1);

    public StartRule? Start { get; init; }

    public string? Stop { get; init; }

    public string? LeapDay { get; init; }

    /// <summary>Whether earlier employments count after a return.</summary>
    public bool CountsEarlierService { get; init; }

    /// <summary>Whether what was paid before goes on until a standing that followed is due.</summary>
    public bool PaysUntilDue { get; init; } = true;

    public Exact DaysPerMonth { get; init; }

    public string? PartTime { get; init; }

    public Probation? Probation { get; init; }

    public Exact HoursPerMonth { get; init; } = 174;
}

public sealed record Proration(string Method, string Basis, Exact DaysPerMonth, Exact? UpTo);

public sealed record StartRule(string Kind, int Day, IReadOnlyList<(int Month, int Day)> Dates);

/// <summary>A clause that pays: a ladder, or a bonus.</summary>
public sealed partial record Clause
{
    public required string Id { get; init; }

    public IReadOnlySet<string>? Forms { get; init; }

    public string? PartTime { get; init; }

    /// <summary>Whether it counts in a base; one that is absent is unanswered.</summary>
    public IReadOnlyDictionary<string, bool> Counts { get; init; } = new Dictionary<string, bool>();

    /// <summary>Who bears it, as shares; empty: the employer.</summary>
    public IReadOnlyList<(string Payer, Exact Share)> Payers { get; init; } = [];

    public string? TeamAmount { get; init; }

    /// <summary>Whether it has a rate a month: not what is paid once, shared, or paid for hours and leave.</summary>
    public bool HasMonthlyRate =>
        Ladders is not null
        || Schemes?.Steps.FirstOrDefault().Value?.Negotiated is not null
        || (Ground is not null && !Schedule!.IsOnce && !IsPool);

    /// <summary>True for a sum that several people share.</summary>
    public bool IsPool => Standards is not null && Standards.Steps.Any(step => step.Value.Kind == "pool");

    /// <summary>The cells by "grade/step"; null for a bonus. A grade without that step has no such cell.</summary>
    public Dated<Ladder>? Ladders { get; init; }

    /// <summary>For overtime: whether the clauses of the base count as they are paid.</summary>
    public bool IsAsPaid { get; init; }

    public Ground? Ground { get; init; }

    public Schedule? Schedule { get; init; }

    public string? Repetition { get; init; }

    /// <summary>What makes two achievements one occasion: "apprentice", or codes of vocabularies; empty: the occasion that the facts name.</summary>
    public IReadOnlyList<string> OccasionBy { get; init; } = [];

    public Dated<Standard>? Standards { get; init; }

    /// <summary>The terms of a scheme; null for another clause.</summary>
    public Dated<Scheme>? Schemes { get; init; }

    /// <summary>The clauses that a scheme takes the place of; null: not declared.</summary>
    public IReadOnlySet<string>? Absorbs { get; init; }
}

public sealed record Ladder(IReadOnlySet<string> Grades, IReadOnlyDictionary<(string Grade, int Step), Exact> Cells)
{
    /// <summary>For what time the cells stand: "hour", "day", "week", "month" or "year".</summary>
    public string Per { get; init; } = "month";
}

public sealed record Ground(string Kind)
{
    public string Vocabulary { get; init; } = "";

    public string Fact { get; init; } = "";

    public string Trade { get; init; } = "any";

    public string Achievement { get; init; } = "";

    public IReadOnlyList<string> Only { get; init; } = [];

    public string Counter { get; init; } = "";

    public Exact Above { get; init; }

    public int FromYears { get; init; } = 1;

    public int? AtMostYears { get; init; }

    public IReadOnlyList<(string Grade, string TreatedAs)> Parities { get; init; } = [];

    public Exact? TopShare { get; init; }

    public int? WithinMonthsOfPact { get; init; }

    public bool FullAttendance { get; init; }

    public IReadOnlyList<(string Counter, Exact? Least, Exact? Most)> Conditions { get; init; } = [];

    public IReadOnlyList<string> WithoutLeave { get; init; } = [];

    public Population? Population { get; init; }
}

public sealed record Schedule(string Kind)
{
    public StartRule? Start { get; init; }

    public string? Stop { get; init; }

    public int Months { get; init; }

    /// <summary>"issued", "recognised", "appointed", "published"; null: the ground's own date.</summary>
    public string? Anchor { get; init; }

    public bool EveryYear { get; init; }

    /// <summary>The period for which it pays; null for every other schedule.</summary>
    public PeriodRules? Period { get; init; }

    /// <summary>The completed years of service at which it pays, and after the last of them again every so many.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    public int? EveryYears { get; init; }

    public bool IsAtAge => Kind == "service-age";

    /// <summary>Paid once on a day, and not month by month or for a period.</summary>
    public bool IsOneOff => Kind is "one-off" or "service-age";

    /// <summary>Not paid month by month.</summary>
    public bool IsOnce => IsOneOff || Period is not null;

    public IReadOnlyList<(string Leave, int AfterDays, bool AcrossRestDays)> SuspendedBy { get; init; } = [];
}

/// <summary>How much a bonus pays at a time.</summary>
public sealed record Standard(string Kind)
{
    public Exact Amount { get; init; }

    /// <summary>By key: amounts, points' worth, shares, or ranges.</summary>
    public IReadOnlyList<(IReadOnlySet<string> Key, Exact Least, Exact Most)> Entries { get; init; } = [];

    public Exact? Cap { get; init; }

    public Exact? YearCap { get; init; }

    public string? BenefitKind { get; init; }

    /// <summary>"calendar-year", "months-of-use 36", or null.</summary>
    public string? Window { get; init; }

    public Exact KeptByDepartment { get; init; }

    /// <summary>"per-unit" or "once"; null: not said.</summary>
    public string? Quantity { get; init; }

    /// <summary>"month", "day" or "hour".</summary>
    public string Rate { get; init; } = "month";

    public bool IsAsPaid { get; init; }

    /// <summary>The parts of a formula.</summary>
    public Formula? Formula { get; init; }

    /// <summary>The parts of a pool.</summary>
    public PoolTerms? Pool { get; init; }

    /// <summary>The clauses of whose pay it is a share.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];
}

public sealed record Group(string Id, IReadOnlyList<string> Clauses, string? Scope, string? Later);

/// <summary>What clauses pay a person together at most, in a "month" or "year"; the first is paid first.</summary>
public sealed record Cap(IReadOnlyList<string> Clauses, Exact AtMost, string Per);

/// <summary>What certificates of a kind of issuer count for; a gap recognises nothing.</summary>
public sealed record RecognitionRow(string Issuer, string? Region, string? Grade, Dated<Treatment> Treatments);

public sealed record Treatment(string Kind, string? Grade);

public sealed partial record Floor
{
    public required string Id { get; init; }

    public bool OfPersonMonth { get; init; }

    /// <summary>True where the amounts stand for an hour worked.</summary>
    public bool PerHour { get; init; }

    /// <summary>True when pay must exceed the amount, false when it must reach it.</summary>
    public bool Above { get; init; }

    public required Dated<Standard> Amounts { get; init; }

    public string Absence { get; init; } = "prorated";

    public string? Area { get; init; }

    public IReadOnlySet<string>? Forms { get; init; }

    public required IReadOnlyDictionary<string, bool> Counts { get; init; }
}
