namespace WageGrades.Oracle;

/// <content>A person's part in what looks at several people.</content>
public sealed partial class PayOracle
{
    /// <summary>
    /// What a person weighs in a pool: what the clause would pay if it paid each one yuan a month, or one for each unit of what the ground
    /// counts. Null where that cannot be determined.
    /// </summary>
    internal static Exact? Weight(Agreement agreement, Clause pool, Person person, int year, int month)
    {
        PayOracle oracle = new(agreement, person, year, month);
        return !oracle.month.IsEmployed ? Exact.Zero
            : oracle.Weigh(pool).IsSettled ? oracle.lines.Aggregate(Exact.Zero, (sum, line) => sum + line.Value)
            : null;
    }

    /// <summary>What the person is due under a fund's clauses, by clause and due day.</summary>
    internal IEnumerable<FundClaim> ClaimsOn(Fund fund) => lines
        .Where(line => line.Rounded.Sign > 0 && fund.Clauses.Contains(line.Clause))
        .GroupBy(line => (line.Clause, line.Due))
        .Select(due => new FundClaim(person.Id, due.Key.Clause, due.Key.Due, due.Aggregate(Exact.Zero, (sum, line) => sum + line.Rounded)));

    /// <summary>How many clauses of a fund have amounts open.</summary>
    internal int OpenOn(Fund fund) => pending.Count(fund.Clauses.Contains);

    /// <summary>Puts what a fund pays, also of what fell due earlier, in the place of what is due.</summary>
    internal void Receive(Fund fund, IEnumerable<FundClaim> grants)
    {
        lines.RemoveAll(line => fund.Clauses.Contains(line.Clause));
        lines.AddRange(
            grants.Where(grant => grant.Person == person.Id).Select(grant => new Line(grant.Clause, grant.Due, grant.Amount, grant.Amount)));
    }

    /// <summary>What a fund without its choices would pay stays open.</summary>
    internal void Refuse(Fund fund)
    {
        foreach (var line in lines.Where(line => line.Rounded.Sign > 0 && fund.Clauses.Contains(line.Clause)).ToList())
        {
            faults.Add("fund not declared");
            pending.Add(line.Clause);
            lines.Remove(line);
        }
    }

    /// <summary>Whether the person belongs to a group on the last employed day of the month.</summary>
    internal bool Belongs(Population population) =>
        Enumerable.Range(0, month.Days.Count).LastOrDefault(i => month.Employed[i], -1) is var last and >= 0
        && population.Has(person, month.Days[last]);

    /// <summary>Whether the person is employed full-time and paid for the whole month.</summary>
    internal bool IsWhole => month.Terms.All(terms => terms?.HoursShare == 1) && !HasAbsence;

    internal bool IsSettled => faults.Count + pending.Count == 0;

    internal Exact? CountedIn(string payBase) => Counted(payBase);

    /// <summary>Tops up to a relative floor, whose level is for a whole month at full hours.</summary>
    internal void TopUp(RelativeFloor floor, Exact level)
    {
        var amounts = month.Terms.Select(terms => terms is null ? Exact.Zero : level * terms.HoursShare).ToList();
        TopUp(floor.Id, amounts, floor.Absence, floor.Above, floor.CountsIn);
    }

    /// <summary>Leaves a relative floor open.</summary>
    internal void Await(RelativeFloor floor) => pending.Add(floor.Id);

    private PayOracle Weigh(Clause pool)
    {
        var counts = pool.Ground!.Kind is "contribution" or "count" or "seniority";
        PayBonus(
            pool with
            {
                Standards = new(
                    pool.Standards!.Steps.Select(step => (step.From, step.Until, new Standard(counts ? "per-unit" : "fixed") { Amount = 1 }))),
            });
        return this;
    }

    /// <summary>The share was rounded when the pool was split. Whose weight cannot be determined has the reason on the own statement.</summary>
    private void PayShare(Clause pool)
    {
        faults.UnionWith(new PayOracle(agreement, person, month.Year, month.Month).Weigh(pool).faults);
        if (!shares.TryGetValue(pool.Id, out var share))
        {
            return;
        }

        if (share is { } amount)
        {
            lines.Add(new Line(pool.Id, month.Days[0], amount, amount));
        }
        else
        {
            pending.Add(pool.Id);
        }
    }
}
