using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Bonuses;

/// <summary>
/// A property of the post a person holds (岗位): its class, or a mark such as team leader, key process or scarce trade.
/// The key is the term of <see cref="Vocabulary"/> that the post bears. It counts from the first day on which a post bears it; a change to
/// another post that bears it too is no new beginning.
/// </summary>
public sealed record PostGround : BonusGround
{
    /// <summary>A ground on the post's terms of one vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary's code, such as <c>post-class</c> or <c>post-mark</c>.</param>
    /// <exception cref="ArgumentException">The vocabulary code is blank.</exception>
    public PostGround(string vocabulary) => Vocabulary = Internal.Guard.NotBlank(vocabulary);

    /// <summary>The vocabulary whose terms key the amounts.</summary>
    public string Vocabulary { get; }

    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => schedule.AwaitsEvent;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;

    internal override GroundNature Nature => GroundNature.Lasting;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => false;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => false;

    internal override bool Fits(TermKey entry) => entry.Find(Vocabulary) is not null && entry.Count == 1;

    internal override IEnumerable<string> PostVocabularies => [Vocabulary];

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => ClauseFamily.PostAllowance;

    internal override LocalizedText NotFound => new("没有人在相应岗位", "nobody has a post of the kind");
}
