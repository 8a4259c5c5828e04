using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// What past months still owe (补发工资): after an agreement signed late, after facts that became known late, or both. Every month that the ledger
/// covers is computed anew for everybody who worked in it, leavers included, and compared with what was paid; closed months are never restated.
/// </summary>
/// <remarks>
/// Months before the ledger's first are not compared, because nothing is known of them, and months after its last are still to be paid. Pay the
/// register with <see cref="BackPayRegister.Pay"/>, import the rows, and a second run is empty.
/// </remarks>
public static class BackPay
{
    /// <summary>The id under which rounding at a statement's total is kept in registers and ledgers; it is no clause.</summary>
    public static readonly ClauseId TotalRounding = "total-rounding";

    /// <summary>The register of an agreement signed after the day from which it applies.</summary>
    /// <param name="paid">What was paid.</param>
    /// <param name="oldAgreement">
    /// The agreement before. What it owed for months after its term is known only if it continues until replaced; the difference to what was
    /// paid is known in any case.
    /// </param>
    /// <param name="newAgreement">The agreement that replaces it.</param>
    /// <param name="workforce">The people as known, leavers and re-graded people included.</param>
    /// <param name="signedOn">The day the new agreement was signed.</param>
    /// <param name="effectiveFrom">The first day for which it pays; it may lie inside a month.</param>
    /// <param name="paidOn">The day on which the back pay is paid, up to which interest runs; null: the day of signing.</param>
    /// <returns>The register of the months from <paramref name="effectiveFrom"/> to the last in the ledger.</returns>
    /// <exception cref="ArgumentException">The agreements and the ledger differ in currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="effectiveFrom"/> lies outside the new agreement's term.</exception>
    /// <example>Base pay of 4,950 yuan was paid, 5,100 is due since January: the register has a line of 150.00 for each month paid.</example>
    public static BackPayRegister Register(
        PaidLedger paid,
        CollectiveAgreement oldAgreement,
        CollectiveAgreement newAgreement,
        Workforce workforce,
        LocalDate signedOn,
        LocalDate effectiveFrom,
        LocalDate? paidOn = null)
    {
        Guard.NotNull(paid);
        Guard.NotNull(newAgreement);
        Guard.NotNull(workforce);
        var before = AgreementRegister.Empty.Add(Guard.NotNull(oldAgreement), LocalDate.MinIsoValue, null);
        var after = before.Add(newAgreement with { SignedOn = signedOn }, signedOn, effectiveFrom);
        return Between(paid, before, after, workforce, workforce, newAgreement.Policies.PayPeriod.MonthOf(effectiveFrom), null, paidOn ?? signedOn);
    }

    /// <summary>The register of facts that became known late or were corrected, under one agreement.</summary>
    /// <param name="paid">What was paid.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforceThen">The people as known when the months were paid.</param>
    /// <param name="workforceNow">The people as known now.</param>
    /// <param name="closedThrough">The last month that is closed.</param>
    /// <param name="paidOn">The day on which the back pay is paid, up to which interest runs; null: the last day of
    /// <paramref name="closedThrough"/>.</param>
    /// <returns>The register of the ledger's months up to <paramref name="closedThrough"/>, each line with its cause.</returns>
    /// <exception cref="ArgumentException">The agreement and the ledger differ in currency.</exception>
    public static BackPayRegister Correct(
        PaidLedger paid,
        CollectiveAgreement agreement,
        Workforce workforceThen,
        Workforce workforceNow,
        YearMonth closedThrough,
        LocalDate? paidOn = null)
    {
        var register = AgreementRegister.Empty.Add(Guard.NotNull(agreement), LocalDate.MinIsoValue, null);
        return Correct(paid, register, register, workforceThen, workforceNow, closedThrough, paidOn);
    }

    /// <summary>The register where the agreements in force and the facts may both have become known otherwise.</summary>
    /// <param name="paid">What was paid.</param>
    /// <param name="agreementsThen">The agreements as known when the months were paid.</param>
    /// <param name="agreementsNow">The agreements as known now.</param>
    /// <param name="workforceThen">The people as known when the months were paid.</param>
    /// <param name="workforceNow">The people as known now.</param>
    /// <param name="closedThrough">The last month that is closed.</param>
    /// <param name="paidOn">The day on which the back pay is paid, up to which interest runs; null: the last day of
    /// <paramref name="closedThrough"/>.</param>
    /// <returns>The register of the ledger's months up to <paramref name="closedThrough"/>, each line with its cause: fact, rule or both.</returns>
    /// <exception cref="ArgumentException">A register is empty, or the agreements and the ledger differ in currency.</exception>
    public static BackPayRegister Correct(
        PaidLedger paid,
        AgreementRegister agreementsThen,
        AgreementRegister agreementsNow,
        Workforce workforceThen,
        Workforce workforceNow,
        YearMonth closedThrough,
        LocalDate? paidOn = null) =>
        Between(
            Guard.NotNull(paid),
            Guard.NotNull(agreementsThen),
            Guard.NotNull(agreementsNow),
            Guard.NotNull(workforceThen),
            Guard.NotNull(workforceNow),
            null,
            Guard.Month(closedThrough),
            paidOn ?? agreementsNow.PayPeriodIn(closedThrough).DaysOf(closedThrough).LastDay);

    private static BackPayRegister Between(
        PaidLedger paid,
        AgreementRegister agreementsThen,
        AgreementRegister agreementsNow,
        Workforce workforceThen,
        Workforce workforceNow,
        YearMonth? firstMonth,
        YearMonth? lastMonth,
        LocalDate paidOn)
    {
        Guard.NotNull(paid);
        BackPayView then = new(Guard.NotNull(agreementsThen), Guard.NotNull(workforceThen));
        BackPayView now = new(Guard.NotNull(agreementsNow), Guard.NotNull(workforceNow));
        foreach (var currency in new[] { agreementsThen.Currency, agreementsNow.Currency }.Where(currency => currency != paid.Currency))
        {
            throw new ArgumentException($"The ledger is in {paid.Currency}, an agreement in {currency}; they must be the same.", nameof(paid));
        }

        return new BackPayEngine(paid, then, now).Run(firstMonth, lastMonth, paidOn);
    }
}
