using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Bargaining;

/// <summary>The ladder of 130 people that the worked examples use, as an agreement with a few allowances, and its people.</summary>
internal static class TheTable
{
    internal static readonly LocalDate July = new(2026, 7, 1);

    internal static readonly PayLadder Ladder = PayLadder.Build(Currency.Cny, steps: 3)
        .Grade("G1", 4_100m, 4_290m, 4_480m)
        .Grade("G2", 4_950m, 5_180m, 5_410m)
        .Grade("G3", 6_020m, 6_300m, 6_580m)
        .ToLadder();

    private static readonly (string Grade, int Step, int Heads)[] Heads =
    [
        ("G1", 1, 12), ("G1", 2, 20), ("G1", 3, 31),
        ("G2", 1, 9), ("G2", 2, 14), ("G2", 3, 25),
        ("G3", 1, 3), ("G3", 2, 6), ("G3", 3, 10),
    ];

    internal static readonly Workforce People = new(
        Heads.SelectMany(cell => Enumerable.Repeat(cell, cell.Heads)).Select((cell, i) => Somebody($"{i + 1:000}", cell.Grade, cell.Step)));

    internal static Money Cny(decimal amount) => new(amount, Currency.Cny);

    internal static Worker Somebody(string number, string grade = "G1", int step = 1) =>
        new Worker(new WorkerId(number)).Employ(new LocalDate(2020, 1, 1)).PlaceOn(new LocalDate(2020, 1, 1), grade, step);

    internal static LadderClause BasePay => new("base-pay", "2.1", new("基本工资", "base pay"), EffectiveSeries.Always(Ladder))
    {
        Counts = Counted(true),
    };

    internal static BonusClause SkillAllowance => Table(
        "skill-allowance", "3.1", new StandingGround("skill-grade", StandingFact.Appointed), new WhileHeld(), Repetition.HighestOnly,
        ([SkillGrade.Senior], 300m), ([SkillGrade.Technician], 500m), ([SkillGrade.SeniorTechnician], 1_000m));

    internal static BonusClause CompetitionAward => Table(
        "competition-award", "6.1", new AchievementGround(AchievementKind.Competition), new OneOff(), Repetition.BestPerOccasion,
        ([CompetitionLevel.Provincial, CompetitionPlacing.First], 4_000m), ([CompetitionLevel.Provincial, CompetitionPlacing.Second], 3_000m));

    internal static BonusClause Seniority => new(
        "seniority", "3.7", LocalizedText.Same("seniority"),
        new Bonus(new SeniorityGround { AtMostYears = 10 }, new WhileHeld()) { Repetition = Repetition.EachOne },
        EffectiveSeries.Always<BonusAmount>(new PerUnitAmount(Cny(20m))))
    {
        Counts = Counted(true),
    };

    internal static BonusClause Patents => new(
        "patents", "5.1", LocalizedText.Same("patents"),
        new Bonus(new AchievementGround(AchievementKind.Innovation), new OneOff()) { Repetition = Repetition.EachOne },
        EffectiveSeries.Always<BonusAmount>(new RangeAmount(
            new Dictionary<TermKey, MoneyRange> { [(Term)InnovationKind.InventionPatent] = new(Cny(300m), Cny(2_000m)) })))
    {
        Counts = Counted(false),
    };

    internal static CollectiveAgreement Agreement(params Clause[] clauses) =>
        new("the-table", new("样例", "sample"), Currency.Cny, new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with
            {
                Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(0.01m)).With(RoundingPoint.LadderCell, RoundingRule.HalfUp(10m)),
                Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2026, 12)),
            },
            Clauses = clauses.Length == 0 ? [BasePay] : clauses,
        };

    internal static BonusClause Table(
        string id, string number, BonusGround ground, BonusSchedule schedule, Repetition repetition, params (TermKey Key, decimal Amount)[] table) =>
        new(
            id, number, LocalizedText.Same(id.Replace('-', ' ')),
            new Bonus(ground, schedule) { Repetition = repetition },
            EffectiveSeries.Always<BonusAmount>(new TableAmount(table.Select(entry => KeyValuePair.Create(entry.Key, Cny(entry.Amount))))))
        {
            Counts = Counted(true),
        };

    internal static Dictionary<PayBase, bool> Counted(bool counts) => new() { [PayBase.MinimumWage] = counts };
}
