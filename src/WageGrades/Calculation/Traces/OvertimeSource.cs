using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Hours beyond the legal ones, the rate of one and its multiple.</summary>
internal sealed record OvertimeSource(LocalizedText Kind, Ratio Hours, ExactAmount Base, ExactAmount HourRate, Ratio Multiple) : AmountSource
{
    internal override TraceStep Explain() => new OvertimeTrace(Kind, Hours, Base, HourRate, Multiple);
}
