using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// A month that meets conditions (当月达标), such as full attendance (全勤): paid for that month, whole or not at all. Every condition named must
/// hold; without any, every month of employment counts.
/// </summary>
/// <example>
/// Full attendance, also broken by sick leave: <c>new MonthGround { FullAttendance = true, Conditions = [MonthCondition.AtMost(sickDays, 0m)] }</c>.
/// </example>
public sealed record MonthGround : BonusGround
{
    /// <summary>True when the person must be employed on every day of the month and lose none of them unpaid. Default false.</summary>
    public bool FullAttendance { get; init; }

    /// <summary>What the month's counts must reach or not exceed; a count that is not recorded is 0. Default empty.</summary>
    public IReadOnlyList<MonthCondition> Conditions { get; init => field = ValueList.Of(value); } = ValueList<MonthCondition>.Empty;

    /// <summary>Kinds of dated leave of which no day may fall in the month. Default empty.</summary>
    public IReadOnlyList<Term> WithoutLeave { get; init => field = ValueList.Of(value); } = ValueList<Term>.Empty;

    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => false;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;

    internal override GroundNature Nature => GroundNature.Month;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => true;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => true;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => true;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override IEnumerable<Term> Counters => Conditions.Select(condition => condition.Counter);

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => ClauseFamily.MonthAward;

    internal override LocalizedText NotFound => new("没有满足条件的月度记录", "no month meets the conditions");
}
