using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The time for which a line is due where that is not its month (所属期间).</summary>
/// <param name="BelongsTo">The time; null where it is the month.</param>
/// <param name="PartOfMonth">The part allotted to the month; null where none is.</param>
internal sealed record LineTime(DateSpan? BelongsTo, Money? PartOfMonth)
{
    internal static readonly LineTime OfMonth = new(null, null);
}
