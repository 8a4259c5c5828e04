using System.Numerics;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Changes inside one month: each part is its own line with its days and factor, and the parts add up. March 2026 has 31 days, so amounts
/// that are multiples of 31 are whole sums a day.
/// </summary>
public sealed class MonthHistoryTests
{
    private static readonly LocalDate Start = new(2025, 1, 1);

    private static readonly YearMonth March = new(2026, 3);

    private static readonly PayLadder Ladder = PayLadder
        .Build(Currency.Cny, steps: 2)
        .Grade("G1", 3_100m, 3_410m)
        .Grade("G2", 4_030m, 4_340m)
        .ToLadder();

    private static readonly Post Bench = new("bench");

    private static readonly Post KeyPost = new("key") { Terms = [PostClass.Key] };

    private static LocalDate Day(int day) => new(2026, 3, day);

    private static Money Cny(decimal amount) => Currency.Cny.Of(amount);

    private static BonusClause Allowance(string id, BonusGround ground, Term key, decimal amount) => new(
        id, "", LocalizedText.Same(id), new Bonus(ground, new WhileHeld()) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always<BonusAmount>(new TableAmount(new Dictionary<TermKey, Money> { [key] = Cny(amount) })));

    private static readonly CollectiveAgreement Agreement = new("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(Start))
    {
        CoveredForms = [EmploymentForm.FullTime],
        Policies = AgreementPolicies.ChinaMonthly with
        {
            Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays },
            AllowanceStart = StartRule.OnTheDay,
            AllowanceStop = StopRule.OnTheDay,
        },
        Clauses =
        [
            new LadderClause("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(Ladder)),
            Allowance("skill-allowance", new StandingGround("skill-grade", StandingFact.Appointed), SkillGrade.SeniorTechnician, 620m),
            Allowance("certificate-allowance", new StandingGround("skill-grade", StandingFact.Certified), SkillGrade.Technician, 155m),
            Allowance("post-allowance", new PostGround("post-class"), PostClass.Key, 310m),
        ],
    };

    private static Worker Somebody() => new Worker(new WorkerId("1")).Employ(Start).PlaceOn(Start, "G1", 1).Assign(Start, Bench);

    private static IEnumerable<string> Lines(PayStatement statement, string clause) =>
        statement.Lines.Where(line => line.Clause.Id == clause).Select(line => $"{line.Span} × {line.Factor}: {line.Amount}");

    [Fact]
    public void PayFor_EightChangesInOneMonth_EachPartIsItsOwnLine()
    {
        var half = Employment.FullTime with { HoursShare = Ratio.Of(1, 2) };
        var worker = Somebody()
            .PlaceOn(Day(4), "G1", 2)
            .PlaceOn(Day(8), "G2", 1)
            .Employ(Day(12), half)
            .Assign(Day(16), KeyPost)
            .Qualify(new Qualification(SkillGrade.Technician, Day(18)))
            .Appoint(SkillGrade.SeniorTechnician, Day(20))
            .Employ(Day(24))
            .Leave(Day(28));

        var march = Agreement.PayFor(worker, March);

        Assert.Equal(
            [
                "2026-03-01/2026-03-03 × 3/31: 300.00 CNY",
                "2026-03-04/2026-03-07 × 4/31: 440.00 CNY",
                "2026-03-08/2026-03-11 × 4/31: 520.00 CNY",
                "2026-03-12/2026-03-23 × 12/31: 780.00 CNY",
                "2026-03-24/2026-03-27 × 4/31: 520.00 CNY",
            ],
            Lines(march, "base-pay"));
        Assert.Equal(["2026-03-16/2026-03-23 × 8/31: 40.00 CNY", "2026-03-24/2026-03-27 × 4/31: 40.00 CNY"], Lines(march, "post-allowance"));
        Assert.Equal(["2026-03-18/2026-03-23 × 6/31: 15.00 CNY", "2026-03-24/2026-03-27 × 4/31: 20.00 CNY"], Lines(march, "certificate-allowance"));
        Assert.Equal(["2026-03-20/2026-03-23 × 4/31: 40.00 CNY", "2026-03-24/2026-03-27 × 4/31: 80.00 CNY"], Lines(march, "skill-allowance"));
        Assert.Equal(Cny(2_560m + 80m + 35m + 120m), march.Total);
    }

    [Fact]
    public void PayFor_JoinerLeaverAndReHireInOneMonth_PaysEachSpell()
    {
        var worker = new Worker(new WorkerId("1"))
            .Employ(Day(3)).PlaceOn(Day(3), "G1", 1)
            .Leave(Day(11))
            .Employ(Day(21)).PlaceOn(Day(21), "G2", 1);

        var march = Agreement.PayFor(worker, March);

        Assert.Equal(["2026-03-03/2026-03-10 × 8/31: 800.00 CNY", "2026-03-21/2026-03-31 × 11/31: 1,430.00 CNY"], Lines(march, "base-pay"));
        Assert.Equal(Cny(2_230m), march.Total);
        Assert.Equal(Cny(4_030m), Agreement.PayFor(worker, new YearMonth(2026, 4)).Total);
    }

    [Fact]
    public void PayFor_LeaveOfAbsenceAcrossAStep_LosesItsDaysAtTheirRate()
    {
        var worker = Somebody().PlaceOn(Day(11), "G1", 2).Absent(DateSpan.Through(Day(9), Day(12)));

        // 8 days at 100; the 11th and 12th lost, 19 days at 110.
        Assert.Equal(Cny((8 * 100m) + (19 * 110m)), Agreement.PayFor(worker, March).Total);
    }

    [Fact]
    public void PayFor_AppointmentEndsAndPostChanges_StopOnTheDay()
    {
        var worker = Somebody().Assign(Start, KeyPost).Appoint(SkillGrade.SeniorTechnician, Start)
            .Assign(Day(6), Bench)
            .Dismiss(SkillGrade.SeniorTechnician, Day(21));

        var march = Agreement.PayFor(worker, March);

        Assert.Equal(Cny(50m), Money.Sum(march.Lines.Where(line => line.Clause.Id == "post-allowance").Select(line => line.Amount)));
        Assert.Equal(Cny(400m), Money.Sum(march.Lines.Where(line => line.Clause.Id == "skill-allowance").Select(line => line.Amount)));
    }

    [Fact]
    public void PayFor_TablesChangedTwiceInOneMonth_PaysEachForItsDays()
    {
        var tables = EffectiveSeries.Always(Ladder)
            .Set(Day(11), Ladder.Apply(Increase.Flat(31m).On("G1"), RoundingRule.HalfUp(1m)))
            .Set(Day(21), Ladder.Apply(Increase.Flat(62m), RoundingRule.HalfUp(1m)));
        var agreement = Agreement.WithClause((LadderClause)Agreement.Clauses[0] with { Ladders = tables });

        Assert.Equal(
            [
                "2026-03-01/2026-03-10 × 10/31: 1,000.00 CNY",
                "2026-03-11/2026-03-20 × 10/31: 1,010.00 CNY",
                "2026-03-21/2026-03-31 × 11/31: 1,122.00 CNY",
            ],
            Lines(agreement.PayFor(Somebody(), March), "base-pay"));
        Assert.Equal(Cny((20 * 130m) + (11 * 132m)), agreement.PayFor(Somebody().PlaceOn(Start, "G2", 1), March).Total);
    }

    [Fact]
    public void PayFor_UpToSixChangesInAMonth_IsTheSumOfItsDaysInWholeNumbers() => Law.Holds(Changes, changes =>
    {
        var worker = changes.Aggregate(Somebody(), (person, change) => change.Of(person));
        var odd = PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 3_100.01m, 3_410.07m).Grade("G2", 4_030.13m, 4_340.19m).ToLadder();
        var agreement = Agreement.WithClause((LadderClause)Agreement.Clauses[0] with { Ladders = EffectiveSeries.Always(odd) });

        // In cents times the denominators of hours and days, rounded half up once.
        BigInteger sum = 0;
        for (var day = 1; day <= 31; day++)
        {
            var (cell, halves) = (310_001, 2);
            foreach (var change in changes.Where(change => change.Day <= day))
            {
                cell = change.Cell ?? cell;
                halves = change.Halves ?? halves;
            }

            sum += (BigInteger)cell * halves;
        }

        var cents = ((2 * sum) + (2 * 31)) / (2 * 2 * 31);
        var march = agreement.PayFor(worker, March);
        Assert.Equal((decimal)cents / 100m, march.Total.Amount);
        Assert.Equal((decimal)cents / 100m, march.Lines.Sum(line => line.Amount.Amount));
    }, tests: 500);

