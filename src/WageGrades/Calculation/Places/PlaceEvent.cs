using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Calculation;

/// <summary>
/// One event in a person's history on the ladder (薪级薪档履历): the day, what happened, and why. It is a typed value; the text is made from it last.
/// </summary>
public sealed partial record PlaceEvent : ILocalizable
{
    internal PlaceEvent(PlaceEventKind kind, LocalDate on, GradePlace place, LocalizedText gradeName) =>
        (Kind, On, Place, GradeName) = (kind, on, place, gradeName);

    /// <summary>What happened.</summary>
    public PlaceEventKind Kind { get; }

    /// <summary>The first day on which it holds; <see cref="LocalDate.MinIsoValue"/> where no beginning is recorded.</summary>
    public LocalDate On { get; }

    /// <summary>The place from that day.</summary>
    public GradePlace Place { get; }

    /// <summary>The name of the place's grade.</summary>
    public LocalizedText GradeName { get; }

    /// <summary>The place before; null where there was none.</summary>
    public GradePlace? From { get; internal init; }

    /// <summary>How the re-grading placed the person; null for other events.</summary>
    public Placement? Placement { get; internal init; }

    /// <summary>The waiting time that was completed, or begins again; null where the event is not about one.</summary>
    public StepWait? Wait { get; internal init; }

    /// <summary>The day on which everything the advance needed was there; the step may be paid from another day. Null where the event is no
    /// advance.</summary>
    public LocalDate? CompletedOn { get; internal init; }

    /// <summary>By how many months delays (+), accelerations and credits (−) changed the wait.</summary>
    public int ShiftedMonths { get; internal init; }

    /// <summary>How many calendar days of the wait did not count.</summary>
    public int UncountedDays { get; internal init; }

    /// <summary>The day of the assessment or examination that opened the step; null where the time alone did.</summary>
    public LocalDate? PassedOn { get; internal init; }

    /// <summary>True where a wait begins again because it was recorded so; false after a long absence, and for other events.</summary>
    public bool IsRecorded { get; internal init; }

    /// <summary>The event in English.</summary>
    public override string ToString() => In(Language.English);
}
