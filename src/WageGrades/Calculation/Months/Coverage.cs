using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Whom a clause covers (适用人员), by employment form and working-time system; the one place that says it.</summary>
internal sealed class Coverage(MonthCase month)
{
    /// <summary>Whether a clause covers people on these terms.</summary>
    internal bool Of(PayClause clause, Employment terms) =>
        (clause.CoveredForms ?? month.Plan.Agreement.CoveredForms).Contains(terms.Form)
        && (clause.CoveredWorkingTimes?.Contains(terms.WorkingTime) ?? clause is not OvertimeClause);

    /// <summary>Whether a clause covers the person on a day of the month that the agreement pays.</summary>
    internal bool On(PayClause clause, LocalDate day) => month.Person.TermsOn(day) is { } terms && Of(clause, terms);

    /// <summary>Whether a clause covers the person on a day of any time, the agreement's or not.</summary>
    internal bool OnAny(PayClause clause, LocalDate day) => month.Person.Worker.Employment.TryGet(day, out var terms) && Of(clause, terms);

    /// <summary>Whether a clause covers the person on some day of the month that the agreement pays.</summary>
    internal bool Ever(PayClause clause)
    {
        foreach (var (_, terms) in month.Person.Employed)
        {
            if (Of(clause, terms))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a clause pays the person for something shared that falls due on a day, be it after leaving: by the terms of the day, or the last ones
    /// before it. Who was never employed is not covered.
    /// </summary>
    internal bool OfShared(PayClause clause, LocalDate day) =>
        month.Person.Worker.Employment.Steps.LastOrDefault(step => step.HasValue && step.Span.From <= day) is { HasValue: true } last
        && Of(clause, last.Value);

    /// <summary>Reports employed days on which no paying clause covers the person.</summary>
    internal void ReportUncovered()
    {
        foreach (var (span, terms) in month.Person.Employed)
        {
            if (!month.Plan.PayClauses.Any(clause => Of(clause, terms)))
            {
                var worker = month.Person.Worker.Id.ToString();
                month.Findings.Add(
                    Finding.Of(FindingCodes.FormNotCovered, worker, ("form", terms.Form.Name), ("worker", worker), ("from", span.From)));
            }
        }
    }
}
