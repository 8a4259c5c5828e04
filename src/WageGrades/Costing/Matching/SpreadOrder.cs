using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// Whether a change of standards leaves each difference from a lower entry to a higher one at least as large (级差不缩小): where a later, better result
/// pays the difference to an earlier one, it then pays no less.
/// </summary>
internal static class SpreadOrder
{
    /// <summary>Whether it does on all days; a change that differs from day to day, or ends again, is taken not to.</summary>
    internal static bool IsKept(EffectiveSeries<BonusAmount> before, EffectiveSeries<BonusAmount> after, LocalDate until)
    {
        List<(BonusAmount, BonusAmount)> pairs = [];
        List<LocalDate> days =
        [
            LocalDate.MinIsoValue,
            .. before.ChangeDays().Concat(after.ChangeDays()).Where(day => day > LocalDate.MinIsoValue && day < until).Distinct().Order(),
        ];
        foreach (var day in days)
        {
            if (before.TryGet(day, out var was) && after.TryGet(day, out var becomes) && was != becomes)
            {
                pairs.Add((was, becomes));
            }
            else if (pairs.Count > 0)
            {
                return false;
            }
        }

        return pairs.Count == 0 || (pairs.Distinct().Count() == 1 && IsKept(pairs[0].Item1, pairs[0].Item2));
    }

    private static bool IsKept(BonusAmount before, BonusAmount after)
    {
        var becomes = after.Bounds.ToDictionary(entry => entry.Key, entry => entry.Least);
        List<(Money Was, Money More)> raises = [];
        foreach (var (key, least, most) in before.Bounds)
        {
            if (least != most || !becomes.TryGetValue(key, out var amount))
            {
                return false;
            }

            raises.Add((least, amount - least));
        }

        return raises.Count > 0 && raises.TrueForAll(one => raises.TrueForAll(other => one.Was >= other.Was || one.More <= other.More));
    }
}
