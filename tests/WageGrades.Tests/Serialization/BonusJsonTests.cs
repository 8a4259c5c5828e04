using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Serialization;

/// <summary>Every member of bonus clauses survives the document, and what contradicts itself in one is told.</summary>
public sealed class BonusJsonTests
{
    private static readonly CollectiveAgreement Everything = Agreement(
        Bonus(
            "second-trade",
            new StandingGround("professional-title", StandingFact.Appointed)
            {
                Trade = TradeMatch.OtherThanPost,
                Parities = [Linkages.SpecialTechnicianAsFullSenior, .. Linkages.OlderParities],
            },
            new WhileHeld
            {
                Anchor = Anchor.Published,
                Stop = StopRule.OnTheDay,
                SuspendedBy = [new Suspension(LeaveKind.Sick, 30), new Suspension(LeaveKind.Maternity)],
            },
            new PointsAmount(Cny(25.5m), [KeyValuePair.Create((TermKey)ProfessionalTitle.Assistant.Term, 12.5m)])),
        WithOccasion(
            Bonus(
                "mentor",
                new AchievementGround(AchievementKind.Mentoring) { WithinMonthsOfPact = 60 },
                Once,
                new FixedAmount(Cny(5_000m)),
                Repetition.BestPerOccasion)),
        Bonus(
            "contest",
            new AchievementGround(AchievementKind.Competition) { TopShare = Ratio.Percent(30m) },
            new ForMonths(36) { Anchor = Anchor.Issued },
            new FixedAmount(Cny(300m))),
        Bonus(
            "attendance",
            new MonthGround
            {
                FullAttendance = true,
                Conditions = [MonthCondition.AtMost(MonthCounter.ScheduledDays, 23m), MonthCondition.AtLeast(MonthCounter.NightShifts, 0.5m)],
                WithoutLeave = [LeaveKind.Personal],
            },
            new WhileHeld(),
            new FixedAmount(Cny(200m))),
        Bonus("joining", new JoiningGround(), Once, new FixedAmount(Cny(3_000m))),
        Bonus(
            "thirteenth",
            new EmployedGround(),
            new Periodic(11)
            {
                EveryMonths = 6,
                PeriodEnds = 1,
                Accrual = Accrual.ByMonthsAbove(AccrualDays.Paid, 15m),
                EmployedOn = CutOff.On(new AnnualDate(3, 31), inYearAfter: true),
                HeldOn = new AnnualDate(9, 1),
                Base = new BaseMonths(9, 7, 8) { Otherwise = BaseOtherwise.FirstFullMonth },
                Hours = PartTimeAs.AsItWas,
                OnLeaving = LeaverPay.AsScheduled,
            },
            new ShareOfPayAmount(Ratio.Percent(50m), ["attendance"])),
        Bonus(
            "holiday",
            new PopulationGround(Population.Of(SkillGrade.Technician)),
            new Periodic(7)
            {
                Accrual = Accrual.ByMonthsFrom(AccrualDays.Held, 12.5m), EmployedOn = CutOff.EndOfPeriod, OnLeaving = LeaverPay.Lapses,
                Hours = PartTimeAs.OnDueDay,
            },
            new FixedAmount(Cny(300m))),
        Bonus(
            "bonus-by-days",
            new EmployedGround(),
            new Periodic(2)
            {
                PeriodEnds = -2, Accrual = Accrual.ByDays(AccrualDays.Employed), EmployedOn = CutOff.None, OnLeaving = LeaverPay.PaidAtOnce,
                Hours = PartTimeAs.OnDueDay,
            },
            new FixedAmount(Cny(300m))),
        Bonus(
            "una-tantum",
            new EmployedGround(),
            new LumpSum(
                new LocalDate(2025, 12, 17),
                new YearMonth(2023, 1),
                new YearMonth(2025, 12),
                new Instalment(new YearMonth(2026, 7), 60m),
                new Instalment(new YearMonth(2026, 3), 70.5m))
            {
                Accrual = Accrual.InFull(AccrualDays.Employed), OnLeaving = LeaverPay.AsScheduled, Hours = PartTimeAs.AsItWas,
            },
            new FixedAmount(Cny(130m))),
        Bonus("jubilee", new EmployedGround(), new AtServiceAge(40, 25) { EveryYears = 5, Start = StartRule.OnTheDay }, new FixedAmount(Cny(350m))),
        Bonus("quota", new CountGround(MonthCounter.NightShifts) { Above = 12.5m }, new WhileHeld(), new PerUnitAmount(Cny(40m))),
        Bonus(
            "scarce",
            new PostGround("post-class"),
            new WhileHeld(),
            new ShareOfPayAmount(
                [
                    KeyValuePair.Create((TermKey)PostClass.Key.Term, Ratio.Percent(8m)),
                    KeyValuePair.Create((TermKey)PostClass.Core.Term, Ratio.Of(1, 3)),
                ],
                ["attendance"])),
        Bonus("share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m))),
        Bonus(
            "shares",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(
                [
                    KeyValuePair.Create((TermKey)InnovationKind.TechnicalRenovation.Term, Ratio.Percent(8m)),
                    KeyValuePair.Create(TermKey.Empty, Ratio.Percent(10m)),
                ],
                null)
            {
                AtMostAYear = Cny(60_000m),
                Of = BenefitKind.Saving,
                Window = BenefitWindow.Months(36),
                KeptByDepartment = Ratio.Percent(25m),
            }),
        Bonus(
            "year-share",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(Ratio.Percent(8m), null) { Window = BenefitWindow.CalendarYear })
    ) with
    {
        OwnVocabularies = [MonthCounter.Vocabulary],
        Caps =
        [
            new CapGroup("contest-cap", ["contest", "share"], Cny(2_000m), CapPeriod.Month) { Name = new("竞赛封顶", "contest cap") },
            new CapGroup("year-cap", ["share"], Cny(9_000m), CapPeriod.Year),
        ],
        Recognitions =
        [
            new(IssuerKind.AccreditedBody, EffectiveSeries.Always(Recognition.InFull)),
            new(
                IssuerKind.OtherRegion,
                EffectiveSeries
                    .StartingOn(new LocalDate(2026, 1, 1), Recognition.AfterAssessment)
                    .Set(new LocalDate(2027, 1, 1), Recognition.As(SkillGrade.Senior)))
            {
                Region = "安徽", Grade = SkillGrade.Technician,
            },
            new(IssuerKind.OtherEmployer, EffectiveSeries.Always(Recognition.None)),
        ],
        Floors = [new PayFloor("floor", new("最低", "floor"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(2_660m)))
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.WageTotal] = true, [PayBase.OvertimeBase] = false },
        }],
    };

    [Fact]
    public void WriteThenRead_EveryMember_IsIdentity()
    {
        var reading = AgreementJson.Read(AgreementJson.Write(Everything));

        Assert.Empty(reading.Findings);
        Assert.Equal(Everything, reading.Value);
        Assert.Equal(AgreementJson.Fingerprint(Everything), AgreementJson.Fingerprint(reading.Value));
        Assert.DoesNotContain(Everything.Check(), finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Read_EveryTerm_GetsItsName()
    {
        var read = AgreementJson.Read(AgreementJson.Write(Everything)).Value;

        Assert.Equal("病假", ((BonusClause)read.Clauses[0]).Bonus.Schedule.SuspendedBy[0].Leave.Name.Chinese);
        Assert.Equal("正高级", ((StandingGround)((BonusClause)read.Clauses[0]).Bonus.Ground).Parities[0].TreatedAs.Name.Chinese);
        Assert.Equal("夜班次数", ((MonthGround)((BonusClause)read.Find("attendance")!).Bonus.Ground).Conditions[1].Counter.Name.Chinese);
        Assert.Equal("节约额", ((BenefitShareAmount)((BonusClause)read.Find("shares")!).Amounts.Steps[0].Value).Of!.Name.Chinese);
        Assert.Equal("高级工", read.Recognitions[1].Treatment.Steps[^1].Value.Grade!.Name.Chinese);
    }

    [Theory]
    [InlineData("\"topShare\": \"30 %\"", "\"topShare\": \"0 %\"")]
    [InlineData("\"everyMonths\": 6", "\"everyMonths\": 5")]
    [InlineData("\"month\": \"2026-07\"", "\"month\": \"2026-03\"")]
    [InlineData("\"lastMonth\": \"2025-12\"", "\"lastMonth\": \"2022-12\"")]
    [InlineData("\"part\": 60", "\"part\": 0")]
    [InlineData("\"years\": [25, 40]", "\"years\": [25, 25]")]
    [InlineData("\"moreThan\": 15", "\"moreThan\": 15, \"atLeast\": 3")]
    [InlineData("\"employedOn\": \"03-31 next-year\"", "\"employedOn\": \"02-30\"")]
    [InlineData("\"heldOn\": \"09-01\"", "\"heldOn\": \"9-1\"")]
    [InlineData("\"kind\": \"by-days\"", "\"kind\": \"by-weeks\"")]
    [InlineData("\"topShare\": \"30 %\"", "\"topShare\": \"101 %\"")]
    [InlineData("\"share\": \"5 %\",", "")]
    [InlineData("\"window\": \"months-of-use 36\"", "\"window\": \"months-of-use 0\"")]
    [InlineData("\"keptByDepartment\": \"25 %\"", "\"keptByDepartment\": \"100 %\"")]
    [InlineData("\"leave\": \"leave-kind:sick\"", "\"leave\": \"leave-kind:sickness\"")]
    [InlineData("\"recognised\": \"as-grade\"", "\"recognised\": \"in-full\"")]
    [InlineData("\"competition-level\"", "\"competition-levels\"")]
    [InlineData("\"trade\": \"other-than-post\"", "\"trade\": \"other\"")]
    [InlineData("\"per\": \"month\"", "\"per\": \"week\"")]
    public void Read_ContradictoryMember_IsAFinding(string sound, string unsound)
    {
        var json = AgreementJson.Write(Everything);

        Assert.Contains(sound, json, StringComparison.Ordinal);
        Assert.True(AgreementJson.Read(json.Replace(sound, unsound, StringComparison.Ordinal)).HasErrors);
    }

    private static BonusClause WithOccasion(BonusClause clause) => clause with
    {
        Bonus = clause.Bonus with { OccasionBy = [OccasionPart.Apprentice, OccasionPart.Of("competition-level")] },
    };
}
