namespace WageGrades.Oracle;

/// <summary>A quantity times a rate times a factor, within bounds, as the document says it.</summary>
public sealed record Formula(Rate Rate)
{
    public Times? Times { get; init; }

    /// <summary>The factor by key; empty: one.</summary>
    public IReadOnlyList<(IReadOnlySet<string> Key, Exact Value)> Factors { get; init; } = [];

    /// <summary>A standing number that multiplies like a factor.</summary>
    public Times? Coefficient { get; init; }

    public Bound? Least { get; init; }

    public Bound? Most { get; init; }

    public bool RestsOnPay => new[] { Rate, Least?.Rate, Most?.Rate }.Any(rate => rate?.Kind == "pay");

    /// <summary>Whether it counts service, on which 29 February bears.</summary>
    public bool CountsService => Times?.Kind is "service" or "service-bands";
}

/// <summary>What one unit pays: "figure", "table", "grade-table", "cell", "pay" or "floor".</summary>
public sealed record Rate(string Kind)
{
    public Exact Amount { get; init; }

    public IReadOnlyList<(IReadOnlySet<string> Key, Exact Value)> Table { get; init; } = [];

    public IReadOnlyDictionary<string, Exact> Grades { get; init; } = new Dictionary<string, Exact>();

    /// <summary>The ladder of a cell, or the floor.</summary>
    public string Of { get; init; } = "";

    public string? Grade { get; init; }

    public int? Step { get; init; }

    /// <summary>For what time figures stand; null: as they stand.</summary>
    public string? Unit { get; init; }

    /// <summary>"month", "day" or "hour".</summary>
    public string Per { get; init; } = "month";

    public bool IsAsPaid { get; init; }

    /// <summary>Of how many months before the month it is the mean; 0: of the day itself.</summary>
    public int MonthsBefore { get; init; }

    public IReadOnlyList<string> Bases { get; init; } = [];
}

/// <summary>A quantity: "counter", "service", "service-bands", "points", "level", "standing" or "counts".</summary>
public sealed record Times(string Kind)
{
    public string Counter { get; init; } = "";

    public Exact Above { get; init; }

    public int AboveLevel { get; init; }

    public Exact? AtMost { get; init; }

    public Exact AtLeast { get; init; }

    public IReadOnlyList<(Exact Above, Exact Multiple)> Tiers { get; init; } = [];

    /// <summary>Whether limits and tiers look at each day.</summary>
    public bool PerDay { get; init; }

    public bool InYears { get; init; }

    public int Every { get; init; } = 1;

    public IReadOnlyList<(int From, Exact Counts)> Bands { get; init; } = [];

    public IReadOnlyList<(IReadOnlySet<string> Key, Exact Value)> Points { get; init; } = [];

    /// <summary>A standing number, and below what it counts, from what to what it is agreed.</summary>
    public string Number { get; init; } = "";

    public Exact? Below { get; init; }

    public Exact? Least { get; init; }

    public Exact? Most { get; init; }

    /// <summary>What one unit of each counter counts.</summary>
    public IReadOnlyList<(string Counter, Exact Value)> Values { get; init; } = [];
}

/// <summary>The sum of a pool: a share of a rate, of the month or of the year before, of those who share or of all covered; and what weighs.</summary>
public sealed record PoolTerms(Rate Rate, Exact Share)
{
    public bool IsOfLastYear { get; init; }

    public bool IsOfAll { get; init; }

    public int? PaidIn { get; init; }

    public Times? Weight { get; init; }

    public bool IsOfPerson => Rate.Kind is "table" or "grade-table" or "pay" || Rate is { Kind: "cell", Grade: null };
}

public sealed record Bound(Rate Rate, Exact Share, bool PerUnit);
