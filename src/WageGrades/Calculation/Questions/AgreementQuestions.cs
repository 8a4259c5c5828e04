using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What the table asks about an agreement (协商测算): reached quotas, other prices, the worth of a change in a person's facts.</summary>
public static class AgreementQuestions
{
    /// <summary>Who reached the piece quota of a month within legal hours, by post, against a rule such as 90 % (劳动定额完成面).</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month.</param>
    /// <param name="clause">The clause of piece rates.</param>
    /// <param name="rule">The rule, such as <see cref="PublishedQuotaRules.Hangzhou"/>.</param>
    /// <returns>The figures, with a warning for each post that falls short.</returns>
    /// <exception cref="ArgumentException">The clause is none of piece rates.</exception>
    public static QuotaReach QuotaReach(this CollectiveAgreement agreement, Workforce workforce, YearMonth month, ClauseId clause, QuotaRule rule) =>
        Calculation.QuotaReach.Of(Guard.NotNull(agreement), Guard.NotNull(workforce), month, clause, Guard.NotNull(rule));

    /// <summary>What other prices or unit times do to the pieces counted in a month: the same counts, paid under both (定额、单价调整测算).</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month whose counts are taken.</param>
    /// <param name="clause">The clause of piece rates.</param>
    /// <param name="changed">The terms that would apply for the whole month.</param>
    /// <returns>The change, by price and by person.</returns>
    /// <exception cref="ArgumentException">The clause is none of piece rates.</exception>
    public static PieceChange PriceChange(
        this CollectiveAgreement agreement,
        Workforce workforce,
        YearMonth month,
        ClauseId clause,
        PiecePay changed
    ) => PieceChange.Of(Guard.NotNull(agreement), Guard.NotNull(workforce), month, clause, changed);

    /// <summary>
    /// What a change in a person's facts is worth in twelve months, all clauses together (升一级到底多拿多少).
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person as they are.</param>
    /// <param name="change">The change, such as an appointment.</param>
    /// <param name="firstMonth">
    /// The first of the twelve months; null: the first month in which the change can show, which is the first month in which the statements differ
    /// within two years of the start of the agreement's term.
    /// </param>
    /// <returns>The difference over twelve months, by clause. Months after the term are computed as if the agreement continued, and what a fund pays
    /// as if it sufficed.</returns>
    /// <example><c>agreement.ValueOf(worker, w => w.Appoint(SkillGrade.Technician, new LocalDate(2027, 1, 1)))</c>.</example>
    public static ValueOfChange ValueOf(
        this CollectiveAgreement agreement, Worker worker, Func<Worker, Worker> change, YearMonth? firstMonth = null)
    {
        Guard.NotNull(agreement);
        var changed = Guard.NotNull(change)(Guard.NotNull(worker));
        // The value of a year is asked about terms that are renewed yearly: the agreement is taken to continue, and its funds to suffice.
        var endless = agreement with { Term = new DateSpan(agreement.Term.From), Funds = [] };
        var calculator = PayCalculator.For(endless);
        var first = firstMonth is { } given
            ? Guard.InRange(given, CalendarEnds.First, CalendarEnds.Last.PlusMonths(-11), nameof(firstMonth))
            : FirstDifference(PayCalculator.Light(endless), worker, changed);
        var months = Enumerable.Range(0, 12).Select(first.PlusMonths).ToList();
        return new ValueOfChange(
            months.Select(month => calculator.PayFor(worker, month)),
            months.Select(month => calculator.PayFor(changed, month)),
            agreement.Currency);
    }

    private static YearMonth FirstDifference(PayCalculator calculator, Worker worker, Worker changed)
    {
        var start = calculator.Agreement.Policies.PayPeriod.MonthOf(calculator.Agreement.Term.From);
        return Enumerable.Range(0, 24).Select(start.PlusMonths).FirstOrDefault(
            month => calculator.PayFor(worker, month) is var before
                && calculator.PayFor(changed, month) is var after
                && before.SettledSoFar != after.SettledSoFar,
            start);
    }
}
