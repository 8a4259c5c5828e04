using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Crews whose awards come out of one fund that is often too small: every order of serving with every rule for what it cannot pay.</summary>
internal static class ShortFundGen
{
    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        from amounts in Gen.Choose(50, 900).ArrayOf(3)
        from drawn in SharingGen.Fund
        from opens in Gen.Choose(-11, -1)
        from yearly in Gen.Choose(0, 600)
        from size in Gen.Choose(2, 4)
        from workers in Person.ArrayOf(size)
        let honours = SharedPay.Award("b2", new FixedAmount(FactGen.Cny(amounts[2])))
        select new PayCase(
            SharedPay.Agreement(
                SharedPay.Award("b1", Amounts(amounts)),
                honours with { Bonus = honours.Bonus with { Ground = new AchievementGround(AchievementKind.Honour) } }) with
            {
                Funds =
                [
                    drawn with
                    {
                        OpensIn = new YearMonth(2026, 1).PlusMonths(opens),
                        Contributions = [new FundContribution(Payer.Employer, FactGen.Cny(yearly))],
                        Clauses = ["b1", "b2"],
                    },
                ],
            },
            [.. workers.Select((worker, i) => worker with { Id = new WorkerId($"{i:000}") })]),
        pay => FactGen.Shorter(pay.Workers).Select(fewer => pay with { Workers = fewer })
            .Concat(FactGen.Simpler(pay.Workers, WorkerGen.Simpler).Select(simpler => pay with { Workers = simpler })));

    private static TableAmount Amounts(int[] amounts) =>
        new(FactGen.Innovations.Zip(amounts, (term, amount) => KeyValuePair.Create((TermKey)term, FactGen.Cny(amount))));

    private static Gen<Worker> Person =>
        from count in Gen.Choose(2, 5)
        from awards in Award.ArrayOf(count)
        select awards.Select((award, i) => award with { Id = $"a{i}" }).Aggregate(SharedPay.Person("x"), (worker, award) => worker.Achieve(award));

    private static Gen<Achievement> Award =>
        from day in FactGen.Day
        from innovation in Gen.Elements<Term>(FactGen.Innovations)
        from isHonour in Gen.Elements(true, false, false)
        select isHonour
            ? new Achievement("x", AchievementKind.Honour, (Term)FactGen.Honours[0], day)
            : new Achievement("x", AchievementKind.Innovation, innovation, day);
}
