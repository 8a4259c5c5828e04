using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
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
    ValueList<DateSpan> suspended)
{
    /// <summary>What is paid of those that compete, then what is not and why.</summary>
    internal IEnumerable<RatedMonth> Rate()
    {
        var spans = proration.EmployedSpans(changes);
        return monthly.Count == 1 ? Rate(monthly, spans) : RateEach(spans);
    }

    private IEnumerable<RatedMonth> RateEach(IReadOnlyList<DateSpan> spans) =>
        monthly.GroupBy(due => RivalryOf(clause.Bonus, due.Occurrence)).SelectMany(rivals => Rate([.. rivals], spans));

    /// <summary>
    /// Asked once for each occurrence: those with an equal answer compete for each day. Years of service are one entitlement whose rate
    /// changes, an employment one whose form does, whatever the clause says.
    /// </summary>
    internal static object RivalryOf(Bonus bonus, Occurrence occurrence) => bonus switch
    {
        { Ground: SeniorityGround or EmployedGround } => bonus,
        { Repetition: Repetition.EachOne } => new object(),
        { Repetition: Repetition.BestPerOccasion } => occurrence.Details.Occasion ?? new object(),
        _ => bonus,
    };

    private IEnumerable<RatedMonth> Rate(IReadOnlyList<MonthlyDue> rivals, IReadOnlyList<DateSpan> spans)
    {
        if (rivals.Count == 1 && suspended.Count == 0)
        {
            var alone = RatesOf(rivals[0], spans);
            return Array.TrueForAll(alone, static rate => rate is null or { Pending: LineReason.None })
                ? new RatedMonth[] { new(clause, spans, alone) }
                : Settle(rivals, [alone], spans);
        }

        var rates = new DayRate?[rivals.Count][];
        for (var i = 0; i < rates.Length; i++)
        {
            rates[i] = RatesOf(rivals[i], spans);
        }

        return Settle(rivals, rates, spans);
    }

    private static DayRate?[] RatesOf(MonthlyDue due, IReadOnlyList<DateSpan> spans)
    {
        var rates = new DayRate?[spans.Count];
        for (var at = 0; at < rates.Length; at++)
        {
            rates[at] = due.RateOn(spans[at].From);
        }

        return rates;
    }

    private List<RatedMonth> Settle(IReadOnlyList<MonthlyDue> rivals, DayRate?[][] rates, IReadOnlyList<DateSpan> spans)
    {
        var winners = new int?[spans.Count];
        var rests = new bool[spans.Count];
        var paid = new DayRate?[spans.Count];
        for (var at = 0; at < spans.Count; at++)
        {
            winners[at] = Winner(rivals, rates, at);
            rests[at] = IsSuspended(spans[at].From);
            paid[at] = winners[at] is { } winner && !rests[at] ? rates[winner][at] : null;
        }

        List<RatedMonth> rated = [new RatedMonth(clause, spans, paid)];
        for (var i = 0; i < rates.Length; i++)
        {
            if (Unpaid(rates[i], spans, at => winners[at] != i, LineReason.HigherInClause) is { } lower)
            {
                rated.Add(lower);
            }

            if (suspended.Count > 0 && Unpaid(rates[i], spans, at => winners[at] == i && rests[at], LineReason.Suspended) is { } resting)
            {
                rated.Add(resting);
            }
        }

        return rated;
    }

    private bool IsSuspended(LocalDate day)
    {
        foreach (var leave in suspended)
        {
            if (leave.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private RatedMonth? Unpaid(DayRate?[] rates, IReadOnlyList<DateSpan> spans, Func<int, bool> isUnpaid, LineReason reason)
    {
        DayRate?[]? own = null;
        for (var at = 0; at < rates.Length; at++)
        {
            if (rates[at] is not null && isUnpaid(at))
            {
                (own ??= new DayRate?[rates.Length])[at] = rates[at];
            }
        }

        return own is null ? null : new RatedMonth(clause, spans, own) { Unpaid = reason };
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
                && (best is not { } leader || Beats(rate, rivals[i], rates[leader][at]!.Value, rivals[leader])))
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
