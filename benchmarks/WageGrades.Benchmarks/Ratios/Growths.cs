namespace WageGrades.Benchmarks;

/// <summary>What once grew faster than its input.</summary>
internal static class Growths
{
    internal static IReadOnlyList<Growth> All { get; } =
    [
        new("months", "agreement.PayFor(workforce, month), 60 people, by months", 6, 24, Months),
        new("arrears", "months of a fund in arrears, 30 people, calculator kept", 12, 48, FundInArrears),
        new("pay-register", "BackPayRegister.Pay by people", 250, 1_000, PayRegister),
        new("check", "agreement.Check by clauses", 100, 400, Check),
        new("changes", "chained changes of a proposal", 10, 40, Changes),
        new("reading", "roster by rows", 2_500, 25_000, Reading),
    ];

    private static Func<decimal> Months(int months)
    {
        SampleWorkload sample = new(60);
        return () => sample.Pass(months, SampleWorkload.Fresh().PayFor);
    }

    /// <summary>A fund of one yuan a year owes everybody every month's allowance.</summary>
    private static Func<decimal> FundInArrears(int months)
    {
        AwardFund fund = new("fund", new LocalizedText("专项资金", "Fund"), SampleWorkload.Month, Money.Zero(Currency.Cny))
        {
            Contributions = [new FundContribution(Payer.Employer, new Money(1m, Currency.Cny))],
            Clauses = ["skill-allowance"],
            Order = FundOrder.ByDate,
            Shortfall = FundShortfall.CarriedOver,
            Balance = FundBalance.CarriedOver,
        };
        Workforce people = new(SimplePeople.Workers(30));
        return () =>
        {
            var calculator = PayCalculator.For(SimpleWorkload.Agreement with { Funds = [fund] });
            return Enumerable.Range(0, months).Sum(
                month => calculator.PayFor(people, SampleWorkload.Month.PlusMonths(month)).Statements.Sum(each => each.SettledSoFar.Amount));
        };
    }

    private static Func<decimal> PayRegister(int people)
    {
        Workforce workforce = new(SimplePeople.Workers(people));
        BackPayWorkload workload = new(SimpleWorkload.Agreement, workforce, months: 1);
        var register = workload.Register();
        YearMonth paidIn = new(2027, 6);
        var monthsPay = workload.Agreed.PayFor(workforce, paidIn);
        return () => register.Pay("back-pay", paidIn, monthsPay).Sum(row => row.Amount.Amount);
    }

    /// <summary>The sample with its team-leader allowance again and again; the total is the number of findings.</summary>
    private static Func<decimal> Check(int clauses)
    {
        var agreement = SampleWorkload.Agreement;
        var clause = agreement.Find("team-leader-allowance")!;
        var large = agreement with
        {
            Clauses = [.. agreement.Clauses, .. Enumerable.Range(1, clauses - agreement.Clauses.Count).Select(Copy)],
        };
        return () => (large with { }).Check().Count;

        Clause Copy(int number) => clause with { Id = $"copy-{number}", Number = $"99.{number}" };
    }

    /// <summary>One clause set again and again; the total is the number of changes that have an effect.</summary>
    private static Func<decimal> Changes(int changes) => () => Enumerable.Range(1, changes)
        .Aggregate(
            Proposal.On(SampleWorkload.Agreement, "changes").EffectiveFrom(new LocalDate(2026, 7, 1)),
            (proposal, change) => proposal.Set("skill-allowance", SkillGrade.SeniorTechnician, 1_000m + change))
        .Effects.Count(effect => effect.IsEffective);

    private static Func<decimal> Reading(int rows)
    {
        var roster = SampleTables.Roster(rows);
        return () => Rosters.Library(roster);
    }
}
