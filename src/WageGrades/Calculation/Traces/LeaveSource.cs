using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What days of leave would have paid, and the share of it.</summary>
internal sealed record LeaveSource(ExactAmount Lost, Ratio Share) : AmountSource
{
    internal override TraceStep Explain() => new LeaveTrace(Lost, Share);
}
