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
            if (OfMonth(floor.Absence, floor.Amount.ChangeDays(), day => AmountOn(floor, day)) is { } least
                && CountedPay.Of(plan, lines.Concat(topUps), PayBase.MinimumWage, floor.Name, floor.Citation, findings) is { } counted)
            {
                var isAbove = floor.Comparison == FloorComparison.Above;
                var limit = (isAbove ? RoundingRule.Floor(Quantum.Amount) : RoundingRule.Ceiling(Quantum.Amount)).Round(least);

                // Measured from what is counted, which a cap may have cut to an amount that is no multiple of the quantum.
                var missing = least - counted.ToExactAmount();
                var topUp = isAbove ? RoundingRule.Floor(Quantum.Amount).Round(missing) + Quantum : RoundingRule.Ceiling(Quantum.Amount).Round(missing);
                if (topUp > Money.Zero(plan.Currency))
                {
                    topUps.Add(Line(floor, limit, counted, topUp));
                }
            }
        }

        return topUps;
    }

    private Money Quantum => new(rounding.Mode == RoundingMode.None ? 0.01m : rounding.Quantum, plan.Currency);

    /// <summary>The least payable amount with which the comparison holds.</summary>
    internal Money Needed(FloorComparison comparison, ExactAmount least) => comparison == FloorComparison.Above
        ? RoundingRule.Floor(Quantum.Amount).Round(least) + Quantum
        : RoundingRule.Ceiling(Quantum.Amount).Round(least);

    /// <summary>A floor of the month, exact, from its amount on each day; null where the person is not tested.</summary>
    internal ExactAmount? OfMonth(FloorAbsence absence, IEnumerable<LocalDate> changeDays, Func<LocalDate, ExactAmount?> amountOn)
    {
        if (absence == FloorAbsence.NotTested && person.Attendance != person.EmployedDays)
        {
            return null;
        }

        var spans = proration.EmployedSpans(person.ChangeDays().Concat(changeDays));
        var rates = spans.Select(span => amountOn(span.From)).ToArray();
        var month = proration.Parts(spans, rates, absence == FloorAbsence.NotReduced ? person.EmployedDays : person.Attendance)
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
