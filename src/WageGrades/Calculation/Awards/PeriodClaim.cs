using WageGrades.Bonuses;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>A payment for a period that falls due to one of a person's employments in a month.</summary>
/// <param name="Due">The payment.</param>
/// <param name="Employment">The employment.</param>
/// <param name="Place">Its place among the person's employments.</param>
internal sealed record PeriodClaim(PeriodDue Due, DateSpan Employment, int Place);
