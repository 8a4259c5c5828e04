using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>A place on a ladder (薪级薪档): grade and step.</summary>
public sealed record GradePlace
{
    /// <summary>A place.</summary>
    /// <param name="grade">The ladder's grade (薪级).</param>
    /// <param name="step">The step (薪档), counted from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is below 1.</exception>
    public GradePlace(GradeCode grade, int step)
    {
        Grade = grade;
        Step = Guard.InRange(step, 1, int.MaxValue);
    }

    /// <summary>The ladder's grade.</summary>
    public GradeCode Grade { get; }

    /// <summary>The step, counted from 1.</summary>
    public int Step { get; }

    /// <summary>Grade and step, such as <c>E9/3</c>.</summary>
    public override string ToString() => LadderCell.PathOf(Grade, Step);
}
