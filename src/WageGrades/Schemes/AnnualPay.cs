using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// Annual pay (年薪制): an amount for the calendar year, agreed with each person or read from a table. A part is paid month by month as an advance;
/// what the year's work is assessed at, less the advances, is settled in a month of the following year and belongs to the year that earned it.
/// </summary>
/// <remarks>
/// The assessment is a fact about the person: an amount for the time on the scheme, or a factor on the performance part (what the year would pay less
/// the part that is advanced). Until it is known the settlement is pending. What is settled for a year concerns its days
/// within the terms of the agreements that follow one another in a register, or of the one agreement that is asked.
/// </remarks>
/// <example>
/// 280,000 a year for a special-grade technician, 60 % advanced (14,000 a month), settled in February:
/// <code>
/// new AnnualPay
/// {
///     Amounts = new Dictionary&lt;TermKey, Money&gt; { [SkillGrade.SpecialTechnician] = 280_000m.Cny },
///     Advance = AnnualAdvance.OfShare(Ratio.Percent(60m)),
///     PartYear = PartYearRule.ByDays, SettledIn = 2, Shortfall = SettlementShortfall.CarriedToNextYear,
/// }
/// </code>
/// Assessed at 1.1 of the performance part the year pays 168,000 + 1.1 × 112,000 = 291,200: 123,200 in February.
/// </example>
public sealed record AnnualPay : PayScheme
{
    /// <summary>
    /// The year's amount by the grade that a person's terms name, for full-time hours; the empty key stands for every grade. Default empty: the
    /// amount is agreed with each person. An amount agreed with a person goes before the table.
    /// </summary>
    public IReadOnlyDictionary<TermKey, Money> Amounts { get; init => field = ValueMap.Of(value); } = ValueMap<TermKey, Money>.Empty;

    /// <summary>The part paid month by month (按月预发部分); null is a missing choice.</summary>
    public AnnualAdvance? Advance { get; init; }

    /// <summary>What a part of the year on the scheme is worth (不足一年的折算); null is a missing choice.</summary>
    public PartYearRule? PartYear { get; init => field = Guard.Defined(value); }

    /// <summary>The month of the following year in which the year is settled (结算月份), 1 to 12; null is a missing choice.</summary>
    public int? SettledIn { get; init => field = value is { } month ? Guard.InRange(month, 1, 12) : null; }

    /// <summary>What happens where the advances exceed the assessed amount (结算为负的处理); null is a missing choice.</summary>
    public SettlementShortfall? Shortfall { get; init => field = Guard.Defined(value); }

    /// <summary>The parts of a settlement that are paid later (延期支付), the earliest first; default empty: all is paid in the settlement
    /// month.</summary>
    /// <exception cref="ArgumentException">The shares add up to more than the whole, or the parts are not in order of their months.</exception>
    public IReadOnlyList<DeferredPart> Deferrals
    {
        get;
        init
        {
            var parts = ValueList.Of(value);
            Guard.That(CanDefer(parts), string.Join(", ", parts), "at most the whole, in order of their months", nameof(Deferrals));
            field = parts;
        }
    } = ValueList<DeferredPart>.Empty;

    /// <summary>Whether parts are in order of their months and add up to at most the whole.</summary>
    internal static bool CanDefer(IReadOnlyList<DeferredPart> parts)
    {
        var sum = Ratio.Zero;
        var months = int.MinValue;
        foreach (var part in parts)
        {
            if (part.MonthsAfter <= months)
            {
                return false;
            }

            (sum, months) = (sum + part.Share, part.MonthsAfter);
        }

        return sum <= Ratio.One;
    }

    /// <summary>What leaving does to deferred parts not yet due (离职时尚未发放部分的处理); a choice that must be made where there are any.</summary>
    public DeferredOnLeaving? OnLeaving { get; init => field = Guard.Defined(value); }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(AnnualPay),
        (nameof(Amounts), Amounts), (nameof(Advance), Advance), (nameof(PartYear), PartYear), (nameof(SettledIn), SettledIn),
        (nameof(Shortfall), Shortfall), (nameof(Deferrals), Deferrals), (nameof(OnLeaving), OnLeaving));

    internal override IEnumerable<Term> Terms => Amounts.Keys.SelectMany(key => key).Distinct();

    internal override IEnumerable<Money> Stated => [.. Amounts.Values, .. Advance?.Monthly is { } monthly ? [monthly] : Array.Empty<Money>()];

    internal override bool HasMonthlyRate => false;

    internal override bool FollowsProbation => true;

    internal override bool FollowsHoursShare => true;

    internal override bool FollowsWorkedHours => true;

    internal override bool ReachesBack => true;

    internal override bool IsCounted => false;

    internal override PayScheme? WithPrices(Func<Money, Money> change) => null;

    internal override IEnumerable<Money> Priced => [];

    internal override bool HasUnlikePrices => false;

    internal override ClauseFamily Family => ClauseFamily.OtherMainPay;
}
