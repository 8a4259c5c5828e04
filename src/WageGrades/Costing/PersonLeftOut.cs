using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// A person of whose pay something could not be computed (未计入人员): in no figure, before or after, or in the figures with the part that is settled both
/// ways.
/// </summary>
/// <param name="Worker">Who it is.</param>
/// <param name="Name">The name, or empty.</param>
/// <param name="Month">The first month of which something could not be computed.</param>
/// <param name="Reason">Why.</param>
public sealed partial record PersonLeftOut(WorkerId Worker, string Name, YearMonth Month, LocalizedText Reason)
{
    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <summary>The name, or empty.</summary>
    public string Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>In how many of the months costed something is left out.</summary>
    public int Months { get; init; } = 1;

    /// <summary>True when the rest of the person's pay is in the figures: other months, other clauses; false when nothing of it is.</summary>
    public bool IsInPart { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        Printed.Of(
            nameof(PersonLeftOut),
            (nameof(Worker), Worker),
            (nameof(Name), Name),
            (nameof(Month), Month),
            (nameof(Reason), Reason),
            (nameof(Months), Months),
            (nameof(IsInPart), IsInPart));
}
