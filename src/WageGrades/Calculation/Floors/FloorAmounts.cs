using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The amount of a floor for a person on a day: by employment form, workplace and hours; null where the floor does not test the
/// person.</summary>
internal readonly struct FloorAmounts(MonthCase month)
{
    private MonthPlan Plan => month.Plan;

    private PersonMonth Person => month.Person;

    internal ExactAmount? On(PayFloor floor, LocalDate day) => On(floor, day, floor.Amount.TryGet(day, out var amount) ? amount : null);

    /// <summary>The same of a floor whose amount on the day is known.</summary>
    internal ExactAmount? On(PlannedFloor planned, LocalDate day) =>
        planned.AllMonth is { } amount ? On(planned.Floor, day, amount) : On(planned.Floor, day);

    private ExactAmount? On(PayFloor floor, LocalDate day, ExactAmount? ofDay)
    {
        if (ofDay is not { } amount
            || Person.TermsOn(day) is not { } terms
            || !Tests(floor, terms.Form)
            || ShareOn(floor, day) is not { } share)
        {
            return null;
        }

        if (floor.Area is { } area)
        {
            if (!Plan.Agreement.WorkplaceAreas.TryGetValue(terms.Workplace, out var own))
            {
                ReportUnknownArea(terms.Workplace);
                return null;
            }

            if (!string.Equals(own, area, StringComparison.Ordinal))
            {
                return null;
            }
        }

        var due = amount * share;
        return floor.Unit == FloorUnit.Hour ? due : due * terms.HoursShare;
    }

    /// <summary>The days of the month before which the floor may change for the person, beside those on which the person's terms, place or post
    /// do.</summary>
    internal uint Changes(PayFloor floor) => floor.Amount.ChangesIn(Person.Span) | ChangesOfPerson(floor);

    /// <inheritdoc cref="Changes(PayFloor)"/>
    internal uint Changes(PlannedFloor planned) => planned.Changes | ChangesOfPerson(planned.Floor);

    private uint ChangesOfPerson(PayFloor floor) =>
        floor.Tested is null && floor.Shares.Count == 0 ? 0 : Person.GroupChanges;

    /// <summary>The share of the amount that the person is due; null where the floor does not test the person.</summary>
    private Ratio? ShareOn(PayFloor floor, LocalDate day)
    {
        if (floor.Tested is { } tested && !Person.Placed.BelongsTo(Plan.Grades[tested], day))
        {
            return null;
        }

        return floor.Shares.Count == 0 ? Ratio.One : ShareOf(floor, day);
    }

    private Ratio? ShareOf(PayFloor floor, LocalDate day) =>
        Plan.Clauses.SharesOf(floor).Of((Person.Worker, Day: day), static (who, term) => who.Worker.Bears(term, who.Day));

    private bool Tests(PayFloor floor, Term form) => floor.Forms is { } forms ? ValueList.Of(forms).Contains(form)
        : floor.Unit == FloorUnit.Hour ? form == EmploymentForm.PartTime
        : form != EmploymentForm.PartTime && ValueList.Of(Plan.Agreement.CoveredForms).Contains(form);

    private void ReportUnknownArea(string workplace)
    {
        FindingArgument[] arguments =
        [
            ("worker", Person.Worker.Id.ToString()), ("workplace", workplace),
            .. NearestName.Of(workplace, Plan.Agreement.WorkplaceAreas.Keys) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
        ];
        month.Findings.Add(Finding.Of(FindingCodes.UnknownArea, Person.Worker.Id.ToString(), arguments));
    }
}
