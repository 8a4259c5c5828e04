namespace WageGrades.Oracle;

/// <summary>
/// Settles the relative floors of a month: a floor whose figure is taken from people whom another tops up comes after that one. A person whom several
/// floors test is topped up in the agreement's order.
/// </summary>
internal sealed class RelativeFloors(Agreement agreement, IReadOnlyDictionary<string, PayOracle> people, HashSet<string> found)
{
    private readonly Dictionary<string, (Exact? Level, int People)> levels = [];
    private readonly HashSet<PayOracle> toppedUp = [];

    internal IReadOnlyDictionary<string, (Exact? Level, int People)> Settle()
    {
        var left = agreement.RelativeFloors.ToList();
        while (left.Count > 0)
        {
            // A floor that waits for no other, itself included.
            if (left.FirstOrDefault(floor => !left.Exists(other => Follows(floor, other))) is not { } next)
            {
                found.Add("circle of relative floors");
                break;
            }

            left.Remove(next);
            Settle(next);
        }

        people.Values.ToList().ForEach(TopUp);
        return levels;
    }

    private void Settle(RelativeFloor floor)
    {
        var compared = people.Values.Where(person => person.IsWhole && person.Belongs(floor.Reference)).ToList();
        compared.ForEach(TopUp);
        var pays = compared.Select(person => person.IsSettled ? person.CountedIn(floor.CountsIn) : null).OfType<Exact>().Order().ToList();
        if (compared.Count == 0)
        {
            found.Add($"nobody to compare with for {floor.Id}");
            levels[floor.Id] = (null, 0);
        }
        else if (pays.Count < compared.Count)
        {
            found.Add($"relative floor {floor.Id} open");
        }
        else
        {
            levels[floor.Id] = (Figure(floor.Measure, pays) * floor.Share, pays.Count);
        }
    }

    private bool Follows(RelativeFloor floor, RelativeFloor other) =>
        people.Values.Any(person => person.IsWhole && person.Belongs(floor.Reference) && person.Belongs(other.Tested));

    private void TopUp(PayOracle person)
    {
        if (!toppedUp.Add(person))
        {
            return;
        }

        foreach (var floor in agreement.RelativeFloors.Where(floor => person.Belongs(floor.Tested)))
        {
            if (!levels.TryGetValue(floor.Id, out var settled))
            {
                person.Await(floor);
            }
            else if (settled.Level is { } level)
            {
                person.TopUp(floor, level);
            }
        }
    }

    private static Exact Figure(string measure, List<Exact> pays) => measure switch
    {
        "lowest" => pays[0],
        "highest" => pays[^1],
        "mean" => pays.Aggregate(Exact.Zero, (sum, pay) => sum + pay) / pays.Count,
        "median" => (pays[(pays.Count - 1) / 2] + pays[pays.Count / 2]) / 2,
        _ => throw new NotSupportedException($"measure {measure}"),
    };
}
