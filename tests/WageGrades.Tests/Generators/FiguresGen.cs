using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Results counted up figure by figure that stand in one group with other awards, over an event or the employment; over a year they may
/// not.</summary>
internal static class FiguresGen
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        from percent in Gen.Elements(1m, 2.5m, 5m)
        from honour in Gen.Choose(50, 1_500)
        from scope in Gen.Elements(PrecedenceScope.Event, PrecedenceScope.Employment)
        from later in Gen.Elements(Enum.GetValues<LaterHigher>())
        from workers in Person.ArrayOf(3)
        let honours = SharedPay.Award("b2", new FixedAmount(FactGen.Cny(honour)))
        select new PayCase(
            SharedPay.Agreement(
                SharedPay.Award("b1", new BenefitShareAmount(Ratio.Percent(percent), null)),
                honours with { Bonus = honours.Bonus with { Ground = new AchievementGround(AchievementKind.Honour) } }) with
            {
                Groups = [new PrecedenceGroup("long", ["b1", "b2"]) { Scope = scope, Later = later }],
            },
            [.. workers.Select((worker, i) => worker with { Id = new WorkerId($"{i:000}") })]),
        pay => FactGen.Shorter(pay.Workers).Where(fewer => fewer.Count > 0).Select(fewer => pay with { Workers = fewer })
            .Concat(FactGen.Simpler(pay.Workers, AwardFacts.Simpler).Select(simpler => pay with { Workers = simpler })));

    private static Gen<Worker> Person =>
        from results in Gen.Choose(1, 3).SelectMany(count => Result.ArrayOf(count))
        from days in Gen.Choose(0, 1).SelectMany(count => FactGen.Day.ArrayOf(count))
        let all = results.Concat(days.Select(day => new Achievement("x", AchievementKind.Honour, (Term)FactGen.Honours[0], day)))
        select all.Select((each, i) => each with { Id = $"r{i}" }).Aggregate(SharedPay.Person("x"), (worker, each) => worker.Achieve(each));

    private static Gen<Achievement> Result =>
        from day in FactGen.Day
        from innovation in Gen.Elements<Term>(FactGen.Innovations)
        from figures in Gen.Choose(2, 4).SelectMany(count => Figure.ArrayOf(count))
        select new Achievement("x", AchievementKind.Innovation, innovation, day)
        {
            UsedFrom = NewYear,
            Benefits = [.. figures],
        };

    private static Gen<Benefit> Figure =>
        from kind in Gen.Elements<Term>(AwardGen.Kinds)
        from half in Gen.Choose(0, 2)
        from yuan in Gen.Choose(100, 60_000)
        from verified in FactGen.Day
        from isProvisional in Gen.Elements(true, false)
        let first = NewYear.PlusMonths(6 * half)
        select new Benefit(kind, new DateSpan(first, first.PlusMonths(6)))
        {
            Amount = FactGen.Cny(yuan),
            VerifiedOn = verified,
            IsProvisional = isProvisional,
        };
}
