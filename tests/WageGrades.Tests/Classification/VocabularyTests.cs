using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Classification;

public sealed class VocabularyTests
{
    private static readonly LocalizedText AnyName = LocalizedText.Same("own");

    // Beijing's own eight grades of 2021 put 出徒工 between 学徒工 and 初级工 (china.md section 2).
    [Fact]
    public void WithOwnTerm_AfterApprentice_StandsBelowJunior()
    {
        Vocabulary beijing = SkillGrade.Vocabulary.WithOwnTerm(
            "journeyman", new LocalizedText("出徒工", "Journeyman"), after: SkillGrade.Apprentice);
        Term journeyman = beijing.Find("journeyman")!;

        Assert.Equal(["apprentice", "journeyman", "junior"], beijing.Terms.Take(3).Select(term => term.Code));
        Assert.True(beijing.Compare(journeyman, SkillGrade.Apprentice) > 0);
        Assert.True(beijing.Compare(journeyman, SkillGrade.Junior) < 0);
        Assert.Null(beijing.NationalEquivalent(journeyman));
        Assert.Equal(8, SkillGrade.Vocabulary.Terms.Count);
        Assert.Equal("skill-grade (9 terms)", beijing.ToString());
    }

    [Fact]
    public void WithOwnTerm_RanksAs_IsLevelAndHasThatNationalEquivalent()
    {
        Vocabulary own = SkillGrade.Vocabulary
            .WithOwnTerm("master-welder", AnyName, ranksAs: SkillGrade.Technician);
        own = own.WithOwnTerm("master-fitter", AnyName, ranksAs: own.Find("master-welder"));

        Assert.Equal(0, own.Compare(own.Find("master-fitter")!, SkillGrade.Technician));
        Assert.Equal(SkillGrade.Technician.Term, own.NationalEquivalent(own.Find("master-fitter")!));
        Assert.Equal(SkillGrade.Junior.Term, own.NationalEquivalent(SkillGrade.Junior));
    }

    [Fact]
    public void WithOwnTerm_WrongPlace_Throws()
    {
        Vocabulary grades = SkillGrade.Vocabulary;

        Assert.Throws<ArgumentException>(() => grades.WithOwnTerm("own", AnyName));
        Assert.Throws<ArgumentException>(() => grades.WithOwnTerm("own", AnyName, SkillGrade.Junior, SkillGrade.Senior));
        Assert.Throws<ArgumentException>(() => grades.WithOwnTerm("own", AnyName, after: ProfessionalTitle.Assistant));
        Assert.Throws<ArgumentException>(() => grades.WithOwnTerm("senior", AnyName, after: SkillGrade.Junior));
        Assert.Throws<ArgumentException>(() => Honour.Vocabulary.WithOwnTerm("own", AnyName, after: Honour.Craftsman));
    }

    [Fact]
    public void Create_OwnOrderedVocabulary_GrowsFromTheLowest()
    {
        Vocabulary own = Vocabulary.Create("post-grade", new LocalizedText("岗级", "Post grade"), isOrdered: true)
            .WithOwnTerm("p1", AnyName);
        own = own.WithOwnTerm("p2", AnyName, after: own.Find("p1"));

        Assert.Equal([1, 2], own.Terms.Select(own.RankOf));
        Assert.Null(own.NationalEquivalent(own.Find("p1")!));
    }

    [Fact]
    public void RankOf_UnorderedOrForeignTerm_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => Honour.Vocabulary.RankOf(Honour.Craftsman));
        Assert.Throws<ArgumentException>(() => SkillGrade.Vocabulary.RankOf(Honour.Craftsman));
    }

    [Fact]
    public void Equality_SameTermsAndPlaces_IsByContent()
    {
        Vocabulary one = SkillGrade.Vocabulary.WithOwnTerm("own", AnyName, after: SkillGrade.Senior);
        Vocabulary same = SkillGrade.Vocabulary.WithOwnTerm("own", LocalizedText.Same("own"), after: SkillGrade.Senior);

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, SkillGrade.Vocabulary);
        Assert.NotEqual(one, SkillGrade.Vocabulary.WithOwnTerm("own", LocalizedText.Same("other"), after: SkillGrade.Senior));
        Assert.NotEqual(one, SkillGrade.Vocabulary.WithOwnTerm("own", AnyName, after: SkillGrade.Technician));
    }

    [Fact]
    public void WithOwnTerm_AnySequence_KeepsTheOrderThatWasThere()
    {
        Gen<(bool Level, int At)> place = Gen.Choose(0, 1).Zip(Gen.Choose(0, 20)).Select(pair => (pair.Item1 == 1, pair.Item2));
        Arbitrary<(bool Level, int At)[]> places = Arb.From(place.ArrayOf(), Shorter);

        Prop.ForAll(places, KeepsOrder).Check(Law.Config(300));
    }

    private static bool KeepsOrder((bool Level, int At)[] places)
    {
        Vocabulary vocabulary = SkillGrade.Vocabulary;
        foreach ((bool level, int at) in places)
        {
            Term anchor = vocabulary.Terms[at % vocabulary.Terms.Count];
            string code = $"own-{vocabulary.Terms.Count}";
            Vocabulary grown = level
                ? vocabulary.WithOwnTerm(code, AnyName, ranksAs: anchor)
                : vocabulary.WithOwnTerm(code, AnyName, after: anchor);
            Term added = grown.Find(code)!;
            bool old = vocabulary.Terms.All(a => vocabulary.Terms.All(b =>
                Math.Sign(vocabulary.Compare(a, b)) == Math.Sign(grown.Compare(a, b))));
            bool placed = vocabulary.Terms.All(other =>
                Math.Sign(grown.Compare(added, other)) == (level || vocabulary.Compare(anchor, other) != 0
                    ? Math.Sign(vocabulary.Compare(anchor, other))
                    : 1));
            bool sorted = grown.Terms.Select(grown.RankOf).SequenceEqual(grown.Terms.Select(grown.RankOf).Order());
            if (!old || !placed || !sorted)
            {
                return false;
            }

            vocabulary = grown;
        }

        return true;
    }

    private static IEnumerable<(bool Level, int At)[]> Shorter((bool Level, int At)[] places) =>
        Enumerable.Range(0, places.Length).Select(i => places.Where((_, at) => at != i).ToArray());
}
