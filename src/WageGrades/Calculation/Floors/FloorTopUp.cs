using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Tops a month up to the floors that test a person's month, by the least multiple of the lines' quantum with which the comparison holds. Floors are
/// applied in order; an earlier top-up counts for a later one.
/// </summary>
internal readonly struct FloorTopUp(MonthCase month)
{
    private MonthPlan Plan => month.Plan;

    private PersonMonth Person => month.Person;

    private MonthProration Proration => month.Proration;

    private FloorAmounts Amounts => new(month);

    /// <summary>The lines that raise the month to its floors.</summary>
    /// <param name="lines">What is paid without them.</param>
    /// <param name="highest">The highest floor, rounded up to the unit; null where none tests the person.</param>
    internal IReadOnlyList<PayLine> Calculate(ValueList<PayLine> lines, out Money? highest)
    {
        highest = null;
        List<PayLine>? topUps = null;
        Money? sum = null;
        foreach (var planned in Plan.FloorsOfMonth)
        {
            if (LeastOf(planned) is not { } least)
            {
                continue;
            }

            var floor = planned.Floor;
            var rounded = planned.RoundedUp(least, Plan.UpToUnit);
            highest = highest is { } known ? Money.Max(known, rounded) : rounded;
            var paid = topUps is null ? lines : [.. lines, .. topUps];
            sum ??= CountedPay.Of(Plan, paid, PayBase.MinimumWage, floor.Name, floor.Citation, month.Findings);
            if (sum is { } counted
                && !IsReached(floor.Comparison, rounded, counted)
                && Missing(floor.Comparison, least, counted) is { IsPositive: true } topUp)
            {
                var limit = floor.Comparison == FloorComparison.Above ? Plan.DownToUnit.Round(least) : rounded;
                (topUps ??= []).Add(Line(floor, limit, counted, topUp));
                sum = null;
            }
        }

        return topUps ?? (IReadOnlyList<PayLine>)[];
    }

    // Most months are far above their floors: what is above the amount rounded up is above the amount.
    private static bool IsReached(FloorComparison comparison, Money rounded, Money counted) =>
        comparison == FloorComparison.Above ? counted > rounded : counted >= rounded;

    private Money Quantum => new(Plan.LineRounding!.Quantum, Plan.Currency);

    /// <summary>
    /// The least multiple of the quantum with which the comparison holds; zero or less where it holds already. It is measured from what is counted,
    /// which a cap, a fund or a pool may have left at an amount that is no multiple of the quantum.
    /// </summary>
    internal Money Missing(FloorComparison comparison, ExactAmount least, Money counted)
    {
        var missing = least - counted.ToExactAmount();
        return comparison == FloorComparison.Above
            ? Plan.DownToUnit.Round(missing) + Quantum
            : Plan.UpToUnit.Round(missing);
    }

    private ExactAmount? LeastOf(PlannedFloor planned) => planned.Floor.Unit == FloorUnit.Hour
        ? OfHours(planned.Floor)
        : OfMonth(planned);

    private ExactAmount? OfMonth(PlannedFloor planned)
    {
        var floor = planned.Floor;
        var changes = Amounts.Changes(planned);
        if (IsNotTested(floor.Absence) || Proration.EmployedSpans(Person.Changes | changes) is not [var whole] spans)
        {
            return OfMonthByDays(floor, changes);
        }

        if (Amounts.On(planned, whole.From) is not { } only)
        {
            return null;
        }

        return !Plan.IsPart && Proration.IsWhole(new MonthlyRate(whole, only), DaysOf(floor.Absence), out _)
            ? only.Sign > 0 ? only : null
            : OfParts(floor.Absence, spans, [only]);
    }

    private ExactAmount? OfMonthByDays(PayFloor floor, uint changes)
    {
        var amounts = Amounts;
        return OfMonth(floor.Absence, changes, day => amounts.On(floor, day));
    }

    /// <summary>The highest amount of the month's days times the hours worked, which nobody dates; null where the person is not tested.</summary>
    private ExactAmount? OfHours(PayFloor floor)
    {
        // Hours are not dated: the agreement in force on the month's first employed day tests them.
        if (Person.Spells.Count == 0 || Person.TermsOn(Person.Spells[0].From) is null)
        {
            return null;
        }

        var amounts = Amounts;
        var rates = Proration
            .EmployedSpans(Person.Changes | amounts.Changes(floor))
            .Select(span => amounts.On(floor, span.From))
            .OfType<ExactAmount>()
            .ToList();
        if (rates.Count == 0)
        {
            return null;
        }

        var hours = Person.Record.FigureOf(MonthCounter.WorkedHours);
        if (hours is null)
        {
            month.Findings.Add(Finding.Of(
                FindingCodes.HoursNotRecorded, Person.Worker.Id.ToString(), ("worker", Person.Worker.Id.ToString()), ("month", Person.Month)));
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

        var spans = Proration.EmployedSpans(Person.Changes | changes);
        var rates = new ExactAmount?[spans.Count];
        for (var at = 0; at < rates.Length; at++)
        {
            rates[at] = amountOn(spans[at].From);
        }

        return OfParts(absence, spans, rates);
    }

    private MonthAttendance DaysOf(FloorAbsence absence) =>
        absence == FloorAbsence.NotReduced ? Person.EmployedDays : Person.FloorAttendance;

    private bool IsNotTested(FloorAbsence absence) => absence == FloorAbsence.NotTested && Person.FloorAttendance != Person.EmployedDays;

    private ExactAmount? OfParts(FloorAbsence absence, IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates)
    {
        var ofMonth = ExactAmount.Zero(Plan.Currency);
        foreach (var part in Proration.Parts(spans, rates, DaysOf(absence)))
        {
            ofMonth += part.Part.Amount;
        }

        return ofMonth.Sign > 0 ? ofMonth : null;
    }

    private PayLine Line(PayFloor floor, Money least, Money counted, Money topUp) =>
        new(new ClauseReference(floor.Id, ""), floor.Name, Person.Span.ToDateSpan())
        {
            Exact = topUp,
            Amount = topUp,
            Entitlement = topUp,
            Derivation = Derivation.Of(new FloorSource(least, counted, floor.Comparison), Plan.Explains),
            Counts = floor.Counts,
        };
}
