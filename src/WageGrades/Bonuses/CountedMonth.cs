using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>One month of a period: the days of it that count, its own days, and whether an earlier employment was paid for it.</summary>
internal readonly record struct CountedMonth(Ratio Days, int Length, bool IsTaken);
