using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// Negotiated pay (协议工资): a monthly amount agreed with each person, the amount for that person's own hours; in probation the share of it that the
/// clause or the agreement says, unless another was agreed with the person. Without an agreed amount the month is
/// pending. What the person would have under named clauses, base pay above all, is the floor.
/// </summary>
/// <example>
/// 9,000 a month, not less than base pay and the skill allowance, judged over the year:
/// <c>new NegotiatedPay { FloorClauses = ["base-pay", "skill-allowance"], FloorPer = FloorPeriod.Year }</c>.
/// </example>
public sealed record NegotiatedPay : PayScheme
{
    /// <summary>
    /// The clauses whose pay is the floor (保底条款): what they would pay a person without the scheme, for the same days, precedence and monthly caps
    /// applied. What the person is paid under them all the same counts towards it. Null is a missing choice; empty: there is no floor.
    /// </summary>
    public IReadOnlyList<ClauseId>? FloorClauses
    {
        get;
        init => field = value is null ? null : ValueList.Of(value);
    }

    /// <summary>Over what time the floor is judged; a choice that must be made where there is a floor.</summary>
    public FloorPeriod? FloorPer { get; init => field = Guard.Defined(value); }

    internal override IEnumerable<Term> Terms => [];

    internal override IEnumerable<Money> Stated => [];

    internal override bool HasMonthlyRate => true;

    internal override bool FollowsProbation => true;

    // An amount agreed with a person is the amount for that person's own hours, unless it is paid by the hour.
    internal override bool FollowsHoursShare => false;

    internal override bool FollowsWorkedHours => true;

    internal override bool ReachesBack => FloorPer == FloorPeriod.Year;

    internal override bool IsCounted => false;

    internal override PayScheme? WithPrices(Func<Money, Money> change) => null;

    internal override IEnumerable<Money> Priced => [];

    internal override bool HasUnlikePrices => false;

    internal override ClauseFamily Family => ClauseFamily.OtherMainPay;
}
