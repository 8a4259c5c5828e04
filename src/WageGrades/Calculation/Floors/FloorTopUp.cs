using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Tops a month up to the floors that test a person's month, by the least multiple of the lines' quantum with which the comparison holds. Floors are
/// applied in order; an earlier top-up counts for a later one.
/// </summary>
internal sealed class FloorTopUp(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;
    private readonly MonthProration proration = month.Proration;
    private readonly FloorAmounts amounts = new(month);

    /// <summary>The highest floor of the month, rounded up to the unit; null where none tests the person.</summary>
    internal Money? Highest { get; private set; }

    internal IReadOnlyList<PayLine> Calculate(List<PayLine> lines)
    {
        List<PayLine>? topUps = null;
        Money? sum = null;
        foreach (var floor in plan.PersonFloors)
        {
            if (LeastOf(floor) is not { } least)
            {
                continue;
            }

            var rounded = plan.UpToUnit.Round(least);
            Highest = Highest is { } known ? Money.Max(known, rounded) : rounded;
            var paid = topUps is null ? lines : [.. lines, .. topUps];
            sum ??= CountedPay.Of(plan, paid, PayBase.MinimumWage, floor.Name, floor.Citation, findings);
            if (sum is { } counted
                && !IsReached(floor.Comparison, rounded, counted)
                && Missing(floor.Comparison, least, counted) is { IsPositive: true } topUp)
            {
                var limit = floor.Comparison == FloorComparison.Above ? plan.DownToUnit.Round(least) : rounded;
                (topUps ??= []).Add(Line(floor, limit, counted, topUp));
                sum = null;
            }
        }

        return topUps ?? (IReadOnlyList<PayLine>)[];
    }

    // Most months are far above their floors: what is above the amount rounded up is above the amount.
    private static bool IsReached(FloorComparison comparison, Money rounded, Money counted) =>
        comparison == FloorComparison.Above ? counted > rounded : counted >= rounded;

    private Money Quantum => new(plan.LineRounding!.Quantum, plan.Currency);

    /// <summary>
    /// The least multiple of the quantum with which the comparison holds; zero or less where it holds already. It is measured from what is counted,
    /// which a cap, a fund or a pool may have left at an amount that is no multiple of the quantum.
    /// </summary>
    internal Money Missing(FloorComparison comparison, ExactAmount least, Money counted)
    {
        var missing = least - counted.ToExactAmount();
        return comparison == FloorComparison.Above
            ? plan.DownToUnit.Round(missing) + Quantum
            : plan.UpToUnit.Round(missing);
    }

    private ExactAmount? LeastOf(PayFloor floor) => floor.Unit == FloorUnit.Hour
        ? OfHours(floor)
        : OfMonth(floor);

    private ExactAmount? OfMonth(PayFloor floor)
    {
        var changes = amounts.Changes(floor);
        if (IsNotTested(floor.Absence) || proration.EmployedSpans(person.Changes | changes) is not [var whole] spans)
        {
            return OfMonthByDays(floor, changes);
        }

        if (amounts.On(floor, whole.From) is not { } only)
        {
            return null;
        }

        return !plan.IsPart && proration.IsWhole(new MonthlyRate(whole, only), DaysOf(floor.Absence), out _)
            ? only.Sign > 0 ? only : null
            : OfParts(floor.Absence, spans, [only]);
    }

    private ExactAmount? OfMonthByDays(PayFloor floor, uint changes) => OfMonth(floor.Absence, changes, day => amounts.On(floor, day));

    /// <summary>The highest amount of the month's days times the hours worked, which nobody dates; null where the person is not tested.</summary>
    private ExactAmount? OfHours(PayFloor floor)
    {
        // Hours are not dated: the agreement in force on the month's first employed day tests them.
        if (person.Spells.Count == 0 || person.TermsOn(person.Spells[0].From) is null)
        {
            return null;
        }

        var rates = proration
            .EmployedSpans(person.Changes | amounts.Changes(floor))
            .Select(span => amounts.On(floor, span.From))
            .OfType<ExactAmount>()
            .ToList();
        if (rates.Count == 0)
        {
            return null;
        }

        var hours = person.Record.FigureOf(MonthCounter.WorkedHours);
        if (hours is null)
        {
            findings.Add(Finding.Of(
                FindingCodes.HoursNotRecorded, person.Worker.Id.ToString(), ("worker", person.Worker.Id.ToString()), ("month", person.Month)));
        }

        return hours is null or 0m ? null : rates.Max() * Ratio.From(hours.Value);
    }

    /// <summary>A floor of the month, exact, from its amount on each day; null where the person is not tested.</summary>
    internal ExactAmount? OfMonth(FloorAbsence absence, uint changes, Func<LocalDate, ExactAmount?> amountOn)
    {
        if (IsNotTested(absence))
        {
            return null;
        }

        var spans = proration.EmployedSpans(person.Changes | changes);
        var rates = new ExactAmount?[spans.Count];
        for (var at = 0; at < rates.Length; at++)
        {
            rates[at] = amountOn(spans[at].From);
        }

        return OfParts(absence, spans, rates);
    }

    private MonthAttendance DaysOf(FloorAbsence absence) =>
        absence == FloorAbsence.NotReduced ? person.EmployedDays : person.FloorAttendance;

    private bool IsNotTested(FloorAbsence absence) => absence == FloorAbsence.NotTested && person.FloorAttendance != person.EmployedDays;

    private ExactAmount? OfParts(FloorAbsence absence, IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates)
    {
        var ofMonth = ExactAmount.Zero(plan.Currency);
        foreach (var part in proration.Parts(spans, rates, DaysOf(absence)))
        {
            ofMonth += part.Part.Amount;
        }

        return ofMonth.Sign > 0 ? ofMonth : null;
    }

    private PayLine Line(PayFloor floor, Money least, Money counted, Money topUp)
    {
        FloorSource source = new(least, counted, floor.Comparison);
        return new(new ClauseReference(floor.Id, ""), floor.Name, person.Span.ToDateSpan())
        {
            Exact = topUp,
            Amount = topUp,
            Entitlement = topUp,
            Origin = LineOrigin.Of(source),
            Trace = plan.Explains ? [source.Explain()] : [],
            Counts = floor.Counts,
        };
    }
}
