using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Funds that just suffice, shares that do not divide, floors reached exactly, steps and leaves on their first and last day. Worked out by
/// hand.</summary>
public sealed class SharingBoundaryTests
{
    private static readonly YearMonth June = new(2026, 6);
    private static readonly ProrationRule ByCalendarDays = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };

    [Theory]
    [InlineData("1200", "600", false)]
    [InlineData("1199.99", "599.99", true)]
    [InlineData("1200.01", "600", false)]
    [InlineData("600", "0", true)]
    public void Fund_AroundTheSumOfItsClaims_PaysTheLaterWhatIsLeft(string opening, string second, bool isShort)
    {
        Workforce two = new([
            Person("1").Achieve(Innovation("a", new LocalDate(2026, 3, 5))),
            Person("2").Achieve(Innovation("b", new LocalDate(2026, 3, 6))),
        ]);
        var run = (Agreement(Award("award", new FixedAmount(Cny(600m)))) with { Funds = [Fund(Number(opening), 0m, "award")] }).PayFor(two, March);
        Assert.Equal([600m, Number(second)], run.Statements.Select(statement => statement.Total.Amount));
        Assert.Equal(isShort, run.Findings.OfCode(FindingCodes.FundShort).Any());
    }

    [Theory]
    [InlineData("100", "1 1 1", "33.34 33.33 33.33")]
    [InlineData("0.01", "1 1 1", "0.01 0 0")]
    [InlineData("100", "1 0 3", "25 0 75")]
    [InlineData("0.02", "1 1 1", "0.01 0.01 0")]
    public void Pool_ThatDoesNotDivide_IsSharedToTheLastFen(string total, string weights, string shares)
    {
        Workforce people = new(weights.Split(' ').Select((weight, at) => Person($"{at + 1}").Weighing("pool", Number(weight))));
        var run = Agreement(Pool("pool", Number(total))).PayFor(people, March);
        Assert.Equal(shares.Split(' ').Select(Number), run.Statements.Select(statement => statement.AmountUnder("pool").Amount));
    }

    [Theory]
    [InlineData(FloorComparison.AtLeast, "1000", "1000")]
    [InlineData(FloorComparison.AtLeast, "999.99", "1000")]
    [InlineData(FloorComparison.AtLeast, "1000.01", "1000.01")]
    [InlineData(FloorComparison.Above, "1000", "1000.01")]
    [InlineData(FloorComparison.Above, "1000.01", "1000.01")]
    public void RelativeFloor_AroundItsLevel_TopsUpTheLeastThatMeetsIt(FloorComparison comparison, string own, string paid)
    {
        RelativeFloor floor = new(
            "floor",
            LocalizedText.Same("floor"),
            new Population { Grades = ["A"] },
            new Population { Grades = ["B"] },
            PayMeasure.Highest,
            PayBase.AveragePay)
        {
            Comparison = comparison,
        };
        Workforce two = new([Person("1").PlaceOn(Start, "A", 1), Person("2").PlaceOn(Start, "B", 1)]);
        var run = (Agreement(BasePay(("A", Number(own)), ("B", 1_000m))) with { RelativeFloors = [floor] }).PayFor(two, March);
        Assert.Equal(Number(paid), run.Statements[0].Total.Amount);
    }

    [Theory]
    [InlineData("2025-06-01", 6, "3300")] // a year is over on 1 June
    [InlineData("2025-06-01", 5, "3000")]
    [InlineData("2025-06-16", 6, "3150")] // fifteen days of each
    [InlineData("2025-06-30", 6, "3010")]
    [InlineData("2025-07-01", 6, "3000")]
    public void Step_AfterAYear_IsReachedOnItsDay(string placed, int month, string paid)
    {
        var agreement = HoursDesk.WithBase([3_000m, 3_300m]);
        var ladder = (LadderClause)agreement.Find("base-pay")!;
        agreement = agreement.WithClause(ladder with { Progression = new StepProgression([StepWait.OfYears(1, 1)]) });
        agreement = agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
        var worker = new Worker(new WorkerId("1")).Employ(AwardDesk.Start).PlaceOn(NodaTime.Text.LocalDatePattern.Iso.Parse(placed).Value, "A", 1);
        Assert.Equal(Number(paid), agreement.Of(worker, "base-pay", new YearMonth(2026, month)));
    }

    // 60 % of 100 a day: each day of leave takes 100 off and pays 60.
    [Theory]
    [InlineData("2026-06-01", "2026-06-10", 2_600)]
    [InlineData("2026-06-30", "2026-06-30", 2_960)]
    [InlineData("2026-06-30", "2026-07-05", 2_960)]
    [InlineData("2026-05-20", "2026-06-01", 2_960)]
    [InlineData("2026-05-20", "2026-05-31", 3_000)]
    [InlineData("2026-06-01", "2026-06-30", 1_800)]
    public void Leave_FirstAndLastDay_CountInTheirMonth(string from, string to, int paid)
    {
        var agreement = HoursDesk.WithBase(3_000m, HoursDesk.OnLeave(LeaveKind.Sick, 60m));
        agreement = agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
        var leave = new Leave(LeaveKind.Sick, DateSpan.Through(
            NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value));
        Assert.Equal(paid, agreement.PayFor(HoursDesk.Placed().OnLeave(leave), June).Total.Amount);
    }

    [Theory]
    [InlineData(0, 2_000)]
    [InlineData(60, 2_600)]
    [InlineData(100, 3_000)]
    public void Leave_Share_PaysThatShareOfTheDaysLost(int percent, int paid)
    {
        // Ten of thirty days: 2,000 and the share of 1,000.
        var agreement = HoursDesk.WithBase(3_000m, HoursDesk.OnLeave(LeaveKind.Sick, percent));
        agreement = agreement with { Policies = agreement.Policies with { Proration = ByCalendarDays } };
        var leave = new Leave(LeaveKind.Sick, DateSpan.Through(new LocalDate(2026, 6, 11), new LocalDate(2026, 6, 20)));
        Assert.Equal(paid, agreement.PayFor(HoursDesk.Placed().OnLeave(leave), June).Total.Amount);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
