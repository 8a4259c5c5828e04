using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>Belonging to a group of people (适用人群), as long as it lasts. The key is empty: everybody in the group has the same ground.</summary>
/// <example>A pool shared equally by the technicians: <c>new PopulationGround(Population.Of(SkillGrade.Technician))</c> with a pool amount.</example>
public sealed record PopulationGround : BonusGround
{
    /// <summary>A ground on belonging to a group.</summary>
    /// <param name="population">The group.</param>
    public PopulationGround(Population population) => Population = Guard.NotNull(population);

    /// <summary>The group.</summary>
    public Population Population { get; }

    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => schedule.AwaitsEvent;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;

    internal override GroundNature Nature => GroundNature.Lasting;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => true;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => Population.Terms.Count == 0;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => Population.Terms.Select(term => term.Vocabulary).Where(IsOfPost);

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => ClauseFamily.PostAllowance;

    internal override LocalizedText NotFound => new("没有人属于该范围", "nobody belongs to the group");

    // Grades, titles and degrees are the person's own.
    private static bool IsOfPost(string vocabulary) =>
        vocabulary != SkillGrade.Vocabulary.Code && vocabulary != ProfessionalTitle.Vocabulary.Code && vocabulary != Education.Vocabulary.Code;
}
