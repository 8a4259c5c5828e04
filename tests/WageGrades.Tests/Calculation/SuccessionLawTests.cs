using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>An agreement renewed unchanged pays on as if nothing had been signed, in the month of the renewal and after it.</summary>
public sealed class SuccessionLawTests
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RenewedUnchangedOnAnyDay_PaysAsIfNothingWasSigned()
    {
        int lost = 0, groups = 0, caps = 0, floors = 0, inside = 0, payable = 0;
        Law.Holds(Law.Both(HoursCase.Of(1), Arb.From(FactGen.Day)), Hold, 300);
        Law.Holds(Law.Both(PayCase.Wide(1), Arb.From(FactGen.Day)), Hold, 300);

        Assert.All(new[] { lost, groups, caps, floors, inside, payable }, count => Assert.InRange(count, Runs.Least(40, 300), int.MaxValue));

        void Hold((PayCase First, LocalDate Second) one)
        {
            var (agreement, worker) = (In(one.First.Agreement), one.First.Workers[0]);
            var register = Renewed(agreement, one.Second);
            foreach (var month in new[] { one.Second.ToYearMonth(), one.Second.ToYearMonth().PlusMonths(2) })
            {
                var whole = agreement.PayFor(worker, month);
                var parts = register.PayFor(worker, month);
                Assert.Equal(whole.IsBlocked, parts.IsBlocked);
                Assert.Equal(whole.Lines, parts.Lines);
                Assert.Equal(whole.Suppressed, parts.Suppressed);
                Assert.Equal(whole.Pending, parts.Pending);
                Assert.Equal(whole.SettledSoFar, parts.SettledSoFar);
                payable += whole.IsPayable ? 1 : 0;
            }

            inside += one.Second.Day > 1 ? 1 : 0;
            lost +=
                agreement.Policies.Proration is { Method: not ProrationMethod.ShareOfMonth }
                && (worker.Absences.Count > 0 || worker.Records.Count > 0)
                    ? 1
                    : 0;
            groups += agreement.Groups.Count > 0 ? 1 : 0;
            caps += agreement.Caps.Count > 0 ? 1 : 0;
            floors += agreement.Floors.Count > 0 ? 1 : 0;
        }
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_CrewRenewedUnchangedOnAnyDay_SettlesFundsPoolsAndFloorsAsOne() => Law.Holds(
        Law.Both(CrewGen.Any, Arb.From(FactGen.Day)),
        one =>
        {
            var agreement = In(one.First.Agreement);
            Workforce people = new(one.First.Workers);
            var register = Renewed(agreement, one.Second);
            foreach (var month in new[] { one.Second.ToYearMonth(), one.Second.ToYearMonth().PlusMonths(1) })
            {
                var (whole, parts) = (agreement.PayFor(people, month), register.PayFor(people, month));
                Assert.Equal(whole.Statements.Select(each => each.SettledSoFar), parts.Statements.Select(each => each.SettledSoFar));
                Assert.Equal(whole.Allocation.FundGrants, parts.Allocation.FundGrants);
                Assert.Equal(whole.Allocation.PoolShares, parts.Allocation.PoolShares);
            }
        },
        40);

    /// <summary>A re-hire after the last day of a settled past, on the terms of before, leaves every month of it as it was: hours of a cycle
    /// too.</summary>
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_HiredAgainLater_LeavesEarlierMonths()
    {
        var cycles = 0;
        Law.Holds(
            Law.Both(HoursCase.Of(1), Law.Both(Arb.From(FactGen.Day), Arb.From(Gen.Choose(1, 120)))),
            one =>
            {
                var (agreement, first) = (one.First.Agreement, one.First.Workers[0]);
                foreach (var own in new[] { first, OnCycles(first) })
                {
                    var worker = own.Leave(one.Second.First);
                    var back = one.Second.First.PlusDays(one.Second.Second);
                    var again = worker.Employ(back, own.Employment.TryGet(one.Second.First.PlusDays(-1), out var terms) ? terms : null);
                    foreach (var month in FactGen.Months.Where(month => month < back.ToYearMonth()))
                    {
                        var (before, after) = (agreement.PayFor(worker, month), agreement.PayFor(again, month));
                        Assert.Equal(before.IsBlocked, after.IsBlocked);
                        Assert.Equal(before.Lines, after.Lines);
                        cycles +=
                            month == one.Second.First.PlusDays(-1).ToYearMonth()
                            && before.Lines.Any(line => agreement.Find(line.Clause.Id) is OvertimeClause { Cycle.Months: > 1 } && !line.Amount.IsZero)
                                ? 1
                                : 0;
                    }
                }
            },
            100);

        Assert.InRange(cycles, Runs.Least(20, 100), int.MaxValue);
    }

    /// <summary>The person on cumulative hours, with more hours worked in each month than a cycle asks for.</summary>
    private static Worker OnCycles(Worker worker) => FactGen.Months.Aggregate(
        worker with { Employment = worker.Employment.Map(terms => terms with { WorkingTime = WorkingTimeSystem.Cumulative }) },
        (each, month) => each.Record(month, each.RecordOf(month) with
        {
            Counts = new Dictionary<Term, decimal>(each.RecordOf(month).Counts) { [MonthCounter.WorkedHours] = 230m },
        }));

    private static CollectiveAgreement In(CollectiveAgreement agreement) => agreement with
    {
        SignedOn = new LocalDate(2025, 1, 1),
        Term = new DateSpan(new LocalDate(2025, 1, 1), new LocalDate(2028, 1, 1)),
    };

    private static RegisterCalculator Renewed(CollectiveAgreement agreement, LocalDate on) =>
        RegisterCalculator.For(AgreementRegister.Empty.Sign(agreement).Replace(agreement, on));
}
