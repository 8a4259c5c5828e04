using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// Claims on a fund and what they come to: clause by clause, each person's in the order of their days, so that the few of a new month go in between
/// the long runs of a fund in arrears. Never changed.
/// </summary>
internal sealed class OwedClaims
{
    private readonly ValueList<ClauseId> clauses;
    private readonly FundClaim[] claims;

    private OwedClaims(ValueList<ClauseId> clauses, FundClaim[] claims, Money sum) => (this.clauses, this.claims, Sum) = (clauses, claims, sum);

    internal IReadOnlyList<FundClaim> Claims => claims;

    internal Money Sum { get; }

    /// <summary>Nothing, under a fund's clauses.</summary>
    internal static OwedClaims None(AwardFund fund, Currency currency) => new(ValueList.Of(fund.Clauses), [], Money.Zero(currency));

    /// <summary>These and a month's; of claims alike in all but their amount the month's come last. Clauses that nobody listed come after those that
    /// the fund or an earlier one lists.</summary>
    internal OwedClaims With(IReadOnlyCollection<FundClaim> fresh) => fresh.All(claim => clauses.Contains(claim.Clause))
        ? WithListed(fresh)
        : new OwedClaims(ValueList.Of(clauses.Union(fresh.Select(claim => claim.Clause))), claims, Sum).WithListed(fresh);

    private OwedClaims WithListed(IReadOnlyCollection<FundClaim> fresh)
    {
        List<FundClaim> all = new(claims.Length + fresh.Count);
        var from = 0;
        foreach (var claim in InOrder(fresh))
        {
            var to = PlaceAfter(claim, from);
            all.AddRange(claims.AsSpan(from, to - from));
            all.Add(claim);
            from = to;
        }

        all.AddRange(claims.AsSpan(from));
        return new(clauses, [.. all], fresh.Aggregate(Sum, (sum, claim) => sum + claim.Amount));
    }

    /// <summary>What is left of them after grants, one for each.</summary>
    internal OwedClaims Less(IReadOnlyList<AllocatedShare> grants)
    {
        FundClaim[] rests = [.. claims.Zip(grants, (claim, grant) => claim.Less(grant.Amount)).Where(rest => rest.Amount.IsPositive)];
        return new(clauses, rests, rests.Aggregate(Money.Zero(Sum.Currency), (sum, rest) => sum + rest.Amount));
    }

    /// <summary>The same, owed by a later fund. Clauses that it does not pay come after its own.</summary>
    internal OwedClaims Under(AwardFund fund)
    {
        OwedClaims later = new(ValueList.Of(fund.Clauses.Union(clauses)), [], Sum);
        return new(later.clauses, [.. later.InOrder(claims)], Sum);
    }

    private IEnumerable<FundClaim> InOrder(IEnumerable<FundClaim> some) => some.Order(Comparer<FundClaim>.Create(Compare));

    private int PlaceAfter(FundClaim claim, int from)
    {
        var to = claims.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Compare(claims[middle], claim) <= 0 ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private int Compare(FundClaim one, FundClaim other) =>
        one.Clause != other.Clause ? clauses.PlaceOf(one.Clause).CompareTo(clauses.PlaceOf(other.Clause))
        : one.Worker.CompareTo(other.Worker) is var byWorker && byWorker != 0 ? byWorker
        : one.DueOn.CompareTo(other.DueOn);
}
