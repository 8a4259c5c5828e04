using WageGrades.Agreements;
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

/// <summary>Days of which half is scheduled count 1/2 in proration, lost days and leave; a part of such a day is that part of the half.</summary>
public sealed class HalfDayTests
{
    private static readonly LocalDate Saturday = new(2026, 6, 6);
    private static readonly LocalDate Tuesday = new(2026, 6, 30);

    // June 2026 has 22 weekdays; a Saturday morning more and the last afternoon off less: 22.
    private static CollectiveAgreement Agreement(ProrationMethod method, params LocalDate[] halves)
    {
        var agreement = WithBase(4_400m, OnLeave(LeaveKind.Sick, 60m, "base-pay"));
        return agreement with
        {
            Policies = agreement.Policies with
            {
                Proration = new ProrationRule { Method = method, Basis = ProrationBasis.ScheduledDays },
                Calendar = halves.Aggregate(agreement.Policies.Calendar!, (calendar, day) => calendar.WithHalfDay(day)),
            },
        };
    }

    // 22.5 scheduled days; hired on the 8th, after five weekdays and the Saturday's half: 4,400 × 17 ÷ 22.5.
    [Fact]
    public void Hired_AfterAHalfDay_LosesItsHalf() =>
        Assert.Equal(3_324.44m, Agreement(ProrationMethod.ShareOfMonth, Saturday).Of(Hired(new LocalDate(2026, 6, 8)), "base-pay"));

    // Only the half day absent: half a day lost. 反算: 4,400 less 4,400 ÷ 21.75 ÷ 2 (in a month of 21.5 days, the Tuesday halved).
    [Fact]
    public void Absent_OnAHalfDay_LosesHalfADayRate() =>
        Assert.Equal(4_298.85m, Agreement(ProrationMethod.MonthLessLostDays, Tuesday).Of(
            Placed().Absent(DateSpan.Through(Tuesday, Tuesday)), "base-pay"));

    // Sick on the half day: half a day's 4,400 ÷ 21.5 is taken off and 60 % of it paid; sick for half of it, a quarter of a day.
    [Fact]
    public void Leave_OnAHalfDay_TakesAndPaysAHalf()
    {
        var agreement = Agreement(ProrationMethod.ShareOfMonth, Tuesday);
        var whole = agreement.PayFor(Placed().OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(Tuesday, Tuesday))), June);
        var half = agreement.PayFor(Placed().OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(Tuesday, Tuesday)) { DayShare = Ratio.Of(1, 2) }), June);

        Assert.Equal((4_297.67m, 61.40m), (whole.Of("base-pay"), whole.Of("sick-pay")));
        Assert.Equal((4_348.84m, 30.70m), (half.Of("base-pay"), half.Of("sick-pay")));
    }

    [Fact]
    public void Calendar_WithHalfDays_CountsAndIsReadBack()
    {
        var agreement = Agreement(ProrationMethod.ShareOfMonth, Saturday, Tuesday);
        var text = AgreementJson.Write(agreement);

        Assert.Equal(22m, agreement.Policies.Calendar!.ScheduledDays(DateSpan.OfMonth(June)));
        Assert.Equal(20.5m, agreement.Policies.Calendar.WithDayOff(Saturday).WithDayOff(new LocalDate(2026, 6, 1)).ScheduledDays(DateSpan.OfMonth(June)));
        Assert.Contains("\"halfDays\"", text, StringComparison.Ordinal);
        Assert.Equal(agreement, AgreementJson.Read(text).OrThrow());
    }

    [Fact]
    public void Calendar_DayThatIsHalfAndOff_IsRefused()
    {
        var text = AgreementJson.Write(Agreement(ProrationMethod.ShareOfMonth, Tuesday)).Replace(
            "\"halfDays\"", "\"daysOff\": [\"2026-06-30\"], \"halfDays\"", StringComparison.Ordinal);

        Assert.Contains(AgreementJson.Read(text).Findings, finding => finding.Severity == FindingSeverity.Error);
    }

    private static Worker Hired(LocalDate on) => new Worker(new WorkerId("7")).Employ(on).PlaceOn(on, "A", 1);
}
