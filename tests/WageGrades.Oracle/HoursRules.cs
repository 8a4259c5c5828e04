namespace WageGrades.Oracle;

/// <summary>What a clause about hours or leave says, and what any clause says about probation and working-time systems.</summary>
public sealed partial record Clause
{
    /// <summary>The working-time systems covered; null: all, but none by an overtime clause.</summary>
    public IReadOnlySet<string>? WorkingTimes { get; init; }

    /// <summary>For whom it pays; null: for all whom it covers.</summary>
    public Whom? For { get; init; }

    public Probation? Probation { get; init; }

    public Dated<OvertimeRates>? Overtime { get; init; }

    public HoursCycle? Cycle { get; init; }

    public LeaveRule? Leave { get; init; }
}

/// <summary>A share of "agreed-pay" or of the "lowest-step".</summary>
public sealed record Probation(Exact Share, string Of);

public sealed record OvertimeRates(Exact WorkingDay, Exact RestDay, Exact Holiday);

/// <summary>A run of months that follows the calendar year and the hours in it that are not overtime.</summary>
public sealed record HoursCycle(int Months, Exact Hours);

/// <summary>A kind of leave, the counter of its days where none is dated, and the clauses from which its days are taken.</summary>
public sealed record LeaveRule(string Kind, string? Counter, IReadOnlyList<string> Of, Dated<LeaveShare> Shares)
{
    /// <summary>True where the share is of a supplied monthly average, false of what the clauses named would have paid.</summary>
    public bool LooksBack { get; init; }

    /// <summary>Other shares, after a length of the one absence, for a band of service, or both.</summary>
    public IReadOnlyList<(Length? After, Band? Service, Dated<LeaveShare> Shares)> Tiers { get; init; } = [];

    /// <summary>The floor under its pay and how much of it.</summary>
    public (string Floor, Exact Share)? Floor { get; init; }
}

public sealed record LeaveShare(Exact Value);

/// <summary>The days of a month that a leave takes: dated ones, or a count of days.</summary>
public sealed record LeaveDays(Clause Clause, Exact Share, IReadOnlySet<DateOnly> Dated, Exact Counted)
{
    public LeaveRule Rule => Clause.Leave!;

    /// <summary>The days of which it takes something; null where they are only counted.</summary>
    public IReadOnlySet<DateOnly>? Touched { get; init; }
}
