using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>On which scheme clause a person is, and what was agreed with the person (薪酬模式与个人约定). A fact; what follows from it the clause says.</summary>
public sealed record SchemeTerms
{
    /// <summary>A person's terms under a scheme clause.</summary>
    /// <param name="clause">The clause's id, such as <c>negotiated-pay</c>.</param>
    public SchemeTerms(ClauseId clause) => Clause = clause;

    /// <summary>The scheme clause.</summary>
    public ClauseId Clause { get; init; }

    /// <summary>
    /// The amount agreed with the person (个人约定标准), for the person's own hours: a month's for negotiated pay. Null: the clause's own standard,
    /// or, where it has none, still to be agreed.
    /// </summary>
    public Money? AgreedAmount { get; init; }

    /// <inheritdoc/>
    public override string ToString() => AgreedAmount is { } amount ? $"{Clause}: {amount}" : Clause.ToString();
}
