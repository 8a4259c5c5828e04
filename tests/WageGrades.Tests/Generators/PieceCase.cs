using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Piece rates under which everything is agreed and bands and factors never fall, and what a person made: with hours, in all kinds of
/// them.</summary>
internal sealed record PieceCase(PiecePay Pay, IReadOnlyList<PieceCount> Pieces)
{
    internal static readonly IReadOnlyList<PieceKey> Keys = [PieceKey.Of("a"), PieceKey.Of("b", "x"), PieceKey.Of("c", "x", "rain")];

    private static readonly PieceKey Bonus = PieceKey.Of("bonus");

    internal static Arbitrary<PieceCase> Any { get; } = Arb.From(
        from pay in Terms
        from pieces in Count.ListOf().Select(list => (IReadOnlyList<PieceCount>)[.. list.Take(6)])
        select new PieceCase(pay, pieces),
        Simpler);

    private static Gen<PiecePay> Terms =>
        from prices in Gen.Choose(0, 2_000).ArrayOf(Keys.Count)
        from minutes in Gen.Choose(1, 60).ArrayOf(Keys.Count)
        from minuteValue in Gen.Choose(1, 100)
        from parts in Gen.Choose(0, 4).ArrayOf(2)
        from bands in Gen.Choose(0, 3).SelectMany(count => Gen.Choose(0, 200).ArrayOf(count))
        from rises in Gen.Choose(0, 30).ArrayOf(3)
        from scope in Gen.Elements(PieceTierScope.AllPieces, PieceTierScope.EachPrice)
        from factors in Gen.Choose(0, 30).ArrayOf(3)
        from multiples in Gen.Choose(0, 200).ArrayOf(3)
        from afterQuota in Gen.Elements(true, false)
        from guarantee in Gen.Elements<PieceGuarantee?>(
            null,
            new(FactGen.Cny(3_500m), GuaranteeBasis.Days),
            new(FactGen.Cny(3_499.99m), GuaranteeBasis.Hours),
            new(FactGen.Cny(100m), GuaranteeBasis.Hours))
        select new PiecePay(
            Keys.Select(
                (key, at) =>
                    KeyValuePair.Create(key, at == 0 ? PiecePrice.OfMinutes(minutes[at]) : PiecePrice.Of(FactGen.Cny(prices[at] / 100m), minutes[at]))
            ))
        {
            MinuteValue = FactGen.Cny(minuteValue / 1_000m),
            Items = new Dictionary<PieceKey, Money> { [Bonus] = FactGen.Cny(0.75m) },
            Rejected = Ratio.Of(parts[0], 4),
            Reworked = Ratio.Of(parts[1], 4),
            Tiers = [.. bands.Distinct().Order().Select((above, at) => new PieceTier(above, Ratio.Percent(100 + rises.Take(at + 1).Sum())))],
            TierScope = scope,
            SkillFactors = new Dictionary<Term, Ratio>
            {
                [SkillGrade.Intermediate] = Ratio.Percent(90 + factors[0]),
                [SkillGrade.Senior] = Ratio.Percent(90 + factors[0] + factors[1]),
                [SkillGrade.Technician] = Ratio.Percent(90 + factors.Sum()),
            },
            Overtime = new(Ratio.Percent(100 + multiples[0]), Ratio.Percent(100 + multiples[1]), Ratio.Percent(100 + multiples[2]))
            {
                AfterQuota = afterQuota,
            },
            Guarantee = guarantee,
        };

    private static Gen<PieceCount> Count =>
        from key in Gen.Elements(Keys.Append(Bonus))
        from numbers in Gen.Choose(0, 300).ArrayOf(3)
        from hours in Gen.Choose(0, 400)
        from time in Gen.Elements(Enum.GetValues<PieceTime>())
        from day in Gen.Choose(0, 31)
        select new PieceCount(key, numbers[0])
        {
            Rejected = numbers[1] / 10,
            Reworked = numbers[2] / 10,
            Hours = hours / 4m,
            Time = time,
            On = day == 0 ? null : new LocalDate(2026, 3, day),
        };

    private static IEnumerable<PieceCase> Simpler(PieceCase old)
    {
        for (var at = 0; at < old.Pieces.Count; at++)
        {
            var skip = at;
            yield return old with { Pieces = [.. old.Pieces.Where((_, other) => other != skip)] };
            if (old.Pieces[at] is { Good: > 1m, Rejected: 0m, Reworked: 0m } count)
            {
                yield return old with
                {
                    Pieces = [.. old.Pieces.Select((each, other) => other == skip ? count with { Good = decimal.Floor(count.Good / 2m) } : each)],
                };
            }
            else if (old.Pieces[at] is { Rejected: > 0m } or { Reworked: > 0m })
            {
                yield return old with
                {
                    Pieces = [.. old.Pieces.Select((each, other) => other == skip ? each with { Rejected = 0m, Reworked = 0m } : each)],
                };
            }
        }

        if (old.Pay.Tiers.Count > 0)
        {
            yield return old with { Pay = old.Pay with { Tiers = [] } };
        }

        if (old.Pay.Guarantee is not null)
        {
            yield return old with { Pay = old.Pay with { Guarantee = null } };
        }

        if (old.Pay.Overtime is { AfterQuota: true })
        {
            yield return old with { Pay = old.Pay with { Overtime = old.Pay.Overtime with { AfterQuota = false } } };
        }
    }
}
