namespace WageGrades.Monetary;

/// <summary>Which neighbouring multiple of the quantum an amount between two of them becomes (取整方式).</summary>
public enum RoundingMode
{
    /// <summary>No rounding: an amount is payable only if it already is one.</summary>
    None,

    /// <summary>The nearer; a tie goes away from zero: 0.005 → 0.01, -0.005 → -0.01 (四舍五入).</summary>
    HalfUp,

    /// <summary>The nearer; a tie goes to the even multiple: 0.005 → 0.00, 0.015 → 0.02.</summary>
    HalfEven,

    /// <summary>Away from zero: 0.001 → 0.01, -0.001 → -0.01 (进一).</summary>
    Up,

    /// <summary>Toward zero: 0.009 → 0.00, -0.009 → 0.00 (截尾).</summary>
    Down,

    /// <summary>The higher: 0.001 → 0.01, -0.009 → 0.00.</summary>
    Ceiling,

    /// <summary>The lower: 0.009 → 0.00, -0.001 → -0.01.</summary>
    Floor,
}
