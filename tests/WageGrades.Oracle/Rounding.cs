namespace WageGrades.Oracle;

/// <summary>Rounds to a multiple of a quantum, by the words of the agreement's format: half-up, half-even, up, down, ceiling, floor.</summary>
public sealed record Rounding(string Mode, Exact Quantum)
{
    public Exact Round(Exact value)
    {
        var units = value / Quantum;
        var below = Exact.Whole(units.Floor());
        var rest = units - below;
        if (rest.Sign == 0)
        {
            return value;
        }

        var toHalf = (rest * 2).CompareTo(1);
        var isEven = units.Floor().IsEven;
        var up = Mode switch
        {
            "half-up" => toHalf > 0 || (toHalf == 0 && value.Sign > 0),
            "half-even" => toHalf > 0 || (toHalf == 0 && !isEven),
            "up" => value.Sign > 0,
            "down" => value.Sign < 0,
            "ceiling" => true,
            "floor" => false,
            _ => throw new NotSupportedException($"rounding {Mode}"),
        };
        return (up ? below + 1 : below) * Quantum;
    }
}
