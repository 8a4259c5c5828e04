using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>For whom clauses are, day by day; parts of a month by calendar days, June 2026 has 30.</summary>
public sealed class EligibilityTests
{
    private static readonly YearMonth June = new(2026, 6);
    private static readonly LocalDate HiredIn2021 = new(2021, 6, 16);

    private static readonly BonusClause Allowance = Bonus(
        "allowance", new JoiningGround(), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }, new FixedAmount(Cny(300m)));

    private static readonly TimeBand FiveYears = TimeBand.From(TimeLength.Years(5));

    private static CollectiveAgreement ByDays(params Clause[] clauses)
    {
        var agreement = Agreement(clauses);
        return agreement with
        {
            Policies = agreement.Policies with
            {
                Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays },
            },
        };
    }

    private static BonusClause For(Eligibility whom, BonusClause? clause = null) => (clause ?? Allowance) with { For = whom };

    private static decimal Total(BonusClause clause, Worker worker, int month = 6) => ByDays(clause).Pay(worker, 2026, month).Total.Amount;

    private static Worker Hired(LocalDate day) => new Worker(new WorkerId("0001")).Employ(day);

    [Fact]
    public void PayFor_FiveYearsOfServiceWithinTheMonth_PaysFromTheAnniversary()
    {
        var served = For(new() { Service = FiveYears });

        Assert.Equal((0m, 150m, 300m), (Total(served, Hired(HiredIn2021), 5), Total(served, Hired(HiredIn2021)), Total(served, Hired(HiredIn2021), 7)));
        Assert.Equal(150m, Total(For(new() { Service = TimeBand.Below(TimeLength.Months(60)) }), Hired(HiredIn2021)));
        Assert.Equal(0m, Total(served, Hired(HiredIn2021) with { ServiceSince = new LocalDate(2022, 1, 1) }));
        Assert.Equal(300m, Total(served, Hired(HiredIn2021) with { ServiceSince = new LocalDate(2019, 1, 1) }));
    }

    [Fact]
    public void PayFor_ServiceOfAnEarlierEmployment_CountsAsThePoliciesSay()
    {
        var returned = Hired(new LocalDate(2020, 1, 1)).Leave(new LocalDate(2023, 1, 1)).Employ(new LocalDate(2024, 6, 16));
        var agreement = ByDays(For(new() { Service = FiveYears }));

        Assert.Equal(0m, agreement.Pay(returned, 2026, 7).Total.Amount);
        agreement = agreement with { Policies = agreement.Policies with { EarlierService = EarlierService.Counted } };
        Assert.Equal(150m, agreement.Pay(returned, 2026, 6).Total.Amount);
    }

    [Fact]
    public void PayFor_AgeOnABirthday_PaysFromThatDay()
    {
        var adults = For(new() { Age = TimeBand.From(TimeLength.Years(18)) });
        var young = For(new() { Age = TimeBand.Below(TimeLength.Years(18)) });
        var worker = Somebody() with { BornOn = new LocalDate(2008, 6, 21) };

        Assert.Equal((100m, 200m), (Total(adults, worker), Total(young, worker)));
    }

    [Theory]
    [InlineData(LeapDayRule.February28, 10.71)]
    [InlineData(LeapDayRule.March1, 0)]
    public void PayFor_BornOn29February_ComesOfAgeByTheDeclaredRule(LeapDayRule rule, decimal february)
    {
        var agreement = ByDays(For(new() { Age = TimeBand.From(TimeLength.Years(18)) }));
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = rule } };
        var worker = Somebody() with { BornOn = new LocalDate(2008, 2, 29) };

        Assert.Equal((february, 300m), (agreement.Pay(worker, 2026, 2).Total.Amount, agreement.Pay(worker, 2026, 3).Total.Amount));
    }

    [Fact]
    public void PayFor_LeapDayNotDeclared_IsAskedOnlyOfWhomItConcerns()
    {
        var agreement = ByDays(For(new() { Age = TimeBand.From(TimeLength.Years(18)) }));
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = null } };

        HasFinding(FindingCodes.MissingChoice, agreement.Check());
        HasFinding(FindingCodes.MissingChoice, agreement.Pay(Somebody() with { BornOn = new LocalDate(2008, 2, 29) }, 2026, 6).Findings);
        Assert.Equal(300m, agreement.Pay(Somebody() with { BornOn = new LocalDate(2008, 3, 29) }, 2026, 6).Total.Amount);
    }

    [Fact]
    public void PayFor_DateOfBirthUnknown_IsPendingAndTold()
    {
        var statement = ByDays(For(new() { Age = TimeBand.From(TimeLength.Years(18)) })).Pay(Somebody(), 2026, 6);

        Assert.Equal(LineReason.AwaitingBirthDate, Assert.Single(statement.Pending).Reason);
        Assert.Equal(0m, statement.SettledSoFar.Amount);
        HasFinding(FindingCodes.BirthDateMissing, statement.Findings);
        Assert.Contains("待登记出生日期", statement.Pending[0].Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PayFor_DateOfBirthUnknownOfSomebodyLeftOutAnyhow_IsNotAsked()
    {
        var statement = ByDays(For(new() { Age = TimeBand.From(TimeLength.Years(18)), Posts = ["courier"] })).Pay(Somebody(), 2026, 6);

        Assert.Empty(statement.Pending);
        Assert.DoesNotContain(statement.Findings, finding => finding.Code == FindingCodes.BirthDateMissing);
    }

    [Fact]
    public void PayFor_PostWorkplaceFormGradeAndTerms_EachHasToFit()
    {
        var day = new LocalDate(2026, 6, 11);
        var worker = new Worker(new WorkerId("0001"))
            .Employ(Start, Employment.FullTime with { Workplace = "甲厂" }).Employ(day, Employment.FullTime with { Workplace = "乙厂" })
            .Assign(Start, new Post("courier") { Terms = [PostClass.Core] }).Assign(day, new Post("clerk") { Terms = [PostClass.Key] })
            .PlaceOn(Start, "G1", 1).PlaceOn(day, "G2", 1)
            .Appoint(SkillGrade.Senior, day)
            .Qualify(new Qualification(new Term("licence", "crane"), day));

        Assert.Equal(100m, Total(For(new() { Posts = ["courier", "driver"] }), worker));
        Assert.Equal(200m, Total(For(new() { Workplaces = ["乙厂"] }), worker));
        Assert.Equal(200m, Total(For(new() { Grades = ["G2", "G3"] }), worker));
        Assert.Equal(200m, Total(For(new() { Terms = [SkillGrade.Senior, SkillGrade.Technician] }), worker));
        Assert.Equal(100m, Total(For(new() { Terms = [PostClass.Core] }), worker));
        Assert.Equal(300m, Total(For(new() { Terms = [PostClass.Core, PostClass.Key] }), worker));
        Assert.Equal(0m, Total(For(new() { Terms = [PostClass.Core, SkillGrade.Senior] }), worker));
        Assert.Equal(200m, Total(For(new() { Terms = [new Term("licence", "crane")] }), worker));
        Assert.Equal(300m, Total(For(new() { Forms = [EmploymentForm.FullTime], Terms = [EmploymentForm.FullTime, WorkingTimeSystem.Standard] }), worker));
        Assert.Equal(0m, Total(For(new() { Forms = [EmploymentForm.PartTime] }), worker));
        Assert.Equal(0m, Total(For(new() { Posts = ["courier"], Workplaces = ["乙厂"] }), worker));
    }

    [Fact]
    public void PayFor_OneOff_IsTestedOnItsDueDay()
    {
        var award = For(new() { Service = FiveYears }, Bonus("award", On(AchievementKind.Honour), Once, new FixedAmount(Cny(1_000m))));
        var honoured = new Achievement("h1", AchievementKind.Honour, Honour.ModelWorker.Term, new LocalDate(2026, 6, 15));

        Assert.Equal(0m, Total(award, Hired(HiredIn2021).Achieve(honoured)));
        Assert.Equal(1_000m, Total(award, Hired(HiredIn2021.PlusDays(-1)).Achieve(honoured)));
    }

    [Fact]
    public void PayFor_CountOfTheMonth_IsTestedOnItsFirstEmployedDay()
    {
        var nights = For(
            new() { Service = FiveYears },
            Bonus("nights", new CountGround(MonthCounter.NightShifts), new WhileHeld(), new PerUnitAmount(Cny(25m))));
        var worker = Hired(HiredIn2021);
        foreach (var month in new[] { June, new YearMonth(2026, 7) })
        {
            worker = worker.Record(month, new MonthRecord { Counts = new Dictionary<Term, decimal> { [MonthCounter.NightShifts] = 4m } });
        }

        Assert.Equal((0m, 100m), (Total(nights, worker), Total(nights, worker, 7)));
    }

    [Fact]
    public void PayFor_ShareOfAClauseThatIsNotForThePerson_RestsOnTheOthers()
    {
        var extra = For(new() { Service = FiveYears }, Allowance with { Id = "extra" });
        BonusClause share = Bonus(
            "share",
            new JoiningGround(),
            new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
            new ShareOfPayAmount(Ratio.Percent(10m), ["allowance", "extra"]));

        // 10 % of 300, from the anniversary on of 600: 30 × 15/30 + 60 × 15/30.
        Assert.Equal(45m, ByDays(Allowance, extra, share).Pay(Hired(HiredIn2021), 2026, 6).Lines.Where(line => line.Clause.Id == "share").Sum(line => line.Amount.Amount));
        var open = ByDays(Allowance, For(new() { Age = FiveYears }, Allowance with { Id = "extra" }), share).Pay(Hired(HiredIn2021), 2026, 6);
        Assert.Equal(["extra", "share"], open.Pending.Select(line => line.Clause.Id.ToString()).Order(StringComparer.Ordinal));
        Assert.All(open.Pending, line => Assert.Equal(LineReason.AwaitingBirthDate, line.Reason));
    }

    [Fact]
    public void Coverage_NotForThePerson_SaysWhatDoesNotFit()
    {
        var clause = For(new() { Service = FiveYears, Posts = ["courier"] });
        var near = new Worker(new WorkerId("0002")).Employ(HiredIn2021.PlusYears(2)).Assign(HiredIn2021.PlusYears(2), new Post("courier"));
        var coverage = ByDays(clause, Allowance with { Id = "other" })
            .PayFor(new Workforce([Hired(HiredIn2021.PlusYears(2)), new Worker(new WorkerId("0003")).Employ(new LocalDate(2024, 1, 1)), near]), June).Coverage;
        var reach = coverage.Find("allowance")!;

        Assert.Equal((0, 0, 0), (reach.Covered, reach.Fits, reach.Paid));
        Assert.Equal("not for the person: length of service", reach.WhyNobody!.English);
        Assert.Equal([1, 2], reach.Reasons.Select(reason => reason.People));
        Assert.All(reach.Reasons, reason => Assert.Equal(CoverageReason.NotFor, reason.Reason));
        Assert.Contains("不符合适用条件：岗位、工龄", string.Join(";", reach.Reasons.Select(reason => reason.Text.Chinese)), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BandsFormsGradesAndTermsThatNobodyFits_AreTold()
    {
        HasFinding(FindingCodes.ForNobody, ByDays(For(new() { Service = TimeBand.Between(TimeLength.Years(5), TimeLength.Months(60)) })).Check());
        HasFinding(FindingCodes.ForNobody, ByDays(For(new() { Age = TimeBand.Between(TimeLength.Years(5), TimeLength.Years(4)) })).Check());
        HasFinding(FindingCodes.ForNobody, ByDays(For(new() { Forms = [EmploymentForm.PartTime] })).Check());
        HasFinding(FindingCodes.ForUnknownGrade, HoursDesk.WithBase(5_000m, For(new() { Grades = ["B"] })).Check());
        HasFinding(FindingCodes.UnknownTerm, ByDays(For(new() { Terms = [new Term("post-class", "kee")] })).Check());
        Assert.Empty(HoursDesk.WithBase(5_000m, For(new() { Grades = ["A"], Service = FiveYears, Forms = [EmploymentForm.FullTime] })).Check().Errors);
    }
}
