using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Calculation;

/// <summary>The laws of back pay on random agreements, people and dates.</summary>
public sealed class BackPayLawTests
{
    private static readonly Money Zero = Currency.Cny.Of(0m);

    [Fact]
    [Trait("Length", "Long")]
    public void Register_AnyAgreements_LinesAddUpToNewBillLessOldBill() => Law.Holds(
        BackPayCase.Of(3),
        one =>
        {
            var (before, after) = (RegisterCalculator.For(one.Before), RegisterCalculator.For(one.After));
            var register = one.Register(one.Paid());
            foreach (var worker in one.Workers)
            {
                for (var month = one.EffectiveFrom.ToYearMonth(); month <= BackPayCase.LastMonth; month = month.PlusMonths(1))
                {
                    var (old, due) = (before.PayFor(worker, month), after.PayFor(worker, month));
                    var isCompared = due.IsPayable && register.FirstMonth <= month && month <= register.LastMonth;
                    var expected = isCompared ? due.Total - (old.IsPayable ? old.Total : Zero) : Zero;
                    var lines = register.Lines.Where(line => line.Worker == worker.Id && line.Month == month);
                    if (!due.IsPayable && !due.IsBlocked)
                    {
                        // Beside what is open the rest is compared; what is open never is.
                        Assert.All(lines, line => Assert.DoesNotContain(due.Pending, open => open.Clause.Id == line.Clause.Id));
                        continue;
                    }

                    Assert.Equal(expected, Zero + Money.Sum(lines.Select(line => line.Difference)));
                }
            }
        },
        100);

    [Fact]
    [Trait("Length", "Long")]
    public void Register_Twice_IsZeroTheSecondTime() => Law.Holds(
        BackPayCase.Of(3),
        one =>
        {
            var paid = one.Paid();
            var first = one.Register(paid);
            var rows = first.Pay("back", BackPayCase.PayingMonth, RegisterCalculator.For(one.After).PayFor(one.Workforce, BackPayCase.PayingMonth));
            var settled = paid.Import(rows).OrThrow();
            var again = one.Register(settled);

            // Paid in full nothing is left; under the recovery plan only what was not yet taken back.
            Assert.Empty(one.Register(paid.Import(BackPayCase.InFull(first)).OrThrow()).Lines);
            Assert.DoesNotContain(again.Lines, line => line.Difference.IsPositive);
            Assert.Equal(first.Total, again.Total + Money.Sum(rows.Select(row => row.Amount)));
            Assert.True(again.Lines.Count == 0 || first.People.Any(person => person.ToRecover is { IsPositive: true }));
            Assert.Equal(settled, settled.Import(rows).OrThrow());
        },
        80);

    [Fact]
    [Trait("Length", "Long")]
    public void Register_AgreementsReversed_IsReversed() => Law.Holds(
        BackPayCase.Of(2),
        one =>
        {
            var paid = one.Paid();
            var forth = one.Register(paid);
            var back = BackPay.Correct(
                paid.Import(BackPayCase.InFull(forth)).OrThrow(), one.After, one.Before, one.Workforce, one.Workforce, BackPayCase.LastMonth);

                var unsettled = back.LeftOut.Concat(forth.LeftOut).Select(each => (each.Worker, each.Month)).ToHashSet();
                Assert.Equal(
                    forth
                        .Lines.Where(line => !unsettled.Contains((line.Worker, line.Month)))
                        .Select(line => $"{line.Worker} {line.Month} {line.Clause.Id} {-line.Difference}")
                        .Order(StringComparer.Ordinal),
                    back.Lines.Where(line => !unsettled.Contains((line.Worker, line.Month)))
                        .Select(line => $"{line.Worker} {line.Month} {line.Clause.Id} {line.Difference}")
                        .Order(StringComparer.Ordinal));
            },
            80);

    [Fact]
    [Trait("Length", "Long")]
    public void Register_UntouchedByTheChange_HasNoLine() => Law.Holds(
        BackPayCase.Of(2),
        one =>
        {
            var (before, after) = (RegisterCalculator.For(one.Before), RegisterCalculator.For(one.After));
            var register = one.Register(one.Paid());
            Assert.All(register.Lines.Where(line => !register.LeftOut.Any(open => open.Worker == line.Worker && open.Month == line.Month)), line =>
            {
                var worker = one.Workforce.Find(line.Worker)!;
                Assert.NotEqual(Sum(before.PayFor(worker, line.Month), line.Clause.Id), Sum(after.PayFor(worker, line.Month), line.Clause.Id));
                Assert.Equal(BackPayCause.Rule, line.Cause);
            });
        },
        80);

    private static Money Sum(PayStatement statement, ClauseId clause) => !statement.IsPayable
        ? Zero
        : clause == BackPay.TotalRounding
            ? statement.Total - Money.Sum(statement.Lines.Select(line => line.Amount))
            : Zero + Money.Sum(statement.Lines.Where(line => line.Clause.Id == clause).Select(line => line.Amount));
}
