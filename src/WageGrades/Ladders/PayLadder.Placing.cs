using WageGrades.Monetary;

namespace WageGrades.Ladders;

public sealed partial class PayLadder
{
    /// <summary>
    /// The step of a grade whose cell is the cheapest that pays an amount or more (就近就高); of equal cells the lowest step. Null where every cell pays
    /// less.
    /// </summary>
    /// <param name="grade">A grade of the ladder.</param>
    /// <param name="least">The amount, in the ladder's currency.</param>
    /// <exception cref="ArgumentException">The ladder has no such grade.</exception>
    public int? StepNotBelow(GradeCode grade, Money least) => StepNotBelow(grade, ExactAmount.From(least));

    internal int? StepNotBelow(GradeCode grade, ExactAmount least) => CellsOf(grade)
        .Where(cell => cell.Amount.ToExactAmount() >= least)
        .OrderBy(cell => cell.Amount)
        .ThenBy(cell => cell.Step)
        .Select(cell => (int?)cell.Step)
        .FirstOrDefault();

    /// <summary>The dearest cell of a grade; of equal cells the lowest step. Null where the grade has no cell.</summary>
    internal LadderCell? TopOf(GradeCode grade) => CellsOf(grade).OrderByDescending(cell => cell.Amount).ThenBy(cell => cell.Step).FirstOrDefault();

    /// <summary>The cell of the first step that a grade has; null where it has none.</summary>
    internal Money? LowestStepOf(GradeCode grade) =>
        Enumerable.Range(1, StepCount).Select(step => Find(grade, step)).FirstOrDefault(cell => cell is not null);

    /// <summary>The cells of a grade, from step 1 up.</summary>
    internal IEnumerable<LadderCell> CellsOf(GradeCode grade)
    {
        var row = Rows[Shape.PlaceOf(grade)];
        return from step in Enumerable.Range(1, StepCount)
               let amount = Find(grade, step)
               where amount is not null
               select new LadderCell(row, step, amount.Value);
    }
}
