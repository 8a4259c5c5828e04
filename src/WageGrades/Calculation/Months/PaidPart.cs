using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The paid part of a monthly amount on a span of the month: by days, or by the hours worked, which stand beside it.</summary>
/// <param name="Part">The rate, its factor and its amount.</param>
/// <param name="At">The index of the span.</param>
/// <param name="Hours">The hours that make the amount; null where days do.</param>
internal readonly record struct PaidPart(ProratedPart Part, int At, HoursAtRate? Hours = null);
