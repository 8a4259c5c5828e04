using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Tests.Classification;

public sealed class TermKeyTests
{
    [Fact]
    public void CollectionExpression_OfMembers_IsAKeyInAnyOrder()
    {
        TermKey key = [CompetitionLevel.Provincial, CompetitionPlacing.First];
        TermKey turned = [CompetitionPlacing.First, CompetitionLevel.Provincial];

        Assert.Equal(key, turned);
        Assert.True(key == turned);
        Assert.Equal(key.GetHashCode(), turned.GetHashCode());
        Assert.Equal(2, key.Count);
        Assert.Equal("competition-level:provincial+competition-placing:first", turned.ToString());
        Assert.Equal("省级 第一名", key.In(Language.Chinese));
        Assert.Equal("Provincial, First place", key.In(Language.English));
        Assert.Equal(CompetitionPlacing.First.Term, key.Find("competition-placing"));
        Assert.Null(key.Find("skill-grade"));
    }

    [Fact]
    public void Overloads_TermOrKey_ChooseWithoutAmbiguity()
    {
        Assert.Equal("term", Set(SkillGrade.SeniorTechnician));
        Assert.Equal("key", Set([CompetitionLevel.Provincial, CompetitionPlacing.First]));
    }

    [Fact]
    public void Create_NoTerm_IsThePartOfEveryKey()
    {
        TermKey empty = [];

        Assert.Equal(TermKey.Empty, empty);
        Assert.True(empty.IsPartOf((Term)SkillGrade.Senior));
        Assert.Equal("每次", empty.In(Language.Chinese));
    }

    [Fact]
    public void Create_TwoTermsOfOneVocabulary_Throws()
    {
        Assert.Throws<ArgumentException>(() => TermKey.Create(SkillGrade.Senior, SkillGrade.Technician));
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData("skill-grade:senior", true)]
    [InlineData("competition-level:provincial+competition-placing:first", true)]
    [InlineData("competition-level:provincial+competition-level:city", false)]
    [InlineData("skill-grade:senior+", false)]
    [InlineData("senior", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_Text_ReadsWhatToStringWrites(string? text, bool isKey)
    {
        Assert.Equal(isKey, TermKey.TryParse(text, out TermKey? key));
        Assert.Equal(isKey ? text : null, key?.ToString());
    }

    [Fact]
    public void IsPartOf_FactWithMoreTerms_IsTrueOnlyOneWay()
    {
        TermKey clause = [CompetitionLevel.Provincial, CompetitionPlacing.First];
        TermKey fact = [CompetitionClass.Class1, CompetitionPlacing.First, CompetitionLevel.Provincial];

        Assert.True(clause.IsPartOf(fact));
        Assert.False(fact.IsPartOf(clause));
        Assert.True(clause.IsPartOf(clause));
    }

    private static string Set(Term term) => term is null ? "" : "term";

    private static string Set(TermKey key) => key is null ? "" : "key";
}
