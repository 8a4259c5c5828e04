using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What one stage of a project pays all its members, or what keeps it from being settled.</summary>
internal sealed record ProjectPayment(ProjectStep Step, Money Amount, ProjectTrace? Trace, Finding? Fault);
