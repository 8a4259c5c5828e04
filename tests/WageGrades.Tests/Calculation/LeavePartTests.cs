using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Half days of leave; 5,220 a month is 240 a day by 反算, and 1 June 2026 is a Monday.</summary>
public sealed class LeavePartTests
{
    private static readonly LocalDate Monday = new(2026, 6, 1);

    private static Leave Half(LocalDate from, LocalDate until) => new(LeaveKind.Sick, new DateSpan(from, until)) { DayShare = Ratio.Of(1, 2) };

    [Fact]
    public void PayFor_AMorningIll_TakesHalfADay()
    {
        var statement = WithBase(5_220m, OnLeave(LeaveKind.Sick, 80m)).PayFor(Placed().OnLeave(Half(Monday, Monday.PlusDays(1))), June);

        Assert.Equal((5_100m, 96m), (statement.Of("base-pay"), statement.Of("sick-pay")));
    }

    [Fact]
    public void PayFor_HalfDaysOverAWeek_CountWorkingDaysOnly()
    {
        var statement = WithBase(5_220m, OnLeave(LeaveKind.Sick, 80m)).PayFor(Placed().OnLeave(Half(Monday, Monday.PlusDays(7))), June);

        // Five times 120 off, 80 % of it paid.
        Assert.Equal((4_620m, 480m), (statement.Of("base-pay"), statement.Of("sick-pay")));
    }

    [Fact]
    public void PayFor_HalfADayWithinAFullOne_AddsNothing()
    {
        var full = new Leave(LeaveKind.Sick, new DateSpan(Monday, Monday.PlusDays(2)));
        var agreement = WithBase(5_220m, OnLeave(LeaveKind.Sick, 80m));

        Assert.Equal(
            agreement.PayFor(Placed().OnLeave(full), June).Total,
            agreement.PayFor(Placed().OnLeave(full).OnLeave(Half(Monday, Monday.PlusDays(1))), June).Total);
    }

    [Fact]
    public void PayFor_HalfDays_SuspendNothing()
    {
        var allowance = Bonus(
            "allowance",
            new JoiningGround(),
            new WhileHeld { Start = StartRule.OnTheDay, SuspendedBy = [new Suspension(LeaveKind.Sick, 0)] },
            new FixedAmount(Cny(300m)));
        var agreement = WithBase(5_220m, OnLeave(LeaveKind.Sick, 80m), allowance);

        Assert.Equal(300m, agreement.Of(Placed().OnLeave(Half(Monday, Monday.PlusDays(7))), "allowance"));
    }

    [Fact]
    public void PayFor_TwoClausesByService_ShareHalfDaysOut()
    {
        var agreement = WithBase(
            5_220m,
            OnLeave(LeaveKind.Sick, 60m) with { For = new() { Service = TimeBand.Below(TimeLength.Years(10)) } },
            OnLeave(LeaveKind.Sick, 80m) with { Id = "senior-sick-pay", For = new() { Service = TimeBand.From(TimeLength.Years(10)) } });
        var worker = Placed().OnLeave(Half(Monday, Monday.PlusDays(5))) with { ServiceSince = new LocalDate(2016, 6, 4) };

        // Three half days at 60 %, two at 80 %.
        Assert.Equal((216m, 192m), (agreement.Of(worker, "sick-pay"), agreement.Of(worker, "senior-sick-pay")));
    }

    [Fact]
    public void Read_ShareOfEachDay_IsReadAndWithoutPayRefused()
    {
        static MemoryStream Table(string text) => new(Encoding.UTF8.GetBytes(text));
        var reading = new WorkforceFiles(Table(
                "工号,姓名,用人单位,岗位,用工形式,工时制度,入职日期,薪酬形式,薪级,薪档\n001,甲,厂,焊工,全日制,标准工时制,2025-01-01,待定,,\n"))
            .WithLeaves(Table("工号,用人单位,假别,开始日期,结束日期,每日比例,无薪\n001,厂,病假,2026-06-01,2026-06-01,50%,\n001,厂,,2026-06-02,2026-06-02,50%,是\n"))
            .Read();

        Assert.Equal(Ratio.Of(1, 2), Assert.Single(reading.Value.Workers[0].Leaves).DayShare);
        Assert.Empty(reading.Value.Workers[0].Absences);
        HasFinding(FindingCodes.PartOfADayUnpaid, reading.Findings);
    }
}
