using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>Time as a sheet gives it: days, or hours where no decimal says which part of a day they are.</summary>
internal readonly record struct WorkTime(decimal Days, decimal Hours)
{
    internal bool IsNothing => Days == 0m && Hours == 0m;

    /// <summary>In days, a day being what the agreement says, or the statutory 8 hours.</summary>
    internal Ratio InDays(RosterScope scope) =>
        Ratio.From(Days) + (Ratio.From(Hours) / (scope.HoursPerDay ?? Ratio.From(PaidTime.Statutory.HoursPerDay)));

    public static WorkTime operator +(WorkTime left, WorkTime right) => new(left.Days + right.Days, left.Hours + right.Hours);
}
