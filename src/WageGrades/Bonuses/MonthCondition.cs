using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>What one count of the month must be (当月条件): at least, at most, or between two figures, ends included.</summary>
public sealed record MonthCondition
{
    /// <summary>A condition on one counter.</summary>
    /// <param name="counter">The counter's term.</param>
    /// <param name="least">The least figure, included, or null.</param>
    /// <param name="most">The greatest figure, included, or null.</param>
    /// <exception cref="ArgumentException">Neither end is given, or they are reversed.</exception>
    public MonthCondition(Term counter, decimal? least, decimal? most)
    {
        Counter = Guard.NotNull(counter);
        if ((least is null && most is null) || least > most)
        {
            throw new ArgumentException(
                $"The condition on {counter} needs a least or a greatest figure, not reversed; it was {least} to {most}.",
                nameof(least));
        }

        Least = least;
        Most = most;
    }

    /// <summary>The counter.</summary>
    public Term Counter { get; init => field = Guard.NotNull(value); }

    /// <summary>The least figure, included, or null.</summary>
    public decimal? Least { get; }

    /// <summary>The greatest figure, included, or null.</summary>
    public decimal? Most { get; }

    /// <summary>The count must reach a figure.</summary>
    /// <param name="counter">The counter's term.</param>
    /// <param name="least">The least figure, included.</param>
    /// <returns>The condition.</returns>
    public static MonthCondition AtLeast(Term counter, decimal least) => new(counter, least, null);

    /// <summary>The count must not exceed a figure.</summary>
    /// <param name="counter">The counter's term.</param>
    /// <param name="most">The greatest figure, included.</param>
    /// <returns>The condition.</returns>
    public static MonthCondition AtMost(Term counter, decimal most) => new(counter, null, most);

    /// <summary>Whether a count meets the condition.</summary>
    /// <param name="count">The month's count.</param>
    /// <returns>True when it lies within the ends.</returns>
    public bool Holds(decimal count) => !(count < Least) && !(count > Most);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(MonthCondition), (nameof(Counter), Counter), (nameof(Least), Least), (nameof(Most), Most));
}
