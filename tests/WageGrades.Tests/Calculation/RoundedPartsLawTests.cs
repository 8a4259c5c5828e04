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
                    Assert.Equal(Cny((decimal)(Fen(sums[chain]) - before) / 100m), rounded.Next(draft, out _));
                }

                many += parts.Count > 16 ? 1 : 0;
                mixed += parts.Zip(parts.Skip(1)).Any(pair => pair.First.Item1 != pair.Second.Item1) ? 1 : 0;
            }).Check(Law.Config(1_000));

        var least = Runs.AskForKinds ? 50 : 1;
        Assert.True(many >= least && mixed >= least, $"{many} have many parts, {mixed} mix amounts.");
    }

    // What another clause or a scheme takes is rounded with what is paid: entitlements add up over all parts, payments over those that are paid or
    // absorbed.
    [Fact]
    public void Write_PartsOfWhichSomeAreNotPaid_RoundEntitlementsAndPaymentsEachByTheirSum()
    {
        var clause = Bonus("a", new EmployedGround(), new OneOff(), new FixedAmount(Cny(1m)));
        MonthPlan plan = new(Agreement(clause), new YearMonth(2026, 7));
        var (split, unpaidFirst) = (0, 0);
        Prop.ForAll(
            Arb.From(Gen.Choose(1, 12).SelectMany(count => Gen.Choose(0, 2).Zip(Gen.Choose(0, 3)).Zip(Gen.Choose(0, 40_000)).ListOf(count))),
            parts =>
            {
                object[] chains = [new(), new(), new()];
                var (due, paid) = (new BigInteger[chains.Length], new BigInteger[chains.Length]);
                List<(Money? Entitlement, Money Amount)> expected = [];
                List<DraftLine> drafts = [];
                foreach (var ((chain, fate), thirds) in parts)
                {
                    DraftLine draft = new(clause, chains[chain], new DateSpan(new LocalDate(2026, 7, 1)), Cny(1m).ToExactAmount() * Ratio.Of(thirds, 300))
                    {
                        Derivation = Derivation.Begin(explains: false),
                    };
                    drafts.Add(fate switch
                    {
                        0 => draft,
                        1 => draft.Suppress(LineReason.HigherInClause),
                        2 => draft.Suppress(LineReason.Absorbed),
                        _ => draft.Hold(LineReason.AwaitingDecision),
                    });
                    unpaidFirst += fate == 1 && due[chain].IsZero && thirds > 0 ? 1 : 0;
                    var entitlement = fate == 3 ? (Money?)null : Step(ref due[chain], thirds);
                    var payment = fate is 0 or 2 ? Step(ref paid[chain], thirds) : Cny(0m);
                    expected.Add((entitlement, fate == 0 ? payment : Cny(0m)));
                }

                Assert.Equal(expected, new LineWriter(plan, before: null).Write(drafts).Select(line => (line.Entitlement, line.Amount)));
                split += parts.GroupBy(part => part.Item1.Item1).Any(chain => chain.Select(part => part.Item1.Item2).Distinct().Count() > 2) ? 1 : 0;
            }).Check(Law.Config(1_000));

        var least = Runs.AskForKinds ? 50 : 1;
        Assert.True(split >= least && unpaidFirst >= least, $"{split} amounts have several fates, {unpaidFirst} begin with a part that is not paid.");
    }

    private static Money Step(ref BigInteger sum, int thirds)
    {
        var before = Fen(sum);
        sum += thirds;
        return Cny((decimal)(Fen(sum) - before) / 100m);
    }

    private static BigInteger Fen(BigInteger thirds) => ((2 * thirds) + 3) / 6;
}
