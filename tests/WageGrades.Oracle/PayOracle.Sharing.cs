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
                    pool.Standards!.Steps.Where(step => step.Value.Pool!.PaidIn is null || step.Value.Pool.PaidIn == month.Month)
                        .Select(step => (step.From, step.Until, Unit(step.Value.Pool!, counts)))),
            });
        return this;
    }

    private static Standard Unit(PoolTerms pool, bool counts) => pool.Weight is not { } weight
        ? new Standard(counts ? "per-unit" : "fixed") { Amount = 1 }
        : new Standard("formula")
        {
            Quantity = counts ? "per-unit" : "once",
            Formula = new Formula(new Rate("figure") { Amount = 1 }) { Times = weight },
        };

    /// <summary>What a rate gives the person on each of some days of the month, on the share of hours; null where it is not known.</summary>
    internal static Exact? StandingPay(Agreement agreement, Clause pool, Rate rate, Person person, DateOnly from, DateOnly until)
    {
        MonthDays month = MonthDays.Of(agreement, person, from);
        Entitlements entitlements = new(agreement, person, month);
        var sum = Exact.Zero;
        for (var i = 0; i < month.Days.Count; i++)
        {
            if (month.Days[i] < from || month.Days[i] >= until)
            {
                continue;
            }

            if (entitlements.StandingPay(pool, rate, i) is not { } pay)
            {
                return null;
            }

            sum += pay / month.Days.Count;
        }

        return sum;
    }

    /// <summary>Whether a clause would cover the person on a day of a month that the agreement does not pay.</summary>
    internal static bool IsCoveredOutside(Agreement agreement, Clause pool, Person person, DateOnly first)
    {
        MonthDays month = MonthDays.Of(agreement, person, first);
        Entitlements entitlements = new(agreement, person, month);
        return month.Days.Any(day => (day < agreement.From || day >= agreement.Until)
            && person.Employment.On(day) is { } terms && entitlements.Covers(pool, terms, day));
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
