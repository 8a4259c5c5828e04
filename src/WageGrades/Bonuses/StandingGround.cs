using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// A grade, title or degree that a person has (技能等级、职称、学历). The key is the term held, of <see cref="Vocabulary"/>; for a certificate the kind of
/// issuer and, for a degree, the mode of study stand beside it, so that an amount may ask for them too.
/// Paid monthly it is an allowance while the standing lasts; paid once it is an award for reaching it. A standing that ended before the day it
/// counts from, such as a certificate recognised after it expired, never held.
/// On <c>framework-level</c> it pays the level to which what the fact finds maps; what stands on one level is one standing there, whoever issued it.
/// </summary>
/// <example>
/// A skill allowance for appointed grades: <c>new StandingGround("skill-grade", StandingFact.Appointed)</c>. An award for a degree earned full-time
/// has the key <c>[Education.Bachelor, EducationMode.FullTime]</c>.
/// </example>
public sealed record StandingGround : BonusGround
{
    /// <summary>A ground on the terms of one vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary's code, such as <c>skill-grade</c>, <c>professional-title</c> or <c>education</c>.</param>
    /// <param name="fact">Which fact opens the payment; <see cref="StandingFact.Appointed"/> is the usual choice for grades and titles.</param>
    /// <exception cref="ArgumentException">The vocabulary code is blank.</exception>
    public StandingGround(string vocabulary, StandingFact fact)
    {
        Vocabulary = Guard.NotBlank(vocabulary);
        Fact = Guard.Defined(fact);
    }

    /// <summary>The vocabulary whose terms key the amounts.</summary>
    public string Vocabulary { get; }

    /// <summary>Which fact opens the payment.</summary>
    public StandingFact Fact { get; }

    /// <summary>How the trade of the standing must stand to the trade of the person's post that day. Default: it does not matter.</summary>
    public TradeMatch Trade { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// Grades of other vocabularies whose holders are treated as having a term of this one (比照): with special-grade technician = full senior
    /// title, a title allowance also pays appointed special-grade technicians. Default empty.
    /// </summary>
    public IReadOnlyList<ParityRule> Parities { get; init => field = ValueList.Of(value); } = ValueList<ParityRule>.Empty;

    internal override bool HasDate(Anchor anchor) => Fact == StandingFact.Appointed
        ? anchor is Anchor.Appointed or Anchor.Published
        : anchor is Anchor.Issued or Anchor.Recognised;

    internal override bool IsContingent(BonusSchedule schedule) => schedule.AwaitsEvent;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;

    internal override GroundNature Nature => GroundNature.Lasting;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => false;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => Fact == StandingFact.Appointed
        && Trade == TradeMatch.Any
        && Parities.Count == 0
        && !IsOfLevels
        && vocabularies.Contains(Vocabulary, StringComparer.Ordinal);

    internal override bool Fits(TermKey entry) =>
        entry.Find(Vocabulary) is not null && (entry.Count == 1 || (Fact != StandingFact.Appointed && !IsOfLevels));

    /// <summary>Whether it pays the level of the qualification framework.</summary>
    internal bool IsOfLevels => Vocabulary == FrameworkLevel.Vocabulary.Code;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override bool ReadsTrade => Trade != TradeMatch.Any;

    internal override ClauseFamily Family => ClauseFamily.SkillAllowance;

    internal override LocalizedText NotFound => Fact switch
    {
        StandingFact.Appointed => new("没有聘任记录", "no appointment is recorded"),
        StandingFact.Certified => new("没有证书记录", "no certificate is recorded"),
        StandingFact.Recognised => new("没有经认可的证书记录", "no recognised certificate is recorded"),
        _ => throw Closed.Missed(Fact),
    };
}
