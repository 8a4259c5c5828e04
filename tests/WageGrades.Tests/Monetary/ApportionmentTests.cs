using System.Diagnostics;
using System.Numerics;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Monetary;

public sealed class ApportionmentTests
{
    private static readonly Arbitrary<decimal> Weight = Arb.From(
        Gen.Frequency((1, Gen.Constant(0m)), (3, Gen.Choose(1, 12).Select(x => (decimal)x)), (2, MoneyGen.NotNegative.Generator)),
        MoneyGen.Shrink
    );

    private static readonly Arbitrary<(int Units, IReadOnlyList<decimal> Weights)> Pool = Law.Both(
        Arb.From(
            Gen.Frequency((3, Gen.Choose(0, 60)), (1, Gen.Choose(0, 100_000_000))),
            units => units == 0 ? [] : (int[])[0, units / 2, units - 1]
        ),
        Arb.From(Law.List(Weight, 1, 12).Generator.Where(AnyAboveZero), list => Law.List(Weight, 1, 12).Shrinker(list).Where(AnyAboveZero))
    );

    // lessons.md, A6: the sum grows by a cent and the largest remainder takes one from the third person.
    [Theory]
    [InlineData(ApportionmentMethod.SainteLague, 10, new[] { 5, 4, 1 })]
    [InlineData(ApportionmentMethod.SainteLague, 11, new[] { 5, 5, 1 })]
    [InlineData(ApportionmentMethod.LargestRemainder, 10, new[] { 4, 4, 2 })]
    [InlineData(ApportionmentMethod.LargestRemainder, 11, new[] { 5, 5, 1 })]
    public void Split_WeightsSixSixTwo_GivesThePublishedShares(ApportionmentMethod method, int cents, int[] shares) =>
        Assert.Equal(shares, Cents(cents, [6m, 6m, 2m], method));

    // Sums after which other libraries paid the last person -0.01 and -4.93 (lessons.md, section 5).
    [Theory]
    [InlineData(5, 7)]
    [InlineData(10_000, 1_500)]
    public void Split_AmongMore_NeverTakesFromTheLast(int cents, int people)
    {
        var shares = Cents(cents, Enumerable.Repeat(1m, people), ApportionmentMethod.SainteLague);
        Assert.Equal(cents, shares.Sum());
        Assert.Equal(cents / people, shares.Min());
        Assert.Equal((cents + people - 1) / people, shares.Max());
    }

    [Fact]
    public void Split_AnyPool_ConservesItAndLeavesNobodyNegative() =>
        Law.Holds(
            Pool,
            pool =>
            {
                foreach (var method in Enum.GetValues<ApportionmentMethod>())
                {
                    var shares = Cents(pool.Units, pool.Weights, method);
                    Assert.Equal(pool.Units, shares.Sum());
                    Assert.All(shares, share => Assert.True(share >= 0));
                    Assert.All(shares.Zip(pool.Weights), x => Assert.True(x.Second > 0m || x.First == 0));
                }
            }
        );

    [Fact]
    public void Split_OneUnitMore_NeverLowersAnyone() =>
        Law.Holds(
            Pool,
            pool =>
                Cents(pool.Units, pool.Weights, ApportionmentMethod.SainteLague)
                    .Zip(Cents(pool.Units + 1, pool.Weights, ApportionmentMethod.SainteLague))
                    .All(x => x.First <= x.Second)
        );

    [Fact]
    public void Split_LargestRemainder_StaysWithinOneUnitOfTheExactShare() =>
        Law.Holds(
            Pool,
            pool =>
            {
                var sum = Scaled(pool.Weights.Sum());
                return Cents(pool.Units, pool.Weights, ApportionmentMethod.LargestRemainder)
                    .Zip(pool.Weights)
                    .All(x => BigInteger.Abs((x.First * sum) - (pool.Units * Scaled(x.Second))) < sum);
            }
        );

