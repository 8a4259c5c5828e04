using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>Tables of months under an agreement whose months are not the calendar's.</summary>
public sealed class PayPeriodTableTests
{
    private static readonly CollectiveAgreement Calendar = AwardDesk.Agreement();

    private static readonly CollectiveAgreement Agreement =
        Calendar with { Policies = Calendar.Policies with { PayPeriod = PayPeriod.StartingOn(26) } };

    private static WorkforceFiles Files(string row = Zhang) => new(Bytes($"{Header}\n{row}"));

    private static Reading<Workforce> Attendance(WorkforceFiles files) =>
        files.WithAttendance(Bytes("工号,年月,应出勤天数,实出勤天数\n0007,2026-02,31,31\n")).Read();

    // February runs from 26 January to 25 February and has 31 days.
    [Fact]
    public void Attendance_MoreDaysThanTheCalendarMonth_IsReadWithTheAgreement()
    {
        Assert.DoesNotContain(Attendance(Files().For(Agreement)).Findings, finding => finding.Code == FindingCodes.AttendanceExceedsMonth);
        Assert.Contains(Attendance(Files()).Findings, finding => finding.Code == FindingCodes.AttendanceExceedsMonth);
    }

    [Theory]
    [InlineData("2026-02-26", false)]
    [InlineData("2026-03-25", false)]
    [InlineData("2026-03-26", true)]
    [InlineData("2026-02-25", true)]
    public void Pieces_OfADay_StandInItsMonthOfPay(string day, bool isRefused)
    {
        var read = Files().WithPieces(Bytes($"工号,条款,年月,日期,产品,工序,合格数\n0007,b1,2026-03,{day},gear,milling,5\n")).For(Agreement).Read();

        Assert.Equal(isRefused, read.Findings.Any(finding => finding.Code == FindingCodes.PieceDayOutsideMonth));
    }

    // Who was employed on 31 January only in February's month of pay is missing from its table.
    [Fact]
    public void WithTable_EmployedInTheCalendarMonthBefore_IsMissing()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 1, 1)).Leave(new LocalDate(2026, 2, 1));
        YearMonth february = new(2026, 2);

        Assert.Single(new Workforce([worker]).WithTable(MonthTable.Attendance, february, PayPeriod.StartingOn(26)).Workers[0].MissingFrom);
        Assert.Empty(new Workforce([worker]).WithTable(MonthTable.Attendance, february).Workers[0].MissingFrom);
    }
}