    [Fact]
    public void PayFor_ChangeThatChangesNothing_IsTheSimpleCalculation() => Law.Holds(Arb.From(Gen.Choose(1, 31)), day =>
        Assert.Equal(
            Agreement.PayFor(Somebody(), March).Total,
            Agreement.PayFor(Somebody().PlaceOn(Day(day), "G1", 1).Employ(Day(day)).Assign(Day(day), new Post("other bench")), March).Total));

    private static Arbitrary<IReadOnlyList<Change>> Changes { get; } = Arb.From(
        from count in Gen.Choose(0, 6)
        from changes in Gen.Choose(1, 31).Zip(Gen.Choose(0, 6)).ArrayOf(count)
        select (IReadOnlyList<Change>)[.. changes.Select(pair => new Change(pair.Item1, pair.Item2)).OrderBy(change => change.Day)],
        changes => Enumerable.Range(0, changes.Count).Select(skip => (IReadOnlyList<Change>)[.. changes.Where((_, at) => at != skip)]));

    /// <summary>From a day on: one of four cells, or full hours, half hours, not employed.</summary>
    private sealed record Change(int Day, int What)
    {
        internal int? Cell => What switch { 0 => 310_001, 1 => 341_007, 2 => 403_013, 3 => 434_019, _ => null };

        internal int? Halves => What < 4 ? null : What - 4;

        internal Worker Of(Worker worker) => What switch
        {
            < 4 => worker.PlaceOn(MonthHistoryTests.Day(Day), What < 2 ? "G1" : "G2", (What % 2) + 1),
            4 => worker.Leave(MonthHistoryTests.Day(Day)),
            _ => worker.Employ(MonthHistoryTests.Day(Day), Employment.FullTime with { HoursShare = Ratio.Of(What - 4, 2) }),
        };
    }
}
