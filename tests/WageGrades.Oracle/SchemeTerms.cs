namespace WageGrades.Oracle;

/// <summary>On which scheme clause a person is, the amount agreed with the person, and the term of the clause's own table.</summary>
public sealed record SchemeTerms(string Clause, Exact? Agreed, string? Grade)
{
    /// <summary>The share agreed with the person for probation.</summary>
    public Exact? ProbationShare { get; init; }
}

/// <summary>What a person's year under a scheme clause was assessed at: an amount, or a factor.</summary>
public sealed record Assessment(string Clause, int Year, Exact? Amount, Exact? Factor);

/// <summary>How much of a month's pay may be taken back, and what must be left of it.</summary>
public sealed record Recovery(Exact AtMost, Exact? AtLeastLeft);

/// <summary>The clauses whose pay is the floor, and whether it is judged by the "month" or the "year".</summary>
public sealed record NegotiatedTerms(IReadOnlyList<string>? FloorClauses, string? FloorPer);

public sealed record AnnualTerms
{
    /// <summary>The year's amount by grade, for full-time hours.</summary>
    public required IReadOnlyList<(IReadOnlySet<string> Key, Exact Amount)> Amounts { get; init; }

    /// <summary>The part of the year's amount that is advanced in twelfths; null where it is an amount a month.</summary>
    public Exact? AdvanceShare { get; init; }

    public Exact? AdvanceAmount { get; init; }

    /// <summary>"by-months" or "by-days".</summary>
    public string? PartYear { get; init; }

    public int? SettledIn { get; init; }

    public string? Shortfall { get; init; }

    public IReadOnlyList<(Exact Share, int MonthsAfter)> Deferrals { get; init; } = [];

    public string? OnLeaving { get; init; }

    public bool IsDeclared => (AdvanceShare ?? AdvanceAmount) is not null && PartYear is not null && SettledIn is not null && Shortfall is not null
        && (Deferrals.Count == 0 || OnLeaving is not null);
}
