using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// Overtime pay (加班工资条款): the hours of the month by kind, at multiples of the hour rate. It covers the working-time systems that
/// <see cref="PayClause.CoveredWorkingTimes"/> names, and none while it names none.
/// </summary>
/// <remarks>
/// <para>
/// The base is a monthly rate: for every employed day of the month the full-month, full-time rates of the clauses that count in
/// <see cref="PayBase.OvertimeBase"/>, before days without pay and, as entitled, before precedence groups and caps; then the mean over those days, so
/// that a change inside the month counts by its days. Base ÷ <see cref="PaidTime.HoursPerMonth"/>, rounded by <see cref="RoundingPoint.TimeRate"/>,
/// is the hour rate; hours × multiple × hour rate is a line, rounded once. A month of 6,525 pays 56.25, 75.00 and 112.50 an hour.
/// </para>
/// <para>
/// Standard hours: the counts <c>overtime-hours</c>, <c>rest-day-overtime-hours</c> less <c>rest-day-hours-taken-off</c>, and
/// <c>holiday-overtime-hours</c>. Cumulative hours: <c>holiday-overtime-hours</c> in their month; and in the last month of the cycle in which the
/// person is employed, what the cycle's <c>worked-hours</c> without those on holidays exceed the hours of the cycle by. Flexible hours: as standard
/// ones where the clause names that system, else nothing (工资支付暂行规定第十三条). The terms of the first employed day decide for the month.
/// </para>
/// </remarks>
public sealed record OvertimeClause : PayClause
{
    /// <summary>An overtime clause.</summary>
    /// <param name="id">The stable id, by custom <c>overtime</c>.</param>
    /// <param name="number">The printed number; may be empty.</param>
    /// <param name="heading">The heading in both languages.</param>
    /// <param name="rates">The multiples by the date from which each applies.</param>
    public OvertimeClause(ClauseId id, string number, LocalizedText heading, EffectiveSeries<OvertimeRates> rates)
        : base(id, number, heading) => Rates = rates;

    /// <summary>The dated multiples; those of the first employed day hold for the month.</summary>
    public EffectiveSeries<OvertimeRates> Rates { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Whether the clauses of the base count as entitled or as paid (加班基数按应享或实发口径). Null: as entitled; the agreement's check asks where one of them
    /// stands in a group of the month or under a cap.
    /// </summary>
    public RateBasis? Basis { get; init => field = value is { } basis ? Guard.Defined(basis) : null; }

    /// <summary>The cycle of cumulative hours; null, the default, where the clause does not cover that system.</summary>
    public HoursCycle? Cycle { get; init; }

    /// <summary>
    /// The overtime hours a month above which a warning is given, all kinds together; under cumulative hours the average of the cycle. 36 by default
    /// (劳动法第四十一条); null: no limit is checked. It never limits pay.
    /// </summary>
    public decimal? MostHoursAMonth { get; init => field = value is { } hours ? Guard.NotNegative(hours) : null; } = 36m;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(OvertimeClause),
        (nameof(Rates), Rates), (nameof(Cycle), Cycle), (nameof(Basis), Basis), (nameof(MostHoursAMonth), MostHoursAMonth),
        (nameof(Payers), Payers), (nameof(Counts), Counts), (nameof(CoveredForms), CoveredForms), (nameof(CoveredWorkingTimes), CoveredWorkingTimes),
        (nameof(For), For), (nameof(Probation), Probation), (nameof(PartTime), PartTime), (nameof(Id), Id), (nameof(Number), Number),
        (nameof(Heading), Heading), (nameof(Text), Text), (nameof(Contents), Contents), (nameof(Sources), Sources));

    internal override LocalizedText KindName => new("加班条款", "an overtime clause");

    internal override bool HasMonthlyRate => false;

    internal override bool IsContingent => true;

    internal override bool CanBeBase => false;

    internal override bool CanBeAbsorbed => true;

    internal override bool CanBeFloor => false;

    internal override bool CanBeTakenOff => false;

    internal override bool CanStandAlone => true;

    internal override bool TakesSupplied => false;

    internal override LocalizedText NotFound => new("没有加班记录", "no overtime is recorded");

    internal override Clause Dated(IDatedChange change) => this with { Rates = change.Of(Rates) };

    internal override bool HasStandardIn(DateSpan days) => IsInForce(Rates, days);

    internal override LocalizedText? StandardFrom(LocalDate from) => FirstFrom(Rates, from, rates => rates.InWords());
}
