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

    [Theory]
    [InlineData("Labour Law", "第四十八条", "Labour Law, Article 48")]
    [InlineData("Labour Law", "第十条", "Labour Law, Article 10")]
    [InlineData("Labour Law", "第一百零五条", "Labour Law, Article 105")]
    [InlineData("Labour Law", "第二百一十条", "Labour Law, Article 210")]
    [InlineData("Labour Law", "第五条第二款", "Labour Law, 第五条第二款")]
    [InlineData("Labour Law", "ch. 4", "Labour Law, ch. 4")]
    [InlineData("Labour Law", null, "Labour Law")]
    [InlineData(null, "第五条", "《劳动法》第五条")]
    public void ToEnglish_TitleAndArticle_AreThoseOfEnglishReaders(string? title, string? article, string expected) =>
        Assert.Equal(expected, new LegalReference { Title = "劳动法", EnglishTitle = title, Article = article }.ToEnglish());

    [Fact]
    public void ToString_ToBeConfirmed_SaysSo()
    {
        var rule = new LegalReference { Title = "劳动法", EnglishTitle = "Labour Law", Article = "第十条", ToBeConfirmed = true };
        Assert.Equal(("《劳动法》第十条（待核对）", "Labour Law, Article 10 (to be confirmed)"), (rule.ToString(), rule.ToEnglish()));
    }

    [Fact]
    public void Title_Blank_Throws() => Assert.Throws<ArgumentException>(() => new LegalReference { Title = " " });

    [Fact]
    public void SourceNote_WithAddress_PrintsIt() =>
        Assert.Equal("a <b>", new SourceNote("a", "b").ToString());
}
