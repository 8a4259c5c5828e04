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

    public required IReadOnlyList<Floor> Floors { get; init; }

    public IReadOnlyList<Cap> Caps { get; init; } = [];

    public IReadOnlyList<Recognition> Recognitions { get; init; } = [];
}

/// <summary>What clauses pay a person together at most, in a month or a year; the first clause is paid first.</summary>
public sealed record Cap(IReadOnlyList<string> Clauses, Exact AtMost, string Per);

/// <summary>What certificates of an issuer count for by date: "in-full", "after-assessment", "none", or a grade's term.</summary>
public sealed record Recognition(string Issuer, string? Region, string? Grade, Dated<string> Treatment);

/// <summary>The declared choices; null where none was made.</summary>
public sealed record Policies
{
    public Rounding? LineRounding { get; init; }

    public Rounding? TotalRounding { get; init; }

    public Proration? Proration { get; init; }

    /// <summary>The scheduled days by month; a month that is absent is not covered.</summary>
    public required IReadOnlyDictionary<(int Year, int Month), IReadOnlySet<int>> Calendar { get; init; }

    public StartRule? Start { get; init; }

    public string? Stop { get; init; }

    public string? LeapDay { get; init; }

    public string? PartTime { get; init; }
}

public sealed record Proration(string Method, string Basis, Exact DaysPerMonth, Exact? UpTo);

public sealed record StartRule(string Kind, int Day, IReadOnlyList<(int Month, int Day)> Dates);

/// <summary>A clause that pays: a ladder, or a bonus.</summary>
public sealed record Clause
{
    public required string Id { get; init; }

    public IReadOnlySet<string>? Forms { get; init; }

    public string? PartTime { get; init; }

    public bool? CountsInMinimumWage { get; init; }

    /// <summary>The cells by "grade/step"; null for a bonus. A grade without that step has no such cell.</summary>
    public Dated<Ladder>? Ladders { get; init; }

    public Ground? Ground { get; init; }

    public Schedule? Schedule { get; init; }

    public string? Repetition { get; init; }

    /// <summary>What makes one occasion: "apprentice", or the code of a vocabulary; empty, what the facts name.</summary>
    public IReadOnlyList<string> OccasionBy { get; init; } = [];

    public Dated<Standard>? Standards { get; init; }
}

public sealed record Ladder(IReadOnlySet<string> Grades, IReadOnlyDictionary<(string Grade, int Step), Exact> Cells);

public sealed record Ground(string Kind)
{
    public string Vocabulary { get; init; } = "";

    public string Fact { get; init; } = "";

    public string Trade { get; init; } = "any";

    public string Achievement { get; init; } = "";

    public IReadOnlyList<string> Only { get; init; } = [];

    public string Counter { get; init; } = "";

    public Exact Above { get; init; }

    public int? AtMostYears { get; init; }

    /// <summary>The grades treated as a term of another vocabulary.</summary>
    public IReadOnlyList<(string Grade, string TreatedAs)> Parities { get; init; } = [];

    public Exact? TopShare { get; init; }

    public int? WithinMonthsOfPact { get; init; }

    public bool FullAttendance { get; init; }

    public IReadOnlyList<(string Counter, Exact? Least, Exact? Most)> Conditions { get; init; } = [];

    public IReadOnlyList<string> WithoutLeave { get; init; } = [];
}

public sealed record Schedule(string Kind)
{
    public StartRule? Start { get; init; }

    public string? Stop { get; init; }

    public int Months { get; init; }

    public string? Anchor { get; init; }

    public IReadOnlyList<(string Leave, int AfterDays)> SuspendedBy { get; init; } = [];
}

/// <summary>How much a bonus pays at a time.</summary>
public sealed record Standard(string Kind)
{
    public Exact Amount { get; init; }

    public IReadOnlyList<(IReadOnlySet<string> Key, Exact Least, Exact Most)> Entries { get; init; } = [];

    public Exact? Cap { get; init; }

    public Exact? YearCap { get; init; }

    /// <summary>The kind of benefit, or null for any.</summary>
    public string? Of { get; init; }

    public string? Window { get; init; }

    public Exact Kept { get; init; } = Exact.Zero;

    /// <summary>The clauses that make the base of a share of pay.</summary>
    public IReadOnlyList<string> Base { get; init; } = [];
}

public sealed record Group(string Id, IReadOnlyList<string> Clauses, string? Scope, string? Later);

public sealed record Floor
{
    public required string Id { get; init; }

    public bool OfPersonMonth { get; init; }

    /// <summary>True when pay must exceed the amount, false when it must reach it.</summary>
    public bool Above { get; init; }

    public required Dated<Standard> Amounts { get; init; }

    public string Absence { get; init; } = "prorated";

    public string? Area { get; init; }

    public IReadOnlySet<string>? Forms { get; init; }
}
