using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Pay month by month over some years (多年工资走势): steps reached by time, dated tables, awards paid for some years and protected pay all move as the
/// agreement says, on the facts recorded today. What nobody knows yet (prizes, promotions, leavers) is not in it.
/// </summary>
/// <remarks>
/// Months after the agreement's term are computed as if it continued; <see cref="ContinuesFrom"/> says from which day. In months that its work
/// calendar does not cover Monday to Friday are paid days.
/// </remarks>
public sealed partial record PayProjection
{
    private PayProjection(CollectiveAgreement agreement, string subject, IReadOnlyList<PayRun> runs)
    {
        Subject = subject;
        Currency = agreement.Currency;
        SumBound bound = new();
        Months = ValueList.Of(runs.Select(run => new ProjectedMonth(run, bound)));
        Years = ValueList.Of(Months.GroupBy(month => month.Month.Year).Select(year => new ProjectedYear(year.Key, [.. year])));
        Clauses = ValueMap.Of(
            runs.SelectMany(run => run.Statements).SelectMany(statement => statement.Lines)
                .DistinctBy(line => line.Clause.Id)
                .Select(line => KeyValuePair.Create(line.Clause.Id, line.Heading)));
        ContinuesFrom = agreement.Term.Until <= agreement.Policies.PayPeriod.DaysOf(Months[^1].Month).LastDay ? agreement.Term.Until : null;
    }

    /// <summary>The person's name or number; empty for a workforce.</summary>
    public string Subject { get; }

    /// <summary>The agreement's currency.</summary>
    public Currency Currency { get; }

    /// <summary>The months, in order; at least one.</summary>
    public IReadOnlyList<ProjectedMonth> Months { get; }

    /// <summary>The same by calendar year; the first and the last year may be parts.</summary>
    public IReadOnlyList<ProjectedYear> Years { get; }

    /// <summary>The heading of every clause and floor that pays in some month.</summary>
    public IReadOnlyDictionary<ClauseId, LocalizedText> Clauses { get; }

    /// <summary>The first day after the agreement's term, where some months lie there; else null.</summary>
    public LocalDate? ContinuesFrom { get; }

    /// <summary>True when nothing is open in any month, so that the sums are whole.</summary>
    public bool IsComplete => Months.All(month => month.IsComplete);

    /// <summary>What the sums lack: every month of a person that is blocked or pending, with the reasons. What stands beside an open line
    /// counts.</summary>
    public IReadOnlyList<OpenMonth> Open => ValueList.Of(Months.SelectMany(month => month.Open));

    /// <summary>
    /// A person's pay month by month. Sums shared with others are pending: they are settled for the whole workforce only. They are named in
    /// <see cref="Open"/>; everything else counts.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person.</param>
    /// <param name="firstMonth">The first month.</param>
    /// <param name="months">How many months, 1 to 1,200.</param>
    /// <returns>The projection.</returns>
    public static PayProjection Of(CollectiveAgreement agreement, Worker worker, YearMonth firstMonth, int months) =>
        Of(
            agreement,
            (calculator, month) =>
                new PayRun(
                    new Allocation(month, calculator.Agreement.Currency),
                    [calculator.PayNoted(Guard.NotNull(worker), month)],
                    calculator.Agreement.Clauses.OfType<PayClause>()),
            firstMonth,
            months,
            Guard.NotNull(worker).ToString());

    /// <summary>A workforce's pay month by month.</summary>
    /// <inheritdoc cref="Of(CollectiveAgreement, Worker, YearMonth, int)"/>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="firstMonth">The first month.</param>
    /// <param name="months">How many months, 1 to 1,200.</param>
    public static PayProjection Of(CollectiveAgreement agreement, Workforce workforce, YearMonth firstMonth, int months) =>
        Of(agreement, (calculator, month) => calculator.PayFor(Guard.NotNull(workforce), month), firstMonth, months, "");

    /// <summary>The sum of some of the months.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="count">How many, 1 or more.</param>
    /// <returns>The sum of everything settled in them; the whole where none of them has anything open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Some of these months are not in the projection.</exception>
    public Money TotalOf(YearMonth from, int count)
    {
        var chosen = Months.Where(month => month.Month >= from && month.Month < from.PlusMonths(Guard.InRange(count, 1, Months.Count))).ToList();
        Guard.That(
            chosen.Count == count,
            IsoDate.Of(from),
            $"the first of {count} months from {IsoDate.Of(Months[0].Month)} to {IsoDate.Of(Months[^1].Month)}",
            nameof(from));
        return Money.Sum(chosen.Select(month => month.Total));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Years);

    private static PayProjection Of(
        CollectiveAgreement agreement,
        Func<PayCalculator, YearMonth, PayRun> pay,
        YearMonth firstMonth,
        int months,
        string subject)
    {
        Guard.InRange(months, 1, 1_200);
        Guard.InRange(firstMonth, CalendarEnds.First, CalendarEnds.Last.PlusMonths(1 - months));
        var lastMonth = firstMonth.PlusMonths(months - 1);
        ContinuedAgreement continued = new(Guard.NotNull(agreement), firstMonth, lastMonth, explains: false);
        ContinuedAgreement explained = new(agreement, firstMonth, lastMonth, explains: true);
        return new PayProjection(
            agreement,
            subject,
            [.. Enumerable.Range(0, months).Select(firstMonth.PlusMonths).Select(PayIn)]);

        // The lines of a month that is not settled are shown to people, and explained.
        PayRun PayIn(YearMonth month) => pay(continued.For(month), month) is { IsComplete: true } settled
            ? settled
            : pay(explained.For(month), month);
    }
}
