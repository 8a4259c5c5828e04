using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// What several monthly occurrences of one clause pay together: each one, or each day the highest of those that compete. Days are
/// grouped into spans in which nothing changes.
/// </summary>
internal sealed class MonthlyRepetition(BonusClause clause, IReadOnlyList<MonthlyDue> monthly, MonthProration proration, IEnumerable<LocalDate> changeDays)
{
    internal void AddTo(List<DraftLine> drafts)
    {
        if (monthly.Count == 0)
        {
            return;
        }

        var spans = proration.EmployedSpans(changeDays);
        foreach (var rivals in Rivals())
        {
            AddTimelines(rivals, spans, drafts);
        }
    }

    // Years of service are one entitlement whose rate changes, whatever the clause says of several occurrences.
    private IEnumerable<IReadOnlyList<MonthlyDue>> Rivals() => clause.Bonus switch
    {
        { Ground: SeniorityGround } => [monthly],
        { Repetition: Repetition.EachOne } => monthly.Select(due => new[] { due }),
        { Repetition: Repetition.BestPerOccasion } => monthly.GroupBy(due => due.Occurrence.Occasion ?? (object)due).Select(group => group.ToArray()),
        _ => [monthly],
    };

    private void AddTimelines(IReadOnlyList<MonthlyDue> rivals, IReadOnlyList<DateSpan> spans, List<DraftLine> drafts)
    {
        var rates = rivals.Select(due => spans.Select(span => due.RateOn(span.From)).ToArray()).ToArray();
        var winners = spans.Select((_, at) => Winner(rivals, rates, at)).ToArray();

        var paid = spans.Select((_, at) => winners[at] is { } winner ? rates[winner][at] : null).ToArray();
        object chain = new();
        foreach (var (part, at) in proration.Parts(spans, [.. paid.Select(rate => rate?.Amount)]))
        {
            if (paid[at] is { } rate)
            {
                drafts.Add(new DraftLine(clause, chain, part.Rate.Span, part.Amount)
                {
                    Factor = part.Factor,
                    Occurrence = rivals[winners[at]!.Value].Occurrence.Id,
                    Trace = proration.WithDays(rate.Trace, part),
                });
            }
        }

        for (var loser = 0; loser < rivals.Count; loser++)
        {
            AddLosingDays(rivals[loser], rates[loser], spans, [.. winners.Select(winner => winner == loser)], drafts);
        }
    }

    private void AddLosingDays(MonthlyDue due, DayRate?[] rates, IReadOnlyList<DateSpan> spans, bool[] wins, List<DraftLine> drafts)
    {
        if (!rates.Where((rate, at) => rate is not null && !wins[at]).Any())
        {
            return;
        }

        object chain = new();
        foreach (var (part, at) in proration.Parts(spans, [.. rates.Select((rate, at) => wins[at] ? null : rate?.Amount)]))
        {
            if (rates[at] is { } rate && !wins[at])
            {
                DraftLine draft = new(clause, chain, part.Rate.Span, part.Amount)
                {
                    Factor = part.Factor,
                    Occurrence = due.Occurrence.Id,
                    Trace = proration.WithDays(rate.Trace, part),
                };
                drafts.Add(rate.Pending == LineReason.None ? draft.Suppress(LineReason.HigherInClause) : draft.Hold(rate.Pending));
            }
        }
    }

    // An amount that is still open neither wins nor loses. Ties go to the earlier occurrence, then to the lower id, so that the order of facts does not matter.
    private static int? Winner(IReadOnlyList<MonthlyDue> rivals, DayRate?[][] rates, int at)
    {
        int? best = null;
        for (var i = 0; i < rates.Length; i++)
        {
            if (rates[i][at] is { Pending: LineReason.None } rate && (best is not { } leader || Beats(rate, rivals[i], rates[leader][at]!, rivals[leader])))
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
