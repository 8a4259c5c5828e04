using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>Over what time a result's verified benefit counts (效益核算期).</summary>
public sealed record BenefitWindow
{
    private BenefitWindow()
    {
    }

    /// <summary>当年: the calendar year in which the result is recognised.</summary>
    public static BenefitWindow CalendarYear { get; } = new();

    /// <summary>The months counted from the start of use, or null for the calendar year.</summary>
    public int? MonthsOfUse { get; private init; }

    /// <summary>投用后若干月: so many months from the start of use; 36 pays on the figures of each of three years.</summary>
    /// <param name="count">1 to 600.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static BenefitWindow Months(int count) => new() { MonthsOfUse = Guard.InRange(count, 1, 600) };

    /// <inheritdoc/>
    public override string ToString() => MonthsOfUse is { } months
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{months} months of use")
        : "calendar year";
}
