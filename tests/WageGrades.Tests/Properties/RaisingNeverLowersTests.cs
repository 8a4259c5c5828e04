using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Properties;

/// <summary>Raising a floor never lowers anyone's pay, nor does one more award that stands in no group.</summary>
public sealed class RaisingNeverLowersTests
{
    [Fact]
    public void PayFor_FloorRaised_NeverPaysLess() => Law.Holds(
        PayCase.Of(2),
        pay => NeverLess(pay, pay.Agreement with
        {
            Floors = [.. pay.Agreement.Floors.Select(floor => floor with { Amount = floor.Amount.Map(amount => amount + FactGen.Cny(123.45m)) })],
        }),
        100);

    [Fact]
    public void PayFor_FloorAdded_NeverPaysLess() =>
        Law.Holds(
            Law.Both(FairCase.Any, MoneyGen.NotNegative),
            each =>
                NeverLess(
                    each.First,
                    each.First.Agreement with
                    {
                        Floors =
                        [
                            .. each.First.Agreement.Floors,
                            new PayFloor(
                                "more",
                                LocalizedText.Same("more"),
                                FloorTest.PersonMonth,
                                FloorComparison.Above,
                                EffectiveSeries.Always(FactGen.Cny(each.Second))),
                        ],
                    }),
            100);

    [Fact]
    public void PayFor_AwardAdded_NeverPaysLess() => Law.Holds(
        Law.Both(FairCase.Any, Arb.From(BonusGen.Clause(FairCase.Added), BonusGen.Simpler)),
        each => NeverLess(each.First, FairCase.Fair(each.First.Agreement with { Clauses = [.. each.First.Agreement.Clauses, each.Second] })),
        100);

    private static void NeverLess(PayCase pay, CollectiveAgreement raised)
    {
        foreach (var worker in pay.Workers)
        {
            foreach (var month in FactGen.Months)
            {
                var before = pay.Agreement.PayFor(worker, month);
                var after = raised.PayFor(worker, month);
                if (before.IsPayable && (!after.TryGetTotal(out var total) || total < before.Total))
                {
                    Assert.Fail($"{month:yyyy-MM}: {after} instead of {before}\n{after.Findings}\n{PayCase.Print(raised, worker)}");
                }
            }
        }
    }
}
