using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What a change of prices or quotas does to one person's month (个人计件所得的增减).</summary>
/// <param name="Worker">Who it is.</param>
/// <param name="Before">The clause's lines before, overtime and top-up included.</param>
/// <param name="After">The clause's lines after.</param>
/// <param name="IsComplete">False where a line of the clause waits or the statement is blocked, so that the figures are parts.</param>
public sealed partial record PiecePersonChange(WorkerId Worker, Money Before, Money After, bool IsComplete)
{
    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>What the person gains (+) or loses (−).</summary>
    public Money Difference => After - Before;
}
