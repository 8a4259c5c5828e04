using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>
/// How long a person stays on a step before the next one (晋档年限), and what the advance needs beside the time: three years on step 3, two
/// passed assessments.
/// </summary>
public sealed record StepWait
{
    private const int MostMonths = 1_200;

    private StepWait(int step, int months)
    {
        Step = Guard.InRange(step, 1, LadderShape.MaxSteps);
        Months = Guard.InRange(months, 0, MostMonths);
    }

    /// <summary>The step waited on, from 1.</summary>
    public int Step { get; }

    /// <summary>The waiting time in months, 0 to 1,200; 0: the requirement alone decides.</summary>
    public int Months { get; }

    /// <summary>The one grade it holds for; null: every grade that no wait names.</summary>
    public GradeCode? Grade { get; init; }

    /// <summary>What the advance needs beside the time; the time alone by default.</summary>
    public AdvanceRequirement Requirement { get; init => field = Guard.Defined(value); }

    /// <summary>How many passed assessments or examinations are needed, 1 to 100; 1 by default, without meaning where the time alone
    /// decides.</summary>
    public int Passes { get; init => field = Guard.InRange(value, 1, 100); } = 1;

    /// <summary>A waiting time in whole years.</summary>
    /// <param name="step">The step waited on, from 1.</param>
    /// <param name="years">The years, 0 to 100.</param>
    /// <returns>The wait, of every grade and by time alone.</returns>
    public static StepWait OfYears(int step, int years) => new(step, 12 * Guard.InRange(years, 0, MostMonths / 12));

    /// <summary>A waiting time in months.</summary>
    /// <param name="step">The step waited on, from 1.</param>
    /// <param name="months">The months, 0 to 1,200.</param>
    /// <returns>The wait, of every grade and by time alone.</returns>
    public static StepWait OfMonths(int step, int months) => new(step, months);

    /// <summary>In short: <c>E1 step 2: 48 months, assessment</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Grade is { } grade ? $"{grade} " : "")}step {Step}: {Months} months{(Requirement == AdvanceRequirement.Time ? "" : $", {Requirement.ToString().ToLowerInvariant()}")}"
        );
}
