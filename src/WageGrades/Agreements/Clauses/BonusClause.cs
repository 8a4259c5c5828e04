using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>An allowance or award (津贴、补贴、奖励条款): a bonus and its dated amounts.</summary>
public sealed record BonusClause : PayClause
{
    /// <summary>A bonus clause.</summary>
    /// <param name="id">The stable id, such as <c>skill-allowance</c>.</param>
    /// <param name="number">The printed number; may be empty.</param>
    /// <param name="heading">The heading in both languages.</param>
    /// <param name="bonus">What is paid for what, when and to whom.</param>
    /// <param name="amounts">How much, by the date from which each standard applies.</param>
    public BonusClause(ClauseId id, string number, LocalizedText heading, Bonus bonus, EffectiveSeries<BonusAmount> amounts)
        : base(id, number, heading)
    {
        Bonus = bonus;
        Amounts = amounts;
    }

    /// <summary>What is paid for what, when and to whom.</summary>
    public Bonus Bonus { get; init => field = Guard.NotNull(value); }

    /// <summary>The dated standards; a gap is a time in which the clause pays nothing. A one-off takes the standard of its due day.</summary>
    public EffectiveSeries<BonusAmount> Amounts { get; init => field = Guard.NotNull(value); }

    /// <summary>True where a sum is split among several people, so that nobody's share is known without the others.</summary>
    internal bool IsPool
    {
        get
        {
            foreach (var step in Amounts.All)
            {
                if (step.HasValue && step.Value is PoolAmount)
                {
                    return true;
                }
            }

            return false;
        }
    }

    // Paid monthly while something lasts, and no pool.
    internal override bool CanBeBase => !Bonus.Schedule.IsOnce && Amounts.Values.All(value => value.CanBeBase);

    /// <summary>True where dated standards are shares of benefit and something else: then nobody can say which of them the figures of a result
    /// open.</summary>
    internal bool MixesBenefitShares =>
        Amounts.Values.Any(value => value is BenefitShareAmount) && Amounts.Values.Any(value => value is not BenefitShareAmount);

    /// <summary>The days of a shared month for which the clause pays, where only one of two agreements has it; null: all.</summary>
    internal DateSpan? OwnTerm { get; init; }

    internal override LocalizedText KindName => Bonus.Ground.FollowsStandard ? new("津贴或奖励", "an allowance or award")
        : new("外部核定金额", "supplied from outside");

    internal override bool HasMonthlyRate => !Bonus.Schedule.IsOnce && !IsPool;

    internal override bool IsContingent => Bonus.Ground.IsContingent(Bonus.Schedule)
        || Amounts.Values.Any(value => value.Reads.Counters.Count > 0);

    internal override bool CanBeAbsorbed => true;

    internal override bool CanBeFloor => !IsPool;

    internal override bool CanBeTakenOff => true;

    internal override bool CanStandAlone => !IsPool;

    internal override bool TakesSupplied => !Bonus.Ground.FollowsStandard;

    internal override LocalizedText NotFound => Bonus.Ground.NotFound;

    internal override Clause Dated(IDatedChange change) => this with { Amounts = change.Of(Amounts) };

    internal override bool HasStandardIn(DateSpan days) => IsInForce(Amounts, days);

    internal override LocalizedText? StandardFrom(LocalDate from) => FirstFrom(Amounts, from, standard => standard.InWords());
}
