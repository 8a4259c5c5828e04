using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Agreements;

/// <summary>What the self-check of an agreement tells of amounts that multiply.</summary>
public sealed class FormulaCheckTests
{
    private static readonly Term Nights = MonthCounter.NightShifts;

    private static readonly PayRate AnHour = new(["base-pay"]) { Unit = RateUnit.Hour };

    private static bool Tells(FindingCode code, BonusAmount amount, BonusGround? ground = null) =>
        (WithBase(5_220m, Bonus("formula", ground ?? new MonthGround(), new WhileHeld(), amount)) with { Floors = [Minimum(24m, FloorUnit.Hour)] })
            .Check().Any(finding => finding.Code == code && finding.Clause == "formula");

    [Fact]
    public void TimeRate_WithoutAQuantity_IsTold()
    {
        var code = FindingCodes.TimeRateWithoutQuantity;

        Assert.True(Tells(code, new FormulaAmount(AnHour)));
        Assert.True(Tells(code, new FormulaAmount(AnHour) { Quantity = QuantityUse.PerUnit }));
        Assert.False(Tells(code, new FormulaAmount(AnHour) { Quantity = QuantityUse.PerUnit }, new CountGround(Nights)));
        Assert.False(Tells(code, new FormulaAmount(AnHour) { Times = new CounterQuantity(Nights) }));
    }

    [Fact]
    public void ShareOfAnHour_WithoutAQuantity_IsTold()
    {
        var code = FindingCodes.TimeRateWithoutQuantity;
        var share = new ShareOfPayAmount(Ratio.Percent(25m), ["base-pay"]) { Rate = RateUnit.Hour };

        Assert.True(Tells(code, share));
        Assert.True(Tells(code, share with { Quantity = QuantityUse.PerUnit }));
        Assert.True(Tells(code, share with { Quantity = QuantityUse.Once }, new CountGround(Nights)));
        Assert.False(Tells(code, share with { Quantity = QuantityUse.PerUnit }, new CountGround(Nights)));
        Assert.False(Tells(code, share with { Rate = RateUnit.Month }));
    }

    [Fact]
    public void FloorOfAnHour_WithoutAQuantity_IsTold()
    {
        var code = FindingCodes.TimeRateWithoutQuantity;

        Assert.True(Tells(code, new FormulaAmount(new FloorRate("minimum-wage"))));
        Assert.False(Tells(code, new FormulaAmount(new FloorRate("minimum-wage")) { Times = new CounterQuantity(Nights) }));
    }

    // The row 高级工 is the national senior grade: two entries for it, and nobody could say which pays.
    [Fact]
    public void Grade_ListedByBothItsNames_IsTold()
    {
        GradeCode own = "高级工";
        LadderClause ladder = new("skilled", "2.1", LocalizedText.Same("skilled"), EffectiveSeries.Always(
            PayLadder.Build(Currency.Cny, steps: 1).Grade(new LadderRow(own, null, SkillGrade.Senior), 4_000m).ToLadder()));
        bool Tells(FormulaAmount amount) => Agreement(ladder, Bonus("formula", new MonthGround(), new WhileHeld(), amount)).Check()
            .Any(finding => finding.Code == FindingCodes.RateGradeTwice);
        GradeTableRate Rate(params GradeCode[] grades) => new(grades.Select(grade => KeyValuePair.Create(grade, Cny(10m))));
        FormulaAmount Factors(params GradeCode[] grades) =>
            new(new FigureRate(Cny(10m))) { Factors = grades.ToDictionary(grade => (TermKey)grade.ToTerm(), _ => Ratio.One) };

        Assert.True(Tells(new(Rate(own, SkillGrade.Senior))));
        Assert.True(Tells(Factors(own, SkillGrade.Senior)));
        Assert.False(Tells(new(Rate(own))));
        Assert.False(Tells(new(Rate(SkillGrade.Senior))));
        Assert.False(Tells(Factors(SkillGrade.Senior)));
    }

    [Fact]
    public void Count_AtLeastMoreThanAtMost_IsTold()
    {
        FormulaAmount Of(decimal least, decimal most) =>
            new(new FigureRate(Cny(10m))) { Times = new CounterQuantity(Nights) { AtLeast = least, AtMost = most } };

        Assert.True(Tells(FindingCodes.CountLeastAboveMost, Of(8m, 5m)));
        Assert.False(Tells(FindingCodes.CountLeastAboveMost, Of(5m, 5m)));
    }
}
