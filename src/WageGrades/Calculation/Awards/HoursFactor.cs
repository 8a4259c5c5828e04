using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What share of hours does to a payment for a period: one factor of the whole, or that of each day of its base.</summary>
/// <param name="Whole">The factor of the whole; one where each day has its own.</param>
/// <param name="IsByDay">Whether each day of the base months has its own.</param>
internal readonly record struct HoursFactor(Ratio Whole, bool IsByDay);
