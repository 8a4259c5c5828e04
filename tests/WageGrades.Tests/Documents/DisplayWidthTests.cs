using WageGrades.Documents;

namespace WageGrades.Tests.Documents;

public sealed class DisplayWidthTests
{
    // East_Asian_Width of Unicode Standard Annex #11: W and F are wide, N, Na, H and A narrow; Mn, Me and Cf take no column.
    [Theory]
    [InlineData("A", 1)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("Ü", 1)]
    [InlineData("—", 1)]
    [InlineData("｡", 1)]
    [InlineData("技", 2)]
    [InlineData("。", 2)]
    [InlineData("、", 2)]
    [InlineData("《", 2)]
    [InlineData("（", 2)]
    [InlineData("￥", 2)]
    [InlineData("\u3000", 2)]
    [InlineData("한", 2)]
    [InlineData("あ", 2)]
    [InlineData("\U00020000", 2)]
    [InlineData("\U0001F600", 2)]
    [InlineData("\u200b", 0)]
    [InlineData("高级技师 P12", 12)]
    public void Of_Text_IsItsColumns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));
}
