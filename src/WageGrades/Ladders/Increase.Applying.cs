using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

public sealed partial class Increase
{
    /// <summary>What a cell becomes, exactly, before the last rounding. What the rounding adds is the rounded amount less this.</summary>
    /// <param name="cell">The old amount.</param>
    /// <param name="grade">The cell's grade.</param>
    /// <param name="step">The cell's step, from 1.</param>
    public ExactAmount After(Money cell, GradeCode grade, int step) =>
        new(Node.After(Fraction.From(cell.Amount), grade, Guard.AtLeast(step, 1)), cell.Currency);

    /// <summary>Whether the increase concerns a cell at all; one that it does not concern is not even rounded.</summary>
    /// <param name="grade">The cell's grade.</param>
    /// <param name="step">The cell's step, from 1.</param>
    public bool Touches(GradeCode grade, int step) => Node.Touches(grade, step);

    /// <summary>Every grade and step the increase names and the ladder does not have; empty when it can be applied.</summary>
    /// <param name="shape">The shape of the ladder.</param>
    public FindingList Check(LadderShape shape)
    {
        Guard.NotNull(shape);
        return FindingList.Of(
            Node.Selections()
                .SelectMany(selection =>
                    selection
                        .Grades.Where(grade => !shape.HasGrade(grade))
                        .Select(grade =>
                            Finding.Of(
                                FindingCodes.IncreaseOnUnknownGrade,
                                grade.Value,
                                ("grade", grade.Value),
                                ("known", NearestName.FewOf(grade.Value, [.. shape.Rows.Select(row => row.Code.Value)]))
                            )
                        )
                        .Concat(
                            selection
                                .Steps.Where(step => step > shape.StepCount)
                                .Select(step => Finding.Of(FindingCodes.IncreaseOnUnknownStep, "", ("step", step), ("steps", shape.StepCount)))
                        )
                )
                .Distinct()
        );
    }
}
