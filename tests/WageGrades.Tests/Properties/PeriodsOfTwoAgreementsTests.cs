using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>An agreement renewed without a change pays for periods what one agreement would: who leaves, returns or is paid later is paid once.</summary>
public sealed class PeriodsOfTwoAgreementsTests
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_AgreementRenewedUnchanged_PaysPeriodsAlike() => Law.Holds(
        Arb.From(
            from pay in PeriodGen.Of(2).Generator
            from month in Gen.Choose(2, 8)
            select (Pay: pay, Day: new LocalDate(2026, month, 1))),
        each =>
        {
            var agreement = each.Pay.Agreement with
            {
                Clauses = [.. each.Pay.Agreement.Clauses.OfType<BonusClause>().Where(clause => clause.Bonus.Schedule is PeriodSchedule)],
                Groups = [],
                Caps = [],
                Floors = [],
                SignedOn = new LocalDate(2025, 1, 1),
                Continuation = Continuation.Lapses,
            };
            if (!agreement.Term.Contains(each.Day) || agreement.Term.From == each.Day)
            {
                return;
            }

            var one = RegisterCalculator.For(AgreementRegister.Empty.Sign(agreement));
            var two = RegisterCalculator.For(AgreementRegister.Empty
                .Sign(agreement with { Term = new DateSpan(agreement.Term.From, each.Day) })
                .Sign(agreement with { Id = "renewed", Term = new DateSpan(each.Day, agreement.Term.Until) }));
            foreach (var worker in each.Pay.Workers)
            {
                foreach (var month in FactGen.Months)
                {
                    Assert.Equal(Paid(one, worker, month), Paid(two, worker, month));
                }
            }
        },
        60);

    private static List<(string Clause, LineStatus Status, decimal Amount)> Paid(RegisterCalculator calculator, Worker worker, YearMonth month)
    {
        var statement = calculator.PayFor(worker, month);
        return [.. statement.Lines.Concat(statement.Pending).Select(line => (line.Clause.Id.ToString(), line.Status, line.Amount.Amount))];
    }
}
