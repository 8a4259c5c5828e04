using WageGrades.Findings;

namespace WageGrades.Tests.Findings;

public sealed class FindingTests
{
    private static readonly FindingCode Code = new(
        "TEST0001",
        FindingSeverity.Warning,
        new("标题", "Title"),
        new("值 {value}[，最接近 {nearest}]。", "Value {value}[, nearest {nearest}]."),
        new("改为 {allowed}", "Use {allowed}"));

    private static Finding Example(params ReadOnlySpan<FindingArgument> more) =>
        Finding.Of(Code, "$.a", [("value", 1.50m), ("allowed", new[] { "x", "y" }), .. more]);

    [Fact]
    public void Message_OptionalPart_AppearsOnlyWithItsArgument()
    {
        Assert.Equal("Value 1.5.", Example().Message(Language.English));
        Assert.Equal("Value 1.5, nearest x.", Example(("nearest", "x")).Message(Language.English));
        Assert.Equal("值 1.5，最接近 x。", Example(("nearest", "x")).Message(Language.Chinese));
    }

    [Fact]
    public void Remedy_List_IsJoinedInTheLanguage()
    {
        Assert.Equal("改为 x、y", Example().Remedy(Language.Chinese));
        Assert.Equal("Use x, y", Example().Remedy(Language.English));
    }

    [Fact]
    public void Of_WrongArguments_Throws()
    {
        Assert.Throws<ArgumentException>(() => Finding.Of(Code, "", ("value", 1)));
        Assert.Throws<ArgumentException>(() => Example(("other", 1)));
    }

    [Fact]
    public void Equality_SameContent_IsEqual()
    {
        Assert.Equal(Example() with { Line = 3 }, Example() with { Line = 3 });
        Assert.NotEqual(Example() with { Line = 3 }, Example());
    }

    [Fact]
    public void ToString_WithPlace_PrintsIt() =>
        Assert.Equal("TEST0001 a.json 3:5 $.a: Value 1.5.", (Example() with { File = "a.json", Line = 3, Column = 5 }).ToString());

    [Theory]
    [InlineData("TEST1")]
    [InlineData("test0001")]
    [InlineData("T0001")]
    public void Code_MalformedId_Throws(string id) =>
        Assert.ThrowsAny<ArgumentException>(() => new FindingCode(id, FindingSeverity.Error, new("", ""), new("", ""), new("", "")));

    [Fact]
    public void Code_LanguagesNameOtherArguments_Throws() =>
        Assert.ThrowsAny<ArgumentException>(
            () => new FindingCode("TEST0002", FindingSeverity.Error, new("", ""), new("{a}", "{b}"), new("", "")));

    [Fact]
    public void Argument_Values_ArePrintedInvariantly()
    {
        Assert.Equal("2026-03-13", new FindingArgument("d", new LocalDate(2026, 3, 13)).In(Language.Chinese));
        Assert.Equal("2026-03", new FindingArgument("d", new YearMonth(2026, 3)).In(Language.Chinese));
        Assert.Equal("一", new FindingArgument("d", new LocalizedText("一", "one")).In(Language.Chinese));
        Assert.Equal("one", new FindingArgument("d", new LocalizedText("一", "one")).In(Language.English));
    }
}
