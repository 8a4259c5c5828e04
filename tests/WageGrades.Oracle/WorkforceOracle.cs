namespace WageGrades.Oracle;

/// <summary>
/// Months of a workforce: what several people share is settled first, then everybody is paid. A fund's months before the one asked for are settled
/// with it and remembered.
/// </summary>
public sealed class WorkforceOracle(Agreement agreement, IReadOnlyList<Person> people)
{
    private readonly IReadOnlyList<Person> people = [.. people.OrderBy(person => person.Id, StringComparer.Ordinal).Select(person => Placed.Under(agreement, person))];
    private readonly Dictionary<(string Fund, int Year, int Month), (IReadOnlyList<FundClaim> Grants, FundState State)> funded = [];

    public OracleRun Run(int year, int month)
    {
        DateOnly first = new(year, month, 1);
        var undeclared =
            FirstOf(first) >= agreement.Until || FirstOf(first.AddMonths(1)) <= agreement.From ? "month outside the term" : PayOracle.Undeclared(agreement);
        if (undeclared is not null)
        {
            return new OracleRun
            {
                ByPerson = people.ToDictionary(person => person.Id, _ => OraclePay.Blocked(undeclared)),
                PoolShares = new Dictionary<(string, string), Exact>(),
                Funds = new Dictionary<string, FundState>(),
                Grants = [],
                Levels = new Dictionary<string, (Exact?, int)>(),
                Found = new HashSet<string>(),
            };
        }

        HashSet<string> found = [];
        var (pools, oracles) = PayClauses(year, month, found);
        Dictionary<string, FundState> states = [];
        List<FundClaim> grants = [];
        foreach (var fund in agreement.Funds.Where(fund => fund.OpensIn <= first))
        {
            if (!fund.IsDeclared)
            {
                oracles.Values.ToList().ForEach(oracle => oracle.Refuse(fund));
                continue;
            }

            var (own, state) = Settled(fund, year, month);
            oracles.Values.ToList().ForEach(oracle => oracle.Receive(fund, own));
            states[fund.Id] = state;
            grants.AddRange(own);
        }

        oracles.Values.ToList().ForEach(oracle => oracle.TopUp());
        return new OracleRun
        {
            Levels = new RelativeFloors(agreement, oracles, found).Settle(),
            ByPerson = oracles.ToDictionary(each => each.Key, each => each.Value.Result()),
            PoolShares = pools
                .SelectMany(pool => pool.Value ?? [], (pool, share) => (Place: (pool.Key, share.Key), share.Value))
                .ToDictionary(each => each.Place, each => each.Value),
            Funds = states,
            Grants = grants,
            Found = found,
        };
    }

    private (Dictionary<string, Dictionary<string, Exact>?> Pools, Dictionary<string, PayOracle> Oracles) PayClauses(
        int year,
        int month,
        HashSet<string> found)
    {
        Dictionary<string, Dictionary<string, Exact>?> pools = [];
        Dictionary<string, Dictionary<string, Exact?>> shares = people.ToDictionary(person => person.Id, _ => new Dictionary<string, Exact?>());
        foreach (var pool in agreement.Clauses.Where(clause => clause.IsPool))
        {
            var split = Pools.Split(agreement, pool, people, year, month, found, out var sharing);
            pools[pool.Id] = split;
            foreach (var person in sharing)
            {
                shares[person][pool.Id] = split?[person];
            }
        }

        var oracles = people.ToDictionary(person => person.Id, person => new PayOracle(agreement, person, year, month, shares[person.Id]));
        oracles.Values.ToList().ForEach(oracle => oracle.PayClauses());
        return (pools, oracles);
    }

    private (IReadOnlyList<FundClaim> Grants, FundState State) Settled(Fund fund, int year, int month)
    {
        if (!funded.ContainsKey((fund.Id, year, month)))
        {
            FundBook book = new(fund, agreement.Policies.ShareRounding?.Quantum ?? Exact.Parse("0.01"));
            for (var first = fund.OpensIn; first <= new DateOnly(year, month, 1); first = first.AddMonths(1))
            {
                // Before the agreement nothing falls due.
                var oracles = FirstOf(first.AddMonths(1)) <= agreement.From ? [] : Remembered(first);
                funded[(fund.Id, first.Year, first.Month)] = (book.Settle([.. oracles.SelectMany(oracle => oracle.ClaimsOn(fund))]), book.State);
            }
        }

        return funded[(fund.Id, year, month)];
    }

    private DateOnly FirstOf(DateOnly month) => agreement.Policies.Months.FirstOf(month);

    private readonly Dictionary<DateOnly, IReadOnlyList<PayOracle>> due = [];

    private IReadOnlyList<PayOracle> Remembered(DateOnly first) => due.TryGetValue(first, out var oracles)
        ? oracles
        : due[first] = [.. PayClauses(first.Year, first.Month, []).Oracles.Values];
}
