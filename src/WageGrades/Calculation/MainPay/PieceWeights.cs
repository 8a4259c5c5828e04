using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What the members of a group weigh in what a rule divides, in their order.</summary>
/// <param name="Weights">The weights.</param>
/// <param name="Rule">The rule as it was followed, in words; null: by coefficient × hours, as where nothing is said.</param>
/// <param name="Bases">The own base rates for the hours, in units of money, where the rule reads them.</param>
internal sealed record PieceWeights(IReadOnlyList<Ratio> Weights, LocalizedText? Rule, IReadOnlyList<Ratio>? Bases);
