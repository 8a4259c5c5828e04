using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Ranges added up over the months of a window, those of the first budget year apart.</summary>
internal sealed class CellSums(CostWindow window)
{
    private CellMonth inYear = CellMonth.Nothing;
    private CellMonth later = CellMonth.Nothing;

    /// <summary>All months.</summary>
    internal CellMonth Whole => inYear + later;

    /// <summary>The months of the first budget year.</summary>
    internal CellMonth InYear => inYear;

    /// <summary>The months after it.</summary>
    internal CellMonth Later => later;

    internal void Add(YearMonth month, CellMonth paid)
    {
        if (window.YearOf(month) == 0)
        {
            inYear += paid;
        }
        else
        {
            later += paid;
        }
    }

    /// <summary>What is known exactly as amounts; null where a sum leaves the range of money.</summary>
    internal CostAmounts? ToAmounts(Currency currency) => Figure(inYear, currency) is { } first && Figure(later, currency) is { } rest
        && Figure(Whole, currency) is not null
            ? new CostAmounts(first, rest)
            : null;

    /// <summary>A range as amounts of money; an end that leaves the range of money is not told.</summary>
    internal static CostBound Bound(CellRange range, Currency currency) => new(Of(range.Least, currency), Of(range.Most, currency));

    /// <summary>Whether an end that is known leaves the range of money.</summary>
    internal static bool IsOutOfRange(CellRange range, Currency currency) =>
        (range.Least is not null && Of(range.Least, currency) is null) || (range.Most is not null && Of(range.Most, currency) is null);

    private static CostFigure? Figure(CellMonth paid, Currency currency) =>
        Of(paid.Before.Least, currency) is { } before && Of(paid.After.Least, currency) is { } after && Of(paid.Added.Least, currency) is not null
            ? new CostFigure(before, after)
            : null;

    private static Money? Of(Fraction? sum, Currency currency) =>
        sum is { } known && known.TryToDecimal(out var amount) && Math.Abs(amount) < Money.Limit ? new Money(amount, currency) : null;
}
