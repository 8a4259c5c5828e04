namespace WageGrades.Oracle;

/// <summary>A person's pay for a month: what is paid by clause, the total, and whether it can be paid as it stands.</summary>
/// <param name="ByClause">The rounded sums paid by clause or floor id; a clause that pays nothing is absent.</param>
/// <param name="Total">The rounded total of what is settled.</param>
/// <param name="PendingClauses">The clauses with something still to be decided.</param>
/// <param name="Faults">What blocks the month.</param>
public sealed record OraclePay(
    IReadOnlyDictionary<string, Exact> ByClause, Exact Total, IReadOnlySet<string> PendingClauses, IReadOnlySet<string> Faults)
{
    public bool IsBlocked => Faults.Count > 0;

    public bool IsPending => !IsBlocked && PendingClauses.Count > 0;

    public static OraclePay Blocked(string fault) =>
        new(new Dictionary<string, Exact>(), Exact.Zero, new HashSet<string>(), new HashSet<string> { fault });
}
