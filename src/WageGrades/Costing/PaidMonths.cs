using WageGrades.Calculation;

namespace WageGrades.Costing;

/// <summary>A person's months as they are paid and under a proposal (人员各月工资): the statements, month by month.</summary>
internal sealed record PaidMonths(PayStatement[] Current, PayStatement[] Proposed);
