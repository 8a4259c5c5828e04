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

    private static bool IsTechnician(Term term) => term == SkillGrade.Technician;

    [Fact]
    public void FirstOf_SeveralKeysFit_IsTheHighestValue() =>
        Assert.Equal(Ratio.Percent(150m), HighestKey.FirstOf(HighestKey.FromHighest(Entries), BearsAll));

    [Fact]
    public void FirstOf_OneTermOfAKeyIsMissing_LeavesTheKeyOut() =>
        Assert.Equal(Ratio.Percent(120m), HighestKey.FirstOf(HighestKey.FromHighest(Entries), IsTechnician));

    [Fact]
    public void FirstOf_NoKeyFits_IsNothing() => Assert.Null(HighestKey.FirstOf(HighestKey.FromHighest(Entries), _ => false));

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

    // Whatever a person bears of the terms: what one key said of a term is kept for the next ones.
    [Fact]
    public void FirstOf_EverySetOfTerms_IsTheHighestOfTheKeysBorneWhole()
    {
        Term[] terms = [PostClass.Key, PostClass.Basic, SkillGrade.Technician, SkillGrade.Senior];
        TermKey[] keys = [.. terms.Select(term => term.Key), .. terms[..2].SelectMany(_ => terms[2..], (post, grade) => TermKey.Create(post, grade))];
        foreach (var turn in Enumerable.Range(0, keys.Length))
        {
            var entries = keys.Select((key, at) => (key, at)).ToDictionary(each => each.key, each => Ratio.Of(1 + ((each.at + turn) % keys.Length), 1));
            foreach (var borne in Enumerable.Range(0, 1 << terms.Length).Select(set => terms.Where((_, at) => (set & (1 << at)) != 0).ToList()))
            {
                var whole = entries.Where(entry => entry.Key.All(borne.Contains)).Select(entry => (Ratio?)entry.Value).Max();
                Assert.Equal(whole, HighestKey.FirstOf(HighestKey.FromHighest(entries), borne.Contains));
            }
        }
    }
}
