using WageGrades.Classification;
using WageGrades.Ladders;

namespace WageGrades.Tests.Ladders;

public sealed class GradeCodeTests
{
    [Fact]
    public void Implicit_FromSkillGrade_IsItsWireCode()
    {
        GradeCode code = SkillGrade.SeniorTechnician;
        Assert.Equal("senior-technician", code.Value);
        Assert.Equal<GradeCode>("senior-technician", code);
        Assert.Equal("", default(GradeCode).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" G1")]
    [InlineData("G1 ")]
    [InlineData("G/1")]
    [InlineData("G\n1")]
    [InlineData("G\ufffd")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void New_NotACode_Throws(string text)
    {
        Assert.ThrowsAny<ArgumentException>(() => new GradeCode(text));
        Assert.False(GradeCode.TryParse(text, out _));
    }

    [Fact]
    public void TryParse_HalfACharacter_IsFalse() => Assert.False(GradeCode.TryParse("G" + (char)0xD842, out _));

    [Theory]
    [InlineData("𠮷")]
    [InlineData("E15Ü")]
    [InlineData("C2(a)")]
    [InlineData("9 a")]
    [InlineData("高级工")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void TryParse_ACode_GivesIt(string text)
    {
        Assert.True(GradeCode.TryParse(text, out var code));
        Assert.Equal(text, code.Value);
    }
}
