using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// Looks for the value. Each condition cuts the lattice at one place, found between two values by what is left of a budget at both, else by
/// halving, as long as what is tried agrees with rising costs; where it does not, every value is costed. Nothing is answered on totals that lack
/// something.
/// </summary>
internal sealed class SolveSearch(SolveKnob knob, IReadOnlyList<SolveCondition> conditions, bool isScanned, CostRuns runs)
{
    /// <summary>Spread over the range, so that a cost that falls somewhere is likely met.</summary>
    private const int Probes = 8;

    private readonly SortedDictionary<int, CostReport> tried = [];
    private readonly Dictionary<int, Proposal> made = [];

    internal Solution Find(bool isLargest)
    {
        if (!isScanned)
        {
            for (var probe = 0; probe <= Probes; probe++)
            {
                _ = At((int)((long)knob.Last * probe / Probes));
            }
        }

        return Concluded(isScanned || Refusal() is not null ? null : Halved(), isLargest);
    }

    /// <summary>The answer among the values that may fit; null: among all.</summary>
    private Solution Concluded(IReadOnlyList<int>? places, bool isLargest)
    {
        if (Refusal() is { } refused)
        {
            return Answer() with { Findings = FindingList.Of(refused) };
        }

        if (places is null || Disorder() is not null)
        {
            places = Scanned();
            if (Refusal() is { } late)
            {
                return Answer() with { Findings = FindingList.Of(late) };
            }
        }

        var fitting = places.Where(place => conditions.All(condition => condition.Holds(At(place)))).ToList();
        if (fitting.Count == 0)
        {
            return NothingFits(places);
        }

        var answered = Answered(isLargest ? fitting[^1] : fitting[0], isLargest);
        return Disorder() is not null && tried.Count <= knob.Last ? Concluded(null, isLargest) : answered;
    }

    private CostReport At(int place) => tried.TryGetValue(place, out var known) ? known : tried[place] = runs.Of(Made(place));

    private Proposal Made(int place) => made.TryGetValue(place, out var known) ? known : made[place] = knob.At(place);

    private Solution Answer() => new()
    {
        Knob = knob.Name,
        Basis = runs.Basis,
        Conditions = [.. conditions.Select(condition => condition.Name)],
        Least = knob.ValueAt(0),
        Most = knob.ValueAt(knob.Last),
        Values = knob.Last + 1,
        Order = Disorder() is not null ? CostOrder.NotRising : tried.Count > knob.Last ? CostOrder.Rising : CostOrder.RisingWhereTried,
        Tried = tried.Count,
        Costings = runs.Count,
        Findings = FindingList.Of([]),
    };

    private Solution Answered(int place, bool isLargest)
    {
        var next = place + (isLargest ? 1 : -1);
        var hasNext = next >= 0 && next <= knob.Last;
        var (cost, nextCost) = (At(place), hasNext ? At(next) : null);
        var (from, to) = (Plateau(place, -1), Plateau(place, 1));
        return Answer() with
        {
            Value = knob.ValueAt(place),
            Proposal = Made(place),
            Cost = cost,
            Slack = conditions.Select(condition => condition.Slack?.Invoke(cost)).Min(),
            Next = hasNext ? knob.ValueAt(next) : null,
            NextCost = nextCost,
            NextBreaks = nextCost is null ? [] : [.. conditions.Where(condition => !condition.Holds(nextCost)).Select(condition => condition.Name)],
            PlateauFrom = knob.ValueAt(from),
            PlateauTo = knob.ValueAt(to),
            Findings = FindingList.Of(
            [
                .. OrderFindings(),
                .. hasNext
                    ? Array.Empty<Finding>()
                    : [Finding.Of(FindingCodes.SolveRangeEnds, "", ("knob", knob.Name), ("value", knob.ValueAt(place)))],
                .. cost.Findings,
            ]),
        };
    }

    private IEnumerable<Finding> OrderFindings() => Disorder() is { } disorder
        ? [
            Finding.Of(
                FindingCodes.SolveCostFalls,
                "",
                ("knob", knob.Name),
                ("first", knob.ValueAt(disorder.First)),
                ("firstCost", At(disorder.First).FullYear),
                ("second", knob.ValueAt(disorder.Second)),
                ("secondCost", At(disorder.Second).FullYear)),
        ]
        : [];

    /// <summary>The furthest value that costs the same, all between them too.</summary>
    private int Plateau(int place, int direction)
    {
        var cost = At(place).FullYear;
        var (same, far) = (place, direction);
        // Doubling strides, then halving back: a plateau may be long where cells are rounded far.
        while (same + far >= 0 && same + far <= knob.Last && At(same + far).FullYear == cost && IsLevelBetween(same, same + far, cost))
        {
            (same, far) = (same + far, far * 2);
        }

        for (far /= 2; far != 0; far /= 2)
        {
            if (same + far >= 0 && same + far <= knob.Last && At(same + far).FullYear == cost && IsLevelBetween(same, same + far, cost))
            {
                same += far;
            }
        }

        return same;
    }

