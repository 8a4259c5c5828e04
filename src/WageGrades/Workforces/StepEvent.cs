using System.Globalization;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>
/// A fact that bears on a person's moving up a step (晋档事项): a hold, a delay, an acceleration, a credit of earlier time, the result of an
/// assessment or examination. It says nothing of pay; the agreement's progression says what follows from it.
/// </summary>
/// <remarks>The eight kinds are closed. A delay, acceleration or credit belongs to the wait that runs on its day; a wait runs until its time is over
/// and its result is there. Credits of one day count together.</remarks>
public sealed record StepEvent
{
    private const int MostMonths = 1_200;

    private StepEvent(StepEventKind kind, LocalDate on) => (Kind, On) = (kind, on);

    /// <summary>Which kind of fact it is.</summary>
    public StepEventKind Kind { get; }

    /// <summary>The day of the fact; of a hold the first day.</summary>
    public LocalDate On { get; }

    /// <summary>The days of a hold; null for the other kinds.</summary>
    public DateSpan? Span { get; private init; }

    /// <summary>The months of a delay, acceleration or credit; 0 for the other kinds.</summary>
    public int Months { get; private init; }

    /// <summary>Whether an assessment or examination was passed; false for the other kinds.</summary>
    public bool IsPassed { get; private init; }

    /// <summary>The number of the deciding document (文号) or another reference; null by default.</summary>
    public string? Document { get; init; }

    /// <summary>Days that count toward no waiting time, such as the time of a disciplinary measure: every wait running then is longer by
    /// them.</summary>
    /// <param name="span">The days; open-ended while it lasts.</param>
    public static StepEvent Hold(DateSpan span) => new(StepEventKind.Hold, span.From) { Span = span };

    /// <summary>The wait that runs that day is longer.</summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="months">By how many months, 1 to 1,200.</param>
    public static StepEvent Delay(LocalDate on, int months) => Shift(StepEventKind.Delay, on, months);

    /// <summary>
    /// The wait that runs that day is shorter, and completed at the earliest that day: what is left of the months is lost. From when the step is paid
    /// is the agreement's rule as always: it may be the first of that month.
    /// </summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="months">By how many months, 1 to 1,200.</param>
    public static StepEvent Acceleration(LocalDate on, int months) => Shift(StepEventKind.Acceleration, on, months);

    /// <summary>
    /// Time before the placement counts, such as with another employer: what the first wait does not need counts toward the next, also where a result
    /// came late. No step is paid before that day.
    /// </summary>
    /// <param name="on">The day from which it counts, as a rule that of the placement.</param>
    /// <param name="months">How many months, 1 to 1,200.</param>
    public static StepEvent Credit(LocalDate on, int months) => Shift(StepEventKind.Credit, on, months);

    /// <summary>
    /// The time waited on the place before goes on at the place recorded for that day; without it a recorded place starts the wait again. A record
    /// that only repeats the place on which the person stands, without a time out of employment between, is a renewal and needs none.
    /// </summary>
    /// <param name="on">The first day of the new place.</param>
    public static StepEvent Continuation(LocalDate on) => new(StepEventKind.Continuation, on);

    /// <summary>The wait that runs that day begins anew on it (重新起算), whatever was waited; the place stays.</summary>
    /// <param name="on">The first day of the new wait.</param>
    public static StepEvent Restart(LocalDate on) => new(StepEventKind.Restart, on);

    /// <summary>The result of an assessment (考核).</summary>
    /// <param name="on">The day of the result.</param>
    /// <param name="passed">Whether it was passed.</param>
    public static StepEvent Assessment(LocalDate on, bool passed) => new(StepEventKind.Assessment, on) { IsPassed = passed };

    /// <summary>The result of an examination (考试).</summary>
    /// <param name="on">The day of the result.</param>
    /// <param name="passed">Whether it was passed.</param>
    public static StepEvent Examination(LocalDate on, bool passed) => new(StepEventKind.Examination, on) { IsPassed = passed };

    /// <summary>In short, such as <c>Delay 2026-03-01, 6 months</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind} {(Span is { } span ? span.ToString() : IsoDate.Of(On))}{(Months > 0 ? $", {Months} months" : "")}{(IsPassed ? ", passed" : "")}");

    private static StepEvent Shift(StepEventKind kind, LocalDate on, int months) =>
        new(kind, on) { Months = Guard.InRange(months, 1, MostMonths) };
}
