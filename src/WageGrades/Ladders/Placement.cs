using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>
/// Where a person comes to stand in another grade, and what it means for pay (套档结果): the place, the compared sums before and after, what is
/// protected, whether the time waited goes on. A function of the rule, the tables and the facts given: equal facts give equal places.
/// </summary>
public sealed partial record Placement
{
    private Placement(GradePlace place, Money cell) => (Place, Cell) = (place, cell);

    /// <summary>The new place.</summary>
    public GradePlace Place { get; }

    /// <summary>What the new cell pays a month, full-time.</summary>
    public Money Cell { get; }

    /// <summary>The place before; null on hiring.</summary>
    public GradePlace? From { get; private init; }

    /// <summary>The compared sum before: the old cell and the allowances folded in. Null on hiring.</summary>
    public Money? Before { get; private init; }

    /// <summary>The compared sum after: the new cell and the allowances folded in. Null on hiring.</summary>
    public Money? After { get; private init; }

    /// <summary>What is paid above the new cell so that the compared sum does not fall; zero where nothing is missing or the rule protects
    /// nothing.</summary>
    public Money Protected { get; private init; }

    /// <summary>How it is protected; null where <see cref="Protected"/> is zero.</summary>
    public ProtectionRule? Protection { get; private init; }

    /// <summary>Whether the time already waited goes on.</summary>
    public bool KeepsWaitingTime { get; private init; }

    /// <summary>What was found, such as that the grade has no cell high enough.</summary>
    public FindingList Findings { get; private init; } = FindingList.Empty;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{(From is null ? "" : $"{From} → ")}{Place}: {Cell}{(Protected.IsZero ? "" : $" + {Protected} protected")}";

    /// <summary>Where a person begins who is hired into a grade: the highest step of the lines whose conditions are met, else the grade's
    /// first.</summary>
    /// <param name="lines">The lines of the rule, in any order.</param>
    /// <param name="ladder">The table in force.</param>
    /// <param name="grade">A grade of it.</param>
    /// <param name="education">The person's education; null for none known.</param>
    /// <param name="years">Completed years of relevant work.</param>
    /// <param name="points">Points of the evaluation.</param>
    /// <returns>The placement; where the grade lacks the step the next below, with a finding.</returns>
    /// <exception cref="ArgumentException">The ladder has no such grade, or the grade no cell.</exception>
    public static Placement OnHiring(
        IEnumerable<StartingPlace> lines, PayLadder ladder, GradeCode grade, Education? education = null, int years = 0, decimal points = 0m)
    {
        var cells = Guard.NotNull(ladder).CellsOf(grade).ToList();
        Guard.That(cells.Count > 0, grade, "a grade with a cell");
        var step =
            Guard.Each(lines).Where(line => line.IsMetBy(ladder.Shape, grade, education, years, points)).Max(line => (int?)line.Step)
            ?? cells[0].Step;
        var cell = cells.FirstOrDefault(each => each.Step == step) ?? cells.LastOrDefault(each => each.Step < step) ?? cells[0];
        return new Placement(new GradePlace(cell.Grade, cell.Step), cell.Amount)
        {
            Findings = cell.Step == step ? [] : [NoCell(cell.Row, step, cell.Step)],
        };
    }

    private static Finding NoCell(LadderRow row, int wanted, int taken) => Finding.Of(
        FindingCodes.PlacementNoCell, LadderCell.PathOf(row.Code, wanted), ("grade", row.Name), ("step", wanted), ("taken", taken));
}
