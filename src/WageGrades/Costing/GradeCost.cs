using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Costing;

/// <summary>What the people on one grade of the ladder cost (分薪级成本).</summary>
/// <param name="Grade">The grade, or null for people without a place on a ladder.</param>
/// <param name="Name">Its name.</param>
/// <param name="People">How many people stand on it.</param>
/// <param name="Amounts">The cost.</param>
public sealed partial record GradeCost(GradeCode? Grade, LocalizedText Name, int People, CostAmounts Amounts)
{
    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The cost.</summary>
    public CostAmounts Amounts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Amounts);

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: {People} people, {Amounts.FullYear.Difference}";
}
