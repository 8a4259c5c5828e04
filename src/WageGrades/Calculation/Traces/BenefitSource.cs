using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of a verified benefit, capped or not, of which the department may keep a part.</summary>
internal sealed record BenefitSource(Money Benefit, Ratio Share, Money? CappedAt, Ratio Kept) : AmountSource
{
    internal override TraceStep Explain() => new BenefitTrace(Benefit, Share, CappedAt);
}
