using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// The eighth stage: the floors under the person's month, then those relative to what others are paid. Floors come last of all that is paid, because
/// what a cap or a short fund took is missing from the month as well.
/// </summary>
internal readonly struct FloorStage(MonthCase month)
{
    private readonly FloorTopUp floors = new(month);

    /// <summary>The highest floor of the month, once it was raised to; null where none tests the person.</summary>
    internal Money? Highest => floors.Highest;

    internal List<PayLine> Raise(List<PayLine> lines)
    {
        var topUps = floors.Calculate(lines);
        var raised = topUps.Count == 0 ? lines : [.. lines, .. topUps];
        if (month.Plan.Agreement.RelativeFloors.Count == 0)
        {
            return raised;
        }

        var relative = new RelativeTopUp(month, floors).Calculate(raised);
        return relative.Count == 0 ? raised : [.. raised, .. relative];
    }
}
