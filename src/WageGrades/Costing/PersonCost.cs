using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>What a proposal does to one person's pay (个人影响).</summary>
/// <param name="Worker">Who it is.</param>
/// <param name="Name">The name, or empty.</param>
/// <param name="Grade">The grade on the ladder, or null.</param>
/// <param name="Amounts">The person's pay before and after.</param>
public sealed partial record PersonCost(WorkerId Worker, string Name, GradeCode? Grade, CostAmounts Amounts)
{
    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>The name, or empty.</summary>
    public string Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The person's pay before and after.</summary>
    public CostAmounts Amounts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Amounts);

    /// <summary>True when something of the person's pay could not be computed and is left out on both sides; the report's list of those left out says
    /// what.</summary>
    public bool IsPartial { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: {Amounts.FullYear.Difference}{(IsPartial ? " (partial)" : "")}";
}
