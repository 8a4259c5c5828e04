using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>What an amount does with the quantity of its ground.</summary>
[Trait("Sheet", "faults")]
[Trait("Row", "A5")]
public sealed class QuantityTests
{
    private static readonly Term Hours = MonthCounter.NightShifts;

    private static decimal PaidFor(decimal count, BonusAmount amount, Employment? terms = null) =>
        Of(amount).Of(Placed(terms).Hours(June, (Hours, count)), "counted");

    private static CollectiveAgreement Of(BonusAmount amount) =>
        WithBase(5_220m, Bonus("counted", new CountGround(Hours), new WhileHeld(), amount)) is var agreement
            ? agreement with
            {
                CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime],
            }
            : throw new InvalidOperationException();

    [Fact]
    public void ShareOfPay_PerUnit_IsMultipliedByTheHours() =>
        Assert.Equal(300m, PaidFor(40m, new ShareOfPayAmount(Ratio.Of(1, 696), ["base-pay"]) { Quantity = QuantityUse.PerUnit }));

    [Fact]
    public void ShareOfAnHoursPay_PerUnit_IsMultipliedByTheHours() => Assert.Equal(
        300m, PaidFor(40m, new ShareOfPayAmount(Ratio.Percent(25m), ["base-pay"]) { Rate = RateUnit.Hour, Quantity = QuantityUse.PerUnit }));

    [Fact]
    public void ShareOfADaysPay_PerUnit_PaysUnusedLeave()
    {
        ShareOfPayAmount unused = new(Ratio.Percent(200m), ["base-pay"]) { Rate = RateUnit.Day, Quantity = QuantityUse.PerUnit };

        Assert.Equal(2_400m, PaidFor(5m, unused));
        Assert.Equal(1_200m, PaidFor(5m, unused, new Employment(EmploymentForm.FullTime) { HoursShare = Ratio.Percent(50m) }));
    }

    [Fact]
    public void ShareOfPay_OfHoursAndDays_IsReadFromJson()
    {
        var counter = FactGen.Counters.Terms[0];
        var clause = Bonus("counted", new CountGround(counter), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(200m), ["base-pay"])
        {
            Rate = RateUnit.Day,
            Basis = RateBasis.AsPaid,
            Quantity = QuantityUse.PerUnit,
        });
        var read = AgreementJson.Read(AgreementJson.Write(WithBase(5_220m, clause) with { OwnVocabularies = [FactGen.Counters] })).OrThrow();

        Assert.Equal(2_400m, read.Of(Placed().Hours(June, (counter, 5m)), "counted"));
        Assert.Equal(RateBasis.AsPaid, ((ShareOfPayAmount)((BonusClause)read.Find("counted")!).Amounts.On(Start)).Basis);
    }

    [Fact]
    public void ShareOfPay_ThatSaysNothingOfTheHours_IsAMissingChoice()
    {
        var agreement = Of(new ShareOfPayAmount(Ratio.Of(1, 696), ["base-pay"]));

        HasFinding(FindingCodes.MissingChoice, agreement.Check());
        Assert.False(agreement.PayFor(Placed().Hours(June, (Hours, 40m)), June).IsPayable);
        Assert.True(agreement.PayFor(Placed().Hours(June, (Hours, 1m)), June).IsPayable);
    }

    [Fact]
    public void Fixed_Once_IsNotMultiplied() => Assert.Equal(7.5m, PaidFor(40m, new FixedAmount(Cny(7.5m)) { Quantity = QuantityUse.Once }));

    [Fact]
    public void PerUnit_ToldToPayOnce_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PerUnitAmount(Cny(1m)) { Quantity = QuantityUse.Once });

    [Fact]
    public void Raise_OfATablePerUnit_KeepsWhatItMultiplies()
    {
        var agreement = Of(new TableAmount([KeyValuePair.Create(TermKey.Empty, Cny(10m))]) { Quantity = QuantityUse.PerUnit });
        var offer = Proposal
            .On(agreement, "offer")
            .Raise("counted", Increase.Percent(10m))
            .Set("counted", TermKey.Empty, 12m)
            .EffectiveFrom(new LocalDate(2026, 6, 1));

        Assert.Equal(480m, offer.Agreement.Of(Placed().Hours(June, (Hours, 40m)), "counted"));
    }

    /// <summary>Every ground with every amount: the amount uses the quantity, or says that it pays once, or the check refuses it.</summary>
    [Theory]
    [MemberData(nameof(Matrix))]
    public void EveryGround_WithEveryAmount_UsesItsQuantityOrSaysThatItDoesNot(string ground, string amount, bool isOnce)
    {
        var (on, facts) = Grounds[ground];
        var clause = Bonus(
            "clause",
            on,
            isOnce ? Once : new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
            Amounts[amount],
            Repetition.HighestOnly);
        var agreement = WithBase(5_220m, clause);
        if (agreement.Check().HasErrors)
        {
            return;
        }

        decimal PaidFor(int quantity) =>
            agreement
                .PayFor(new Workforce([facts(Placed(), quantity)]), June)
                .Statements[0]
                .Lines.Where(line => line.Clause.Id == "clause")
                .Sum(line => line.Amount.Amount);
        var hasQuantity = facts(Placed(), 2) != facts(Placed(), 4);
        if (
            hasQuantity
            && agreement.PayFor(new Workforce([facts(Placed(), 2)]), June).Statements[0].IsPayable
            && Amounts[amount] is not PoolAmount
            && Amounts[amount].Quantity != QuantityUse.Once
            && !(isOnce && on is SeniorityGround))
        {
            Assert.Equal(2 * PaidFor(2), PaidFor(4));
            Assert.NotEqual(0m, PaidFor(2));
        }
    }

    public static TheoryData<string, string, bool> Matrix()
    {
        TheoryData<string, string, bool> data = [];
        foreach (var ground in Grounds.Keys)
        {
            foreach (var amount in Amounts.Keys)
            {
                data.Add(ground, amount, false);
                data.Add(ground, amount, true);
            }
        }

        return data;
    }

    [Fact]
    public void Matrix_NamesEveryGroundAndAmount()
    {
        static IEnumerable<Type> Closed(Type family) =>
            family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal);

        Assert.Equal(
            Closed(typeof(BonusGround)),
            Grounds.Values.Select(each => each.Ground.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.Equal(
            Closed(typeof(BonusAmount)),
            Amounts.Values.Select(each => each.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    private static Dictionary<string, (BonusGround Ground, Func<Worker, int, Worker> Facts)> Grounds =>
        new(StringComparer.Ordinal)
        {
            ["standing"] = (Appointed("skill-grade"), (worker, _) => worker.Appoint(SkillGrade.Technician, new LocalDate(2026, 6, 1))),
            ["achievement"] = (
                On(AchievementKind.Honour),
                (worker, _) => worker.Achieve(new("h1", AchievementKind.Honour, [HonourLevel.City], new LocalDate(2026, 6, 1)))),
            ["post"] = (
                new PostGround("post-class"),
                (worker, _) => worker.Assign(new LocalDate(2026, 6, 1), new Post("post") { Terms = [PostClass.Key] })),
            ["joining"] = (new JoiningGround(), (worker, _) => worker),
            ["employed"] = (new EmployedGround(), (worker, _) => worker),
            ["month"] = (new MonthGround { FullAttendance = true }, (worker, _) => worker),
            ["population"] = (new PopulationGround(Population.Everyone), (worker, _) => worker),
            ["supplied"] = (
                new SuppliedGround(),
                (worker, _) => worker.Record(June, new MonthRecord { SuppliedAmounts = new Dictionary<ClauseId, Money> { ["clause"] = Cny(5m) } })),
            ["seniority"] = (new SeniorityGround(), (worker, quantity) => worker with { ServiceSince = new LocalDate(2026 - quantity, 6, 1) }),
            ["count"] = (new CountGround(Hours), (worker, quantity) => worker.Hours(June, (Hours, quantity))),
            ["contribution"] = (
                new ContributionGround(),
                (worker, quantity) => worker.Record(June, new MonthRecord { Weights = new Dictionary<ClauseId, decimal> { ["clause"] = quantity } })),
        };

    private static Dictionary<string, BonusAmount> Amounts
    {
        get
        {
            Dictionary<string, BonusAmount> plain = new(StringComparer.Ordinal)
            {
                ["fixed"] = new FixedAmount(Cny(10m)),
                ["table"] = Table((TermKey.Empty, 10m)),
                ["range"] = Range((TermKey.Empty, 10m, 10m)),
                ["points"] = new PointsAmount(Cny(5m), [KeyValuePair.Create(TermKey.Empty, 2m)]),
                ["share-of-pay"] = new ShareOfPayAmount(Ratio.Percent(1m), ["base-pay"]),
                ["share-of-hour"] = new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"]) { Rate = RateUnit.Hour },
                ["formula"] = new FormulaAmount(new FigureRate(Cny(20m)), Ratio.Percent(50m)),
                ["benefit-share"] = new BenefitShareAmount(Ratio.Percent(5m), Cny(100m)),
            };
            Dictionary<string, BonusAmount> all = new(StringComparer.Ordinal)
            {
                ["per-unit"] = new PerUnitAmount(Cny(10m)),
                ["pool"] = new PoolAmount(Cny(100m)),
            };
            foreach (var (name, amount) in plain)
            {
                all[name] = amount;
                all[name + " per unit"] = amount with { Quantity = QuantityUse.PerUnit };
                all[name + " once"] = amount with { Quantity = QuantityUse.Once };
            }

            return all;
        }
    }
}
