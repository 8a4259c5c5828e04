using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// Paid once on the anniversary that completes some years of service (到达工龄时发放), as often as such an anniversary comes while the ground lasts. Years
/// are counted as for <see cref="SeniorityGround"/>: from the person's service date or in the employment that lasts, by the agreement's rule for 29
/// February; what was completed before an employment began was due in an earlier one.
/// </summary>
/// <example>At 25 and 40 years: <c>new AtServiceAge(25, 40)</c>; every second year: <c>new AtServiceAge(2) { EveryYears = 2 }</c>.</example>
public sealed record AtServiceAge : BonusSchedule
{
    private const int MostYears = 80;

    /// <summary>A payment at ages of service.</summary>
    /// <param name="years">The completed years at which it is paid, 1 to 80, at least one; in any order.</param>
    /// <exception cref="ArgumentException">There is no number, or one is out of range or repeated.</exception>
    public AtServiceAge(params IEnumerable<int> years)
    {
        int[] ordered = [.. Guard.NotNull(years).Order()];
        Years = Guard.That(
            ordered.Length > 0 && Array.TrueForAll(ordered, each => each is >= 1 and <= MostYears) && ordered.Distinct().Count() == ordered.Length,
            ValueList.Of(ordered),
            "at least one number of 1 to 80, none twice",
            nameof(years));
    }

    /// <summary>The completed years at which it is paid, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>After the last of them it is paid again every so many years, 1 to 80; null: no more.</summary>
    public int? EveryYears { get; init => field = value is { } years ? Guard.InRange(years, 1, MostYears) : null; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(AtServiceAge),
        (nameof(Years), Years), (nameof(EveryYears), EveryYears), (nameof(Start), Start), (nameof(Anchor), Anchor),
        (nameof(SuspendedBy), SuspendedBy));

    /// <summary>Whether completing so many years pays.</summary>
    internal bool PaysAt(int years) =>
        Years.Contains(years) || (EveryYears is { } every && years > Years[^1] && (years - Years[^1]) % every == 0);

    internal override bool IsOnce => true;

    internal override bool IsYearly => true;

    internal override bool CountsYears => true;

    internal override bool NeedsLasting => true;

    internal override bool AwaitsEvent => false;

    internal override bool ComesAgain => false;

    internal override bool CompetesOverTime => true;

    internal override StartRule? UsualStart => null;

    internal override StopRule? OwnStop => null;

    internal override int? MonthsPaid => null;

    internal override PeriodSchedule? OfPeriod => null;
}
