using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// Claims on a fund and what they come to: clause by clause and person by person, so that the few of a new month join the long runs of a fund in
/// arrears. Never changed.
/// </summary>
internal sealed class OwedClaims
{
    private readonly ValueList<ClauseId> clauses;
    private readonly ClaimRun[] runs;

    private OwedClaims(ValueList<ClauseId> clauses, ClaimRun[] runs, Money sum) => (this.clauses, this.runs, Sum) = (clauses, runs, sum);

    internal IReadOnlyList<ClaimRun> Runs => runs;

    internal Money Sum { get; }

    /// <summary>Nothing, under a fund's clauses.</summary>
    internal static OwedClaims None(AwardFund fund, Currency currency) => new(ValueList.Of(fund.Clauses), [], Money.Zero(currency));

    /// <summary>These and a month's; of claims alike in all but their amount the month's come last. Clauses that nobody listed come after those that
    /// the fund or an earlier one lists.</summary>
    internal OwedClaims With(IReadOnlyCollection<FundClaim> fresh) => fresh.All(claim => clauses.Contains(claim.Clause))
        ? WithListed(fresh)
        : new OwedClaims(ValueList.Of(clauses.Union(fresh.Select(claim => claim.Clause))), runs, Sum).WithListed(fresh);

    private OwedClaims WithListed(IReadOnlyCollection<FundClaim> fresh)
    {
        List<ClaimRun> all = new(runs.Length + fresh.Count);
        var from = 0;
        foreach (var own in RunsOf(fresh))
        {
            var to = PlaceOf(own, from);
            all.AddRange(runs.AsSpan(from, to - from));
            from = to;
            if (to < runs.Length && Compare(runs[to], own) == 0)
            {
                all.Add(runs[to].With(own.Claims));
                from++;
            }
            else
            {
                all.Add(own);
            }
        }

        all.AddRange(runs.AsSpan(from));
        return new(clauses, [.. all], fresh.Aggregate(Sum, (sum, claim) => sum + claim.Amount));
    }

    /// <summary>What is left of them after payments.</summary>
    internal OwedClaims Less(FundPayments payments) =>
        new(clauses, [.. runs.Select((run, at) => payments.On(at) is { } amounts ? run.Less(amounts) : run).OfType<ClaimRun>()], Sum - payments.Sum);

    /// <summary>The same, owed by a later fund. Clauses that it does not pay come after its own.</summary>
    internal OwedClaims Under(AwardFund fund)
    {
        OwedClaims later = new(ValueList.Of(fund.Clauses.Union(clauses)), [], Sum);
        return new(later.clauses, [.. runs.Order(Comparer<ClaimRun>.Create(later.Compare))], Sum);
    }

    private IEnumerable<ClaimRun> RunsOf(IEnumerable<FundClaim> some) =>
        some.GroupBy(claim => (claim.Clause, claim.Worker), (_, own) => new ClaimRun([.. own.OrderBy(claim => claim.DueOn)]))
            .Order(Comparer<ClaimRun>.Create(Compare));

    /// <summary>The place of the first run that does not come before this one.</summary>
    private int PlaceOf(ClaimRun run, int from)
    {
        var to = runs.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Compare(runs[middle], run) < 0 ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private int Compare(ClaimRun one, ClaimRun other) => one.Clause == other.Clause
        ? one.Worker.CompareTo(other.Worker)
        : clauses.PlaceOf(one.Clause).CompareTo(clauses.PlaceOf(other.Clause));
}
