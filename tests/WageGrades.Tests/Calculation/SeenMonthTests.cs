using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

public sealed class SeenMonthTests
{
    // Left before the first instalment and hired again: nothing falls due in the month of the last one, after which there is no more to wait for.
    [Fact]
    public void See_MonthsAfterTheLastInstalment_TellThatItIsPast()
    {
        LumpSum signed = new(
            new LocalDate(2025, 12, 17),
            new YearMonth(2025, 1),
            new YearMonth(2025, 12),
            new Instalment(new YearMonth(2026, 4), 70m),
            new Instalment(new YearMonth(2026, 8), 30m))
        {
            Accrual = Accrual.ByMonths(AccrualDays.Employed), OnLeaving = LeaverPay.Lapses, Hours = PartTimeAs.AsItWas,
        };
        var agreement = Agreement(Bonus("once", new EmployedGround(), signed, new FixedAmount(Cny(120m))));
        var worker = Somebody().Leave(new LocalDate(2025, 12, 21)).Employ(new LocalDate(2026, 2, 1));
        var calculator = PayCalculator.Light(agreement);
        SeenMonth? seen = null;
        List<CoverageReason> told = [];
        foreach (var month in Enumerable.Range(0, 8).Select(new YearMonth(2026, 5).PlusMonths))
        {
            var allocation = calculator.Allocate(new Workforce([worker]), month);
            seen = calculator.See(worker, month, allocation, seen);
            var paid = calculator.PayFor(worker, month, allocation, StatementDetail.Notes);
            var notes = seen!.NotesBeside(paid, (_, _) => true);
            Assert.Equal(paid.Notes.All, notes);
            told.Add(Assert.Single(notes).Reason);
        }

        Assert.Equal([.. Enumerable.Repeat(CoverageReason.NotYetDue, 4), .. Enumerable.Repeat(CoverageReason.DueEarlier, 4)], told);
    }
}
