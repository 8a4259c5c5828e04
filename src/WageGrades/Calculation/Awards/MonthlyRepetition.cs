using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// What several monthly occurrences of one clause pay together: each one, or each day the highest of those that compete. Days are
/// grouped into spans in which nothing changes.
/// </summary>
internal sealed class MonthlyRepetition(
    BonusClause clause,
    IReadOnlyList<MonthlyDue> monthly,
    MonthProration proration,
    uint changes,
    IReadOnlyList<DateSpan> suspended)
{
    /// <summary>What is paid of those that compete, then what is not and why.</summary>
    internal IEnumerable<RatedMonth> Rate()
    {
        if (monthly.Count == 0)
        {
            return [];
        }

        var spans = proration.EmployedSpans(changes);
        return monthly.Count == 1 ? Rate(monthly, spans) : monthly.GroupBy(due => RivalryOf(clause.Bonus, due.Occurrence)).SelectMany(rivals => Rate([.. rivals], spans));
    }

    /// <summary>
    /// Asked once for each occurrence: those with an equal answer compete for each day. Years of service are one entitlement whose rate
    /// changes, an employment one whose form does, whatever the clause says.
    /// </summary>
    internal static object RivalryOf(Bonus bonus, Occurrence occurrence) => bonus switch
    {
        { Ground: SeniorityGround or EmployedGround } => bonus,
        { Repetition: Repetition.EachOne } => new object(),
        { Repetition: Repetition.BestPerOccasion } => occurrence.Occasion ?? new object(),
        _ => bonus,
    };

    private IEnumerable<RatedMonth> Rate(IReadOnlyList<MonthlyDue> rivals, IReadOnlyList<DateSpan> spans)
    {
        var rates = rivals.Select(due => spans.Select(span => due.RateOn(span.From)).ToArray()).ToArray();
        var winners = spans.Select((_, at) => Winner(rivals, rates, at)).ToArray();
        var rests = spans.Select(span => suspended.Any(leave => leave.Contains(span.From))).ToArray();
        yield return new RatedMonth(clause, spans, [.. spans.Select((_, at) => winners[at] is { } winner && !rests[at] ? rates[winner][at] : null)]);
        for (var i = 0; i < rivals.Count; i++)
        {
            if (Unpaid(rates[i], spans, at => winners[at] != i, LineReason.HigherInClause) is { } lower)
            {
                yield return lower;
            }

            if (Unpaid(rates[i], spans, at => winners[at] == i && rests[at], LineReason.Suspended) is { } resting)
            {
                yield return resting;
            }
        }
    }

    private RatedMonth? Unpaid(DayRate?[] rates, IReadOnlyList<DateSpan> spans, Func<int, bool> isUnpaid, LineReason reason)
    {
        DayRate?[] own = [.. rates.Select((rate, at) => isUnpaid(at) ? rate : null)];
        return Array.TrueForAll(own, rate => rate is null) ? null : new RatedMonth(clause, spans, own) { Unpaid = reason };
    }

    // An amount that is still open neither wins nor loses. Ties go to the earlier occurrence, then to the lower id, so that the order of facts does
    // not matter.
    private static int? Winner(IReadOnlyList<MonthlyDue> rivals, DayRate?[][] rates, int at)
    {
        int? best = null;
        for (var i = 0; i < rates.Length; i++)
        {
            if (
                rates[i][at] is { Pending: LineReason.None } rate
                && (best is not { } leader || Beats(rate, rivals[i], rates[leader][at]!, rivals[leader])))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool Beats(DayRate rate, MonthlyDue due, DayRate other, MonthlyDue otherDue)
    {
        var byAmount = rate.Amount.CompareTo(other.Amount);
        if (byAmount != 0)
        {
            return byAmount > 0;
        }

        var byDate = due.Occurrence.CountsFrom.CompareTo(otherDue.Occurrence.CountsFrom);
        return byDate != 0 ? byDate < 0 : string.CompareOrdinal(due.Occurrence.Id, otherDue.Occurrence.Id) < 0;
    }
}
