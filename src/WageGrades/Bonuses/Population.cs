using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Bonuses;

/// <summary>
/// A group of people as an agreement names it (人群): by terms they bear and places on the ladder. A person bears a skill grade or title by an
/// appointment in force, a degree by a valid certificate, any other term by the post.
/// </summary>
/// <example>Chief technicians at the key posts: <c>Population.Of(SkillGrade.ChiefTechnician, PostClass.Key)</c>.</example>
public sealed record Population
{
    /// <summary>Everybody employed.</summary>
    public static readonly Population Everyone = new();

    /// <summary>
    /// The terms; of several of one vocabulary any one suffices, of every vocabulary named one is needed. Default empty: no term is asked for.
    /// </summary>
    public IReadOnlyList<Term> Terms { get; init => field = ValueList.Of(value); } = ValueList<Term>.Empty;

    /// <summary>The ladder grades, of which a person must stand on one. Default empty: no grade is asked for.</summary>
    public IReadOnlyList<GradeCode> Grades { get; init => field = ValueList.Of(value); } = ValueList<GradeCode>.Empty;

    /// <summary>The people who bear the terms.</summary>
    /// <param name="terms">The terms; of several of one vocabulary any one suffices.</param>
    /// <returns>The group.</returns>
    public static Population Of(params ReadOnlySpan<Term> terms) => new() { Terms = ValueList.Of<Term>([.. terms]) };

    /// <inheritdoc/>
    public override string ToString() => Terms.Count + Grades.Count == 0
        ? "everyone"
        : string.Join(", ", [.. Terms.Select(term => term.ToString()), .. Grades.Select(grade => grade.Value)]);
}
