using System.Globalization;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>
/// One line of the rule for starting pay (起点工资): who has at least this education, these years and these points begins on this step.
/// </summary>
public sealed record StartingPlace
{
    /// <summary>A line without conditions: everybody begins at least on the step.</summary>
    /// <param name="step">The step, from 1.</param>
    public StartingPlace(int step) => Step = Guard.InRange(step, 1, LadderShape.MaxSteps);

    /// <summary>The step, from 1.</summary>
    public int Step { get; }

    /// <summary>The one grade it holds for; null (the default): every grade.</summary>
    public GradeCode? Grade { get; init; }

    /// <summary>The least education (学历); null (the default): none asked.</summary>
    public Education? LeastEducation { get; init; }

    /// <summary>The least completed years of relevant work (相关工作年限); 0 by default.</summary>
    public int LeastYears { get; init => field = Guard.NotNegative(value); }

    /// <summary>The least points of the evaluation (评分); 0 by default.</summary>
    public decimal LeastPoints { get; init => field = Guard.NotNegative(value); }

    /// <summary>In short: <c>step 2: senior, college, 3 years</c>.</summary>
    public override string ToString()
    {
        List<string> conditions =
        [
            .. Grade is { } grade ? new[] { grade.Value } : [],
            .. LeastEducation is { } education ? new[] { education.Code } : [],
            .. LeastYears > 0 ? new[] { string.Create(CultureInfo.InvariantCulture, $"{LeastYears} years") } : [],
            .. LeastPoints > 0m ? new[] { $"{ExactDecimal.Print(LeastPoints)} points" } : [],
        ];
        return string.Create(CultureInfo.InvariantCulture, $"step {Step}{(conditions.Count == 0 ? "" : $": {string.Join(", ", conditions)}")}");
    }

    internal bool IsMetBy(LadderShape shape, GradeCode grade, Education? education, int years, decimal points) =>
        (Grade is not { } named || shape.CodeOf(named) == shape.CodeOf(grade))
        && (LeastEducation is null || (education is not null && education.Value.CompareTo(LeastEducation.Value) >= 0))
        && years >= LeastYears
        && points >= LeastPoints;
}
