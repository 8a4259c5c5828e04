using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>The days from the 26th to the end of the calendar month, which belong to the next month of pay, and who looks for them.</summary>
public sealed class PayPeriodEdgeTests
{
    private static readonly ProrationRule Scheduled = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.ScheduledDays };

    private static readonly BonusClause PerHour = Bonus(
        "hours", new CountGround(MonthCounter.OvertimeHours), new OneOff { Start = StartRule.OnTheDay }, new PerUnitAmount(Cny(10m)));

    private static CollectiveAgreement From26(CollectiveAgreement agreement) => agreement with
    {
        Policies = agreement.Policies with { PayPeriod = PayPeriod.StartingOn(26) },
    };

    private static MonthRecord HoursOn(LocalDate day, decimal hours) => new()
    {
        DayCounts = [new DayCount(day, MonthCounter.OvertimeHours, hours)],
    };

    private static (Money? Before, Money? After) Replayed(Proposal offer, Worker worker)
    {
        var amounts = Assert.Single(offer.Cost(new Workforce([worker]), EventAssumptions.Replay(2025)).Contingent).Amounts;
        return (amounts?.FullYear.Baseline, amounts?.FullYear.Proposed);
    }

    // 5,220 ÷ 174 is 30 an hour, 5,394 is 31: ten hours at 150 %. 28 June is July's.
    [Fact]
    public void Replay_HoursOfDaysBeforeTheFirstCalendarMonth_ArePriced() => Assert.Equal(
        (Cny(450m), Cny(465m)),
        Replayed(
            Proposal.On(From26(WithBase(5_220m, Overtime())), "offer").Raise("base-pay", Increase.Flat(174m))
                .EffectiveFrom(new LocalDate(2026, 6, 26)),
            Placed().Record(new YearMonth(2025, 6), HoursOn(new LocalDate(2025, 6, 28), 10m))));

    // From 1 July: 19 of the 22 scheduled days from 26 June, five months, and to 31 December 4 of 21: 190 + 1,100 + 41.90, a tenth more after.
    [Fact]
    public void Replay_PartOfTheFirstMonth_HasTheDaysOfBothCalendarMonths()
    {
        var award = Bonus("award", On(AchievementKind.Innovation), new ForMonths(6) { Start = StartRule.OnTheDay }, new FixedAmount(Cny(220m)));
        var agreement = From26(Agreement(award));
        agreement = agreement with { Policies = agreement.Policies with { Proration = Scheduled } };

        Assert.Equal(
            (Cny(1_331.90m), Cny(1_465.10m)),
            Replayed(
                Proposal.On(agreement, "offer").Raise("award", Increase.Flat(22m)).EffectiveFrom(new LocalDate(2026, 6, 26)),
                Somebody().Achieve(new Achievement(
                    "a", AchievementKind.Innovation, (Term)InnovationKind.TechnicalRenovation, new LocalDate(2025, 7, 1)))));
    }

    // Hours of 28 December are January's, in which the fund opens: it may still owe them in February.
    [Fact]
    public void PayFor_HoursOfDaysBeforeTheMonthInWhichAFundOpens_MayBeOwed()
    {
        var agreement = From26(Agreement(PerHour)) with
        {
            Funds =
            [
                new AwardFund("fund", LocalizedText.Same("fund"), new YearMonth(2026, 1), Cny(0m))
                {
                    Clauses = ["hours"], Order = FundOrder.ByDate, Shortfall = FundShortfall.CarriedOver, Balance = FundBalance.CarriedOver,
                },
            ],
        };
        Worker Working(int day) => Somebody().Record(new YearMonth(2025, 12), HoursOn(new LocalDate(2025, 12, day), 3m));

        Assert.Equal(LineReason.AwaitingAllocation, Assert.Single(agreement.Pay(Working(28), 2026, 2).Pending).Reason);
        Assert.Empty(agreement.Pay(Working(25), 2026, 2).Pending);
    }

    // Two of four people have November's attendance; of the others one has hours of 28 October, which are November's, one of 27 November, which are
    // not.
    [Fact]
    public void PayFor_CountsOfDays_AreAttendanceOfTheMonthOfPay()
    {
        YearMonth november = new(2026, 11);
        Worker[] people =
        [
            Somebody("0001").Hours(november, (MonthCounter.OvertimeHours, 1m)),
            Somebody("0002").Hours(november, (MonthCounter.OvertimeHours, 1m)),
            Somebody("0003").Record(new YearMonth(2026, 10), HoursOn(new LocalDate(2026, 10, 28), 2m)),
            Somebody("0004").Record(november, HoursOn(new LocalDate(2026, 11, 27), 4m)),
        ];

        var run = From26(Agreement(PerHour)).PayFor(new Workforce(people), november);

        Assert.Equal([10m, 10m, 20m, 0m], run.Statements.Select(statement => statement.Total.Amount));
        Assert.Equal(
            ["0004"],
            run.Statements.Where(statement => statement.Findings.Any(finding => finding.Code == FindingCodes.MissingFromTable))
                .Select(statement => statement.Worker.Number));
    }

    [Fact]
    public void PayFor_CalendarFromTheFirstOfJanuary_TellsThatDecemberLacks()
    {
        var agreement = From26(WithBase(4_350m));
        agreement = agreement with
        {
            Policies = agreement.Policies with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2026, 12)) },
        };

        Assert.Equal(new YearMonth(2025, 12), Lacked(new LocalDate(2026, 1, 6)));
        Assert.Equal(new YearMonth(2027, 1), Lacked(new LocalDate(2027, 1, 6)));

        object? Lacked(LocalDate left) => Assert.Single(
            agreement.PayFor(Placed().Leave(left), left.ToYearMonth()).Findings.Errors,
            finding => finding.Code == FindingCodes.CalendarNotCovering).Argument("month");
    }

    // To 25 December from the 26th, from 1 January by calendar months: 26 to 31 December are of no month. Who was hired in January lacks nothing.
    [Fact]
    public void PayFor_FromThe26thToTheCalendarMonth_DaysOfNoMonthAreTold()
    {
        CollectiveAgreement Deal(string id, DateSpan term, PayPeriod period) => WithBase(4_350m) with
        {
            Id = id, Term = term, SignedOn = term.From, Continuation = Continuation.Lapses,
            Policies = WithBase(4_350m).Policies with { PayPeriod = period },
        };
        var calculator = RegisterCalculator.For(AgreementRegister.Empty
            .Sign(Deal("old", new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 26)), PayPeriod.StartingOn(26)))
            .Sign(Deal("new", DateSpan.OfYear(2027), PayPeriod.CalendarMonth)));
        YearMonth january = new(2027, 1);

        var told = calculator.PayFor(Placed(), january);

        Assert.Contains("2026-12-26", Assert.Single(told.Findings.Errors).Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(Cny(4_350m), calculator.PayFor(Placed(), new YearMonth(2026, 12)).Total);
        Assert.Equal(Cny(4_350m), calculator.PayFor(Placed(), new YearMonth(2027, 2)).Total);
        var hired = new Worker(new WorkerId("0002")).Employ(january.OnDayOfMonth(1)).PlaceOn(january.OnDayOfMonth(1), "A", 1);
        Assert.Equal(Cny(4_350m), calculator.PayFor(hired, january).Total);
    }
}
