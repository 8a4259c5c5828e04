using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What a person is due under one clause that a fund pays, in the order of the days; at least one claim. Never changed.</summary>
internal sealed class ClaimRun
{
    private readonly FundClaim[] claims;

    // What a fund grants on the first claims when it has nothing; a month without money adds its own.
    private GrantRun? unpaid;

    /// <summary>Claims in the order of their days.</summary>
    internal ClaimRun(FundClaim[] claims, GrantRun? unpaid = null) => (this.claims, this.unpaid) = (claims, unpaid);

    internal ClauseId Clause => claims[0].Clause;

    internal WorkerId Worker => claims[0].Worker;

    internal IReadOnlyList<FundClaim> Claims => claims;

    /// <summary>These and further ones of the same person and clause; of one day, those come last.</summary>
    internal ClaimRun With(IReadOnlyList<FundClaim> further) => further[0].DueOn >= claims[^1].DueOn
        ? new([.. claims, .. further], unpaid)
        : new([.. claims.Concat(further).OrderBy(claim => claim.DueOn)]);

    /// <summary>What a fund grants that has nothing.</summary>
    internal GrantRun Unpaid(AwardFund fund, Currency currency)
    {
        var nothing = Money.Zero(currency);
        if (unpaid is not { } grants || !grants.Shares[0].IsOf(fund))
        {
            return unpaid = Granted(fund, Enumerable.Repeat(nothing, claims.Length));
        }

        foreach (var claim in claims.AsSpan(grants.Shares.Count))
        {
            grants = grants.With(claim.Granted(fund, nothing));
        }

        return unpaid = grants;
    }

    /// <summary>What a fund grants, so much on each.</summary>
    internal GrantRun Granted(AwardFund fund, IEnumerable<Money> amounts) =>
        GrantRun.Of(ValueList.Of(claims.Zip(amounts, (claim, amount) => claim.Granted(fund, amount))));

    /// <summary>What is left after so much was paid on each; null where nothing is.</summary>
    internal ClaimRun? Less(IEnumerable<Money> amounts)
    {
        FundClaim[] rests = [.. claims.Zip(amounts, (claim, amount) => claim.Less(amount)).Where(rest => rest.Amount.IsPositive)];
        return rests.Length == 0 ? null : new(rests);
    }
}