    // What is known of the values between; where costs rise, equal ends say all.
    private bool IsLevelBetween(int from, int to, Money cost) => tried
        .Where(each => each.Key > Math.Min(from, to) && each.Key < Math.Max(from, to))
        .All(each => each.Value.FullYear == cost);

    /// <summary>The values that may fit, each condition's cut found by halving; null where a condition does not cut once.</summary>
    private IReadOnlyList<int>? Halved()
    {
        var (low, high) = (0, knob.Last);
        foreach (var condition in conditions)
        {
            var (atStart, atEnd) = (condition.Holds(At(0)), condition.Holds(At(knob.Last)));
            if (atStart == atEnd)
            {
                // Held at both ends and broken between, or the other way round: seen on what is tried only.
                if (tried.Values.Any(report => condition.Holds(report) != atStart))
                {
                    return null;
                }

                (low, high) = atStart ? (low, high) : (low, -1);
                continue;
            }

            var (from, to) = Cut(condition, atStart);
            (low, high) = atStart ? (low, Math.Min(high, from)) : (Math.Max(low, to), high);
            if (tried.Any(each => condition.Holds(each.Value) != (each.Key <= from ? atStart : atEnd)))
            {
                return null;
            }
        }

        return low > high ? [] : low == high ? [low] : [low, high];
    }

    /// <summary>The last value as at the start and the first one that is not: from those tried on, where the slacks at both ends point to, and
    /// halfway where that did not halve what was left.</summary>
    private (int From, int To) Cut(SolveCondition condition, bool atStart)
    {
        var from = tried.Keys.Last(place => condition.Holds(tried[place]) == atStart);
        var to = tried.Keys.First(place => condition.Holds(tried[place]) != atStart);
        var isHalved = true;
        while (to - from > 1)
        {
            var length = to - from;
            var next = isHalved ? Pointed(condition, from, to) : from + (length / 2);
            (from, to) = condition.Holds(At(next)) == atStart ? (next, to) : (from, next);
            isHalved = to - from <= length / 2;
        }

        return (from, to);
    }

    private int Pointed(SolveCondition condition, int from, int to)
    {
        if (condition.Slack?.Invoke(At(from))?.Amount is not { } left || condition.Slack(At(to))?.Amount is not { } over || left == over)
        {
            return from + ((to - from) / 2);
        }

        return from + Math.Clamp((int)decimal.Floor((to - from) * (left / (left - over))), 1, to - from - 1);
    }

    private IReadOnlyList<int> Scanned()
    {
        for (var place = 0; place <= knob.Last; place++)
        {
            _ = At(place);
        }

        return [.. Enumerable.Range(0, knob.Last + 1)];
    }

    /// <summary>The first two values tried of which the second costs less, or null.</summary>
    private (int First, int Second)? Disorder()
    {
        var last = -1;
        foreach (var (place, report) in tried)
        {
            if (last >= 0 && report.FullYear < tried[last].FullYear)
            {
                return (last, place);
            }

            last = place;
        }

        return null;
    }

    private Solution NothingFits(IReadOnlyList<int> looked)
    {
        // A condition that no value satisfies stands alone; else two that no value satisfies together are named, else all.
        var places = looked.Count > 0 ? looked : [.. tried.Keys];
        bool Fits(params SolveCondition[] asked) => places.Any(place => asked.All(condition => condition.Holds(At(place))));
        var alone = conditions.FirstOrDefault(condition => !Fits(condition));
        var conflict = alone is not null
            ? [alone]
            : (from one in conditions
               from other in conditions.SkipWhile(each => !ReferenceEquals(each, one)).Skip(1)
               where !Fits(one, other)
               select (IReadOnlyList<SolveCondition>)[one, other]).FirstOrDefault() ?? conditions;
        var none = Finding.Of(
            FindingCodes.SolveNothingFits,
            "",
            ("knob", knob.Name),
            ("least", knob.ValueAt(0)),
            ("most", knob.ValueAt(knob.Last)),
            ("conditions", conflict.Select(condition => (ILocalizable)condition.Name)));
        return Answer() with
        {
            Conflict = [.. conflict.Select(condition => condition.Name)],
            Findings = FindingList.Of(OrderFindings().Append(none)),
        };
    }

    /// <summary>Why nothing is answered: a change without effect, totals that lack something; null where an answer may be had.</summary>
    private List<Finding>? Refusal()
    {
        if (knob.WithoutEffect(Made(knob.Last)) is { } without)
        {
            return without;
        }

        var (place, open) = tried.FirstOrDefault(each => !each.Value.IsComplete || !each.Value.IsFullyPriced);
        return open is null
            ? null
            : [
                Finding.Of(
                    FindingCodes.SolveOnPartialTotals,
                    "",
                    ("people", open.LeftOut.Count),
                    ("clauses", open.Contingent.Count(clause => clause.Amounts is null && clause.IsChanged))),
                .. At(place).Findings,
            ];
    }
}
