namespace WageGrades.Oracle;

/// <content>Pay as paid: what schemes, groups of the month and monthly caps leave of what clauses give.</content>
internal sealed partial class Entitlements
{
    /// <summary>What is left of a bonus's rate on a day, of each rate as one is given.</summary>
    internal Exact? PaidRate(Clause bonus, DateOnly day, Func<Clause, Exact?> rateOf)
    {
        Dictionary<string, Exact> left = [];
        foreach (var clause in agreement.Clauses.Where(clause => Together(bonus.Id).Contains(clause.Id) && clause.Ground is not null
            && !clause.Schedule!.IsOnce && !clause.IsPool))
        {
            if ((IsAbsorbed(clause.Id, day) ? Exact.Zero : rateOf(clause)) is not { } rate)
            {
                return null;
            }

            left[clause.Id] = rate;
        }

        foreach (var group in agreement.Groups.Where(group => group.Scope == "month"))
        {
            var own = group.Clauses.Where(left.ContainsKey).ToList();
            var highest = own.Where(id => left[id].Sign != 0).OrderByDescending(id => left[id]).FirstOrDefault();
            foreach (var id in own.Where(id => id != highest))
            {
                left[id] = Exact.Zero;
            }
        }

        foreach (var cap in agreement.Caps.Where(cap => cap.Per == "month"))
        {
            var room = cap.AtMost;
            foreach (var id in cap.Clauses.Distinct().Where(left.ContainsKey))
            {
                left[id] = Exact.Min(left[id], room);
                room -= left[id];
            }
        }

        return left[bonus.Id];
    }

    /// <summary>Whether the scheme of a day, one that can pay the person, absorbs a clause.</summary>
    internal bool IsAbsorbed(string clause, DateOnly day) =>
        person.Schemes.On(day) is { } terms
        && agreement.Clauses.FirstOrDefault(each => each.Id == terms.Clause) is { Schemes: { } schemes, Absorbs: { } absorbs } by
        && absorbs.Contains(clause)
        && person.Employment.On(day) is { } employed && Covers(by, employed, day) && schemes.On(day) is not null;

    // The clause, those that stand in a group of the month or under a monthly cap with it, those that stand with them.
    private HashSet<string> Together(string clause)
    {
        HashSet<string> together = [clause];
        var sets = agreement.Groups.Where(group => group.Scope == "month").Select(group => group.Clauses)
            .Concat(agreement.Caps.Where(cap => cap.Per == "month").Select(cap => cap.Clauses))
            .ToList();
        while (sets.Find(set => set.Any(together.Contains) && !set.All(together.Contains)) is { } more)
        {
            together.UnionWith(more);
        }

        return together;
    }
}
