using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// What past months still owe (补发、扣回清册): a line for every person, month and clause where what is due differs from what was paid, plus and
/// minus; what that comes to for each person; interest; and who was left out with the reason. The lines add up to what is due now less what was paid.
/// </summary>
public sealed partial record BackPayRegister
{
    private readonly RecoveryPlan? recovery;
    private readonly BackPayNetting? netting;
    private readonly bool hasMinimum;

    internal BackPayRegister(
        PaidLedger paid,
        (YearMonth First, YearMonth Last)? window,
        LocalDate paidOn,
        IEnumerable<BackPayLine> lines,
        IEnumerable<BackPayLeftOut> leftOut,
        IEnumerable<Finding> findings,
        CollectiveAgreement agreement)
    {
        (FirstMonth, LastMonth) = (window?.First, window?.Last);
        Currency = paid.Currency;
        PaidOn = paidOn;
        recovery = agreement.Policies.Recovery;
        netting = agreement.Policies.BackPayNetting;
        hasMinimum = agreement.Floors.Any(floor => floor.Test == FloorTest.PersonMonth);
        Lines = ValueList.Of(lines);
        LeftOut = ValueList.Of(leftOut);
        Interest = ValueList.Of(BackPaySettlement.InterestOn(Lines, agreement, paidOn));
        People = ValueList.Of(BackPaySettlement.People(Lines, Interest, paid, netting));
        Findings = FindingList.Of(findings.Concat(Open()));
    }

    /// <summary>The first month compared; null where the ledger covers none of those asked for.</summary>
    public YearMonth? FirstMonth { get; }

    /// <summary>The last month compared.</summary>
    public YearMonth? LastMonth { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The day on which it is paid, up to which interest runs.</summary>
    public LocalDate PaidOn { get; }

    /// <summary>The differences by person, month and clause; none is zero.</summary>
    public IReadOnlyList<BackPayLine> Lines { get; }

    /// <summary>The interest by person and month, where the agreement gives any.</summary>
    public IReadOnlyList<BackPayInterest> Interest { get; }

    /// <summary>What it comes to for each person with a line, ordered by worker id.</summary>
    public IReadOnlyList<BackPayPerson> People { get; }

    /// <summary>The months that could not be settled, or not in full, with the reason; what is not settled counts in no sum.</summary>
    public IReadOnlyList<BackPayLeftOut> LeftOut { get; }

    /// <summary>What was found, such as ledger rows without a clause, or a choice that the agreement must declare.</summary>
    public FindingList Findings { get; }

    /// <summary>True when nothing is left out, so that the sums are whole.</summary>
    public bool IsComplete => LeftOut.Count == 0;

    /// <summary>All lines together: what is due now less what was paid, without interest.</summary>
    public Money Total => Money.Zero(Currency) + Money.Sum(Lines.Select(line => line.Difference));

    /// <summary>False where somebody has lines of both signs and the agreement does not declare whether they are netted.</summary>
    public bool IsPayable => People.All(person => person.ToPay is not null);

    /// <summary>
    /// The rows by which the register is paid in a month. What is owed and the interest are paid in full. What was paid too much is taken back
    /// from what is owed where the agreement nets, and beyond that, oldest month first, only under its recovery plan and as far as the month's pay
    /// bears it; the rest stays and is found again by the next register. Payments on account are set off against what is paid.
    /// </summary>
    /// <param name="batch">The batch; with the same batch the rows have the same ids and count once.</param>
    /// <param name="paidIn">The month in which it is paid.</param>
    /// <param name="monthsPay">The pay of that month, from which a recovery plan takes its share; null: nothing is taken from it.</param>
    /// <returns>The rows, to be imported into the ledger.</returns>
    /// <exception cref="InvalidOperationException">The register is not payable: the agreement must declare netting.</exception>
    public IReadOnlyList<PaidRow> Pay(string batch, YearMonth paidIn, PayRun? monthsPay = null)
    {
        Guard.NotBlank(batch);
        if (!IsPayable)
        {
            throw new InvalidOperationException(
                $"The register cannot be paid: {EnglishCount.Of(People.Count(person => person.ToPay is null), "person has", "people have")} lines of both signs and policies.backPayNetting is not declared."
            );
        }

        var lines = Lines.ToLookup(line => line.Worker);
        var interest = Interest.ToLookup(each => each.Worker);
        var pay = monthsPay?.Statements.DistinctBy(statement => statement.Worker).ToDictionary(statement => statement.Worker);
        return ValueList.Of(People.SelectMany(person => new BackPaySettlement(person, batch, paidIn)
            .Rows(lines[person.Worker], interest[person.Worker], netting, LimitFor(pay?.GetValueOrDefault(person.Worker)))));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{EnglishCount.Of(Lines.Count, "line")}, {EnglishCount.People(People.Count)}, {Total}{(LeftOut.Count == 0 ? "" : $" (partial), {LeftOut.Count} left out")}";

    /// <summary>The id of a row of a batch; it follows from what the row says, so that a batch made twice counts once.</summary>
    internal static string RowId(string batch, WorkerId worker, YearMonth month, string item) => $"{batch}/{worker}/{IsoDate.Of(month)}/{item}";

    private Money LimitFor(PayStatement? statement) =>
        recovery is not null
        && statement is not null
        && statement.TryGetTotal(out var total)
            ? recovery.LimitFor(total, statement.Minimum)
            : Money.Zero(Currency);

    private IEnumerable<Finding> Open()
    {
        if (!IsPayable)
        {
            yield return Choices.BackPayNetting();
        }

        var recovering = People.Where(person => person.ToRecover is { IsPositive: true }).ToList();
        if (recovery is null && recovering.Count > 0)
        {
            yield return Finding.Of(
                FindingCodes.NoRecoveryPlan,
                "policies.recovery",
                ("amount", Money.Sum(recovering.Select(person => person.ToRecover!.Value))),
                ("count", recovering.Count));
        }

        if (recovery is { KeepsMinimumWage: true } && recovering.Count > 0 && !hasMinimum)
        {
            yield return Finding.Of(FindingCodes.RecoveryWithoutMinimum, "policies.recovery", ("count", recovering.Count));
        }
    }
}
