using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Tests.Classification;

public sealed class TermTests
{
    [Fact]
    public void Equality_SameVocabularyAndCode_IgnoresName()
    {
        Term national = SkillGrade.SeniorTechnician;
        Term bare = new("skill-grade", "senior-technician");

        Assert.Equal(national, bare);
        Assert.True(national == bare);
        Assert.Equal(national.GetHashCode(), bare.GetHashCode());
        Assert.Equal("高级技师", national.In(Language.Chinese));
        Assert.Equal("senior-technician", bare.In(Language.Chinese));
        Assert.NotEqual(national, new Term("skill", "senior-technician"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Senior")]
    [InlineData("-senior")]
    [InlineData("senior-")]
    [InlineData("senior--technician")]
    [InlineData("高级工")]
    [InlineData("senior technician")]
    public void Constructor_MalformedCode_Throws(string code)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Term("skill-grade", code));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Term(code, "senior"));
        Assert.False(Term.TryParse($"skill-grade:{code}", out _));
    }

    [Fact]
    public void TryParse_ToString_IsIdentity()
    {
        Assert.True(Term.TryParse(SkillGrade.Senior.Term.ToString(), out Term? term));
        Assert.Equal(SkillGrade.Senior.Term, term);
        Assert.False(Term.TryParse("skill-grade", out _));
        Assert.False(Term.TryParse("skill-grade:a:b", out _));
        Assert.False(Term.TryParse(null, out _));
    }
}
