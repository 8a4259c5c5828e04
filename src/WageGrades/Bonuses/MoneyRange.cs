using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>An agreed range of amounts (幅度), both ends included.</summary>
public sealed record MoneyRange
{
    /// <summary>A range.</summary>
    /// <param name="least">The least amount.</param>
    /// <param name="most">The greatest amount, not less than <paramref name="least"/>.</param>
    /// <exception cref="ArgumentException">The ends are reversed or of two currencies.</exception>
    public MoneyRange(Money least, Money most)
    {
        if (least.CompareTo(most) > 0)
        {
            throw new ArgumentException($"The range {least} to {most} is reversed: the least amount must not exceed the greatest.", nameof(least));
        }

        Least = least;
        Most = most;
    }

    /// <summary>The least amount that may be decided.</summary>
    public Money Least { get; }

    /// <summary>The greatest amount that may be decided.</summary>
    public Money Most { get; }

    /// <summary>True when the amount lies in the range, ends included.</summary>
    /// <param name="amount">A decided amount of the same currency.</param>
    /// <returns>Whether it may be decided.</returns>
    public bool Contains(Money amount) => amount.CompareTo(Least) >= 0 && amount.CompareTo(Most) <= 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Least} to {Most}";
}
