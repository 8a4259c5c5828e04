using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Generators;

/// <summary>Formulas of every quantity, rate, factor and bound, over the facts of <see cref="FactGen"/>.</summary>
internal static class FormulaGen
{
    private static readonly Gen<TermKey[]> Keys = Gen.Elements<TermKey[]>(
        [TermKey.Empty],
        [.. FactGen.Grades.Select(term => (TermKey)term), TermKey.Empty],
        [.. FactGen.PostClasses.Select(term => (TermKey)term)],
        [[SkillGrade.Technician, FactGen.PostClasses[0]], .. FactGen.PostClasses.Select(term => (TermKey)term), TermKey.Empty],
        [EmploymentForm.FullTime.Term, TermKey.Empty]);

    private static readonly Gen<Ratio> Share = Gen.Choose(1, 30).Select(tenths => Ratio.Of(tenths, 10));

    private static readonly Gen<AmountRate> Rate = Gen.OneOf(
        FactGen.Amount.Select(AmountRate (amount) => new FigureRate(amount)),
        from keys in Keys
        from amounts in FactGen.Amount.ArrayOf(keys.Length)
        select (AmountRate)new TableRate(keys.Zip(amounts).Select(pair => KeyValuePair.Create(pair.First, pair.Second))),
        from step in Gen.Choose(1, 3)
        from cell in Gen.Elements(CellRate.Own("base-pay"), CellRate.OwnGrade("base-pay", step), CellRate.Own("base-pay", RateUnit.Hour))
        select (AmountRate)cell,
        from unit in Gen.Elements(Enum.GetValues<RateUnit>())
        select (AmountRate)new PayRate(["base-pay"]) { Unit = unit });

    private static readonly Gen<AmountQuantity?> Lasting = Gen.OneOf(
        Gen.Constant<AmountQuantity?>(null),
        from unit in Gen.Elements(Enum.GetValues<ServiceUnit>())
        from every in Gen.Choose(1, 3)
        from most in Gen.Elements<int?>(null, 2, 30)
        select (AmountQuantity?)new ServiceQuantity(unit) { Every = every, AtMost = most },
        from unit in Gen.Elements(Enum.GetValues<ServiceUnit>())
        from first in Gen.Choose(0, 8)
        from counts in Share.ArrayOf(3)
        select (AmountQuantity?)new ServiceBandsQuantity(unit, counts.Select((count, at) => new ServiceBand(first + (7 * at), count))),
        from keys in Keys
        from points in Gen.Choose(0, 40).ArrayOf(keys.Length)
        select (AmountQuantity?)new PointsQuantity(keys.Zip(points).Select(pair => KeyValuePair.Create(pair.First, pair.Second / 4m))));

    private static readonly Gen<CounterQuantity> Counter =
        from counter in Gen.Elements<Term>(FactGen.Counters.Terms)
        from above in Gen.Elements(0m, 0m, 2m)
        from most in Gen.Elements<decimal?>(null, null, 8m)
        from least in Gen.Elements(0m, 3m)
        from tiers in Gen.Elements<QuantityTier[]>([], [new(0m, Ratio.Percent(150m)), new(3m, Ratio.Percent(200m))])
        select new CounterQuantity(counter) { Above = above, AtMost = most, AtLeast = least, Tiers = tiers };

    private static readonly Gen<AmountBound?> Bound =
        from rate in Rate
        from share in Share
        from isUnit in Gen.Elements(true, false)
        from isThere in Gen.Elements(true, false, false)
        select isThere ? new AmountBound(rate) { Share = share, PerUnit = isUnit } : null;

    /// <summary>A formula for something that lasts or happens, with a counter in its place for a ground of the month.</summary>
    internal static Gen<(FormulaAmount Formula, CounterQuantity Counter)> OfMonthOrDay { get; } =
        from rate in Rate
        from times in Lasting
        from counter in Counter
        from keys in Keys
        from shares in Share.ArrayOf(keys.Length)
        from hasFactor in Gen.Elements(true, false)
        from least in Bound
        from most in Bound
        select (
            new FormulaAmount(rate)
            {
                Times = times,
                Factors = hasFactor ? keys.Zip(shares).ToDictionary(pair => pair.First, pair => pair.Second) : new Dictionary<TermKey, Ratio>(),
                Least = least,
                Most = most,
            },
            counter);

    /// <summary>The formula as a ground can have it: a counter only where it is of the month, the ground's quantity where there is one.</summary>
    internal static FormulaAmount On(BonusGround ground, (FormulaAmount Formula, CounterQuantity Counter) of) =>
        (ground.IsOfItsMonth && of.Formula.Times is ServiceQuantity ? of.Formula with { Times = of.Counter } : of.Formula) with
        {
            Quantity = ground is CountGround or SeniorityGround ? QuantityUse.PerUnit : null,
        };
}
