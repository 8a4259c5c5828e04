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
    IEnumerable<LocalDate> changeDays,
    IReadOnlyList<DateSpan> suspended)
{
    internal void AddTo(List<DraftLine> drafts)
    {
        if (monthly.Count == 0)
        {
            return;
        }

        var spans = proration.EmployedSpans(changeDays);
        foreach (var rivals in monthly.GroupBy(due => RivalryOf(clause.Bonus, due.Occurrence)))
        {
            AddTimelines([.. rivals], spans, drafts);
        }
    }

    /// <summary>
    /// Asked once for each occurrence: those with an equal answer compete for each day. Years of service are one entitlement whose rate changes,
    /// whatever the clause says.
    /// </summary>
    internal static object RivalryOf(Bonus bonus, Occurrence occurrence) => bonus switch
    {
        { Ground: SeniorityGround } => bonus,
        { Repetition: Repetition.EachOne } => new object(),
        { Repetition: Repetition.BestPerOccasion } => occurrence.Occasion ?? new object(),
        _ => bonus,
    };

    private void AddTimelines(IReadOnlyList<MonthlyDue> rivals, IReadOnlyList<DateSpan> spans, List<DraftLine> drafts)
    {
        var rates = rivals.Select(due => spans.Select(span => due.RateOn(span.From)).ToArray()).ToArray();
        var winners = spans.Select((_, at) => Winner(rivals, rates, at)).ToArray();

        var rests = spans.Select(span => suspended.Any(leave => leave.Contains(span.From))).ToArray();
        var paid = spans.Select((_, at) => winners[at] is { } winner && !rests[at] ? rates[winner][at] : null).ToArray();
        object chain = new();
        var joined = proration.Joined(
            clause,
            spans,
            (one, other) => winners[one] == winners[other] && DayRate.IsSame(paid[one], paid[other]),
            out var firsts);
        foreach (var part in proration.Parts(clause, joined, firsts.ConvertAll(first => paid[first]?.Amount)))
        {
            if (paid[firsts[part.At]] is { } rate)
            {
                drafts.Add(new DraftLine(clause, chain, part.Part.Rate.Span, part.Part.Amount)
                {
                    Factor = part.Part.Factor,
                    Occurrence = rivals[winners[firsts[part.At]]!.Value].Occurrence.Id,
                    Derivation = proration.WithDays(rate.Derivation, part),
                });
            }
        }

        for (var i = 0; i < rivals.Count; i++)
        {
            AddUnpaid(rivals[i], rates[i], spans, [.. winners.Select(winner => winner != i)], LineReason.HigherInClause, drafts);
            AddUnpaid(rivals[i], rates[i], spans, [.. winners.Select((winner, at) => winner == i && rests[at])], LineReason.Suspended, drafts);
        }
    }

    private void AddUnpaid(MonthlyDue due, DayRate?[] rates, IReadOnlyList<DateSpan> spans, bool[] days, LineReason reason, List<DraftLine> drafts)
    {
        if (!rates.Where((rate, at) => rate is not null && days[at]).Any())
        {
            return;
        }

        object chain = new();
        DayRate?[] own = [.. rates.Select((rate, at) => days[at] ? rate : null)];
        var joined = proration.Joined(clause, spans, (one, other) => DayRate.IsSame(own[one], own[other]), out var firsts);
        foreach (var part in proration.Parts(clause, joined, firsts.ConvertAll(first => own[first]?.Amount)))
        {
            if (own[firsts[part.At]] is { } rate)
            {
                DraftLine draft = new(clause, chain, part.Part.Rate.Span, part.Part.Amount)
                {
                    Factor = part.Part.Factor,
                    Occurrence = due.Occurrence.Id,
                    Derivation = proration.WithDays(rate.Derivation, part),
                };
                drafts.Add(rate.Pending == LineReason.None ? draft.Suppress(reason) : draft.Hold(rate.Pending));
            }
        }
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
