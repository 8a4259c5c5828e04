using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Ladders;

/// <summary>
/// When people move up a step (晋档规则): a waiting time on each step, what it needs beside the time, when the new step is paid, what an absence does.
/// Waiting times are counted from the day a person was placed, never from the previous anniversary; 29 February follows the agreement's rule.
/// </summary>
/// <example>
/// One, two, three, four and five years; in the lowest grade, which begins on step 2, four years each:
/// <code>
/// new StepProgression([
///     .. Enumerable.Range(1, 5).Select(step => StepWait.OfYears(step, step)),
///     .. Enumerable.Range(2, 4).Select(step => StepWait.OfYears(step, 4) with { Grade = "E1" }),
/// ]) { Start = StartRule.ThisMonthIfBy(31) }
/// </code>
/// </example>
public sealed record StepProgression
{
    /// <summary>A rule by which the new step is paid from the very day.</summary>
    /// <param name="waits">The waiting times. A step without one is not left by this rule, the last step needs none.</param>
    /// <exception cref="ArgumentException">A grade has two waits for one step.</exception>
    public StepProgression(IEnumerable<StepWait> waits) => Waits = ValueList.Of(waits);

    /// <summary>The waiting times, in the order given. A grade that a wait names has only the waits that name it.</summary>
    public IReadOnlyList<StepWait> Waits
    {
        get;
        init
        {
            var list = ValueList.Of(Guard.NotNull(value));
            if (list.GroupBy(wait => (wait.Grade, wait.Step)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            {
                throw new ArgumentException(
                    $"Waits holds two waiting times for {twice.First()}; each grade and step must stand once.",
                    nameof(value));
            }

            field = list;
        }
    }

    /// <summary>
    /// From which day a reached step is paid, counted from the day the wait was completed; from that very day by default.
    /// <c>ThisMonthIfBy(31)</c> is the first of the month in which it was completed. The next wait counts from the completion all the same.
    /// </summary>
    public StartRule Start { get; init => field = Guard.NotNull(value); } = StartRule.OnTheDay;

    /// <summary>
    /// What long absences do; null (the default): absences count as if worked. Days outside employment never count.
    /// </summary>
    public InterruptionRule? Interruption { get; init; }

    /// <summary>The first day that counts (起算日), for a rule that begins later than people were placed; null (the default): every placement counts
    /// from its own day.</summary>
    public LocalDate? CountsFrom { get; init; }

    /// <summary>The waiting time on a place; null where the rule leads no further.</summary>
    /// <param name="place">The place waited on.</param>
    /// <returns>The grade's own wait if any wait names the grade, else the one for every grade.</returns>
    public StepWait? WaitOn(GradePlace place)
    {
        Guard.NotNull(place);
        var isNamed = Waits.Any(wait => wait.Grade == place.Grade);
        return Waits.FirstOrDefault(wait => wait.Step == place.Step && (isNamed ? wait.Grade == place.Grade : wait.Grade is null));
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(StepProgression),
        (nameof(Waits), Waits), (nameof(Start), Start), (nameof(Interruption), Interruption), (nameof(CountsFrom), CountsFrom));
}
