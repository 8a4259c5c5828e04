using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// What every subset of a proposal's parts costs (各组合成本), from what months find: the months that find the same are paid once for each choice of
/// the parts that touch them, however many subsets and people there are. A subset is a number whose bit i says whether part i is in it.
/// </summary>
internal sealed class PackageCosts
{
    private readonly CostedPeople costed;
    private readonly CostLooks looks;
    private readonly Dictionary<int, PackageMonth> months = [];
    private readonly Dictionary<int, (decimal[] InYear, decimal[] Later)> sums = [];
    private readonly int parts;

    private PackageCosts(CostedPeople costed, CostLooks looks, int parts) => (this.costed, this.looks, this.parts) = (costed, looks, parts);

    /// <summary>The costs; null where subsets have to be costed one by one: parts change more than amounts, something is settled for several people,
    /// events are assumed, or a part keeps months from being paid.</summary>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="clausesOf">The clauses that a part changes.</param>
    /// <param name="made">The proposal with the parts of a subset.</param>
    /// <param name="runs">Where the whole was costed before.</param>
    /// <param name="whole">The cost of the whole.</param>
    internal static PackageCosts? Of(
        int parts, Func<int, IEnumerable<ClauseId>> clausesOf, Func<int, Proposal> made, CostRuns runs, CostReport whole)
    {
        if (!runs.Basis.Events.IsNone)
        {
            return null;
        }

        var (people, window, all) = (runs.People, runs.People.Window, (1 << parts) - 1);
        var found = people.LooksFor(new ContinuedAgreement(made(all).Agreement, window.First, window.Last, explains: false));
        if (!ReferenceEquals(people.LooksForBase(found), found))
        {
            return null;
        }

        PackageCosts costs = new(people, found, parts);
        ChangedStandards[] touching =
            [.. Enumerable.Range(0, parts).Select(part => new ChangedStandards(people.Agreement, clausesOf(part)))];
        return costs.TryCount(touching) && costs.TryPay(made, runs)
            && costs.FullOf(all) == whole.FullYear.Amount && costs.InYearOf(all) == whole.InYear.Amount
                ? costs
                : null;
    }

    /// <summary>What a subset costs over all months costed.</summary>
    internal decimal FullOf(int subset) => InYearOf(subset) + sums.Sum(each => each.Value.Later[subset & each.Key]);

    /// <summary>What a subset costs in the first budget year.</summary>
    internal decimal InYearOf(int subset) => sums.Sum(each => each.Value.InYear[subset & each.Key]);

    /// <summary>Those whose pay over all months costed differs between two subsets.</summary>
    internal IEnumerable<WorkerId> Touched(int one, int other)
    {
        var differences = months.ToDictionary(each => each.Key, each => each.Value[other] - each.Value[one]);
        Dictionary<MonthPlaces, bool> isTouched = [];
        for (var person = 0; person < costed.People.Workers.Count; person++)
        {
            var places = looks.Of(person).Places;
            if (!isTouched.TryGetValue(places, out var known))
            {
                isTouched.Add(places, known = Enumerable.Range(0, places.Count).Sum(at => differences[places[at]!.Value]) != 0m);
            }

            if (known)
            {
                yield return costed.People.Workers[person].Id;
            }
        }
    }

    // How often each value is found, and which parts touch it.
    private bool TryCount(ChangedStandards[] touching)
    {
        for (var person = 0; person < costed.People.Workers.Count; person++)
        {
            var found = looks.Of(person).Places;
            for (var at = 0; at < costed.Months.Count; at++)
            {
                if (found[at] is not { } place)
                {
                    return false;
                }

                if (!months.TryGetValue(place, out var month))
                {
                    var touched = 0;
                    for (var part = 0; part < parts; part++)
                    {
                        touched |= touching[part].Touch(looks[place]) ? 1 << part : 0;
                    }

                    months.Add(place, month = new(costed.People.Workers[person], costed.Months[at], touched));
                }

                month.Count(isInYear: costed.Window.YearOf(costed.Months[at]) == 0);
            }
        }

        return true;
    }

    private bool TryPay(Func<int, Proposal> made, CostRuns runs)
    {
        Dictionary<int, ContinuedAgreement?> agreements = [];
        var moved = 0m;
        foreach (var (place, month) in months)
        {
            var before = looks.Before.Of(
                place, () => costed.Before.PayFor(month.Worker, month.Month, costed.People, StatementDetail.Amounts));
            month.Begin(before);
            foreach (var subset in SubsetsOf(month.Touching))
            {
                if (AgreementOf(subset) is not { } agreement
                    || !month.TryAdd(subset, before, ReferenceEquals(agreement, costed.Before) ? before
                        : agreement.PayFor(month.Worker, month.Month, costed.People, StatementDetail.Amounts)))
                {
                    return false;
                }
            }

            moved += month.Moved;
            Add(month);
        }

        return moved < runs.SumsBelow;

        ContinuedAgreement? AgreementOf(int subset)
        {
            if (!agreements.TryGetValue(subset, out var known))
            {
                runs.Tell();
                var agreement = made(subset).Agreement;
                var own = ReferenceEquals(agreement, costed.Agreement) ? costed.Before
                    : new ContinuedAgreement(agreement, costed.Window.First, costed.Window.Last, explains: false);
                agreements[subset] = known = looks.Serve(own) ? own : null;
            }

            return known;
        }
    }

    private void Add(PackageMonth month)
    {
        if (!sums.TryGetValue(month.Touching, out var own))
        {
            sums[month.Touching] = own = (new decimal[1 << parts], new decimal[1 << parts]);
        }

        foreach (var subset in SubsetsOf(month.Touching))
        {
            own.InYear[subset] += month[subset] * month.InYear;
            own.Later[subset] += month[subset] * month.Later;
        }
    }

    // From all of a set down to none of it.
    private static IEnumerable<int> SubsetsOf(int set)
    {
        for (var subset = set; ; subset = (subset - 1) & set)
        {
            yield return subset;
            if (subset == 0)
            {
                yield break;
            }
        }
    }
}
