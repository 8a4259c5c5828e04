using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>A result that is counted up figure by figure in a precedence group with another award; worked out by hand.</summary>
public sealed class FiguresInAGroupTests
{
    /// <summary>
    /// 10 % of a saving, verified at 3,000 in February and another 6,000 in May: 300, then 900 in all. In March an honour of 500 comes between.
    /// </summary>
    [Theory]
    [InlineData(LaterHigher.Difference, 300, 200, 400)]
    [InlineData(LaterHigher.Full, 300, 500, 600)]
    [InlineData(LaterHigher.Nothing, 300, 0, 0)]
    public void PayFor_FiguresAroundAnotherAward_PaysEachPartOnce(LaterHigher later, int february, int march, int may)
    {
        var honour = Award("honour-award", new FixedAmount(Cny(500m)));
        honour = honour with { Bonus = honour.Bonus with { Ground = new AchievementGround(AchievementKind.Honour) } };
        var agreement = Agreement(Award("saving-share", new BenefitShareAmount(Ratio.Percent(10m), null)), honour) with
        {
            Groups = [new PrecedenceGroup("awards", ["saving-share", "honour-award"]) { Scope = PrecedenceScope.Employment, Later = later }],
        };
        var person = Person("0001")
            .Achieve(Innovation("renovation", new LocalDate(2026, 1, 10)) with
            {
                Benefits = [Saving(1, 3_000m, new LocalDate(2026, 2, 10)), Saving(2, 6_000m, new LocalDate(2026, 5, 10))],
            })
            .Achieve(new Achievement("model-worker", AchievementKind.Honour, (Term)HonourLevel.City, new LocalDate(2026, 3, 10)));

        Assert.Equal(
            new decimal[] { february, march, may },
            new[] { 2, 3, 5 }.Select(month => agreement.PayFor(person, new YearMonth(2026, month)).Total.Amount));
    }

    private static Benefit Saving(int month, decimal amount, LocalDate verified) => new(
        BenefitKind.Saving, new DateSpan(new LocalDate(2026, month, 1), new LocalDate(2026, month, 1).PlusMonths(1)))
    {
        Amount = Cny(amount),
        VerifiedOn = verified,
    };
}
