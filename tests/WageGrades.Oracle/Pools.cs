namespace WageGrades.Oracle;

/// <summary>Splits a month's pool among those who weigh something.</summary>
internal static class Pools
{
    /// <summary>The shares by person; null where somebody's weight cannot be determined, and then those who weigh something wait.</summary>
    internal static Dictionary<string, Exact>? Split(
        Agreement agreement, Clause pool, IReadOnlyList<Person> people, int year, int month, HashSet<string> found, out IReadOnlyList<string> sharing)
    {
        // What is weighed for the month as a whole falls to the agreement of its first day, and to no other.
        var days = agreement.Policies.Months.DaysOf(new DateOnly(year, month, 1));
        var first = days[0];
        var isOfMonth = pool.Ground!.Kind is "contribution" or "count" or "month";
        if (isOfMonth && (first < agreement.From || first >= agreement.Until))
        {
            sharing = [];
            return [];
        }

        var weights = people.Select(person => (person.Id, Weight: PayOracle.Weight(agreement, pool, person, year, month))).ToList();
        var sharers = weights.Where(each => each.Weight is null or { Sign: > 0 }).ToList();
        sharing = [.. sharers.Select(each => each.Id)];
        if (sharers.Exists(each => each.Weight is null))
        {
            found.Add($"pool {pool.Id} open");
            return null;
        }

        // Two sums inside one month count by calendar days, as do days outside the term.
        var total = Exact.Zero;
        var isDue = false;
        foreach (var day in days.Where(day => isOfMonth || (day >= agreement.From && !(day >= agreement.Until))))
        {
            if (pool.Standards!.On(day)?.Pool is not { } terms || (terms.PaidIn is { } only && only != month))
            {
                continue;
            }

            isDue = true;
            if (RateOn(agreement, pool, terms, [.. people.Where(person => terms.IsOfAll || sharers.Exists(each => each.Id == person.Id))], day, days.Count) is not { } rate)
            {
                found.Add($"pool {pool.Id} open");
                return null;
            }

            total += rate * terms.Share / days.Count;
        }

        if (!isDue)
        {
            sharing = [];
            return [];
        }

        if (sharers.Count == 0)
        {
            found.Add($"nobody shares {pool.Id}");
            return [];
        }

        var rounding = agreement.Policies.ShareRounding!;
        var shares = SainteLague.Split(rounding.Round(total), [.. sharers.Select(each => each.Weight!.Value)], rounding.Quantum);
        return sharers.Zip(shares).ToDictionary(each => each.First.Id, each => each.Second);
    }

    /// <summary>What a sum of a month is on a day; null where it is not known.</summary>
    private static Exact? RateOn(Agreement agreement, Clause pool, PoolTerms terms, IReadOnlyList<Person> people, DateOnly day, int days)
    {
        switch (terms)
        {
            case { Rate.Kind: "figure" }:
                return terms.Rate.Amount;
            case { Rate.Kind: "floor" }:
                return agreement.Floors.First(floor => floor.Id == terms.Rate.Of).Amounts.On(day)?.Amount;
            case { IsOfPerson: false }:
                return agreement.Clauses.FirstOrDefault(each => each.Id == terms.Rate.Of)?.Ladders?.On(day) is { } table
                    && table.Cells.TryGetValue((terms.Rate.Grade!, terms.Rate.Step!.Value), out var cell)
                    ? Entitlements.Monthly(agreement.Policies, table, cell, isRounded: true) : null;
            case { IsOfLastYear: false }:
                return Sum(people.Select(person => PayOracle.StandingPay(agreement, pool, terms.Rate, person, day, day.AddDays(1)) * days));
            default:
                var pays = agreement.Policies.Months;
                var months = Enumerable.Range(1, 13)
                    .Select(month => pays.FirstOf(new DateOnly(pays.Of(day).Year - 1, 1, 1).AddMonths(month - 1))).ToList();
                if (months.SkipLast(1).Any(month => people.Any(person => PayOracle.IsCoveredOutside(agreement, pool, person, month))))
                {
                    return null;
                }

                var year = Sum(from month in months.Zip(months.Skip(1))
                               from person in people
                               select PayOracle.StandingPay(agreement, pool, terms.Rate, person, month.First, month.Second));
                return terms.PaidIn is null ? year / 12 : year;
        }
    }

    private static Exact? Sum(IEnumerable<Exact?> parts) => parts.Aggregate((Exact?)Exact.Zero, (sum, part) => sum + part);
}
