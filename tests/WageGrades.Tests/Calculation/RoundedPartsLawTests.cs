using System.Numerics;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Parts of several amounts, one after another and mixed: each is the rounded sum up to it less the rounded sum before it.</summary>
public sealed class RoundedPartsLawTests
{
    // Thirds of a fen: none is a tie, so that the nearest fen is plain in whole numbers.
    [Fact]
    public void Next_PartsOfMixedAmounts_RoundTheSumOfEach()
    {
        var clause = Bonus("a", new EmployedGround(), new OneOff(), new FixedAmount(Cny(1m)));
        var (many, mixed) = (0, 0);
        Prop.ForAll(
            Arb.From(Gen.Choose(0, 60).SelectMany(count => Gen.Choose(0, 4).Zip(Gen.Choose(0, 40_000)).ListOf(count))),
            parts =>
            {
                RoundedParts rounded = new(RoundingRule.HalfUp(0.01m));
                object[] chains = [new(), new(), new(), new(), new()];
                BigInteger[] sums = new BigInteger[chains.Length];
                foreach (var (chain, thirds) in parts)
                {
                    DraftLine draft = new(clause, chains[chain], new DateSpan(new LocalDate(2026, 7, 1)), Cny(1m).ToExactAmount() * Ratio.Of(thirds, 300))
                    {
                        Derivation = Derivation.Begin(explains: false),
                    };
                    var before = Fen(sums[chain]);
                    sums[chain] += thirds;
                    Assert.Equal(Cny((decimal)(Fen(sums[chain]) - before) / 100m), rounded.Next(draft));
                }

                many += parts.Count > 16 ? 1 : 0;
                mixed += parts.Zip(parts.Skip(1)).Any(pair => pair.First.Item1 != pair.Second.Item1) ? 1 : 0;
            }).Check(Law.Config(1_000));

        var least = Runs.AskForKinds ? 50 : 1;
        Assert.True(many >= least && mixed >= least, $"{many} have many parts, {mixed} mix amounts.");
    }

    private static BigInteger Fen(BigInteger thirds) => ((2 * thirds) + 3) / 6;
}
