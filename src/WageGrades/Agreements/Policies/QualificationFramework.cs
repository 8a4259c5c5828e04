using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>
/// A qualification framework (资历框架): the one level on which grades, titles, degrees and other certificates stand. A person's level is the highest
/// to which something maps that the person has that day; it is a term of <see cref="FrameworkLevel"/> for keys, groups and <c>for</c>, and a number
/// for formulas.
/// </summary>
/// <remarks>
/// A level says what somebody's learning amounts to. It appoints nobody, gives nobody the treatment of another grade (待遇) and lets nobody apply for
/// a title (申报): those are <see cref="ParityRule"/> and <see cref="TitleLinkage"/>.
/// </remarks>
/// <example>Bachelors and technicians stand on one level by their certificates: <c>new QualificationFramework(StandingFact.Certified,
/// [KeyValuePair.Create(Education.Bachelor.Term, FrameworkLevel.Level6), KeyValuePair.Create(SkillGrade.Technician.Term,
/// FrameworkLevel.Level6)])</c>.</example>
public sealed record QualificationFramework
{
    /// <summary>A framework.</summary>
    /// <param name="by">Which fact about a grade or title gives its level: certified, recognised by the employer, or appointed. Degrees count by
    /// their certificate where grades count by appointment, because nobody is appointed to a degree.</param>
    /// <param name="levels">The level of each grade, title, degree or other certificate; what is not named gives none.</param>
    /// <exception cref="ArgumentException">A level itself is given a level.</exception>
    public QualificationFramework(StandingFact by, IEnumerable<KeyValuePair<Term, FrameworkLevel>> levels)
    {
        By = Guard.Defined(by);
        Levels = ValueMap.Of(levels);
        Guard.That(
            Levels.Keys.All(term => term.Vocabulary != FrameworkLevel.Vocabulary.Code), levels, "terms of other vocabularies than framework-level");
    }

    /// <summary>Which fact about a grade or title gives its level.</summary>
    public StandingFact By { get; }

    /// <summary>The level of each term.</summary>
    public IReadOnlyDictionary<Term, FrameworkLevel> Levels { get; }

    /// <summary>Where the levels come from, or null.</summary>
    public LegalReference? Source { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(QualificationFramework), (nameof(By), By), (nameof(Levels), Levels), (nameof(Source), Source));
}
