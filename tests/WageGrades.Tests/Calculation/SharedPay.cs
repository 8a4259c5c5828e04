using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>Small agreements and people for money that looks at more than one person.</summary>
internal static class SharedPay
{
    internal static readonly LocalDate Start = new(2026, 1, 1);
    internal static readonly YearMonth March = new(2026, 3);

    internal static Money Cny(decimal amount) => new(amount, Currency.Cny);

    internal static CollectiveAgreement Agreement(params Clause[] clauses) =>
        new("shared", LocalizedText.Same("shared"), Currency.Cny, new DateSpan(Start, new LocalDate(2028, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with
            {
                Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2027, 12)),
                AllowanceStart = StartRule.OnTheDay,
            },
            Clauses = clauses,
        };

    internal static LadderClause BasePay(params (GradeCode Grade, decimal Amount)[] grades) =>
        new(
            "base-pay",
            "2.1",
            new("基本工资", "base pay"),
            EffectiveSeries.Always(
                grades.Aggregate(PayLadder.Build(Currency.Cny, steps: 1), (built, row) => built.Grade(row.Grade, row.Amount)).ToLadder()))
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.AveragePay] = true, [PayBase.MinimumWage] = true },
        };

    internal static BonusClause Pool(string id, decimal total, BonusGround? ground = null) => new(
        id, "5.7", new("月度总额奖", "monthly pool"),
        new Bonus(ground ?? new ContributionGround(), new WhileHeld()) { Repetition = Repetition.EachOne },
        EffectiveSeries.Always<BonusAmount>(new PoolAmount(Cny(total))))
    {
        Counts = new Dictionary<PayBase, bool> { [PayBase.AveragePay] = true },
    };

    /// <summary>A one-off award for innovations, paid on the day of recognition.</summary>
    internal static BonusClause Award(string id, BonusAmount amount) => new(
        id, "5.1", new("创新奖励", "innovation award"),
        new Bonus(new AchievementGround(AchievementKind.Innovation), new OneOff { Start = StartRule.OnTheDay }) { Repetition = Repetition.EachOne },
        EffectiveSeries.Always(amount));

    internal static AwardFund Fund(decimal opening, decimal yearly, params ClauseId[] clauses) =>
        new("award-fund", new("专项资金", "award fund"), new YearMonth(2026, 1), Cny(opening))
        {
            Contributions = yearly == 0m ? [] : [new FundContribution(Payer.Employer, Cny(yearly))],
            Clauses = clauses,
            Order = FundOrder.ByDate,
            Shortfall = FundShortfall.CarriedOver,
            Balance = FundBalance.CarriedOver,
        };

    internal static Worker Person(string number) => new Worker(new WorkerId(number)).Employ(Start);

    internal static Worker Weighing(this Worker worker, string clause, decimal weight, YearMonth? month = null) =>
        worker.Record(
            month ?? March,
            worker.RecordOf(month ?? March) with
            {
                Weights = new Dictionary<ClauseId, decimal>(worker.RecordOf(month ?? March).Weights) { [clause] = weight },
            });

    internal static Achievement Innovation(string id, LocalDate on, Money? benefit = null) =>
        new(id, AchievementKind.Innovation, (Term)InnovationKind.TechnicalRenovation, on) { VerifiedBenefit = benefit };

    internal static Money AmountUnder(this PayStatement statement, ClauseId clause) => statement.Lines
        .Where(line => line.Clause.Id == clause)
        .Aggregate(Money.Zero(Currency.Cny), (sum, line) => sum + line.Amount);
}
