using WageGrades.Citations;

namespace WageGrades.Tests.Citations;

public sealed class ClauseIdTests
{
    [Theory]
    [InlineData("base-pay")]
    [InlineData("a")]
    [InlineData("clause-3-2")]
    [InlineData("k9")]
    public void Constructor_WellFormed_KeepsTheText(string text)
    {
        ClauseId id = text;
        Assert.Equal(text, id.Value);
        Assert.True(ClauseId.TryParse(text, out ClauseId parsed));
        Assert.Equal(id, parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Base")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("3a")]
    [InlineData("a b")]
    [InlineData("技能")]
    [InlineData("a23456789012345678901234567890123456789012345678901234567890123456")]
    public void Constructor_Malformed_Throws(string text)
    {
        Assert.ThrowsAny<ArgumentException>(() => new ClauseId(text));
        Assert.False(ClauseId.TryParse(text, out ClauseId id));
        Assert.Equal(default, id);
    }

    [Fact]
    public void Default_Prints_Empty() => Assert.Equal("", default(ClauseId).ToString());

    [Fact]
    public void Order_IsOrdinal()
    {
        Assert.True(new ClauseId("a-b") < new ClauseId("aa"));
        Assert.True(new ClauseId("b") >= new ClauseId("b"));
    }

    [Fact]
    public void Path_WithCell_PrintsWithSlash()
    {
        Assert.Equal("skill-allowance/technician", new ClausePath("skill-allowance", "technician").ToString());
        Assert.Equal(new ClausePath("a", "x"), new ClausePath("a", "x"));
        Assert.ThrowsAny<ArgumentException>(() => new ClausePath(default));
    }
}
