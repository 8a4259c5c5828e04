using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// The eighth stage: the floors under the person's month, then those relative to what others are paid. Floors come last of all that is paid, because
/// what a cap or a short fund took is missing from the month as well.
/// </summary>
internal readonly struct FloorStage(MonthCase month)
{
    /// <summary>The lines, and those that raise the month to its floors.</summary>
    /// <param name="lines">What is paid without them.</param>
    /// <param name="highest">The highest floor under the person's month; null where none tests the person.</param>
    internal ValueList<PayLine> Raise(ValueList<PayLine> lines, out Money? highest)
    {
        FloorTopUp floors = new(month);
        var topUps = floors.Calculate(lines, out highest);
        var raised = topUps.Count == 0 ? lines : [.. lines, .. topUps];
        if (month.Plan.Agreement.RelativeFloors.Count == 0)
        {
            return raised;
        }

        var relative = new RelativeTopUp(month, floors).Calculate(raised);
        return relative.Count == 0 ? raised : [.. raised, .. relative];
    }
}
