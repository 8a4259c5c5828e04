using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The terms of employment that a row says.</summary>
internal readonly record struct SaidEmployment(Term Form, Term WorkingTime, Ratio HoursShare, string Workplace, bool IsProbation)
{
    internal Employment ToEmployment() =>
        new(Form) { WorkingTime = WorkingTime, HoursShare = HoursShare, Workplace = Workplace, IsProbation = IsProbation };
}
