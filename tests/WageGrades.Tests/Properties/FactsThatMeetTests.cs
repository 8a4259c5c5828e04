using WageGrades.Calculation;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>Facts that meet end to end are one standing: a fact cut in two adjacent parts pays what it paid whole.</summary>
public sealed class FactsThatMeetTests
{
    [Fact]
    public void CuttingADatedFactInTwo_ChangesNothing() => Law.Holds(Arb.From(Cases(PayCase.Wide(1))), Holds, tests: 200);

    [Fact]
    public void CuttingALeaveInTwo_ChangesNothing() => Law.Holds(Arb.From(Cases(HoursCase.Of(1))), Holds, tests: 100);

    private static Gen<(PayCase Pay, LocalDate Day)> Cases(Arbitrary<PayCase> pays) =>
        from pay in pays.Generator
        from day in FactGen.Day
        select (pay, day);

    private static void Holds((PayCase Pay, LocalDate Day) each)
    {
        var calculator = PayCalculator.For(each.Pay.Agreement);
        foreach (var worker in each.Pay.Workers)
        {
            var cut = Cut(worker, each.Day);
            foreach (var month in FactGen.Months)
            {
                var (whole, parts) = (Amounts(calculator.PayFor(worker, month)), Amounts(calculator.PayFor(cut, month)));
                Assert.True(whole == parts, $"{month} cut on {each.Day}:\n{whole}\n{parts}\n{PayCase.Print(each.Pay.Agreement, worker)}");
            }
        }
    }

    private static string Amounts(PayStatement statement) =>
        $"{statement.IsBlocked} {statement.SettledSoFar} {string.Join("; ", statement.Lines.Concat(statement.Pending).Select(line => $"{line.Clause.Id} {line.Amount}"))}";

    private static Worker Cut(Worker worker, LocalDate day) =>
        worker with
        {
            Appointments =
            [
                .. worker.Appointments.SelectMany(each =>
                    each.AppointedOn < day && !(each.EndedOn <= day) ? new[] { each with { EndedOn = day }, each with { AppointedOn = day } } : [each]
                ),
            ],
            Qualifications =
            [
                .. worker.Qualifications.SelectMany(each =>
                    each.RecognisedOn is { } recognised && recognised < day && each.IssuedOn < day && !(each.ValidUntil <= day)
                        ? new[] { each with { ValidUntil = day }, each with { IssuedOn = day } }
                        : [each]),
            ],
            Leaves = [.. worker.Leaves.SelectMany(each => Cut(each.Span, day).Select(span => each with { Span = span }))],
            Absences = [.. worker.Absences.SelectMany(span => Cut(span, day))],
        };

    private static DateSpan[] Cut(DateSpan span, LocalDate day) =>
        span.From < day && span.Contains(day) ? [new DateSpan(span.From, day), new DateSpan(day, span.Until)] : [span];
}
