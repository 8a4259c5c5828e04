using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Tops a month up to the floors that test a person's month. Floors are applied in order; an earlier top-up counts for a later one.</summary>
internal sealed class FloorTopUp(MonthPlan plan, PersonMonth person, MonthProration proration, RoundingRule rounding, List<Finding> findings)
{
    internal List<PayLine> Calculate(IReadOnlyList<PayLine> lines, IReadOnlyList<DraftLine> drafts)
    {
        List<PayLine> topUps = [];
        foreach (var floor in plan.PersonFloors)
        {
            if (FloorOfMonth(floor) is { } least && Counted(floor, lines, drafts) is { } counted)
            {
                counted = topUps.Aggregate(counted, (sum, line) => sum + line.Amount);
                var needed = floor.Comparison == FloorComparison.Above ? least + Quantum() : least;
                if (counted < needed)
                {
                    topUps.Add(Line(floor, least, counted, needed - counted));
                }
            }
        }

        return topUps;
    }

    private Money? FloorOfMonth(PayFloor floor)
    {
        if (floor.Absence == FloorAbsence.NotTested && person.Attendance != MonthAttendance.Full(person.Month))
        {
            return null;
        }

        var spans = proration.EmployedSpans(person.ChangeDays().Concat(floor.Amount.Steps.Select(step => step.Span.From)));
        var rates = spans.Select(span => AmountOn(floor, span.From)).ToArray();
        if (rates.All(rate => rate is null))
        {
            return null;
        }

        var month = floor.Absence == FloorAbsence.NotReduced
            ? rates.Where(rate => rate is not null).Max(rate => rate!.Value)
            : proration.Parts(spans, rates).Aggregate(ExactAmount.Zero(plan.Currency), (sum, part) => sum + part.Part.Amount);
        return month.Sign > 0 ? month.Round(rounding) : null;
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

    private Money? Counted(PayFloor floor, IReadOnlyList<PayLine> lines, IReadOnlyList<DraftLine> drafts)
    {
        var sum = Money.Zero(plan.Currency);
        var isKnown = true;
        foreach (var clause in drafts.Select(draft => draft.Clause).DistinctBy(clause => clause.Id))
        {
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
                sum = lines.Where(line => line.Clause.Id == clause.Id).Aggregate(sum, (total, line) => total + line.Amount);
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
        };

    private Money Quantum() => new(rounding.Mode == RoundingMode.None ? 0.01m : rounding.Quantum, plan.Currency);

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
