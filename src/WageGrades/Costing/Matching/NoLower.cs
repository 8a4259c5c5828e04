using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Costing;

/// <summary>
/// Whether a standard pays nobody less than another by its form alone (标准不低于原标准): the same table, formula or rates with no figure lower, so that it
/// pays at least as much whatever the facts are.
/// </summary>
internal static class NoLower
{
    /// <summary>The days up to the last one asked about on which a series may pay less than another.</summary>
    /// <param name="before">The series.</param>
    /// <param name="after">The one in its place.</param>
    /// <param name="until">The day after the last one.</param>
    /// <param name="isNoLower">Whether a value pays nobody less than another.</param>
    internal static IEnumerable<DateSpan> DaysBut<T>(
        EffectiveSeries<T> before, EffectiveSeries<T> after, LocalDate until, Func<T, T, bool> isNoLower)
        where T : notnull
    {
        List<LocalDate> cuts =
        [
            LocalDate.MinIsoValue,
            .. before.ChangeDays().Concat(after.ChangeDays()).Where(day => day > LocalDate.MinIsoValue && day < until).Distinct().Order(),
            until,
        ];
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            if (before.TryGet(from, out var was) && !(after.TryGet(from, out var becomes) && (was.Equals(becomes) || isNoLower(was, becomes))))
            {
                yield return new DateSpan(from, to);
            }
        }
    }

    /// <summary>Whether a table pays nobody less.</summary>
    internal static bool Is(PayLadder before, PayLadder after) => before.Shape == after.Shape
        && before.Per == after.Per && before.Currency == after.Currency
        && before.Cells.All(cell => after.Find(cell.Grade, cell.Step) >= cell.Amount);

    /// <summary>Whether a bonus standard pays nobody less.</summary>
    internal static bool Is(BonusAmount before, BonusAmount after) => IsToldByFigures(before)
        && before.GetType() == after.GetType()
        && IsSameOrder(before, after)
        && Bare(before) == Bare(after)
        && before.Stated.Zip(after.Stated).All(pair => pair.Second >= pair.First);

    /// <summary>Whether multiples of overtime pay nobody less.</summary>
    internal static bool Is(OvertimeRates before, OvertimeRates after) =>
        after.WorkingDay >= before.WorkingDay && after.RestDay >= before.RestDay && after.Holiday >= before.Holiday;

    /// <summary>Whether a share of pay in leave pays nobody less.</summary>
    internal static bool Is(Ratio before, Ratio after) => after >= before;

    /// <summary>Whether the terms of a scheme pay nobody less: only the same ones.</summary>
    internal static bool Is(PayScheme before, PayScheme after) => before == after;

    // Figures are set against each other in the order in which they are stated.
    private static bool IsSameOrder(BonusAmount before, BonusAmount after) => before.AmountKeys.SequenceEqual(after.AmountKeys)
        && before.Grades.SequenceEqual(after.Grades)
        && before.Entries.Select(entry => entry.Key).SequenceEqual(after.Entries.Select(entry => entry.Key))
        && !(before is FormulaAmount formula
            && new[] { formula.Least, formula.Most }.Any(bound => bound is not null && bound.Rate.Stated.Skip(1).Any()));

    // What is decided case by case, shared or a part of benefit is not.
    private static bool IsToldByFigures(BonusAmount amount) => amount switch
    {
        RangeAmount or PoolAmount or BenefitShareAmount => false,
        FixedAmount or PerUnitAmount or PointsAmount or TableAmount or ShareOfPayAmount or FormulaAmount => true,
        _ => throw Closed.Missed(amount),
    };

    private static BonusAmount Bare(BonusAmount amount) => amount.Map(figure => new Money(1m, figure.Currency));
}
