using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A standing number of the person as quantity or as coefficient (常设系数): points, a load ratio, dated in the workforce. What is paid day by day counts
/// each day's number. What is paid for a month as a whole counts the mean of its employed days, so that a change inside the month is prorated.
/// </summary>
/// <remarks>A day without a recorded number, or with one outside <see cref="Least"/> to <see cref="Most"/>, leaves the amount open and is told; it
/// never counts as zero.</remarks>
/// <example>All trips times the own load ratio where it is below 95 %:
/// <c>new StandingQuantity(StandingNumber.LoadRatio) { Below = 0.95m }</c>; 0.895 counts 0.895, 0.96 counts 1.</example>
public sealed record StandingQuantity : AmountQuantity
{
    /// <summary>A standing number.</summary>
    /// <param name="number">The number's term.</param>
    public StandingQuantity(Term number) => Number = Guard.NotNull(number);

    /// <summary>The number.</summary>
    public Term Number { get; init => field = Guard.NotNull(value); }

    /// <summary>The figure below which the number counts, above 0; a number that reaches it counts one. Null: every number counts.</summary>
    public decimal? Below { get; init => field = Guard.That(value is null or > 0m, value, "above 0"); }

    /// <summary>The least number that was agreed, 0 or more and not above <see cref="Most"/>; null: no bound.</summary>
    public decimal? Least
    {
        get;
        init => field = Guard.That(!(value < 0m) && !(value > Most), value, "0 or more and not above the most");
    }

    /// <summary>The greatest number that was agreed, not below <see cref="Least"/>; null: no bound.</summary>
    public decimal? Most
    {
        get;
        init => field = Guard.That(!(value < 0m) && !(value < Least), value, "0 or more and not below the least");
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(StandingQuantity), (nameof(Number), Number), (nameof(Below), Below), (nameof(Least), Least), (nameof(Most), Most));

    internal override AmountReads Reads => new() { Numbers = [Number] };

    internal override LocalizedText Name => Number.Name;

    internal override Ratio? OfService(int months) => null;

    /// <summary>Whether a recorded number is one that was agreed.</summary>
    internal bool Allows(decimal number) => !(number < Least) && !(number > Most);

    /// <summary>What a recorded number counts.</summary>
    internal Ratio Of(decimal number) => number >= Below ? Ratio.One : Ratio.From(number);
}
