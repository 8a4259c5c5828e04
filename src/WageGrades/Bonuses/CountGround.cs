using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// A count of the month from the attendance or production sheet: night shifts, hot days, hours taught, over-quota units
/// (夜班次数、高温天数、授课课时、超定额件数). The quantity is the month's count under <see cref="Counter"/>, as far as it goes beyond
/// <see cref="Above"/>. Paid once for the month and never prorated, by the standard and to the forms of employment of its first employed day.
/// </summary>
/// <example>Units beyond a quota of 200: <c>new CountGround(units) { Above = 200m }</c>; 230 units have the quantity 30.</example>
public sealed record CountGround : BonusGround
{
    /// <summary>A ground on one counter.</summary>
    /// <param name="counter">The counter's term, as it stands in the month's record.</param>
    public CountGround(Term counter) => Counter = Guard.NotNull(counter);

    /// <summary>The counter whose month's figure is the quantity.</summary>
    public Term Counter { get; init => field = Guard.NotNull(value); }

    /// <summary>The count up to which nothing is due (定额), 0 or more; default 0.</summary>
    public decimal Above { get; init => field = Guard.NotNegative(value); }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(CountGround), (nameof(Counter), Counter), (nameof(Above), Above));

    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => true;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => true;

    internal override GroundNature Nature => GroundNature.Count;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => true;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => false;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => false;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override IEnumerable<Term> Counters => [Counter];

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => CounterFamilies.Of(Counter);

    internal override LocalizedText NotFound => new($"没有“{Counter.Name.Chinese}”记录", $"no “{Counter.Name.English}” is recorded");
}
