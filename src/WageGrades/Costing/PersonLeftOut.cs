using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>A person whose pay could not be computed in a month and who is in no figure, before or after (未计入人员).</summary>
/// <param name="Worker">Who it is.</param>
/// <param name="Name">The name, or empty.</param>
/// <param name="Month">The first month that could not be computed.</param>
/// <param name="Reason">Why.</param>
public sealed record PersonLeftOut(WorkerId Worker, string Name, YearMonth Month, LocalizedText Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PersonLeftOut),
        (nameof(Worker), Worker), (nameof(Name), Name), (nameof(Month), Month), (nameof(Reason), Reason));
}
