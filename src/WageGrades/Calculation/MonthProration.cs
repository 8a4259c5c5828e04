using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The agreement's proration applied to a person's month: which days are employed, and what part of a monthly amount they pay.</summary>
internal sealed class MonthProration(MonthPlan plan, PersonMonth person, List<Finding> findings)
{
    /// <summary>The employed days, those outside the agreement's term too, cut at every day on which something changes.</summary>
    internal List<DateSpan> EmployedSpans(IEnumerable<LocalDate> changeDays)
    {
        var cuts = new SortedSet<LocalDate>(changeDays.Where(day => day > person.Span.From && day < person.Span.Until));
        List<DateSpan> spans = [];
        foreach (var span in person.Spells)
        {
            var from = span.From;
            foreach (var cut in cuts.Where(cut => cut > span.From && cut < span.Until))
            {
                spans.Add(new DateSpan(from, cut));
                from = cut;
            }

            spans.Add(new DateSpan(from, span.Until));
        }

        return spans;
    }

    /// <summary>
    /// The paid parts of a monthly amount that may differ from span to span, each with the index of its span. Null is a rate of zero.
    /// </summary>
    internal IEnumerable<(ProratedPart Part, int At)> Parts(IReadOnlyList<DateSpan> spans, IReadOnlyList<ExactAmount?> rates) =>
        Parts(spans, rates, person.Attendance);

    /// <summary>As above with other days lost than the person's own.</summary>
    internal IEnumerable<(ProratedPart Part, int At)> Parts(
        IReadOnlyList<DateSpan> spans, IReadOnlyList<ExactAmount?> rates, MonthAttendance attendance)
    {
        if (plan.Policies.Proration is not { } rule || rates.All(rate => rate is null))
        {
            return [];
        }

        var steps = spans.Select((span, at) => new MonthlyRate(span, rates[at] ?? ExactAmount.Zero(plan.Currency))).ToList();
        if (!rule.TryProrate(steps, attendance, plan.Policies.Calendar, out var prorated))
        {
            findings.Add(Finding.Of(FindingCodes.CalendarNotCovering, "policies.calendar", ("month", person.Month)));
            return [];
        }

        if (prorated.ExcessLostDays > 0m)
        {
            findings.Add(Finding.Of(
                FindingCodes.LostDaysExceedMonth,
                person.Worker.Id.ToString(),
                ("worker", person.Worker.Id.ToString()),
                ("month", person.Month),
                ("excess", prorated.ExcessLostDays)));
        }

        return prorated.Parts.Select((part, at) => (part, at));
    }

    /// <summary>The drafts of one monthly amount whose rate may differ from span to span; null is a span without it.</summary>
    internal IEnumerable<DraftLine> Drafts(PayClause clause, IReadOnlyList<DateSpan> spans, IReadOnlyList<DayRate?> rates, string occurrence = "")
    {
        object chain = new();
        foreach (var (part, at) in Parts(spans, [.. rates.Select(rate => rate?.Amount)]))
        {
            if (rates[at] is { } rate)
            {
                DraftLine draft = new(clause, chain, part.Rate.Span, part.Amount)
                {
                    Factor = part.Factor,
                    Occurrence = occurrence,
                    Trace = WithDays(rate.Trace, part),
                };
                yield return rate.Pending == LineReason.None ? draft : draft.Hold(rate.Pending);
            }
        }
    }

    /// <summary>The amount scaled to a part-time share of hours where the clause says so; null, and a finding if it is needed, when that choice is missing.</summary>
    internal ExactAmount? ByHours(PayClause clause, LocalDate day, ExactAmount amount, List<TraceStep> trace, bool isNeeded = true)
    {
        if (person.TermsOn(day) is not { } terms || terms.HoursShare == Ratio.One)
        {
            return amount;
        }

        switch (clause.PartTime ?? plan.Policies.PartTime)
        {
            case null:
                if (isNeeded)
                {
                    findings.Add(Choices.PartTime() with { Clause = clause.Id });
                }

                return null;
            case PartTimeRule.InFull:
                return amount;
            default:
                trace.Add(new HoursTrace(terms.HoursShare));
                return amount * terms.HoursShare;
        }
    }

    /// <summary>The steps of a part: those of its rate, and the days where it is not the full month.</summary>
    internal List<TraceStep> WithDays(IReadOnlyList<TraceStep> trace, ProratedPart part) =>
        part.Factor == Ratio.One ? [.. trace] : [.. trace, new DaysTrace(part.Rate.Span, part.Factor, plan.Policies.Proration!.Method)];
}
