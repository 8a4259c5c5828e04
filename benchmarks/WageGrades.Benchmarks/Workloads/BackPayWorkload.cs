namespace WageGrades.Benchmarks;

/// <summary>A raise signed in June 2027 that applies from January: what was paid for six months stands in a ledger.</summary>
internal sealed class BackPayWorkload
{
    private static readonly LocalDate From = new(2027, 1, 1);
    private static readonly LocalDate SignedOn = new(2027, 6, 30);

    private readonly CollectiveAgreement before;
    private readonly Workforce workforce;
    private readonly int months;
    private readonly PaidLedger paid;

    internal BackPayWorkload(CollectiveAgreement agreement, Workforce workforce, int months)
    {
        (before, this.workforce, this.months) = (agreement, workforce, months);
        paid = Months.Aggregate(
            PaidLedger.Empty(agreement.Currency),
            (ledger, month) => ledger.Import(before.PayFor(workforce, month).ToPaidRows($"{month}")).OrThrow());
        var raised = Proposal.On(before, "june").Raise("base-pay", Increase.Percent(3m).AtLeast(150m)).EffectiveFrom(From).Agreement;
        Agreed = raised with { Policies = raised.Policies with { BackPayNetting = BackPayNetting.Net, Recovery = RecoveryPlan.Statutory } };
    }

    internal CollectiveAgreement Agreed { get; }

    private IEnumerable<YearMonth> Months => Enumerable.Range(0, months).Select(From.ToYearMonth().PlusMonths);

    /// <summary>The register.</summary>
    internal BackPayRegister Register() => BackPay.Register(paid, before, Agreed, workforce, SignedOn, From);

    /// <summary>What the agreement pays now less what it paid, by two plain passes.</summary>
    internal decimal TwoPasses()
    {
        var (then, now) = (PayCalculator.For(before), PayCalculator.For(Agreed));
        return Months.Sum(month => now.PayFor(workforce, month).PayableTotal.Amount - then.PayFor(workforce, month).PayableTotal.Amount);
    }
}
