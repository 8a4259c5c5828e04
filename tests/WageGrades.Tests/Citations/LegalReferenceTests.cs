using WageGrades.Citations;

namespace WageGrades.Tests.Citations;

public sealed class LegalReferenceTests
{
    [Fact]
    public void IsInForceOn_RepealDay_IsNoLongerInForce()
    {
        LegalReference rule = new()
        {
            Title = "某规定",
            Article = "第五条",
            EffectiveFrom = new LocalDate(2020, 1, 1),
            RepealedOn = new LocalDate(2024, 1, 1),
        };
        Assert.False(rule.IsInForceOn(new LocalDate(2019, 12, 31)));
        Assert.True(rule.IsInForceOn(new LocalDate(2020, 1, 1)));
        Assert.True(rule.IsInForceOn(new LocalDate(2023, 12, 31)));
        Assert.False(rule.IsInForceOn(new LocalDate(2024, 1, 1)));
        Assert.Equal("《某规定》第五条", rule.ToString());
    }

    [Fact]
    public void Title_Blank_Throws() => Assert.Throws<ArgumentException>(() => new LegalReference { Title = " " });

    [Fact]
    public void SourceNote_WithAddress_PrintsIt() =>
        Assert.Equal("a <b>", new SourceNote("a", "b").ToString());
}
