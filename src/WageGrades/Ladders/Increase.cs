using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>
/// A pay increase (调资): what becomes of one cell of a ladder, put together from a few stages and exact until
/// <see cref="PayLadder.Apply"/> rounds once at the end. The <em>rise</em> of an increase is its result less its own input, so
/// <c>A.Then(B).AtLeast(x)</c> compares with the cell before A and <c>A.Then(B.AtLeast(x))</c> with the cell after A.
/// Increases are values: equal when they are built alike, numbers by value (4 % equals 4.0 %). One has at most <see cref="MostParts"/> parts; putting
/// more together is an <see cref="ArgumentException"/>.
/// </summary>
/// <example><code>
/// Increase.Percent(4m).AtLeast(180m)                                   // 4 %, at least 180
/// Increase.Flat(200m).Then(Increase.Percent(5.5m)).AtLeast(340m)       // (+200, then 5.5 %), at least 340
/// Increase.Percent(3m).AtLeast(90m).Minus(Increase.Percent(0.2m))      // 90 or 3 %, less 0.2 % of the old cell
/// Increase.Flat(-10.42m).On("A2", "A3").Then(Increase.Factor(0.9524m)) // deduct, then factor
/// </code></example>
public sealed partial class Increase : IEquatable<Increase>, ILocalizable
{
    /// <summary>The most parts an increase may have: stages, bounds, selections and combinations together.</summary>
    public const int MostParts = 1_000;

    private Increase(IncreaseNode node) =>
        Node =
            node.Parts <= MostParts
                ? node
                : throw new ArgumentException(
                    $"An increase has at most {MostParts} parts, but this one would have {node.Parts}: apply it in several steps.",
                    nameof(node));

    /// <summary>No change.</summary>
    public static Increase None { get; } = new(new IncreaseSequence(ValueList<IncreaseNode>.Empty));

    /// <summary>The structure, for the writers in this assembly.</summary>
    internal IncreaseNode Node { get; }

    /// <summary>A percentage of the cell: <c>Percent(4m)</c> pays 104 of 100.</summary>
    /// <param name="percent">-100 or more, at most 12 decimals; below zero it is a cut.</param>
    public static Increase Percent(decimal percent) => new(new IncreasePercent(Payable(Guard.AtLeast(percent, -100m))));

    /// <summary>A factor on the cell: <c>Factor(0.9524m)</c> pays 95.24 of 100.</summary>
    /// <param name="factor">Zero or more, at most 12 decimals.</param>
    public static Increase Factor(decimal factor) => new(new IncreaseFactor(Payable(Guard.NotNegative(factor))));

    /// <summary>The same amount on every cell, in the ladder's currency.</summary>
    /// <param name="amount">Within the range of <see cref="Money"/>; below zero it is a deduction.</param>
    public static Increase Flat(decimal amount) => new(new IncreaseFlat(Payable(amount)));

    /// <summary>The same amount less on every cell: <c>Flat</c> of the opposite sign.</summary>
    /// <param name="amount">Zero or more.</param>
    public static Increase Deduct(decimal amount) => Flat(-Guard.NotNegative(amount));

    /// <summary>A lower limit of the resulting cell: cells below the amount become the amount (保底).</summary>
    /// <param name="amount">Within the range of <see cref="Money"/>.</param>
    public static Increase FloorAt(decimal amount) => new(new IncreaseLimit(IsFloor: true, Payable(amount)));

    /// <summary>
    /// An upper limit of the resulting cell (封顶): cells above the amount become the amount, also those that were above it before.
    /// </summary>
    /// <param name="amount">Within the range of <see cref="Money"/>.</param>
    public static Increase CapAt(decimal amount) => new(new IncreaseLimit(IsFloor: false, Payable(amount)));

    /// <summary>A rounding between two stages.</summary>
    /// <param name="rule">The rule.</param>
    public static Increase Round(RoundingRule rule) => new(new IncreaseRounding(Guard.NotNull(rule)));

    /// <summary>Whichever of two increases pays the cell more (就高).</summary>
    public static Increase LargerOf(Increase first, Increase second) => Combined(IncreaseJoin.LargerOf, first, second);

    /// <summary>Equal structure.</summary>
    public static bool operator ==(Increase? left, Increase? right) => Equals(left, right);

    /// <summary>Different structure.</summary>
    public static bool operator !=(Increase? left, Increase? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(Increase? other) => other is not null && Node.Equals(other.Node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Increase);

    /// <inheritdoc/>
    public override int GetHashCode() => Node.GetHashCode();

    /// <summary>The increase in words: "4 %, at least 180", 4 %，至少 180.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) =>
        Node.In(Guard.Defined(language));

    /// <summary>The increase in English words, the same under every culture: "4 %, at least 180".</summary>
    public override string ToString() => In(Language.English);

    internal static Increase Of(IncreaseNode node) => new(node);

    private static decimal Payable(decimal amount) => Guard.That(Money.IsInRange(amount), amount, Money.Range);
}
