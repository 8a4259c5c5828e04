namespace WageGrades.Monetary;

/// <summary>How a sum is split by weights when the exact shares are not payable (分配方法).</summary>
public enum ApportionmentMethod
{
    /// <summary>
    /// The divisor method of Sainte-Laguë (Webster), the default: one common divisor, every share rounded to the nearest. A larger sum
    /// never lowers anybody's share.
    /// </summary>
    SainteLague,

    /// <summary>
    /// Largest remainder (Hamilton): every share rounded down, what is left goes to the largest fractions. Each share is within one unit
    /// of the exact one, but one more unit to split can take a unit from somebody.
    /// </summary>
    LargestRemainder,
}
