using System.Globalization;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>
/// How a person who comes to another grade is placed in it (套档规则): which step, what is compared, what becomes of the time waited, and whether pay
/// above the new cell is protected.
/// </summary>
/// <example>
/// The usual promotion rule, 就近就高 on base pay with the waiting time starting again, and one step on top:
/// <c>PlacementRule.NearestNotLower with { PlusSteps = 1 }</c>.
/// </example>
public sealed record PlacementRule
{
    /// <summary>The same step (同档).</summary>
    public static readonly PlacementRule SameStep = new(PlacementKind.SameStep);

    /// <summary>The cheapest step of the grade that does not pay less (就近就高).</summary>
    public static readonly PlacementRule NearestNotLower = new(PlacementKind.NearestNotLower);

    private PlacementRule(PlacementKind kind) => Kind = kind;

    /// <summary>How the step is found.</summary>
    public PlacementKind Kind { get; }

    /// <summary>For <see cref="PlacementKind.ByTable"/> the new place of each old one; else empty.</summary>
    public IReadOnlyDictionary<GradePlace, GradePlace> Table { get; private init; } = ValueMap<GradePlace, GradePlace>.Empty;

    /// <summary>How many steps above the one found, 0 or more, as far as the grade has steps; 0 by default.</summary>
    public int PlusSteps { get; init => field = Guard.InRange(value, 0, LadderShape.MaxSteps); }

    /// <summary>
    /// The least rise that the cheapest step must bring, as an amount (增幅不低于); null by default. For <see cref="PlacementKind.NearestNotLower"/> only.
    /// </summary>
    public Money? LeastRise
    {
        get;
        init => field = Guard.That(value is null or { IsNegative: false }, value, "zero or more");
    }

    /// <summary>The same as a share of the compared sum, such as 5 %; zero by default.</summary>
    public Ratio LeastRiseShare { get; init => field = Guard.That(value >= Ratio.Zero, value, "zero or more"); }

    /// <summary>
    /// The allowance clauses whose amounts, before and after, are added to the cells for the comparison (比较口径); empty (the default): base pay only.
    /// </summary>
    public IReadOnlyList<ClauseId> Compared { get; init => field = ValueList.Of(value); } = ValueList<ClauseId>.Empty;

    /// <summary>What becomes of the time already waited; it starts again by default.</summary>
    public WaitingTime Waiting { get; init => field = Guard.Defined(value); }

    /// <summary>How the difference is protected where the new place pays less; null (the default): it is not, as after a demotion.</summary>
    public ProtectionRule? Protection { get; init; }

    /// <summary>The new place that the table gives an old one, named by its row or by the national grade that the row stands for; null where it has
    /// none.</summary>
    internal GradePlace? InTable(LadderShape old, GradePlace place) => Table.TryGetValue(place, out var listed)
        ? listed
        : Table.Where(entry => old.CodeOf(entry.Key) == old.CodeOf(place)).Select(entry => entry.Value).FirstOrDefault();

    /// <summary>Places from a table.</summary>
    /// <param name="table">The new place of each old one.</param>
    /// <returns>The rule; a place that the table lacks is a finding where it is asked for.</returns>
    public static PlacementRule ByTable(IEnumerable<KeyValuePair<GradePlace, GradePlace>> table) =>
        new(PlacementKind.ByTable) { Table = ValueMap.Of(Guard.NotNull(table)) };

    /// <summary>In short: <c>NearestNotLower plus 1, waiting time Restarts</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind}{(PlusSteps > 0 ? $" plus {PlusSteps}" : "")}, waiting time {Waiting}{(Protection is null ? "" : $", protected {Protection}")}");
}
