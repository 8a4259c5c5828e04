using WageGrades.Agreements;
using WageGrades.Calculation;

namespace WageGrades.Costing;

/// <summary>The month from which somebody is paid otherwise under one agreement than under another.</summary>
internal static class AffectedMonths
{
    /// <summary>The first month costed in which somebody's pay differs; null where nobody's does.</summary>
    /// <param name="costed">The people, paid and looked at.</param>
    /// <param name="one">An agreement on which they were costed.</param>
    /// <param name="other">Another one.</param>
    /// <param name="earliest">No month before this one can differ.</param>
    internal static YearMonth? First(CostedPeople costed, CollectiveAgreement one, CollectiveAgreement other, YearMonth earliest)
    {
        if (one == other)
        {
            return null;
        }

        var (was, becomes) = (costed.PayUnder(one), costed.PayUnder(other));
        var first = costed.Months.Count;
        HashSet<(MonthPlaces, MonthPlaces)> asked = [];
        for (var person = 0; person < costed.People.Workers.Count; person++)
        {
            // Who finds the same is paid the same.
            if (was.Found(person) is { Proposed: var then } && becomes.Found(person) is { Proposed: var now } && !asked.Add((then, now)))
            {
                continue;
            }

            var (before, after) = (was.Proposed(person), becomes.Proposed(person));
            for (var at = 0; at < first; at++)
            {
                if (before[at].IsPayable && after[at].IsPayable && before[at].Total != after[at].Total)
                {
                    first = at;
                }
            }

            if (first < costed.Months.Count && costed.Months[first] <= earliest)
            {
                break;
            }
        }

        return first < costed.Months.Count ? costed.Months[first] : null;
    }
}
