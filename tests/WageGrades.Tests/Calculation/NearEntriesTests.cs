using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Tests.Calculation;

/// <summary>A finding names the fact as the person's own table does, though equal terms share the entries that come near.</summary>
public sealed class NearEntriesTests
{
    [Fact]
    public void Of_EqualFactsOfOtherNames_NamesEachByItsOwn()
    {
        NearEntries near = new();
        TermKey[] keys = [TermKey.Create(SkillGrade.Technician)];
        TermKey first = new Term("post-mark", "leader", LocalizedText.Same("leader of a team"));
        TermKey other = new Term("post-mark", "leader", LocalizedText.Same("foreman"));
        Assert.Equal(first, other);
        Assert.Equal("leader of a team", near.Of(first, keys).Fact.In(Language.English));
        Assert.Equal("foreman", near.Of(other, keys).Fact.In(Language.English));
    }
}
