using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Years of service that others have followed, or will never follow, still say why they pay nothing and what may be owed for them.</summary>
public sealed class YearsThatAreOverTests
{
    private static readonly Worker Employed = new Worker(new WorkerId("1")).Employ(new LocalDate(2020, 3, 15));

    [Theory]
    [InlineData(2026, 4, 2)]
    [InlineData(2026, 5, 2)]
    public void PayFor_WithoutAllocationUnderAFund_TheClaimAndWhatMayBeOwedWait(int year, int month, int waiting) =>
        Assert.Equal(waiting, UnderAFund(Employed, year, month).Pending.Count);

    [Theory]
    [InlineData(2026, 12)]
    [InlineData(2027, 4)]
    [InlineData(2028, 1)]
    public void PayFor_WithoutAllocationOfOneWhoLeft_WhatMayBeOwedWaits(int year, int month)
    {
        var statement = UnderAFund(Employed.Leave(new LocalDate(2026, 7, 1)), year, month);
        Assert.False(statement.IsPayable);
        Assert.Equal(LineReason.AwaitingAllocation, Assert.Single(statement.Pending).Reason);
    }

    // Whoever can be paid without the others is paid what the run pays: every start rule, employed and left before, on and after an anniversary.
    [Fact]
    public void PayFor_WithoutAllocationUnderAFund_WhatCanBePaidIsWhatTheRunPays()
    {
        StartRule[] starts = [StartRule.OnTheDay, StartRule.ThisMonthIfBy(15), StartRule.MonthAfter];
        LocalDate[] leaves = [new(2026, 3, 5), new(2026, 3, 11), new(2026, 3, 16), new(2026, 7, 1), new(2027, 3, 15)];
        var (waiting, payable) = (0, 0);
        foreach (var start in starts)
        {
            foreach (var worker in leaves.Select(day => Employed.Leave(day)).Prepend(Employed))
            {
                var calculator = PayCalculator.For(UnderAFund(start));
                for (var month = new YearMonth(2025, 11); month < new YearMonth(2028, 2); month = month.PlusMonths(1))
                {
                    var alone = calculator.PayFor(worker, month);
                    var total = calculator.PayFor(new Workforce([worker]), month).Statements.Sum(statement => statement.Total.Amount);
                    Assert.True(!alone.IsPayable || alone.Total == Cny(total), $"{start} {month} {worker.Employment}");
                    (waiting, payable) = (waiting + (alone.IsPayable ? 0 : 1), payable + (alone.IsPayable ? 1 : 0));
                }
            }
        }

        Assert.True(waiting > 200 && payable > 10, $"{waiting} wait, {payable} can be paid");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void Coverage_YearsOfAnEmploymentThatEndedBeforeTheNextOnes_HaveEnded(int month)
    {
        var back = new Worker(new WorkerId("1"))
            .Employ(new LocalDate(2018, 2, 1)).Leave(new LocalDate(2025, 7, 1)).Employ(new LocalDate(2025, 10, 1));
        Assert.Equal(CoverageReason.Ended, NoteOf(StartRule.OnTheDay, back, month));
    }

    // Seven of the 21.75 days of March: the eighth year, which would be due from 1 March, is never completed.
    [Fact]
    public void PayFor_OneWhoLeavesBeforeTheNextYearIsCompleted_TheYearsCompletedAreDueToTheEnd()
    {
        var left = new Worker(new WorkerId("1")).Employ(new LocalDate(2018, 3, 15)).Leave(new LocalDate(2026, 3, 11));
        foreach (var start in new[] { StartRule.OnTheDay, StartRule.ThisMonthIfBy(15), StartRule.MonthAfter })
        {
            Assert.Equal(Cny(22.53m), PayCalculator.For(Of(Service(start))).PayFor(left, new YearMonth(2026, 3)).Total);
        }
    }

    private static CoverageReason NoteOf(StartRule start, Worker worker, int month) =>
        Assert.Single(PayCalculator.For(Of(Service(start))).PayFor(new Workforce([worker]), new YearMonth(2026, month)).Statements[0].Notes.All).Reason;

    private static PayStatement UnderAFund(Worker worker, int year, int month) =>
        PayCalculator.For(UnderAFund(StartRule.MonthAfter)).PayFor(worker, new YearMonth(year, month));

    private static CollectiveAgreement UnderAFund(StartRule start) =>
        Of(Service(start)) with { Funds = [Fund(0m, 100m, "service") with { OpensIn = new YearMonth(2026, 1) }] };

    private static BonusClause Service(StartRule start) => new(
        "service",
        "3.1",
        new LocalizedText("工龄工资", "Service pay"),
        new Bonus(new SeniorityGround(), new WhileHeld { Start = start }) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always<BonusAmount>(new PerUnitAmount(Cny(10m))));

    private static CollectiveAgreement Of(Clause clause) => Agreement(clause) with
    {
        Term = new DateSpan(new LocalDate(2024, 1, 1), new LocalDate(2029, 1, 1)),
        Policies = Agreement().Policies with
        {
            LeapDay = LeapDayRule.March1,
            EarlierService = EarlierService.NotCounted,
            Calendar = WorkCalendar.Weekdays(new YearMonth(2024, 1), new YearMonth(2028, 12)),
        },
    };
}
