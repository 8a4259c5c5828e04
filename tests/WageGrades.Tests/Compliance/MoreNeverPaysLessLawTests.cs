using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Compliance;

/// <summary>The checker accepts a table of skill allowances exactly where no higher grade pays less.</summary>
public sealed class MoreNeverPaysLessLawTests
{
    private static readonly Arbitrary<IReadOnlyList<int>> Amounts = Law.List(Arb.From(Gen.Choose(1, 9), n => n > 1 ? [n - 1] : []), 1, 8);

    [Fact]
    public void Check_AnyTable_FindsALowerPaidHigherGradeIfThereIsOne() =>
        Law.Holds(
            Amounts,
            amounts =>
            {
                // Listed from the highest down, as many printed tables are.
                var entries = amounts
                    .Select((amount, i) => KeyValuePair.Create(TermKey.Create(SkillGrade.All[i]), TheTable.Cny(amount * 100m)))
                    .Reverse();
                var allowance = TheTable.SkillAllowance with { Amounts = EffectiveSeries.Always<BonusAmount>(new TableAmount(entries)) };
                var findings = TheTable.Agreement(allowance).Check(Jurisdictions.National).Findings.OfCode(FindingCodes.MorePaysLess);

            var pairs = from lower in Enumerable.Range(0, amounts.Count)
                        from higher in Enumerable.Range(0, amounts.Count)
                        where lower < higher && amounts[higher] < amounts[lower]
                        select (lower, higher);
            Assert.Equal(pairs.Any() ? 1 : 0, findings.Count);
            foreach (var finding in findings)
            {
                var smallest = pairs.OrderBy(pair => pair.higher).ThenByDescending(pair => pair.lower).First();
                Assert.Equal(SkillGrade.All[smallest.lower].Label, finding.Argument("lower"));
                Assert.Equal(SkillGrade.All[smallest.higher].Label, finding.Argument("higher"));
                Assert.True(((Money)finding.Argument("higherAmount")!) < (Money)finding.Argument("lowerAmount")!);
            }
        },
        300);
}
