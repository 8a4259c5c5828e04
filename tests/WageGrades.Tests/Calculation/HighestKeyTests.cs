using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;

namespace WageGrades.Tests.Calculation;

/// <summary>Of several entries that fit a person the best counts; a table may say that the more specific one goes first.</summary>
public sealed class HighestKeyTests
{
    private static readonly Dictionary<TermKey, Ratio> Entries = new()
    {
        [TermKey.Create(SkillGrade.Technician)] = Ratio.Percent(120m),
        [TermKey.Create(PostClass.Key)] = Ratio.Percent(150m),
        [TermKey.Create(SkillGrade.Technician, PostClass.Key)] = Ratio.Percent(110m),
    };

    private static bool BearsAll(Term term) => true;

    [Fact]
    public void OfMostSpecific_SeveralKeysFit_IsTheOneWithTheMostTermsThoughLower() =>
        Assert.Equal(Ratio.Percent(110m), HighestKey.OfMostSpecific(Entries, BearsAll));

    [Fact]
    public void OfMostSpecific_AsManyTerms_IsTheHigher() => Assert.Equal(
        Ratio.Percent(150m),
        HighestKey.OfMostSpecific(Entries.Where(each => each.Key.Count == 1).ToDictionary(each => each.Key, each => each.Value), BearsAll));

    [Fact]
    public void OfTerms_SeveralFit_IsTheHighest() => Assert.Equal(
        Ratio.Percent(150m),
        HighestKey.OfTerms(new Dictionary<Term, Ratio> { [SkillGrade.Technician] = Ratio.One, [PostClass.Key] = Ratio.Percent(150m) }, BearsAll));
}
