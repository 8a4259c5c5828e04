namespace WageGrades.Oracle;

/// <summary>A month of a workforce: everybody's pay and what was settled for several people.</summary>
public sealed record OracleRun
{
    public required IReadOnlyDictionary<string, OraclePay> ByPerson { get; init; }

    /// <summary>The shares by clause and person; of whom nothing is known or nobody shares there is none.</summary>
    public required IReadOnlyDictionary<(string Clause, string Person), Exact> PoolShares { get; init; }

    /// <summary>What each fund holds and owes at the end of the month; a fund that does not pay yet is absent.</summary>
    public required IReadOnlyDictionary<string, FundState> Funds { get; init; }

    /// <summary>What the funds pay in the month, nothing included.</summary>
    public required IReadOnlyList<FundClaim> Grants { get; init; }

    /// <summary>The level of each relative floor that could be settled, null with nobody to compare with, and of how many people it is the
    /// figure.</summary>
    public required IReadOnlyDictionary<string, (Exact? Level, int People)> Levels { get; init; }

    /// <summary>What was found: "nobody shares pool-1".</summary>
    public required IReadOnlySet<string> Found { get; init; }
}

/// <summary>What a person is due on a day under a clause that a fund pays, or what the fund pays of it.</summary>
public sealed record FundClaim(string Person, string Clause, DateOnly Due, Exact Amount);

public sealed record FundState(Exact Contributed, Exact Paid, Exact Expired, Exact Closing, Exact Owed);
