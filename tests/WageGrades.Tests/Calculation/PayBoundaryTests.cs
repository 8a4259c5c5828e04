using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Ties, bounds, first and last days of what a month pays: allowances, awards, caps, floors, hours, groups. Worked out by hand.</summary>
public sealed class PayBoundaryTests
{
    private static readonly ProrationRule ByCalendarDays = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };

    [Theory]
    [InlineData(FloorComparison.AtLeast, "2000.00", "0")]
    [InlineData(FloorComparison.AtLeast, "2000.01", "0.01")]
    [InlineData(FloorComparison.AtLeast, "1999.99", "0")]
    [InlineData(FloorComparison.Above, "2000.00", "0.01")]
    [InlineData(FloorComparison.Above, "1999.99", "0")]
    [InlineData(FloorComparison.Above, "2000.01", "0.02")]
    public void Floor_AroundThePay_TopsUpTheLeastThatMeetsIt(FloorComparison comparison, string floor, string topUp)
    {
        var agreement = WithBase(2_000m) with { Floors = [Minimum(Number(floor)) with { Comparison = comparison }] };
        Assert.Equal(Number(topUp), agreement.Of(Placed(), "minimum-wage"));
    }

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "FloorAmounts")]
    [InlineData(1, 2, 330)] // half of 2,000 is paid, half of 2,660 is due
    [InlineData(1, 4, 165)]
    [InlineData(1, 1, 660)]
    public void Floor_OfPartTime_IsDueByTheShareOfHours(int part, int whole, int topUp)
    {
        var agreement = WithBase(2_000m) with
        {
            CoveredForms = [.. EmploymentForm.All],
            Floors = [Minimum(2_660m) with { Forms = [EmploymentForm.PartTime] }],
        };
        Assert.Equal(topUp, agreement.Of(Placed(new Employment(EmploymentForm.PartTime) { HoursShare = Ratio.Of(part, whole) }), "minimum-wage"));
    }

    [Fact]
    public void Floor_OfAnotherFormOrArea_TestsNobody()
    {
        var agreement = WithBase(2_000m) with { Floors = [Minimum(2_660m) with { Forms = [EmploymentForm.PartTime] }] };
        Assert.Equal(0m, agreement.Of(Placed(), "minimum-wage"));
        var areas = WithBase(2_000m) with
        {
            WorkplaceAreas = new Dictionary<string, string> { ["here"] = "a", ["there"] = "b" }, Floors = [Minimum(2_660m) with { Area = "a" }],
        };
        Assert.Equal(660m, areas.Of(Placed(new Employment(EmploymentForm.FullTime) { Workplace = "here" }), "minimum-wage"));
        Assert.Equal(0m, areas.Of(Placed(new Employment(EmploymentForm.FullTime) { Workplace = "there" }), "minimum-wage"));
    }

    [Fact]
    public void Floor_DayBeforeAndDayOfItsAmount_TestsFromThatMonth()
    {
        var agreement = WithBase(2_000m) with
        {
            Floors = [Minimum(1m) with { Amount = EffectiveSeries.Always(Cny(2_000m)).Set(new LocalDate(2026, 7, 1), Cny(2_100m)) }],
        };
        Assert.Equal((0m, 100m), (agreement.Of(Placed(), "minimum-wage", June), agreement.Of(Placed(), "minimum-wage", June.PlusMonths(1))));
    }

    [Fact]
    public void Floor_WhatCountsAndWhatDoesNot_AreToldApart()
    {
        var counted = Bonus("extra", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(100m))) with
        {
            Counts = Counting(PayBase.MinimumWage, PayBase.OvertimeBase),
        };
        var uncounted = counted with { Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false, [PayBase.OvertimeBase] = false } };
        var worker = Placed().Appoint(SkillGrade.Senior, Start);
        Assert.Equal(0m, (WithBase(2_000m, counted) with { Floors = [Minimum(2_100m)] }).Of(worker, "minimum-wage"));
        Assert.Equal(100m, (WithBase(2_000m, uncounted) with { Floors = [Minimum(2_100m)] }).Of(worker, "minimum-wage"));
    }

    // 1,740 a month are 10 an hour: 150 %, 200 % and 300 % of it.
    [Theory]
    [InlineData("overtime-hours", "2", "30")]
    [InlineData("rest-day-overtime-hours", "2", "40")]
    [InlineData("holiday-overtime-hours", "2", "60")]
    [InlineData("overtime-hours", "0.5", "7.5")]
    public void Overtime_HoursOfAKind_PayTheirMultiple(string counter, string hours, string paid) =>
        Assert.Equal(Number(paid), WithBase(1_740m, Overtime()).Of(Placed().Hours(June, (Counter(counter), Number(hours))), "overtime"));

    [Theory]
    [InlineData(3, 100)]
    [InlineData(8, 0)]
    [InlineData(0, 160)]
    public void Overtime_RestDayHoursTakenOff_AreNotPaid(int takenOff, int paid) => Assert.Equal(
        paid,
        WithBase(1_740m, Overtime()).Of(
            Placed().Hours(June, (MonthCounter.RestDayOvertimeHours, 8m), (MonthCounter.RestDayHoursTakenOff, takenOff)), "overtime"));

    [Fact]
    public void Overtime_OtherWorkingTime_IsNotCovered()
    {
        var worker = Placed(Employment.FullTime with { WorkingTime = WorkingTimeSystem.Flexible }).Hours(June, (MonthCounter.OvertimeHours, 2m));
        Assert.DoesNotContain(WithBase(1_740m, Overtime()).PayFor(worker, June).Lines, line => line.Clause.Id == "overtime");
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "MonthlyRepetition")]
    public void Allowance_SecondSuspendingLeave_RestsAsWell()
    {
        var clause = Bonus(
            "allowance", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay, SuspendedBy = [new Suspension(LeaveKind.Sick)] },
            new FixedAmount(Cny(300m)), Repetition.HighestOnly);
        var worker = Somebody().Appoint(SkillGrade.Senior, Start)
            .OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 10))))
            .OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(new LocalDate(2026, 6, 21), new LocalDate(2026, 6, 25))));

        // 15 of June's 30 days.
        var june = ByDays(clause).Pay(worker, 2026, 6);
        Assert.Equal(150m, june.Total.Amount);
        Assert.Equal(150m, june.Suppressed.Sum(line => line.Entitlement!.Value.Amount));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0)] // appointed on 15 March, due from the month after
    [InlineData(4, 300)]
    [InlineData(8, 300)]
    [InlineData(9, 0)] // ended on 1 September: last held in August, paid to the end of that month
    public void Allowance_MonthAfterToEndOfMonth_HasItsFirstAndLastMonth(int month, int paid)
    {
        var worker = Somebody().Appoint(SkillGrade.Senior, new LocalDate(2026, 3, 15)).Dismiss(SkillGrade.Senior, new LocalDate(2026, 9, 1));
        Assert.Equal(paid, Paid(Allowance("a", 300m), worker, 2026, month));
    }

    [Fact]
    public void Allowance_EndedOnTheSecond_IsPaidForThatMonth()
    {
        var worker = Somebody().Appoint(SkillGrade.Senior, new LocalDate(2026, 3, 15)).Dismiss(SkillGrade.Senior, new LocalDate(2026, 9, 2));
        Assert.Equal((300m, 0m), (Paid(Allowance("a", 300m), worker, 2026, 9), Paid(Allowance("a", 300m), worker, 2026, 10)));
    }

    [Theory]
    [InlineData(2026, 2, 180)] // since 1 March 2016: nine years
    [InlineData(2026, 3, 200)]
    [InlineData(2027, 3, 200)] // ten count at most
    [InlineData(2025, 3, 180)]
    public void Seniority_AroundTheAnniversaryAndTheMost_CountsFullYears(int year, int month, int paid)
    {
        var clause = Bonus(
            "seniority",
            new SeniorityGround { AtMostYears = 10 },
            new WhileHeld { Start = StartRule.OnTheDay },
            new PerUnitAmount(Cny(20m)));
        Assert.Equal(paid, Paid(clause, Somebody() with { ServiceSince = new LocalDate(2016, 3, 1) }, year, month));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 50)]
    [InlineData(5, 50)]
    [InlineData(6, 0)]
    public void ForMonths_Two_HasItsFirstAndLastMonth(int month, int paid)
    {
        var clause = Bonus("monthly", On(AchievementKind.Innovation), new ForMonths(2) { Start = StartRule.MonthAfter }, new FixedAmount(Cny(50m)));
        Assert.Equal(paid, Paid(clause, Somebody().Achieve(SharedPay.Innovation("a", new LocalDate(2026, 3, 10))), 2026, month));
    }

    [Theory]
    [InlineData("2026-03-01", 3)]
    [InlineData("2026-03-31", 3)]
    [InlineData("2026-04-01", 4)]
    public void OneOff_OnTheDay_IsPaidInItsMonth(string on, int month)
    {
        var worker = Somebody().Achieve(SharedPay.Innovation("a", NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value));
        Assert.Equal(
            Enumerable.Range(2, 4).Select(each => each == month ? 600m : 0m),
            Enumerable.Range(2, 4).Select(each => Paid(Award("award"), worker, 2026, each)));
    }

    [Theory]
    [InlineData(1_199, 599)]
    [InlineData(1_200, 600)]
    [InlineData(1_201, 600)]
    public void Cap_AroundTheSum_TakesOffWhatIsOver(int cap, int second)
    {
        var worker = Somebody()
            .Achieve(SharedPay.Innovation("a", new LocalDate(2026, 3, 5)))
            .Achieve(SharedPay.Innovation("b", new LocalDate(2026, 3, 6)));
        var march = (Agreement(Award("award")) with { Caps = [new CapGroup("cap", ["award"], Cny(cap), CapPeriod.Month)] }).Pay(worker, 2026, 3);
        Assert.Equal(600m + second, march.Total.Amount);
        Assert.Equal(600m - second, march.Suppressed.Sum(line => line.Entitlement!.Value.Amount));
    }

    [Fact]
    public void Cap_PerMonthOrYear_BeginsAnew()
    {
        var worker = Somebody().Achieve(SharedPay.Innovation("a", new LocalDate(2026, 3, 5)))
            .Achieve(SharedPay.Innovation("b", new LocalDate(2026, 4, 5))).Achieve(SharedPay.Innovation("c", new LocalDate(2027, 1, 5)));
        decimal[] Under(CapPeriod per)
        {
            var agreement = Agreement(Award("award")) with { Caps = [new CapGroup("cap", ["award"], Cny(700m), per)] };
            return
            [
                agreement.Pay(worker, 2026, 3).Total.Amount,
                agreement.Pay(worker, 2026, 4).Total.Amount,
                agreement.Pay(worker, 2027, 1).Total.Amount,
            ];
        }

        Assert.Equal([600m, 600m, 600m], Under(CapPeriod.Month));
        Assert.Equal([600m, 100m, 600m], Under(CapPeriod.Year));
    }

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Precedence")]
    [InlineData("a", "b", 300, 300, "a")]
    [InlineData("b", "a", 300, 300, "b")]
    [InlineData("a", "b", 300, 301, "b")]
    [InlineData("b", "a", 301, 300, "a")]
    public void HigherOf_AMonth_IsTheHighestAndOnATieTheFirstNamed(string first, string second, int a, int b, string paid)
    {
        var agreement = Agreement(Allowance("a", a), Allowance("b", b)) with
        {
            Groups = [new PrecedenceGroup("g", [first, second]) { Scope = PrecedenceScope.Month }],
        };
        var june = agreement.Pay(Somebody().Appoint(SkillGrade.Senior, Start), 2026, 6);
        Assert.Equal(paid, Assert.Single(june.Lines).Clause.Id.Value);
        Assert.Equal(LineReason.HigherInGroup, Assert.Single(june.Suppressed).Reason);
    }

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Precedence")]
    [InlineData("x", "y", "x")]
    [InlineData("y", "x", "y")]
    public void HigherOf_OneOffsOfOneDay_TieGoesToTheClauseNamedFirst(string first, string second, string paid)
    {
        var agreement = Agreement(Award("x"), Award("y")) with
        {
            Groups = [new PrecedenceGroup("g", [first, second]) { Scope = PrecedenceScope.Employment, Later = LaterHigher.Difference }],
        };
        var march = agreement.Pay(Somebody().Achieve(SharedPay.Innovation("a", new LocalDate(2026, 3, 5))), 2026, 3);
        Assert.Equal(paid, Assert.Single(march.Lines).Clause.Id.Value);
        Assert.Equal(600m, march.Total.Amount);
    }

    [Fact]
    public void HighestOnly_TwoResultsOfOneDay_TieGoesToTheLowerId()
    {
        var worker = Somebody()
            .Achieve(SharedPay.Innovation("b", new LocalDate(2026, 3, 5)))
            .Achieve(SharedPay.Innovation("a", new LocalDate(2026, 3, 5)));
        var march = Agreement(Award("award", Repetition.HighestOnly)).Pay(worker, 2026, 3);
        Assert.Equal("a", Assert.Single(march.Lines).Occurrence);
        Assert.Equal("b", Assert.Single(march.Suppressed).Occurrence);
    }

    [Theory]
    [InlineData(LaterHigher.Difference, 200)]
    [InlineData(LaterHigher.Full, 500)]
    [InlineData(LaterHigher.Nothing, 0)]
    public void Later_HigherAward_PaysWhatWasAgreed(LaterHigher later, int paid)
    {
        var agreement = Agreement(ByKind(300m, 500m)) with
        {
            Groups = [new PrecedenceGroup("g", ["award"]) { Scope = PrecedenceScope.Employment, Later = later }],
        };
        Assert.Equal(paid, agreement.Pay(Twice(InnovationKind.UtilityModelPatent, InnovationKind.InventionPatent), 2026, 4).Total.Amount);
    }

    [Theory]
    [InlineData(LaterHigher.Difference)]
    [InlineData(LaterHigher.Nothing)]
    public void Later_EqualAward_PaysNothing(LaterHigher later)
    {
        var agreement = Agreement(ByKind(300m, 500m)) with
        {
            Groups = [new PrecedenceGroup("g", ["award"]) { Scope = PrecedenceScope.Employment, Later = later }],
        };
        Assert.Equal(0m, agreement.Pay(Twice(InnovationKind.InventionPatent, InnovationKind.InventionPatent), 2026, 4).Total.Amount);
        Assert.Equal(0m, agreement.Pay(Twice(InnovationKind.InventionPatent, InnovationKind.UtilityModelPatent), 2026, 4).Total.Amount);
    }

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "BenefitReader")]
    [InlineData(30_000, 20_000, 20_000)] // 5 % of 1,000,000 are 50,000
    [InlineData(20_000, 30_000, 20_000)]
    [InlineData(60_000, 50_000, 50_000)]
    [InlineData(50_001, 50_001, 50_000)]
    public void Benefit_CapOfTheYearBesideCapOfTheResult_TheLowerHolds(int atMost, int atMostAYear, int paid)
    {
        var clause = Bonus(
            "share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(atMost)) { AtMostAYear = Cny(atMostAYear) });
        Assert.Equal(paid, Paid(clause, Somebody().Achieve(SharedPay.Innovation("a", new LocalDate(2026, 3, 5), Cny(1_000_000m))), 2026, 3));
    }

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "PieceTeamSplit")]
    [InlineData(1, 10, 1, 30, 100, 300)]
    [InlineData(3, 10, 1, 30, 200, 200)]
    [InlineData(1, 10, 1, 10, 200, 200)]
    [InlineData(1, 0, 1, 10, 0, 400)]
    public void Team_OfTwo_SharesByCoefficientTimesHours(int weight1, int hours1, int weight2, int hours2, int paid1, int paid2)
    {
        PieceTeam team = new(
            "t",
            "piece-work",
            [new PieceCount(PieceDesk.Gear, 200m)],
            [
                new PieceTeamMember(new WorkerId("0001"), Ratio.Of(weight1, 1), hours1),
                new PieceTeamMember(new WorkerId("0002"), Ratio.Of(weight2, 1), hours2),
            ]);
        Assert.Equal(paid1, PieceDesk.Total(PieceDesk.Prices((PieceDesk.Gear, 2m)), PieceDesk.OnPieces("0001").With(team)));
        Assert.Equal(paid2, PieceDesk.Total(PieceDesk.Prices((PieceDesk.Gear, 2m)), PieceDesk.OnPieces("0002").With(team)));
    }

    [Theory]
    [InlineData(299, 598)]
    [InlineData(300, 600)]
    [InlineData(301, 603)] // 301 at a third more from the 301st: 600 + 3.00
    public void PieceBand_AroundItsBound_PricesWhatIsBeyond(int pieces, int paid)
    {
        var pay = PieceDesk.Prices((PieceDesk.Gear, 2m)) with { Tiers = [new(300m, Ratio.Percent(150m))] };
        Assert.Equal(paid, PieceDesk.Total(pay, PieceDesk.OnPieces().Made(PieceDesk.Gear, pieces)));
    }

    [Theory]
    [InlineData(2026, 6, 15, 15)]
    [InlineData(2026, 6, 1, 1)]
    [InlineData(2026, 6, 30, 30)]
    public void Ladder_LeavingOnADay_IsPaidToTheDayBefore(int year, int month, int day, int firstDayOut)
    {
        var worker = Placed().Leave(new LocalDate(year, month, day));
        var agreement = WithBase(3_000m);
        agreement = agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
        var statement = agreement.PayFor(worker, new YearMonth(year, month));
        Assert.Equal((firstDayOut - 1) * 100m, statement.Lines.Sum(line => line.Amount.Amount));
    }

    [Theory]
    [InlineData(1, 3_300)]
    [InlineData(16, 3_150)]
    [InlineData(30, 3_010)]
    public void Ladder_StepUpOnADay_PaysTheNewCellFromIt(int day, int paid)
    {
        var agreement = WithBase([3_000m, 3_300m]);
        agreement = agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
        Assert.Equal(paid, agreement.Of(Placed().PlaceOn(new LocalDate(2026, 6, day), "A", 2), "base-pay"));
    }

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void Absence_OfOneDay_CountsInItsMonthOnly(string on, bool lost)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        var agreement = WithBase(3_000m);
        agreement = agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
        Assert.Equal(lost ? 2_900m : 3_000m, agreement.Of(Placed().Absent(DateSpan.Through(day, day)), "base-pay"));
    }

    [Theory]
    [InlineData("2026-06-01", "2026-06-10", "2026-06-11", "2026-06-20", 1_000)]
    [InlineData("2026-06-01", "2026-06-15", "2026-06-11", "2026-06-20", 1_000)] // overlapping: days 11 to 15 are lost once
    [InlineData("2026-06-01", "2026-06-20", "2026-06-05", "2026-06-06", 1_000)]
    public void Absences_AdjacentOrOverlapping_LoseEachDayOnce(string from1, string to1, string from2, string to2, int paid)
    {
        static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
        var agreement = WithBase(3_000m);
        agreement = agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
        var worker = Placed().Absent(DateSpan.Through(Day(from1), Day(to1))).Absent(DateSpan.Through(Day(from2), Day(to2)));
        Assert.Equal(paid, agreement.Of(worker, "base-pay"));
    }

    [Theory]
    [InlineData(1, 1_999)]
    [InlineData(100, 1_900)]
    public void NegotiatedPay_BelowTheLadder_IsNotToppedUpWithoutAFloor(int less, int paid)
    {
        var agreement = SchemeDesk.Under(SchemeDesk.Negotiated("base-pay", "skill-allowance"));
        var worker = SchemeDesk.Technician().PutOn(Start, SchemeDesk.On("negotiated-pay", 2_000m - less));
        Assert.Equal(paid, agreement.Pay(worker, 2026, 6).Total.Amount);
    }

    private static BonusClause Allowance(string id, decimal amount) =>
        Bonus(id, Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(amount)), Repetition.HighestOnly);

    private static BonusClause Award(string id, Repetition repetition = Repetition.EachOne) =>
        Bonus(id, On(AchievementKind.Innovation), Once, new FixedAmount(Cny(600m)), repetition);

    private static BonusClause ByKind(decimal model, decimal invention) => Bonus(
        "award", On(AchievementKind.Innovation), Once,
        Table(((Term)InnovationKind.UtilityModelPatent, model), ((Term)InnovationKind.InventionPatent, invention)));

    /// <summary>One innovation in March and one in April.</summary>
    private static Worker Twice(InnovationKind march, InnovationKind april) => Somebody()
        .Achieve(new Achievement("a", AchievementKind.Innovation, (Term)march, new LocalDate(2026, 3, 5)))
        .Achieve(new Achievement("b", AchievementKind.Innovation, (Term)april, new LocalDate(2026, 4, 5)));

    private static CollectiveAgreement ByDays(params Clause[] clauses)
    {
        var agreement = Agreement(clauses);
        return agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
