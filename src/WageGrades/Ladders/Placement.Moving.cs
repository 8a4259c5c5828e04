using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

public sealed partial record Placement
{
    /// <summary>Where a person comes to stand who moves from a place to another grade of the same table.</summary>
    /// <inheritdoc cref="Of(PlacementRule, PayLadder, GradePlace, PayLadder, GradeCode, Money, Money)"/>
    public static Placement Of(
        PlacementRule rule, PayLadder ladder, GradePlace from, GradeCode grade, Money allowancesBefore = default, Money allowancesAfter = default) =>
        Of(rule, ladder, from, ladder, grade, allowancesBefore, allowancesAfter);

    /// <summary>Where a person comes to stand who moves from a place of one table to a grade of another.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="oldLadder">The table before.</param>
    /// <param name="from">The place in it.</param>
    /// <param name="newLadder">The table after.</param>
    /// <param name="grade">The grade in it; by a table of places the one it names counts instead.</param>
    /// <param name="allowancesBefore">The monthly sum of the allowances that the rule compares, before; nothing by default.</param>
    /// <param name="allowancesAfter">The same after.</param>
    /// <returns>
    /// The placement. Where no cell fits it is the grade's dearest, with a finding; where the compared sum would fall and the rule protects it, the
    /// difference is protected.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such place or grade, the grade has no cell, or the table of places lacks the
    /// place.</exception>
    public static Placement Of(
        PlacementRule rule,
        PayLadder oldLadder,
        GradePlace from,
        PayLadder newLadder,
        GradeCode grade,
        Money allowancesBefore = default,
        Money allowancesAfter = default)
    {
        Guard.NotNull(rule);
        Guard.NotNull(oldLadder);
        Guard.NotNull(newLadder);
        var oldCell = oldLadder[Guard.NotNull(from).Grade, from.Step];
        List<Finding> findings = [];
        if (rule.Compared.Count > 0 && !allowancesBefore.HasCurrency && !allowancesAfter.HasCurrency)
        {
            findings.Add(Finding.Of(FindingCodes.PlacementSumsMissing, from.ToString(), ("clauses", rule.Compared.Select(id => id.ToString()))));
        }

        var cell = rule.Kind == PlacementKind.ByTable
            ? FromTable(rule, oldLadder.Shape, newLadder, from)
            : InGrade(rule, newLadder, from, grade, oldCell + allowancesBefore, allowancesAfter, findings);
        var (before, after) = (oldCell + allowancesBefore, cell.Amount + allowancesAfter);
        var missing = rule.Protection is not null && after < before ? before - after : Money.Zero(newLadder.Currency);
        return new Placement(new GradePlace(cell.Grade, cell.Step), cell.Amount)
        {
            From = oldLadder.Shape.CodeOf(from),
            Before = before,
            After = after,
            Protected = missing,
            Protection = missing.IsZero ? null : rule.Protection,
            KeepsWaitingTime = rule.Waiting == WaitingTime.Kept
                || (rule.Waiting == WaitingTime.KeptIfUnderOneStep && IsUnderOneStep(oldLadder, from, oldCell, cell.Amount)),
            Findings = FindingList.Of(findings),
        };
    }

    private static LadderCell FromTable(PlacementRule rule, LadderShape old, PayLadder ladder, GradePlace from)
    {
        var to = rule.InTable(old, from) ?? throw new ArgumentException($"The table of places has no entry for {from}.", nameof(from));
        _ = ladder[to.Grade, to.Step];
        return Above([.. ladder.CellsOf(to.Grade)], to.Step, rule.PlusSteps);
    }

    /// <summary>The cell some steps above one of the grade's, as far as the grade has steps.</summary>
    private static LadderCell Above(List<LadderCell> cells, int step, int plus) =>
        cells[Math.Min(cells.FindIndex(cell => cell.Step == step) + plus, cells.Count - 1)];

    private static LadderCell InGrade(
        PlacementRule rule, PayLadder ladder, GradePlace from, GradeCode grade, Money before, Money allowancesAfter, List<Finding> findings)
    {
        var cells = ladder.CellsOf(grade).ToList();
        Guard.That(cells.Count > 0, grade, "a grade with a cell");
        var found = rule.Kind == PlacementKind.SameStep
            ? ladder.Shape.StepFrom(grade, from.Step)
            : ladder.StepNotBelow(grade, Needed(rule, before) - allowancesAfter.ToExactAmount());
        if (found is not { } step)
        {
            var top = ladder.TopOf(grade)!;
            findings.Add(rule.Kind == PlacementKind.SameStep
                ? NoCell(top.Row, from.Step, top.Step)
                : Finding.Of(
                    FindingCodes.PlacementTopCell,
                    LadderCell.PathOf(grade, top.Step),
                    ("grade", top.Row.Name),
                    ("step", top.Step),
                    ("cell", top.Amount),
                    ("before", before)));
            return top;
        }

        return Above(cells, step, rule.PlusSteps);
    }

    private static ExactAmount Needed(PlacementRule rule, Money before) => ExactAmount.Max(
        rule.LeastRise is { } rise ? before.ToExactAmount() + rise.ToExactAmount() : before.ToExactAmount(),
        before * (Ratio.One + rule.LeastRiseShare));

    private static bool IsUnderOneStep(PayLadder ladder, GradePlace from, Money oldCell, Money newCell) =>
        ladder.Shape.StepFrom(from.Grade, from.Step + 1) is { } next && newCell - oldCell < ladder[from.Grade, next] - oldCell;
}
