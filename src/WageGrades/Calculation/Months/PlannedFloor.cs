using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>A floor under a person's month (个人月度保底), and what of it is the same for everybody in the month.</summary>
internal sealed class PlannedFloor
{
    private readonly Money rounded;

    internal PlannedFloor(PayFloor floor, MonthSpan month, RoundingRule upToUnit)
    {
        (Floor, Changes) = (floor, floor.Amount.ChangesIn(month));
        if (Changes == 0 && floor.Amount.TryGet(month.From, out var amount) && upToUnit.TryRound(amount, out rounded))
        {
            AllMonth = amount;
        }
    }

    internal PayFloor Floor { get; }

    /// <summary>The days of the month before which its amount changes.</summary>
    internal uint Changes { get; }

    /// <summary>Its amount on every day of the month; null where that changes, or where it has none.</summary>
    internal ExactAmount? AllMonth { get; }

    /// <summary>What is due of it, rounded up to the unit: nearly everybody is due all of it.</summary>
    internal Money RoundedUp(ExactAmount due, RoundingRule upToUnit) => AllMonth is { } whole && whole == due ? rounded : upToUnit.Round(due);
}
