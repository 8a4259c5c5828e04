using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

public sealed partial class PayLadder
{
    /// <summary>
    /// Everything odd about the table before anyone is paid by it. An error only where somebody cannot be paid: a grade without any
    /// cell, a cell of zero or less. The rest are warnings: a missing cell between two others, and all of <see cref="CheckOrder"/>.
    /// </summary>
    public FindingList Check() =>
        FindingList.Of(NotPayable()).Combine(Gaps()).Combine(CheckOrder());

    /// <summary>
    /// Whether more skill and more experience pay more (技高者多得): a step that pays less than, or the same as, the step before it;
    /// a grade that pays less than, or the same as, the grade below it on the same step; grades that stand for national skill grades
    /// in another order than these. All warnings; empty for a ladder that rises everywhere.
    /// </summary>
    public FindingList CheckOrder() => FindingList.Of([.. StepOrder(), .. GradeOrder(), .. SkillOrder()]);

    private IEnumerable<Finding> NotPayable()
    {
        foreach (var row in Rows.Where(row => Shape.StepFrom(row.Code, 1) is null))
        {
            yield return Finding.Of(FindingCodes.LadderGradeWithoutCell, row.Code.Value, ("grade", row.Name));
        }

        foreach (var cell in Cells.Where(cell => !cell.Amount.IsPositive))
        {
            yield return Finding.Of(
                FindingCodes.LadderCellNotPayable,
                PathOf(cell),
                ("grade", cell.Row.Name),
                ("step", cell.Step),
                ("amount", cell.Amount)
            );
        }
    }

    private IEnumerable<Finding> Gaps()
    {
        foreach (var (previous, cell) in Cells.Zip(Cells.Skip(1)))
        {
            for (var step = previous.Step + 1; previous.Row == cell.Row && step < cell.Step; step++)
            {
                yield return Finding.Of(
                    FindingCodes.LadderMissingCell,
                    LadderCell.PathOf(cell.Grade, step),
                    ("grade", cell.Row.Name),
                    ("step", step)
                );
            }
        }
    }

    private IEnumerable<Finding> StepOrder()
    {
        foreach (var (previous, cell) in Cells.Zip(Cells.Skip(1)))
        {
            if (previous.Row == cell.Row && cell.Amount <= previous.Amount)
            {
                yield return Finding.Of(
                    cell.Amount < previous.Amount ? FindingCodes.LadderStepLower : FindingCodes.LadderStepEqual,
                    PathOf(cell),
                    ("grade", cell.Row.Name),
                    ("step", cell.Step),
                    ("amount", cell.Amount),
                    ("otherStep", previous.Step),
                    ("otherAmount", previous.Amount)
                );
            }
        }
    }

    private IEnumerable<Finding> GradeOrder()
    {
        for (var step = 1; step <= StepCount; step++)
        {
            // A grade without this step is passed over: the next one is compared with the last that has it.
            (LadderRow Row, Money Amount)? below = null;
            foreach (var row in Shape.Ascending)
            {
                if (Find(row.Code, step) is not { } amount)
                {
                    continue;
                }

                if (below is { } lower && amount <= lower.Amount)
                {
                    yield return Finding.Of(
                        amount < lower.Amount ? FindingCodes.LadderGradeLower : FindingCodes.LadderGradeEqual,
                        LadderCell.PathOf(row.Code, step),
                        ("grade", row.Name),
                        ("step", step),
                        ("amount", amount),
                        ("otherGrade", lower.Row.Name),
                        ("otherAmount", lower.Amount)
                    );
                }

                below = (row, amount);
            }
        }
    }

    private IEnumerable<Finding> SkillOrder()
    {
        var skilled = Shape.Ascending.Where(row => row.SkillGrade is not null).ToArray();
        foreach (var (lower, row) in skilled.Zip(skilled.Skip(1)))
        {
            if (row.SkillGrade!.Value.CompareTo(lower.SkillGrade!.Value) < 0)
            {
                yield return Finding.Of(
                    FindingCodes.LadderSkillOrder,
                    row.Code.Value,
                    ("grade", row.Name),
                    ("skill", row.SkillGrade.Label),
                    ("otherGrade", lower.Name),
                    ("otherSkill", lower.SkillGrade.Label)
                );
            }
        }
    }

    private static string PathOf(LadderCell cell) => LadderCell.PathOf(cell.Grade, cell.Step);
}
