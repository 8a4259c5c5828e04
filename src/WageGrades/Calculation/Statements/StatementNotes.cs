using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// Why clauses have no line on a statement (条款未列支原因), where it was asked for. They are told beside a statement and are no part of its value: one
/// without them equals one with them.
/// </summary>
internal readonly struct StatementNotes : IEquatable<StatementNotes>
{
    private readonly ValueList<ClauseNote>? all;
    private readonly Func<ValueList<ClauseNote>>? find;

    /// <summary>The notes of a statement.</summary>
    internal StatementNotes(ValueList<ClauseNote> all) => this.all = all;

    /// <summary>Notes that are worked out each time somebody asks.</summary>
    internal StatementNotes(Func<ValueList<ClauseNote>> find) => this.find = find;

    /// <summary>The notes of a statement that nothing else is said of.</summary>
    internal static StatementNotes None => new(ValueList<ClauseNote>.Empty);

    /// <summary>The notes in the order of the clauses. A statement that was paid without them is nothing to count from.</summary>
    internal ValueList<ClauseNote> All => all ?? find?.Invoke() ?? throw new InvalidOperationException("Nobody asked why clauses have no line.");

    /// <summary>The notes of the parts of a month, where every part has them.</summary>
    internal static StatementNotes Join(IReadOnlyList<StatementNotes> parts) =>
        parts.Any(static part => part.IsUnasked) ? default : new(ValueList.Of(parts.SelectMany(static part => part.All)));

    private bool IsUnasked => all is null && find is null;

    public bool Equals(StatementNotes other) => true;

    public override bool Equals(object? obj) => obj is StatementNotes;

    public override int GetHashCode() => 0;
}
