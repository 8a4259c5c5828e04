using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>A member of a team that shares a result (集体成果的成员).</summary>
public sealed record TeamMember
{
    /// <summary>A member.</summary>
    /// <param name="worker">Who it is.</param>
    /// <param name="weight">The contribution (贡献比例) in relation to the others', zero or more: percentages, points or 2 : 1 : 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public TeamMember(WorkerId worker, Ratio weight)
    {
        Worker = Guard.NotNull(worker);
        Weight = Guard.That(weight >= Ratio.Zero, weight, "0 or more");
    }

    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The contribution in relation to the others'.</summary>
    public Ratio Weight { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: {Weight}";
}
