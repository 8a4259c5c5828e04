using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// Pay for a ground (津贴、奖励): skill, title, education, innovation, competition, honour, mentoring, post, seniority. It answers
/// five questions, each its own small type, so that a new bonus is a combination and not new code: for what
/// (<see cref="Ground"/>), how much (the dated amounts of the clause), from when and how long (<see cref="Schedule"/>),
/// together with what (<see cref="Repetition"/> and the agreement's precedence groups), to whom
/// (the person whose fact it is, or the team: <see cref="TeamAmount"/>).
/// </summary>
public sealed record Bonus
{
    /// <summary>A bonus of the given ground and schedule.</summary>
    /// <param name="ground">What it is paid for.</param>
    /// <param name="schedule">From when and how long.</param>
    public Bonus(BonusGround ground, BonusSchedule schedule)
    {
        Ground = Guard.NotNull(ground);
        Schedule = Guard.NotNull(schedule);
    }

    /// <summary>What it is paid for.</summary>
    public BonusGround Ground { get; init => field = Guard.NotNull(value); }

    /// <summary>From when and how long.</summary>
    public BonusSchedule Schedule { get; init => field = Guard.NotNull(value); }

    /// <summary>What several occurrences pay together; null is a missing choice that the agreement's check reports.</summary>
    public Repetition? Repetition { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// What makes two achievements one occasion under this clause, for <see cref="Repetition.BestPerOccasion"/> and for groups judged per event.
    /// Default empty: the occasion that the facts name.
    /// </summary>
    public IReadOnlyList<OccasionPart> OccasionBy { get; init => field = ValueList.Of(value); } = ValueList<OccasionPart>.Empty;

    /// <summary>
    /// Whether the amount is for each person or for the team when a result is shared; null: the agreement's own rule
    /// (<c>AgreementPolicies.TeamAmount</c>) applies.
    /// </summary>
    public TeamAmount? TeamAmount { get; init => field = Guard.Defined(value); }

    /// <summary>True when the ground has a quantity and the amount is multiplied by it.</summary>
    internal bool MultipliesByGround(BonusAmount amount) => amount.Quantity == QuantityUse.PerUnit && Ground.HasQuantity(Schedule, amount);

    /// <summary>True when the ground has a quantity and the amount does not say what it does with it.</summary>
    internal bool AsksForQuantity(BonusAmount amount) =>
        amount is { Quantity: null, IsPerUnit: false } && Ground.HasQuantity(Schedule, amount);
}
