using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Hours worked and the rate of one, rounded as agreed.</summary>
internal sealed record HoursAtRate(Ratio Hours, ExactAmount HourRate)
{
    internal WorkedHoursTrace Explain() => new(Hours, HourRate);
}
