using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

internal sealed partial class MonthProration
{
    /// <summary>The spans that a clause pays by the hour; null where it pays none so.</summary>
    private bool[]? HoursOf(PayClause clause, IReadOnlyList<DateSpan> spans)
    {
        bool[]? byHour = null;
        for (var at = 0; at < spans.Count; at++)
        {
            if (Person.TermsOn(spans[at].From) is { } terms && IsPaidByHour(clause, terms))
            {
                (byHour ??= new bool[spans.Count])[at] = true;
            }
        }

        return byHour;
    }

    private PaidPart[] WithHours(PayClause clause, IReadOnlyList<DateSpan> spans, ExactAmount?[] rates, bool[] byHour)
    {
        ExactAmount?[] byDays = [.. rates.Select((rate, at) => byHour[at] ? null : rate)];
        return
        [
            .. Parts(spans, byDays, Person.AttendanceOf(clause)).Where(part => !byHour[part.At])
                .Concat(ByHour(clause, spans, rates, byHour))
                .OrderBy(part => part.At),
        ];
    }

    /// <summary>Hours × hour rate, the hours of the month spread over its days on such terms, those that another agreement pays included.</summary>
    private IEnumerable<PaidPart> ByHour(PayClause clause, IReadOnlyList<DateSpan> spans, ExactAmount?[] rates, bool[] byHour)
    {
        if (!Enumerable.Range(0, spans.Count).Any(at => byHour[at] && rates[at] is not null))
        {
            yield break;
        }

        if (Plan.TimeRounding is not { } rounding)
        {
            Findings.Add(Choices.Rounding(RoundingPoint.TimeRate) with { Clause = clause.Id });
            yield break;
        }

        var hours = WorkedHours();
        var days = Person.Worker.Employment.StepsWithin(Person.Span.ToDateSpan())
            .Where(step => step.HasValue && IsPaidByHour(clause, step.Value))
            .Sum(step => step.Span.DayCount!.Value);
        for (var at = 0; at < spans.Count; at++)
        {
            // A rate that is still open is zero and keeps its part.
            if (byHour[at] && rates[at] is { } rate)
            {
                var hourRate = Plan.Policies.PaidTime.RatesOf(rate).Round(rounding).Hour;
                var share = Ratio.From(hours) * Ratio.Of(spans[at].DayCount!.Value, days);
                var factor = rate.Sign == 0 ? share / Plan.Policies.PaidTime.HoursPerMonth : hourRate * share / rate;
                yield return new PaidPart(new ProratedPart(new MonthlyRate(spans[at], rate), factor), at, new HoursAtRate(share, hourRate));
            }
        }
    }

    /// <summary>Whether a clause pays people on these terms by the hours they worked.</summary>
    internal bool IsPaidByHour(PayClause clause, Employment terms) =>
        (clause.PartTime ?? Plan.Policies.PartTime) == PartTimeRule.ByWorkedHours
        && (terms.Form == EmploymentForm.PartTime || terms.HoursShare != Ratio.One);
}
