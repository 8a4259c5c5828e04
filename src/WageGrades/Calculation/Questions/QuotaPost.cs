using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>How the people on one post did against the quota (同岗位定额完成情况).</summary>
/// <param name="Post">The post's name; empty for people without one.</param>
/// <param name="Measured">The people whose pieces have hours and unit times.</param>
/// <param name="Reached">Those of them who made the quota of their normal hours, or more.</param>
/// <param name="Unmeasured">The people whose fulfilment is not known.</param>
public sealed partial record QuotaPost(string Post, int Measured, int Reached, int Unmeasured)
{
    /// <summary>The post's name; empty for people without one.</summary>
    public string Post { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Post);

    /// <summary>The part of the measured people who reached the quota; zero where nobody was measured.</summary>
    public Ratio Share => Measured == 0 ? Ratio.Zero : Ratio.Of(Reached, Measured);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(QuotaPost),
        (nameof(Post), Post), (nameof(Measured), Measured), (nameof(Reached), Reached), (nameof(Unmeasured), Unmeasured),
        (nameof(Share), Share));
}
