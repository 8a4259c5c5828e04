using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;

namespace WageGrades.Tests.Calculation;

/// <summary>Of the keys of which a person bears every term the highest value counts, however keys share terms.</summary>
public sealed class HighestEntriesTests
{
    private static readonly Dictionary<TermKey, Ratio> Entries = new()
    {
        [TermKey.Create(SkillGrade.Technician)] = Ratio.Percent(120m),
        [TermKey.Create(PostClass.Key)] = Ratio.Percent(150m),
        [TermKey.Create(SkillGrade.Technician, PostClass.Key)] = Ratio.Percent(110m),
    };

    [Fact]
    public void Of_SeveralKeysFit_IsTheHighestValue() => Assert.Equal(Ratio.Percent(150m), Of(Entries, SkillGrade.Technician, PostClass.Key));

    [Fact]
    public void Of_OneTermOfAKeyIsMissing_LeavesTheKeyOut() => Assert.Equal(Ratio.Percent(120m), Of(Entries, SkillGrade.Technician));

    [Fact]
    public void Of_NoKeyFits_IsNothing() => Assert.Null(Of(Entries));

    // Whatever a person bears of the terms, whichever key is the highest, with an entry for everybody or without.
    [Fact]
    public void Of_EverySetOfTerms_IsTheHighestOfTheKeysBorneWhole()
    {
        Term[] terms = [PostClass.Key, PostClass.Basic, SkillGrade.Technician, SkillGrade.Senior];
        TermKey[] pairs = [.. terms.Select(term => term.Key), .. terms[..2].SelectMany(_ => terms[2..], (post, grade) => TermKey.Create(post, grade))];
        foreach (var keys in new[] { pairs, [.. pairs, TermKey.Empty] })
        {
            foreach (var turn in Enumerable.Range(0, keys.Length))
            {
                var entries = keys.Select((key, at) => (key, at)).ToDictionary(each => each.key, each => Ratio.Of(1 + ((each.at + turn) % keys.Length), 1));
                foreach (var borne in Enumerable.Range(0, 1 << terms.Length).Select(set => terms.Where((_, at) => (set & (1 << at)) != 0).ToArray()))
                {
                    var whole = entries.Where(entry => entry.Key.All(borne.Contains)).Select(entry => (Ratio?)entry.Value).Max();
                    Assert.Equal(whole, Of(entries, borne));
                }
            }
        }
    }

    private static Ratio? Of(Dictionary<TermKey, Ratio> entries, params Term[] borne) =>
        new HighestEntries<Ratio>(entries).Of(borne, static (all, term) => all.Contains(term));
}
