using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// Completed years of service (工龄). The quantity is the number of completed years, at most <see cref="AtMostYears"/>;
/// years are counted from the person's service date, or without one in the employment that lasts, with the agreement's anniversary rule. Paid
/// monthly, the years are one entitlement whose rate grows, whatever the clause says of several occurrences. Paid once, the first year that counts
/// pays.
/// </summary>
/// <example>Taixing 2017: 20 yuan a month per year of service, at most ten years: quantity 7 after seven full years.</example>
public sealed record SeniorityGround : BonusGround
{
    /// <summary>The first year of service that counts (满几年起), 1 to 80: with 3 nothing is due before the third anniversary. Default 1.</summary>
    public int FromYears { get; init => field = Guard.InRange(value, 1, AtMostYears ?? 80); } = 1;

    /// <summary>The most years that count; null when there is no limit.</summary>
    public int? AtMostYears { get; init => field = value is { } years ? Guard.InRange(years, FromYears, 80) : null; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(SeniorityGround), (nameof(FromYears), FromYears), (nameof(AtMostYears), AtMostYears));

    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => false;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => schedule.PaysWhatHolds || amount.Reads.Pay.Count > 0;

    internal override GroundNature Nature => GroundNature.Lasting;

    internal override bool CountsYears => true;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => true;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => false;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => ClauseFamily.SeniorityAllowance;

    internal override LocalizedText NotFound => new("没有人满一年工龄", "nobody has completed a year of service");
}
