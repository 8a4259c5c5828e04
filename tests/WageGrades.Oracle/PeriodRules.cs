namespace WageGrades.Oracle;

/// <summary>What a schedule says of the period for which it pays: periodic, or a lump sum in instalments.</summary>
public sealed record PeriodRules
{
    /// <summary>The month of payment and how many months lie from one to the next; for a lump sum zero.</summary>
    public int Month { get; init; }

    public int EveryMonths { get; init; }

    public int PeriodEnds { get; init; }

    /// <summary>"in-full", "by-months" or "by-days".</summary>
    public string? Accrual { get; init; }

    /// <summary>"employed", "paid" or "held".</summary>
    public string Days { get; init; } = "";

    public Exact? AtLeast { get; init; }

    public Exact? MoreThan { get; init; }

    public string? EmployedOn { get; init; }

    public (int Month, int Day)? HeldOn { get; init; }

    public IReadOnlyList<int> BaseMonths { get; init; } = [];

    public string? BaseOtherwise { get; init; }

    public string? Hours { get; init; }

    public string? OnLeaving { get; init; }

    public DateOnly? EntitledOn { get; init; }

    /// <summary>The months of a lump sum, counted from year 0.</summary>
    public (int First, int Last) Of { get; init; }

    public IReadOnlyList<(int Month, Exact Part)> Instalments { get; init; } = [];
}
