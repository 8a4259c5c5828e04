using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>
/// The shape of a pay ladder without its money (工资等级结构): the grades, how many steps there are, and which grade has which step.
/// Tables of several dates share one shape. Equality is by content.
/// </summary>
public sealed class LadderShape : IEquatable<LadderShape>
{
    internal const int MaxSteps = 100;

    private readonly ValueList<LadderRow> rows;
    private readonly ValueList<bool> cells;
    private readonly Dictionary<GradeCode, int> places;

    internal LadderShape(ValueList<LadderRow> rows, int stepCount, bool isHighestFirst, ValueList<bool> cells)
    {
        this.rows = rows;
        this.cells = cells;
        StepCount = stepCount;
        IsHighestFirst = isHighestFirst;
        CellCount = cells.AsSpan().Count(true);
        places = new(rows.Count);
        foreach (var row in rows)
        {
            if (!places.TryAdd(row.Code, places.Count))
            {
                throw new ArgumentException($"The grade {row.Code} comes twice; each grade is one row.", nameof(rows));
            }
        }

        HasOwnCodes = rows.Any(row => row.SkillGrade is { } national && GradeCode.Of(national) != row.Code);
        foreach (
            var row in rows.Where(row => row.SkillGrade is not null).GroupBy(row => row.SkillGrade!).Where(same => same.Count() == 1))
        {
            // A national grade finds the one row that stands for it, whatever the row's own code; a row that bears the code goes first.
            _ = places.TryAdd(GradeCode.Of(row.Key), places[row.First().Code]);
        }
    }

    /// <summary>Whether a row stands for a national grade under a code of its own.</summary>
    internal bool HasOwnCodes { get; }

    /// <summary>The grades in the order of the printed table; at least one.</summary>
    public IReadOnlyList<LadderRow> Rows => rows;

    /// <summary>The steps of the widest grade, 1 to 100.</summary>
    public int StepCount { get; }

    /// <summary>Whether the printed table begins with the highest grade. Otherwise it begins with the lowest.</summary>
    public bool IsHighestFirst { get; }

    /// <summary>The grades from the lowest to the highest.</summary>
    public IEnumerable<LadderRow> Ascending => IsHighestFirst ? rows.Reverse() : rows;

    /// <summary>How many cells there are.</summary>
    public int CellCount { get; }

    /// <summary>Equal content.</summary>
    public static bool operator ==(LadderShape? left, LadderShape? right) => Equals(left, right);

    /// <summary>Different content.</summary>
    public static bool operator !=(LadderShape? left, LadderShape? right) => !Equals(left, right);

    /// <summary>Whether the ladder has this grade: a row of that code, or the one row that stands for the national grade.</summary>
    public bool HasGrade(GradeCode grade) => places.ContainsKey(grade);

    /// <summary>Whether the grade has this step; false where the ladder has no such grade.</summary>
    public bool HasCell(GradeCode grade, int step) => IndexOf(grade, step) is var index and >= 0 && cells[index];

    /// <summary>
    /// The first step of a grade that is not below a given one and has a cell: where a person stands who was on a step that
    /// has been dropped. Null where there is none.
    /// </summary>
    /// <param name="grade">The grade.</param>
    /// <param name="step">The step the person was on, from 1.</param>
    public int? StepFrom(GradeCode grade, int step)
    {
        for (var candidate = step; candidate <= StepCount; candidate++)
        {
            if (HasCell(grade, candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(LadderShape? other) =>
        other is not null
        && StepCount == other.StepCount
        && IsHighestFirst == other.IsHighestFirst
        && rows == other.rows
        && cells == other.cells;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LadderShape);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StepCount, IsHighestFirst, rows, cells);

    /// <summary>"3 grades, 6 steps, 17 cells".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{EnglishCount.Of(rows.Count, "grade")}, {EnglishCount.Of(StepCount, "step")}, {EnglishCount.Of(CellCount, "cell")}");

    /// <summary>The code of the row that a grade names; the grade itself where there is no such row.</summary>
    internal GradeCode CodeOf(GradeCode grade) => places.TryGetValue(grade, out var place) ? rows[place].Code : grade;

    /// <summary>The place with the code of the row that its grade names.</summary>
    internal GradePlace CodeOf(GradePlace place) => new(CodeOf(place.Grade), place.Step);

    internal int PlaceOf(GradeCode grade) =>
        places.TryGetValue(grade, out var place)
            ? place
            : throw new ArgumentException($"The ladder has no grade {grade}; it has {string.Join(", ", rows)}.", nameof(grade));

    /// <summary>Where a cell's amount stands, row by row; negative where the grade or the step is outside the ladder.</summary>
    internal int IndexOf(GradeCode grade, int step) =>
        step >= 1 && step <= StepCount && places.TryGetValue(grade, out var place) ? (place * StepCount) + step - 1 : -1;

    internal bool HasCell(int index) => cells[index];
}
