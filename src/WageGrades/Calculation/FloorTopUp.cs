using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// Tops a month up to the floors that test a person's month, by the least multiple of the lines' quantum with which the comparison holds. Floors are
/// applied in order; an earlier top-up counts for a later one.
/// </summary>
internal sealed class FloorTopUp(MonthPlan plan, PersonMonth person, MonthProration proration, RoundingRule rounding, List<Finding> findings)
{
    internal List<PayLine> Calculate(IReadOnlyList<PayLine> lines)
    {
        List<PayLine> topUps = [];
        foreach (var floor in plan.PersonFloors)
        {
            if (FloorOfMonth(floor) is { } least && Counted(floor, lines) is { } counted)
            {
                counted = topUps.Aggregate(counted, (sum, line) => sum + line.Amount);
                var quantum = rounding.Mode == RoundingMode.None ? 0.01m : rounding.Quantum;
                var isAbove = floor.Comparison == FloorComparison.Above;
                var limit = (isAbove ? RoundingRule.Floor(quantum) : RoundingRule.Ceiling(quantum)).Round(least);

                // Measured from what is counted, which a cap may have cut to an amount that is no multiple of the quantum.
                var missing = least - counted.ToExactAmount();
                var topUp = isAbove ? RoundingRule.Floor(quantum).Round(missing) + new Money(quantum, plan.Currency) : RoundingRule.Ceiling(quantum).Round(missing);
                if (topUp > Money.Zero(plan.Currency))
                {
                    topUps.Add(Line(floor, limit, counted, topUp));
                }
            }
        }

        return topUps;
    }

    /// <summary>The floor of the month, exact; null where the person is not tested.</summary>
    private ExactAmount? FloorOfMonth(PayFloor floor)
    {
        if (floor.Absence == FloorAbsence.NotTested && person.Attendance != person.EmployedDays)
        {
            return null;
        }

        var spans = proration.EmployedSpans(person.ChangeDays().Concat(floor.Amount.ChangeDays()));
        var rates = spans.Select(span => AmountOn(floor, span.From)).ToArray();
        var month = proration.Parts(spans, rates, floor.Absence == FloorAbsence.NotReduced ? person.EmployedDays : person.Attendance)
            .Aggregate(ExactAmount.Zero(plan.Currency), (sum, part) => sum + part.Part.Amount);
        return month.Sign > 0 ? month : null;
    }

    private ExactAmount? AmountOn(PayFloor floor, LocalDate day)
    {
        if (person.TermsOn(day) is not { } terms || !Tests(floor, terms.Form) || !floor.Amount.TryGet(day, out var amount))
        {
            return null;
        }

        if (floor.Area is { } area)
        {
            if (!plan.Agreement.WorkplaceAreas.TryGetValue(terms.Workplace, out var own))
            {
                ReportUnknownArea(terms.Workplace);
                return null;
            }

            if (!string.Equals(own, area, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return amount.ToExactAmount() * terms.HoursShare;
    }

    private bool Tests(PayFloor floor, EmploymentForm form) => floor.Forms is { } forms
        ? forms.Contains(form)
        : form != EmploymentForm.PartTime && plan.Agreement.CoveredForms.Contains(form);

    private Money? Counted(PayFloor floor, IReadOnlyList<PayLine> lines)
    {
        var sum = Money.Zero(plan.Currency);
        var isKnown = true;
        foreach (var line in lines.Where(line => line.Status == LineStatus.Paid && !line.Amount.IsZero))
        {
            var clause = plan.PayClauses.First(clause => clause.Id == line.Clause.Id);
            if (!clause.Counts.TryGetValue(PayBase.MinimumWage, out var counts))
            {
                findings.Add(Finding.Of(
                    FindingCodes.BaseUnanswered,
                    clause.Id.ToString(),
                    ("clause", clause.Id.ToString()),
                    ("base", new LocalizedText("最低工资口径", "the minimum wage")),
                    ("floor", floor.Name)) with { Clause = clause.Id, Citation = floor.Citation });
                isKnown = false;
            }
            else if (counts)
            {
                sum += line.Amount;
            }
        }

        return isKnown ? sum : null;
    }

    private PayLine Line(PayFloor floor, Money least, Money counted, Money topUp) =>
        new(new ClauseReference(floor.Id, ""), floor.Name, person.Span.ToDateSpan())
        {
            Exact = topUp,
            Amount = topUp,
            Entitlement = topUp,
            Trace = [new FloorTrace(least, counted, floor.Comparison)],
            Counts = floor.Counts,
        };

    private void ReportUnknownArea(string workplace)
    {
        FindingArgument[] arguments =
        [
            ("worker", person.Worker.Id.ToString()), ("workplace", workplace),
            .. NearestName.Of(workplace, plan.Agreement.WorkplaceAreas.Keys) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
        ];
        findings.Add(Finding.Of(FindingCodes.UnknownArea, person.Worker.Id.ToString(), arguments));
    }
}
