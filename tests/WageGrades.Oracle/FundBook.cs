namespace WageGrades.Oracle;

/// <summary>A fund from month to month: what it holds and what it still owes.</summary>
internal sealed class FundBook(Fund fund, Exact unit)
{
    private Exact balance = fund.Opening;
    private Exact contributed;
    private Exact paid;
    private Exact expired;
    private List<FundClaim> owed = [];
    private int months;

    internal FundState State => new(contributed, paid, expired, balance, Sum(owed));

    /// <summary>Pays the next month's claims and what is owed as far as it can; what it pays of each, nothing included.</summary>
    internal IReadOnlyList<FundClaim> Settle(IEnumerable<FundClaim> claims)
    {
        if (months++ % 12 == 0)
        {
            if (months > 1 && fund.Balance == "expires")
            {
                expired += balance;
                balance = Exact.Zero;
            }

            balance += fund.Yearly;
            contributed += fund.Yearly;
        }

        var ordered = owed.Concat(claims)
            .OrderBy(claim => fund.Order == "by-rank" ? RankOf(claim) : 0)
            .ThenBy(claim => claim.Due)
            .ThenBy(RankOf)
            .ThenBy(claim => claim.Person, StringComparer.Ordinal)
            .ToList();
        var granted =
            fund.Order == "in-proportion" && Sum(ordered) > balance
                ? InProportion(ordered)
                : OneByOne(ordered.Select(claim => claim.Amount), balance);
        var grants = ordered.Zip(granted, (claim, amount) => claim with { Amount = amount }).ToList();
        paid += Sum(grants);
        balance -= Sum(grants);
        owed = fund.Shortfall != "carried-over" ? [] :
        [
            .. ordered.Zip(granted, (claim, amount) => claim with { Amount = claim.Amount - amount }).Where(rest => rest.Amount.Sign > 0),
        ];
        return grants;
    }

    /// <summary>
    /// In units of pool shares, or of the claims' finest digit where they are no multiples of it; less than a unit goes to those first in order.
    /// </summary>
    private IEnumerable<Exact> InProportion(IReadOnlyList<FundClaim> claims)
    {
        var isWhole = claims.All(claim => (claim.Amount / unit).Denominator.IsOne);
        var quantum = isWhole ? unit : claims.Select(claim => Totals.FinestDigit(claim.Amount)).Min();
        var shares = SainteLague.Split(Exact.Whole((balance / quantum).Floor()) * quantum, [.. claims.Select(claim => claim.Amount)], quantum);
        var rest = balance - shares.Aggregate(Exact.Zero, (sum, share) => sum + share);
        return shares.Zip(OneByOne(claims.Zip(shares, (claim, share) => claim.Amount - share), rest), (share, more) => share + more);
    }

    private static List<Exact> OneByOne(IEnumerable<Exact> claims, Exact available)
    {
        List<Exact> grants = [];
        foreach (var claim in claims)
        {
            grants.Add(Exact.Min(claim, available));
            available -= grants[^1];
        }

        return grants;
    }

    private int RankOf(FundClaim claim) => fund.Clauses.TakeWhile(id => id != claim.Clause).Count();

    private static Exact Sum(IEnumerable<FundClaim> claims) => claims.Aggregate(Exact.Zero, (sum, claim) => sum + claim.Amount);
}
