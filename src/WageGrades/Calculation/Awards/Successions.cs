using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// Standings of one clause of which one followed the other without a day between, the later one due only after the earlier one stopped: the earlier
/// one then goes on until the later is due.
/// </summary>
internal static class Successions
{
    // A start rule makes nobody wait longer than to the adjustment date of the next year.
    private const int LongestWaitInDays = 750;

    /// <summary>The occurrences, those that are followed with their successor.</summary>
    /// <param name="found">The occurrences of a clause, in order of the day they count from.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="policies">The declared choices.</param>
    internal static ValueList<Occurrence> Link(ValueList<Occurrence> found, BonusClause clause, AgreementPolicies policies) =>
        found.Count > 1 && found.Any(static each => each.EndsOn is not null) ? LinkEach(found, clause, policies) : found;

    private static ValueList<Occurrence> LinkEach(ValueList<Occurrence> found, BonusClause clause, AgreementPolicies policies) =>
        [.. found.Select(each => Linked(each, found, clause, policies))];

    private static Occurrence Linked(Occurrence earlier, ValueList<Occurrence> found, BonusClause clause, AgreementPolicies policies)
    {
        if (earlier.EndsOn is not { } ended || MonthlyTerm.Of(clause, earlier, policies) is not { Until: { } stopped })
        {
            return earlier;
        }

        // What ended before it was due itself hands on to what followed it.
        List<Occurrence> successors = [];
        var due = LocalDate.MaxIsoValue;
        var reached = ended;
        for (
            var at = FirstFrom(found, ended.PlusDays(-LongestWaitInDays));
            at < found.Count && found[at].CountsFrom <= reached && reached < ended.PlusDays(LongestWaitInDays);
            at++)
        {
            var next = found[at];
            if (ReferenceEquals(next, earlier) || next.EndsOn <= ended)
            {
                continue;
            }

            if (MonthlyTerm.Of(clause, next, policies) is not { } term)
            {
                reached = next.EndsOn is { } end ? LocalDate.Max(reached, end) : reached;
            }
            else if (term.From > stopped && term.From <= due)
            {
                if (term.From < due)
                {
                    successors.Clear();
                }

                due = term.From;
                successors.Add(next);
            }
        }

        return successors.Count == 0 ? earlier
            : earlier with { Sequel = earlier.Sequel with { Successors = ValueList.Of(successors), Waiting = (stopped, due) } };
    }

    private static int FirstFrom(ValueList<Occurrence> found, LocalDate day)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].CountsFrom < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
