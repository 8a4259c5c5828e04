using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>A member of a group that is paid for its pieces together (集体计件成员).</summary>
public sealed record PieceTeamMember
{
    /// <summary>A member.</summary>
    /// <param name="worker">Who it is.</param>
    /// <param name="weight">The coefficient (分配系数), 0 or more.</param>
    /// <param name="hours">The hours worked with the group (工时), 0 or more.</param>
    public PieceTeamMember(WorkerId worker, Ratio weight, decimal hours)
    {
        Worker = Guard.NotNull(worker);
        Weight = Guard.That(weight >= Ratio.Zero, weight, "0 or more");
        Hours = Guard.NotNegative(hours);
    }

    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The coefficient.</summary>
    public Ratio Weight { get; }

    /// <summary>The hours worked with the group.</summary>
    public decimal Hours { get; }

    /// <summary>The own base rate of an hour (本人基本小时工资), for groups whose split rests on it; not negative. Null: not recorded.</summary>
    public Money? BaseRate { get; init => field = Guard.That(!(value?.IsNegative ?? false), value, "not negative"); }

    /// <summary>The part in the group: coefficient × hours.</summary>
    public Ratio Part => Weight * Ratio.From(Hours);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PieceTeamMember),
        (nameof(Worker), Worker), (nameof(Weight), Weight), (nameof(Hours), Hours), (nameof(BaseRate), BaseRate), (nameof(Part), Part));
}
