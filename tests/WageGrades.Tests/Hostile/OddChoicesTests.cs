using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Hostile;

/// <summary>Choices and structures nobody would make on purpose.</summary>
public sealed class OddChoicesTests
{
    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H5")]
    public void Check_PayLinesNotRounded_IsRefusedAndPaysNobody()
    {
        var agreement = Agreement(Bonus("b", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(100m))));
        agreement = agreement with
        {
            Policies = agreement.Policies with { Rounding = agreement.Policies.Rounding!.With(RoundingPoint.PayLine, RoundingRule.None) },
        };

        HasFinding(FindingCodes.LinesNotRounded, agreement.Check());
        var statement = agreement.Pay(Somebody(), 2026, 6);
        Assert.True(statement.IsBlocked);
        HasFinding(FindingCodes.LinesNotRounded, statement.Findings);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H10")]
    public void Then_MoreThanAThousandParts_IsRefused()
    {
        var chain = Increase.Percent(1m);
        for (var i = 2; i < Increase.MostParts; i++)
        {
            chain = chain.Then(Increase.Flat(1m));
        }

        // 999 stages and the sequence around them.
        Assert.True(chain.Touches("G1", 1));
        Assert.Equal(101m + 998m, chain.After(Cny(100m), "G1", 1).Round(RoundingRule.HalfUp(0.01m)).Amount);
        Assert.Contains("1000", Assert.Throws<ArgumentException>(() => chain.Then(Increase.Flat(1m))).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H10")]
    public void Combine_NestedAHundredThousandTimes_IsRefusedLongBeforeTheStackEnds() => Assert.Throws<ArgumentException>(() =>
    {
        var nested = Increase.Flat(1m);
        for (var i = 0; i < 100_000; i++)
        {
            nested = i % 3 == 0 ? nested.Plus(Increase.Flat(1m)) : i % 3 == 1 ? nested.On("G1") : Increase.LargerOf(nested, Increase.None);
        }
    });
}
