using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Tests.Classification;

public sealed class TermAliasesTests
{
    // The aliases hr-data.md lists, and the forms they stand for.
    [Theory]
    [InlineData("高级工")]
    [InlineData("三级/高级工")]
    [InlineData("三级工（高级）")]
    [InlineData("三级工(高级)")]
    [InlineData("高级技工")]
    [InlineData(" 高 级 工 ")]
    [InlineData("３级／高级工")]
    [InlineData("国家职业资格三级")]
    [InlineData("Senior worker")]
    [InlineData("SENIOR")]
    public void Find_FormOfSeniorWorker_IsFoundWithoutAScheme(string text) =>
        Assert.Equal(SkillGrade.Senior.Term, TermAliases.Find("skill-grade", text));

    // china.md section 10: firms' own numbers run up, national codes run down, and 三级技师 is a firm's own label.
    [Theory]
    [InlineData("三级")]
    [InlineData("3级")]
    [InlineData("三级工")]
    public void Find_BareNumber_NeedsTheNationalScheme(string text)
    {
        Assert.Null(TermAliases.Find("skill-grade", text));
        Assert.Equal(SkillGrade.Senior.Term, TermAliases.Find("skill-grade", text, TermScheme.NationalLevel));
    }

    [Theory]
    [InlineData("三级技师")]
    [InlineData("3")]
    [InlineData("三级/技师")]
    [InlineData("六级")]
    [InlineData("")]
    public void Find_FirmsOwnLabelOrContradiction_IsNeverGuessed(string text)
    {
        Assert.Null(TermAliases.Find("skill-grade", text));
        Assert.Null(TermAliases.Find("skill-grade", text, TermScheme.NationalLevel));
    }

    [Fact]
    public void Find_OwnNamesOfEveryTerm_GiveTheTerm()
    {
        foreach (Term term in Vocabularies.All.SelectMany(vocabulary => vocabulary.Terms))
        {
            Assert.Equal(term, TermAliases.Find(term.Vocabulary, term.Code));
            Assert.Equal(term, TermAliases.Find(term.Vocabulary, term.In(Language.Chinese)));
            Assert.Equal(term, TermAliases.Find(term.Vocabulary, term.In(Language.English)));
        }
    }

    [Fact]
    public void Tables_EveryText_NamesOneTerm() =>
        Assert.All(
            TermAliases.WordTable().Concat(TermAliases.LevelTable()).GroupBy(row => (row.Term.Vocabulary, row.Text)),
            rows => Assert.Single(rows.Select(row => row.Term).Distinct()));

    [Fact]
    public void Find_ValuesOfTheRosterTemplate_AreKnown()
    {
        Assert.Equal(PostClass.Key.Term, TermAliases.Find("post-class", "关键"));
        Assert.Equal(PostFamily.Operation.Term, TermAliases.Find("post-family", "操作"));
        Assert.Equal(CompetitionPlacing.First.Term, TermAliases.Find("competition-placing", "第1名"));
        Assert.Equal(CompetitionPlacing.Twentieth.Term, TermAliases.Find("competition-placing", "20"));
        Assert.Equal(ProfessionalTitle.Intermediate.Term, TermAliases.Find("professional-title", "工程师"));
        Assert.Null(TermAliases.Find("no-such-vocabulary", "关键"));
    }
}
