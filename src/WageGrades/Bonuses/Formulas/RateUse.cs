namespace WageGrades.Bonuses;

/// <summary>A rate of a formula.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="IsUnit">Whether the quantity multiplies it.</param>
internal sealed record RateUse(AmountRate Rate, bool IsUnit);
