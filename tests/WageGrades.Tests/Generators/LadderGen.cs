using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Generators;

/// <summary>Ladders of grades G1, G2 … with absent cells, and plans to raise them.</summary>
internal static class LadderGen
{
    public static Arbitrary<PayLadder> Ladder { get; } = Arb.From(
        from grades in Gen.Choose(1, 5)
        from steps in Gen.Choose(1, 4)
        from cells in Gen.Frequency((5, Cents(100_000, 999_999)), (1, Gen.Constant<decimal?>(null))).ArrayOf(grades * steps)
        select Build(steps, cells),
        Smaller
    );

    /// <summary>Any plan, cuts and differences included. Only grade G1 and step 1 are named, which every ladder has.</summary>
    public static Arbitrary<Plan> AnyPlan { get; } = Arb.From(Deep(3, Leaf(-50, 50), anyJoin: true), plan => plan.Smaller());

    /// <summary>Plans in which every number may grow without any cell being paid less.</summary>
    public static Gen<Plan> Rising { get; } = Deep(3, Leaf(0, 50), anyJoin: false);

    private static Gen<decimal?> Cents(int low, int high) => Gen.Choose(low, high).Select(cents => (decimal?)(cents / 100m));

    private static Gen<decimal> Hundredths(int low, int high) => Gen.Choose(low * 100, high * 100).Select(x => x / 100m);

    private static Gen<Plan> Leaf(int low, int high) =>
        Gen.Frequency(
            (4, Hundredths(low, high).Select(x => (Plan)new Plan.Percent(x))),
            (4, Hundredths(low * 10, high * 10).Select(x => (Plan)new Plan.Flat(x))),
            (1, Hundredths(0, 2).Select(x => (Plan)new Plan.Factor(x)))
        );

    private static Gen<Plan> Deep(int depth, Gen<Plan> leaf, bool anyJoin)
    {
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Deep(depth - 1, leaf, anyJoin);
        var stage = Gen.Frequency(
            (3, inner),
            (1, Hundredths(500, 9_000).Select(x => (Plan)new Plan.Limit(true, x))),
            (1, Hundredths(500, 9_000).Select(x => (Plan)new Plan.Limit(false, x))),
            (1, Gen.Elements(1, 5, 10).Select(x => (Plan)new Plan.HalfUp(x)))
        );
        return Gen.Frequency(
            (2, leaf),
            (2, from first in inner from second in stage select (Plan)new Plan.Chain(first, second)),
            (
                2,
                from x in inner.Where(x => x is not Plan.Rise)
                from rise in Hundredths(-100, 500)
                from least in Gen.Elements(true, false)
                select (Plan)new Plan.Rise(x, least, rise)),
            (
                1,
                from kind in anyJoin ? Gen.Elements('+', '-', '>') : Gen.Constant('>')
                from a in inner
                from b in inner
                select (Plan)new Plan.Join(kind, a, b)),
            (1, from x in inner from byGrade in Gen.Elements(true, false) select (Plan)new Plan.Only(x, byGrade ? "G1" : null, 1))
        );
    }

    private static PayLadder Build(int steps, IReadOnlyList<decimal?> cells)
    {
        var builder = PayLadder.Build(Currency.Cny, steps);
        for (var row = 0; row < cells.Count / steps; row++)
        {
            builder.Grade($"G{row + 1}", [.. cells.Skip(row * steps).Take(steps)]);
        }

        return builder.ToLadder();
    }

    private static IEnumerable<PayLadder> Smaller(PayLadder ladder)
    {
        if (ladder.Rows.Count > 1)
        {
            yield return ladder.WithoutGrade(ladder.Rows[^1].Code);
        }

        foreach (var cell in ladder.Cells)
        {
            yield return ladder.WithCell(cell.Grade, cell.Step, null);
            foreach (var amount in MoneyGen.Shrink(cell.Amount.Amount).Where(amount => amount >= 1m))
            {
                yield return ladder.WithCell(cell.Grade, cell.Step, Currency.Cny.Of(amount));
            }
        }
    }
}
