using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Counts a month's ratings against their quotas. It tells what is too many and changes nobody's rating.</summary>
internal static class RatingQuotaCheck
{
    // More names make no finding clearer.
    private const int Named = 20;

    internal static IEnumerable<Finding> Of(MonthPlan plan, Workforce workforce)
    {
        if (plan.Agreement.RatingQuotas.Count == 0)
        {
            yield break;
        }

        var people = workforce.Workers.Select(worker => PersonMonth.Of(plan, worker)).ToList();
        foreach (var quota in plan.Agreement.RatingQuotas)
        {
            var counted = people.Where(person => person.IsIn(plan.Grades[quota.Of])).ToList();
            var rated = counted.Where(person => person.IsIn(plan.Grades[quota.Rated])).Select(person => person.Worker.Id.ToString()).ToList();
            var most = MostOf(quota, counted.Count);
            if (rated.Count > most)
            {
                yield return Finding.Of(
                    FindingCodes.RatingQuotaExceeded,
                    $"ratingQuotas.{quota.Id}",
                    ("month", plan.Month),
                    ("quota", quota.Name),
                    ("people", counted.Count),
                    ("rated", rated.Count),
                    ("most", most),
                    ("share", quota.AtMost.ToString()),
                    ("excess", rated.Count - most),
                    ("workers", rated.Count <= Named ? rated : [.. rated.Take(Named), FormattableString.Invariant($"… ({Named}/{rated.Count})")]));
            }
        }
    }

    /// <summary>The whole people in the share.</summary>
    private static int MostOf(RatingQuota quota, int people)
    {
        (quota.AtMost.Value * people).Floor(out _).TryToDecimal(out var whole);
        return (int)whole;
    }
}
