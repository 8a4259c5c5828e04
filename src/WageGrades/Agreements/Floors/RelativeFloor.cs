using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// A floor that follows what another group is paid in the month (相对保底): a person of the one group receives no less than a measure of the other's pay.
/// The difference is topped up, by the least amount that is enough.
/// </summary>
/// <remarks>
/// Who belongs is judged on the last employed day of the month. The other group's figure is taken from those who are employed full-time and paid for
/// the whole month; who is tested for part of the month or of the hours is tested with that part of it. Floors that depend on one another
/// in a circle are not settled and are a finding. Whom several floors test is topped up in their order in the agreement, each counting the ones
/// before.
/// </remarks>
/// <example>
/// 首席技师不低于中层管理人员的中位数: with managers at 14,000, 15,000 and 19,000 a chief technician with 14,300 receives a top-up of 700.
/// </example>
public sealed record RelativeFloor
{
    /// <summary>A relative floor.</summary>
    /// <param name="id">The floor's id, lower-kebab; a top-up line names it as its clause.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="tested">Whose pay is tested.</param>
    /// <param name="reference">Whose pay it is compared with.</param>
    /// <param name="measure">Which figure of their pay.</param>
    /// <param name="countsIn">The base whose lines count on both sides; every clause that pays them something must answer whether it does.</param>
    public RelativeFloor(ClauseId id, LocalizedText name, Population tested, Population reference, PayMeasure measure, PayBase countsIn)
    {
        Id = id;
        Name = Guard.NotNull(name);
        Tested = Guard.NotNull(tested);
        Reference = Guard.NotNull(reference);
        Measure = Guard.Defined(measure);
        CountsIn = Guard.Defined(countsIn);
    }

    /// <summary>The floor's id.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The name in both languages.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Whose pay is tested.</summary>
    public Population Tested { get; init => field = Guard.NotNull(value); }

    /// <summary>Whose pay it is compared with.</summary>
    public Population Reference { get; init => field = Guard.NotNull(value); }

    /// <summary>Which figure of their pay.</summary>
    public PayMeasure Measure { get; init => field = Guard.Defined(value); }

    /// <summary>The base whose lines count on both sides.</summary>
    public PayBase CountsIn { get; init => field = Guard.Defined(value); }

    /// <summary>How much of the figure must be reached; the whole by default.</summary>
    public Ratio Share { get; init => field = Guard.That(value > Ratio.Zero, value, "above 0"); } = Ratio.One;

    /// <summary>Whether pay must reach the figure, the default, or exceed it.</summary>
    public FloorComparison Comparison { get; init => field = Guard.Defined(value); }

    /// <summary>How days without pay reduce it; prorated by default.</summary>
    public FloorAbsence Absence { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// For each pay base whether a top-up counts in it. Default: it counts in the wage total and the minimum wage; another base is unanswered.
    /// </summary>
    public IReadOnlyDictionary<PayBase, bool> Counts { get; init => field = ValueMap.Of(value); } = PayFloor.UsualCounts;

    /// <summary>The rule it comes from, or null.</summary>
    public LegalReference? Citation { get; init; }
}
