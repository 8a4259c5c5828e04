using WageGrades.Monetary;

namespace WageGrades.Tests.Generators;

/// <summary>Numbers, amounts, ratios and rounding rules as real agreements have them, with shrinkers.</summary>
internal static class MoneyGen
{
    /// <summary>-10,000.0000 to 10,000.0000 with 0 to 4 decimals; shrinks to fewer digits and towards zero.</summary>
    public static Arbitrary<decimal> Number { get; } = Arb.From(
        from scale in Gen.Choose(0, 4)
        from mantissa in Gen.Choose(-100_000_000, 100_000_000)
        select new decimal(Math.Abs(mantissa), 0, 0, mantissa < 0, (byte)scale) % 10_000m,
        Shrink
    );

    public static Arbitrary<decimal> NotNegative { get; } = Arb.From(Number.Generator.Select(Math.Abs), Shrink);

    /// <summary>Quanta that occur, and a few that do not.</summary>
    public static Gen<decimal> Quantum { get; } = Gen.Elements(0.01m, 0.05m, 0.1m, 0.5m, 1m, 5m, 10m, 50m, 0.03m, 7m);

    public static Gen<RoundingRule> Rule { get; } =
        from mode in Gen.Elements(
            RoundingMode.HalfUp,
            RoundingMode.HalfEven,
            RoundingMode.Up,
            RoundingMode.Down,
            RoundingMode.Ceiling,
            RoundingMode.Floor
        )
        from quantum in Quantum
        select RoundingRule.Of(mode, quantum);

    public static IEnumerable<decimal> Shrink(decimal value)
    {
        if (value == 0m)
        {
            yield break;
        }

        yield return 0m;
        if (value < 0m)
        {
            yield return -value;
        }

        if (decimal.Truncate(value) != value)
        {
            yield return decimal.Truncate(value);
        }

        var half = decimal.Truncate(value / 2m);
        if (half != value)
        {
            yield return half;
        }

        if (value >= 1m)
        {
            yield return value - 1m;
        }
    }
}
