using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What an occurrence goes on from and what goes on after it (前后衔接); most stand alone.</summary>
internal sealed record OccurrenceSequel
{
    /// <summary>Nothing.</summary>
    internal static OccurrenceSequel None { get; } = new();

    /// <inheritdoc cref="Occurrence.Since"/>
    internal LocalDate? Since { get; init; }

    /// <inheritdoc cref="Occurrence.LapsesOn"/>
    internal LocalDate? LapsesOn { get; init; }

    /// <inheritdoc cref="Occurrence.Successors"/>
    internal ValueList<Occurrence> Successors { get; init; } = ValueList<Occurrence>.Empty;

    /// <inheritdoc cref="Occurrence.Waiting"/>
    internal (LocalDate From, LocalDate Until)? Waiting { get; init; }
}
