using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Two random agreements, the second signed late for the days from a date on, and the people paid under the first.</summary>
internal sealed record BackPayCase(CollectiveAgreement Old, CollectiveAgreement New, IReadOnlyList<Worker> Workers, LocalDate EffectiveFrom)
{
    public static readonly YearMonth FirstMonth = new(2026, 1);
    public static readonly YearMonth LastMonth = new(2026, 5);
    public static readonly YearMonth PayingMonth = new(2026, 6);

    private static readonly LocalDate SignedOn = new(2026, 6, 10);
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    public Workforce Workforce => new(Workers);

    /// <summary>The agreements as known before the signature.</summary>
    public AgreementRegister Before => AgreementRegister.Empty.Sign(Old with { SignedOn = new LocalDate(2025, 1, 1) });

    /// <summary>The agreements as known after it.</summary>
    public AgreementRegister After => Before.Replace(New with { SignedOn = SignedOn }, EffectiveFrom);

    public static IEnumerable<YearMonth> Months { get; } = [.. Enumerable.Range(0, 5).Select(FirstMonth.PlusMonths)];

    public static Arbitrary<BackPayCase> Of(int workers) => Arb.From(
        from pay in PayCase.Of(workers).Generator
        from other in PayAgreementGen.Any.Generator
        from isRaise in Gen.Elements(true, true, false)
        from day in Gen.Frequency((2, Gen.Choose(0, 150)), (1, Gen.Constant(0)))
        from netting in Gen.Elements(Enum.GetValues<BackPayNetting>())
        let old = pay.Agreement with { Term = new DateSpan(new LocalDate(2025, 1, 1), NewYear), Continuation = Continuation.UntilReplaced }
        let changed = isRaise ? Raised(old) : other
        select new BackPayCase(
            old,
            changed with
            {
                Id = "new",
                Term = new DateSpan(NewYear, new LocalDate(2028, 1, 1)),
                Policies = changed.Policies with { BackPayNetting = netting, BackPayInterest = null, Recovery = new RecoveryPlan(Ratio.Of(1, 2)) },
            },
            pay.Workers,
            NewYear.PlusDays(day)),
        each => (each.Workers.Count > 1 ? each.Workers.Select(one => each with { Workers = [one] }) : [])
            .Concat(PayAgreementGen.Simpler(each.New).Select(simpler => each with { New = simpler with { Term = each.New.Term } }))
            .Concat(PayAgreementGen.Simpler(each.Old).Select(simpler => each with { Old = simpler with { Term = each.Old.Term } }))
            .Concat(FactGen.Simpler(each.Workers, WorkerGen.Simpler).Select(simpler => each with { Workers = simpler })));

    /// <summary>A ledger of every month as the old agreement owed it.</summary>
    public PaidLedger Paid()
    {
        var calculator = RegisterCalculator.For(Before);
        var rows = Months.SelectMany(month => calculator.PayFor(Workforce, month).ToPaidRows($"run-{month.Month}"));
        return PaidLedger.Empty(Currency.Cny).Import(rows).OrThrow();
    }

    public BackPayRegister Register(PaidLedger paid) => BackPay.Register(paid, Old, New, Workforce, SignedOn, EffectiveFrom);

    /// <summary>Rows that pay a register's lines in full, whatever its sign and plan.</summary>
    public static IEnumerable<PaidRow> InFull(BackPayRegister register) => register.Lines.Select((line, i) =>
        new PaidRow($"all-{i}", line.Worker, line.Month, PayingMonth, "all", line.Clause.Id, line.Difference));

    private static CollectiveAgreement Raised(CollectiveAgreement agreement) => agreement with
    {
        Clauses =
        [
            .. agreement.Clauses.Select(clause => clause is LadderClause ladder
                ? ladder with { Ladders = ladder.Ladders.Map(table => table.Apply(Increase.Percent(3.7m).AtLeast(50m), RoundingRule.HalfUp(1m))) }
                : clause),
        ],
    };
}
