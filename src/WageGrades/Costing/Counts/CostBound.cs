using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Between what an amount lies (金额上下限), both ends included.</summary>
public sealed partial record CostBound
{
    /// <summary>A range of amounts.</summary>
    /// <param name="least">The least that it may be; null: not told.</param>
    /// <param name="most">The most that it may be; null: not told.</param>
    /// <exception cref="ArgumentException">The least is more than the most.</exception>
    public CostBound(Money? least, Money? most)
    {
        if (least is { } low && most is { } high && low > high)
        {
            throw new ArgumentException($"The least of a range is at most its most; it is {low} above {high}.", nameof(least));
        }

        (Least, Most) = (least, most);
    }

    /// <summary>The least that it may be, or null: not told.</summary>
    public Money? Least { get; }

    /// <summary>The most that it may be, or null: not told.</summary>
    public Money? Most { get; }

    /// <summary>True where it can be one amount only.</summary>
    public bool IsExact => Least is { } least && Most is { } most && least == most;

    /// <summary>True where neither end is told or only one.</summary>
    public bool IsOpen => Least is null || Most is null;

    /// <summary>Whether an amount lies in it.</summary>
    /// <param name="amount">The amount.</param>
    public bool Contains(Money amount) => (Least is not { } least || least <= amount) && (Most is not { } most || amount <= most);

    /// <summary>What two such amounts come to together; not told where one of them is not.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static CostBound operator +(CostBound left, CostBound right) => Guard.NotNull(left).Plus(right);

    /// <summary>What two such amounts come to together; not told where one of them is not.</summary>
    /// <param name="other">The other.</param>
    public CostBound Plus(CostBound other)
    {
        Guard.NotNull(other);
        return new(Least + other.Least, Most + other.Most);
    }

    /// <inheritdoc/>
    public override string ToString() => IsExact ? $"{Least}" : $"{Least?.ToString() ?? "not told"} to {Most?.ToString() ?? "not told"}";

    internal static CostBound Exactly(Money amount) => new(amount, amount);
}
