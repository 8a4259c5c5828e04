using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Quotas of ratings: what is too many is told, and nobody is rated or paid otherwise.</summary>
public sealed class RatingQuotaTests
{
    private static readonly Vocabulary Ratings = Vocabulary.Create("rating", LocalizedText.Same("rating"), isOrdered: false)
        .WithOwnTerm("good", LocalizedText.Same("good"))
        .WithOwnTerm("excellent", LocalizedText.Same("excellent"));

    private static readonly Term Excellent = Ratings.Terms[1];

    private static readonly BonusClause Award = new(
        "rating-award", "3.9", LocalizedText.Same("rating award"),
        new Bonus(new StandingGround("rating", StandingFact.Appointed), new WhileHeld()) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always<BonusAmount>(new TableAmount([KeyValuePair.Create((TermKey)Excellent, Cny(500m))])));

    [Theory]
    [InlineData(12, 3, 30, 0)]
    [InlineData(12, 4, 30, 1)]
    [InlineData(10, 3, 30, 0)]
    [InlineData(3, 1, 33, 1)]
    [InlineData(2, 2, 100, 0)]
    [InlineData(2, 1, 0, 1)]
    public void Allocate_Ratings_AreHeldAgainstTheWholePart(int people, int rated, int percent, int excess)
    {
        var allocation = With(Quota(Population.Everyone, percent)).Allocate(Rated(people, rated), March);

        Assert.Equal(excess, allocation.Findings.Sum(finding => (int)finding.Argument("excess")!));
        Assert.All(
            allocation.Findings,
            finding => Assert.Equal((FindingCodes.RatingQuotaExceeded, FindingSeverity.Warning), (finding.Code, finding.Severity)));
    }

    [Fact]
    public void PayFor_TooManyRated_PaysEverybodyAsRatedAndNamesThem()
    {
        var run = With(Quota(Population.Everyone, 10m)).PayFor(Rated(10, 2), March);

        Assert.True(run.IsComplete);
        Assert.Equal(Cny(1_000m), run.Total);
        Assert.Equal(
            "excellent in 2026-03: 2 of 10 people have the rating, at most 1 (10 %) may; 1 too many among 0001, 0002.",
            Assert.Single(run.Findings, finding => finding.Code == FindingCodes.RatingQuotaExceeded).Message(Language.English));
        Assert.True(With(Quota(Population.Everyone, 10m)).PayFor(Rated(10, 2).Workers[0], March).IsPayable);
    }

    [Fact]
    public void Allocate_QuotaOfAGroup_CountsItsMembersOnly()
    {
        var technicians = Population.Of(SkillGrade.Technician);
        var people = Rated(4, 2).Select(worker => worker.Id.Number == "0001" ? worker : worker.Appoint(SkillGrade.Technician, Start));

        // Of three technicians one is rated; the other excellent person is none. Before the rating began and after it ended nobody counts.
        Assert.Empty(With(Quota(technicians, 34m)).Allocate(people, March).Findings);
        Assert.Single(With(Quota(technicians, 33m)).Allocate(people, March).Findings);
        var ended = people.Select(worker => worker.Dismiss(Excellent, new LocalDate(2026, 3, 31)));
        Assert.Empty(With(Quota(technicians, 0m)).Allocate(ended, March).Findings);
    }

    [Fact]
    public void Check_QuotaWithUnknownTerm_FindsIt()
    {
        var quota = Quota(Population.Everyone, 10m) with { Rated = Population.Of(new Term("rating", "excelent")) };

        Assert.Equal("excellent", Assert.Single(With(quota).Check().OfCode(FindingCodes.UnknownTerm)).Argument("nearest"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quota(Population.Everyone, 101m));
    }

    /// <summary>A quota changes no line of anybody's statement.</summary>
    [Fact]
    public void PayFor_AnyQuota_PaysAsWithoutIt() => Law.Holds(
        SharingGen.Any,
        pay =>
        {
            Workforce people = new(pay.Workers);
            var month = FactGen.Months[5];

            Assert.Equal((pay.Agreement with { RatingQuotas = [] }).PayFor(people, month).Statements, pay.Agreement.PayFor(people, month).Statements);
        },
        40);

    private static CollectiveAgreement With(RatingQuota quota) => Agreement(Award) with { OwnVocabularies = [Ratings], RatingQuotas = [quota] };

    private static RatingQuota Quota(Population of, decimal percent) =>
        new("excellent-quota", LocalizedText.Same("excellent"), of, Population.Of(Excellent), Ratio.Percent(percent));

    private static Workforce Rated(int people, int rated) => new(Enumerable.Range(1, people).Select(number =>
        number <= rated ? Person($"{number:0000}").Appoint(Excellent, Start) : Person($"{number:0000}")));
}
