using WageGrades.Internal;

namespace WageGrades.Citations;

/// <summary>
/// A clause, or one cell of the table it holds (条款或表格单元): <c>skill-allowance</c>, or
/// <c>skill-allowance/senior-technician</c>.
/// </summary>
public sealed record ClausePath
{
    /// <summary>The whole clause, or one cell of it.</summary>
    /// <param name="clause">The clause; not the default value.</param>
    /// <param name="cell">The cell, as the clause names it; null for the whole clause.</param>
    /// <exception cref="ArgumentException">The clause is the default value, or the cell is blank.</exception>
    public ClausePath(ClauseId clause, string? cell = null)
    {
        Clause = Guard.That(clause != default, clause, "the identifier of a clause, not the default value");
        Cell = cell is null ? null : Guard.NotBlank(cell);
    }

    /// <summary>The clause.</summary>
    public ClauseId Clause { get; }

    /// <summary>The cell within the clause's table, or null for the whole clause.</summary>
    public string? Cell { get; }

    /// <summary>The clause, then a slash and the cell where there is one.</summary>
    public override string ToString() => Cell is null ? Clause.Value : $"{Clause}/{Cell}";
}
