using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Pay by months from the 26th to the 25th: which days a month has, whatever looks at months. Figures by hand.</summary>
public sealed class PayPeriodPayTests
{
    private static readonly ProrationRule ByCalendar = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };

    private static readonly PayPeriod From26 = PayPeriod.StartingOn(26);

    private static readonly YearMonth November = new(2026, 11);

    private static CollectiveAgreement Of(decimal monthly, ProrationRule? rule = null, params Clause[] clauses)
    {
        LadderClause ladder = new("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(
            PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Junior, monthly).ToLadder()));
        var agreement = Agreement([ladder, .. clauses]);
        return agreement with { Policies = agreement.Policies with { PayPeriod = From26, Proration = rule ?? ByCalendar } };
    }

    private static Worker From(LocalDate day, LocalDate? until = null)
    {
        var worker = new Worker(new WorkerId("0001")).Employ(day).PlaceOn(day, SkillGrade.Junior, 1);
        return until is { } left ? worker.Leave(left) : worker;
    }

    // October runs from 26 September to 25 October (30 days), November from 26 October (31 days), March from 26 February: 28 days, 29 in a leap year.
    [Theory]
    [InlineData(2026, 10, 26, 2026, 11, 3100, 3100)]
    [InlineData(2026, 10, 25, 2026, 11, 3100, 3100)]
    [InlineData(2026, 10, 25, 2026, 10, 3000, 100)]
    [InlineData(2026, 11, 25, 2026, 11, 3100, 100)]
    [InlineData(2026, 12, 31, 2027, 1, 3100, 2600)]
    [InlineData(2027, 1, 1, 2027, 1, 3100, 2500)]
    [InlineData(2028, 3, 1, 2028, 3, 2900, 2500)]
    [InlineData(2027, 3, 1, 2027, 3, 2800, 2500)]
    [InlineData(2028, 2, 29, 2028, 3, 2900, 2600)]
    public void PayFor_Joined_PaysTheDaysOfTheMonthOfPay(int year, int month, int day, int paidYear, int paidMonth, decimal monthly, decimal paid) =>
        Assert.Equal(Cny(paid), Of(monthly).Pay(From(new LocalDate(year, month, day)), paidYear, paidMonth).Total);

    [Fact]
    public void PayFor_LeftAtTheEndOfTheYear_PaysSixDaysOfJanuary()
    {
        var worker = From(new LocalDate(2026, 1, 26), new LocalDate(2027, 1, 1));

        Assert.Equal([Cny(3_100m), Cny(600m)], new[] { (2026, 12), (2027, 1) }.Select(each => Of(3_100m).Pay(worker, each.Item1, each.Item2).Total));
        Assert.True(Of(3_100m).Pay(worker, 2027, 2).IsBlocked || Of(3_100m).Pay(worker, 2027, 2).Lines.Count == 0);
    }

    // The 31st day of November is 25 November: alone it takes the place of the 30th; March 2027 has 28 days, the last one is three.
    [Theory]
    [InlineData(2026, 11, 25, 2026, 11, 100)]
    [InlineData(2026, 11, 24, 2026, 11, 100)]
    [InlineData(2026, 11, 23, 2026, 11, 200)]
    [InlineData(2027, 3, 25, 2027, 3, 300)]
    [InlineData(2027, 3, 24, 2027, 3, 400)]
    public void PayFor_Thirtieths_CountTheDaysOfTheMonthOfPay(int year, int month, int day, int paidYear, int paidMonth, decimal paid) => Assert.Equal(
        Cny(paid),
        Of(3_000m, new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.Thirtieths })
            .Pay(From(new LocalDate(year, month, day)), paidYear, paidMonth).Total);

    // 4,350 by 21.75 is 200 a day. From Monday 23 November three of the 23 scheduled days, from Monday 26 October all of them.
    [Theory]
    [InlineData(11, 23, 600)]
    [InlineData(10, 27, 4350)]
    [InlineData(10, 26, 4350)]
    public void PayFor_PaidDaysAtRate_ScheduledDaysOfBothCalendarMonths(int month, int day, decimal paid) => Assert.Equal(
        Cny(paid),
        Of(4_350m, new ProrationRule { Method = ProrationMethod.PaidDaysAtRate, Basis = ProrationBasis.ScheduledDays })
            .Pay(From(new LocalDate(2026, month, day)), 2026, 11).Total);

    // Two days off in October and one in November are November's: 4,350 less 3 × 200. October, 22 scheduled days from 28 September, is whole.
    [Fact]
    public void PayFor_Absences_AreLostInTheMonthOfTheirDays()
    {
        var away = From(Start).Absent(DateSpan.Through(new LocalDate(2026, 10, 29), new LocalDate(2026, 10, 30)))
            .Absent(DateSpan.Through(new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 2)));
        var agreement = Of(4_350m, new ProrationRule { Method = ProrationMethod.MonthLessLostDays, Basis = ProrationBasis.ScheduledDays });

        Assert.Equal(
            [Cny(4_350m), Cny(3_750m), Cny(4_350m)], Enumerable.Range(10, 3).Select(month => agreement.Pay(away, 2026, month).Total));
    }

    // Appointed on 28 October, which is November's: from the month after, December, and that begins on 26 November.
    [Fact]
    public void PayFor_AppointedAndDismissed_StartsAndStopsWithMonthsOfPay()
    {
        var allowance = Bonus(
            "skill", Appointed("skill-grade"), new WhileHeld(), Table((SkillGrade.Senior.Term, 310m)), Repetition.HighestOnly);
        var worker = From(Start).Appoint(SkillGrade.Senior, new LocalDate(2026, 10, 28)).Dismiss(SkillGrade.Senior, new LocalDate(2027, 1, 10));
        var agreement = Of(3_100m, null, allowance);

        Assert.Equal(
            [0m, 0m, 310m, 310m, 0m],
            new[] { (2026, 10), (2026, 11), (2026, 12), (2027, 1), (2027, 2) }.Select(each =>
                agreement.Pay(worker, each.Item1, each.Item2).Lines.Where(line => line.Clause.Id == "skill").Sum(line => line.Amount.Amount)));
    }

    // Of a 13th month of 1,200 for months with more than 15 days: from 11 November 2026 fifteen days of November and all of December.
    [Theory]
    [InlineData(11, 11, 100)]
    [InlineData(11, 10, 200)]
    [InlineData(10, 26, 200)]
    [InlineData(10, 10, 300)]
    public void PayFor_YearlyPayment_CountsMonthsOfPay(int month, int day, decimal paid)
    {
        Periodic december = new(12)
        {
            Accrual = Accrual.ByMonthsAbove(AccrualDays.Employed, 15m), EmployedOn = CutOff.EndOfMonth, OnLeaving = LeaverPay.Lapses,
            Hours = PartTimeAs.AsItWas,
        };
        var agreement = Of(3_100m, null, Bonus("thirteenth", new EmployedGround(), december, new FixedAmount(Cny(1_200m))));

        decimal Thirteenth(Worker worker) =>
            agreement.Pay(worker, 2026, 12).Lines.Where(line => line.Clause.Id == "thirteenth").Sum(line => line.Amount.Amount);

        Assert.Equal(paid, Thirteenth(From(new LocalDate(2026, month, day))));

        // The last day of December is the 25th.
        Assert.Equal(paid, Thirteenth(From(new LocalDate(2026, month, day), new LocalDate(2026, 12, 26))));
        Assert.Equal(0m, Thirteenth(From(new LocalDate(2026, month, day), new LocalDate(2026, 12, 25))));
    }

    // Hours of 26 October are November's though they are kept with October; those of 26 November are December's.
    [Fact]
    public void PayFor_CountsOfSingleDays_CountInTheMonthOfTheirDay()
    {
        var overtime = Bonus(
            "hours", new CountGround(MonthCounter.OvertimeHours), new OneOff { Start = StartRule.OnTheDay }, new PerUnitAmount(Cny(10m)));
        MonthRecord Hours(params (int Month, int Day, decimal Count)[] days) => new()
        {
            DayCounts = [.. days.Select(each => new DayCount(new LocalDate(2026, each.Month, each.Day), MonthCounter.OvertimeHours, each.Count))],
        };
        var worker = From(Start)
            .Record(new YearMonth(2026, 10), Hours((10, 25, 1m), (10, 26, 2m)))
            .Record(November, Hours((11, 25, 4m), (11, 26, 8m)));
        var agreement = Of(3_100m, null, overtime);

        Assert.Equal(
            [10m, 60m, 80m],
            Enumerable.Range(10, 3).Select(month =>
                agreement.Pay(worker, 2026, month).Lines.Where(line => line.Clause.Id == "hours").Sum(line => line.Amount.Amount)));
    }

    [Fact]
    public void PayFor_AMonthOfOtherDays_TheStatementSaysThem()
    {
        var statement = Of(3_100m).Pay(From(Start), 2026, 11);

        Assert.Equal(From26.SpanOf(November), statement.Days);
        Assert.Equal("2026-11（2026-10-26 至 2026-11-25） 工资明细：0001", statement.ToDocument(Language.Chinese).Title);
        Assert.Equal("Pay run 2026-11 (2026-10-26 to 2026-11-25)", Of(3_100m).PayFor(new Workforce([From(Start)]), November).ToDocument(Language.English).Title);
    }

    private static CollectiveAgreement Deal(string id, decimal monthly, DateSpan term, PayPeriod period) => Of(monthly) with
    {
        Id = id, Term = term, SignedOn = term.From, Continuation = Continuation.Lapses,
        Policies = Of(monthly).Policies with { PayPeriod = period },
    };

    // The old agreement's January has 26 to 31 December, the new one's 1 to 31 January: no one month.
    [Fact]
    public void PayFor_TwoAgreementsWithOtherPeriodsInAMonth_IsBlocked()
    {
        var register = AgreementRegister.Empty
            .Sign(Deal("old", 3_100m, DateSpan.OfYear(2026), From26))
            .Sign(Deal("new", 3_100m, DateSpan.OfYear(2027), PayPeriod.CalendarMonth));

        var statement = RegisterCalculator.For(register).PayFor(From(Start), new YearMonth(2027, 1));

        Assert.True(statement.IsBlocked);
        HasFinding(FindingCodes.PayPeriodsDiffer, statement.Findings);
        Assert.Equal(Cny(3_100m), RegisterCalculator.For(register).PayFor(From(Start), new YearMonth(2027, 2)).Total);
    }

    // From the calendar month to the 26th: December is the old one's to the 31st; January is the new one's from the 1st, 25 of its 31 days.
    [Fact]
    public void PayFor_FromTheCalendarMonthToThe26th_PaysEveryDayOnce()
    {
        var register = AgreementRegister.Empty
            .Sign(Deal("old", 3_100m, DateSpan.OfYear(2026), PayPeriod.CalendarMonth))
            .Sign(Deal("new", 3_100m, DateSpan.OfYear(2027), From26));
        var calculator = RegisterCalculator.For(register);

        Assert.Equal(
            [Cny(3_100m), Cny(2_500m), Cny(3_100m)],
            new[] { new YearMonth(2026, 12), new YearMonth(2027, 1), new YearMonth(2027, 2) }.Select(month => calculator.PayFor(From(Start), month).Total));
    }

    [Fact]
    public void BackPay_BetweenOtherPeriods_LeavesTheMonthOut()
    {
        var paid = PaidLedger.Empty(Currency.Cny).Import(Deal("old", 3_100m, DateSpan.OfYear(2026), PayPeriod.CalendarMonth)
            .PayFor(new Workforce([From(Start)]), new YearMonth(2026, 3)).ToPaidRows("2026-03")).OrThrow();
        var register = BackPay.Register(
            paid,
            Deal("old", 3_100m, DateSpan.OfYear(2026), PayPeriod.CalendarMonth),
            Deal("new", 3_200m, DateSpan.OfYear(2026), From26),
            new Workforce([From(Start)]),
            new LocalDate(2026, 5, 1),
            new LocalDate(2026, 1, 1));

        HasFinding(FindingCodes.PayPeriodsDiffer, Assert.Single(register.LeftOut).Findings);
        Assert.Empty(register.Lines);
    }
}
