using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The time for which a line is due where that is not its whole month (所属期间).</summary>
/// <param name="BelongsTo">The time; null where it is the month.</param>
/// <param name="PartOfMonth">The part allotted to the month; null where none is.</param>
/// <param name="Factor">The part of the full monthly amount that it pays.</param>
internal sealed record LineTime(DateSpan? BelongsTo, Money? PartOfMonth, Ratio Factor)
{
    internal static readonly LineTime OfMonth = new(null, null, Ratio.One);

    /// <summary>The time of a draft; most have the same.</summary>
    internal static LineTime Of(DateSpan? belongsTo, Ratio factor) =>
        belongsTo is null && factor == Ratio.One ? OfMonth : new(belongsTo, null, factor);
}