    [Fact]
    public void Split_PeopleReversed_MovesOnlyTiedUnits() =>
        Law.Holds(
            Pool,
            pool =>
            {
                foreach (var method in Enum.GetValues<ApportionmentMethod>())
                {
                    var forward = Cents(pool.Units, pool.Weights, method);
                    int[] backward = [.. Enumerable.Reverse(Cents(pool.Units, pool.Weights.Reverse(), method))];
                    var people = Enumerable.Range(0, forward.Length).ToArray();
                    var pairs =
                        from gains in people
                        where forward[gains] > backward[gains]
                        from loses in people
                        where forward[loses] < backward[loses]
                        select (gains, loses);
                    Assert.All(pairs, x => Assert.Equal(Claim(x.gains, x.loses), Claim(x.loses, x.gains)));

                    // How strong a person's claim to the moved unit is, in whole numbers comparable with the other person's.
                    BigInteger Claim(int person, int other) =>
                        method == ApportionmentMethod.SainteLague
                            ? Scaled(pool.Weights[person]) * ((2 * Math.Min(forward[other], backward[other])) + 1)
                            : pool.Units * Scaled(pool.Weights[person]) % Scaled(pool.Weights.Sum());
                }
            }
        );

    [Fact]
    public void Split_SmallPools_AgreesWithGivingUnitByUnit() =>
        Law.Holds(
            Pool,
            pool =>
            {
                var units = pool.Units % 500;
                Assert.Equal(UnitByUnit(units, pool.Weights), Cents(units, pool.Weights, ApportionmentMethod.SainteLague));
            }
        );

    [Fact]
    public void Split_NegativePool_IsTheMirrorImage() =>
        Law.Holds(
            Pool,
            pool =>
            {
                foreach (var method in Enum.GetValues<ApportionmentMethod>())
                {
                    Assert.Equal(
                        Cents(pool.Units, pool.Weights, method).Select(share => -share),
                        Cents(-pool.Units, pool.Weights, method)
                    );
                }
            }
        );

    [Fact]
    public void Split_AHundredMillionAmongThousands_TakesNoTime()
    {
        var watch = Stopwatch.StartNew();
        var shares = Cents(2_000_000_000, Enumerable.Range(1, 5_000).Select(i => (decimal)(i % 97)), ApportionmentMethod.SainteLague);
        Assert.Equal(2_000_000_000, shares.Sum());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Split_WrongArguments_Throw()
    {
        var total = Currency.Cny.Of(1m);
        Assert.Throws<ArgumentException>(() => Apportionment.Split(total, [], 0.01m));
        Assert.Throws<ArgumentException>(() => Apportionment.Split(total, [Ratio.Zero, Ratio.Zero], 0.01m));
        Assert.Throws<ArgumentException>(() => Apportionment.Split(total, [Ratio.One, -Ratio.One], 0.01m));
        Assert.Throws<ArgumentException>(() => Apportionment.Split(total, [Ratio.One], 0.03m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(total, [Ratio.One], 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(total, [Ratio.One], 0.01m, (ApportionmentMethod)9));
        Assert.Throws<InvalidOperationException>(() => Apportionment.Split(default, [Ratio.One], 0.01m));
    }

    private static bool AnyAboveZero(IReadOnlyList<decimal> weights) => weights.Any(weight => weight > 0m);

    private static BigInteger Scaled(decimal value) => new(value * 10_000m);

    private static int[] Cents(int cents, IEnumerable<decimal> weights, ApportionmentMethod method) =>
        [
            .. Apportionment
                .Split(Currency.Cny.Of(cents / 100m), [.. weights.Select(Ratio.From)], 0.01m, method)
                .Select(share => (int)(share.Amount * 100m)),
        ];

    /// <summary>The definition of the method: each next unit goes to the largest weight ÷ (2·units held + 1), the first on a tie.</summary>
    private static int[] UnitByUnit(int units, IReadOnlyList<decimal> weights)
    {
        var held = new int[weights.Count];
        for (var unit = 0; unit < units; unit++)
        {
            var best = 0;
            for (var i = 1; i < held.Length; i++)
            {
                if (Scaled(weights[i]) * ((2 * held[best]) + 1) > Scaled(weights[best]) * ((2 * held[i]) + 1))
                {
                    best = i;
                }
            }

            held[best]++;
        }

        return held;
    }
}
