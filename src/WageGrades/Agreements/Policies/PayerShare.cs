using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>One payer's share of a clause (承担比例).</summary>
public sealed partial record PayerShare
{
    /// <summary>A share.</summary>
    /// <param name="payer">Who bears it.</param>
    /// <param name="share">The share, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside the range.</exception>
    public PayerShare(Payer payer, Ratio share)
    {
        Payer = Guard.Defined(payer);
        if (share <= Ratio.Zero || share > Ratio.One)
        {
            throw new ArgumentOutOfRangeException(nameof(share), $"The share is {share}; it must be above 0 and at most 1.");
        }

        Share = share;
    }

    /// <summary>Who bears the share.</summary>
    public Payer Payer { get; }

    /// <summary>The share of the clause's payments.</summary>
    public Ratio Share { get; }
}
