namespace WageGrades.Oracle;

/// <summary>Splits a month's pool among those who weigh something.</summary>
internal static class Pools
{
    /// <summary>The shares by person; null where somebody's weight cannot be determined, and then those who weigh something wait.</summary>
    internal static Dictionary<string, Exact>? Split(
        Agreement agreement, Clause pool, IReadOnlyList<Person> people, int year, int month, HashSet<string> found, out IReadOnlyList<string> sharing)
    {
        var weights = people.Select(person => (person.Id, Weight: PayOracle.Weight(agreement, pool, person, year, month))).ToList();
        var sharers = weights.Where(each => each.Weight is null or { Sign: > 0 }).ToList();
        sharing = [.. sharers.Select(each => each.Id)];
        if (sharers.Exists(each => each.Weight is null))
        {
            found.Add($"pool {pool.Id} open");
            return null;
        }

        // Two sums inside one month count by calendar days, as do days outside the term, unless the month as a whole falls to the agreement of its
        // first day.
        DateOnly first = new(year, month, 1);
        var isWhole = pool.Ground!.Kind is "contribution" or "count" && first >= agreement.From && !(first >= agreement.Until);
        var days = DateTime.DaysInMonth(year, month);
        var total = Enumerable.Range(1, days)
            .Select(day => new DateOnly(year, month, day))
            .Where(day => isWhole || (day >= agreement.From && !(day >= agreement.Until)))
            .Select(day => pool.Standards!.On(day)?.Amount ?? Exact.Zero)
            .Aggregate(Exact.Zero, (sum, amount) => sum + amount) / days;
        if (total.Sign == 0)
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
}
