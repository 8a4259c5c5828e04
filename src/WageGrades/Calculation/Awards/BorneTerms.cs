using WageGrades.Classification;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// The terms by which the tables of a formula are opened: those of the occurrence, and beside them what the person bears on the day: grade and title
/// by appointment, certificates of other kinds, what the post bears, the form of employment, the working-time system, the grade on the ladder. In a
/// vocabulary of which the occurrence has a term, that one counts alone.
/// </summary>
internal sealed class BorneTerms(MonthCase month, Occurrence occurrence, LocalDate day)
{
    private readonly PersonMonth person = month.Person;

    /// <summary>The person.</summary>
    internal WorkerId Worker => person.Worker.Id;

    /// <summary>The day.</summary>
    internal LocalDate Day => day;

    /// <summary>Whether every term of a key is borne.</summary>
    internal bool Bears(TermKey key)
    {
        for (var at = 0; at < key.Count; at++)
        {
            if (!Bears(key[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The level of the qualification framework, that of the occurrence before the person's own; null where there is none.</summary>
    internal FrameworkLevel? Level => FrameworkLevel.All.LastOrDefault(level => Bears(level.Term));

    private bool Bears(Term term) => occurrence.Key.Find(term.Vocabulary) is { } own ? own == term
        : month.Plan.NamesGrade(term) ? person.Places.TryGet(day, out var place) && month.Plan.Grades[term.Code] == month.Plan.Grades[place.Grade]
        : person.Worker.Has(term, day);
}
