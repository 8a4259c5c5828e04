using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>Whether what an agreement names is there: terms in its vocabularies, clauses and floors by their ids.</summary>
internal static class References
{
    /// <summary>The terms that no vocabulary of the agreement knows, each with the known one that is nearest; where they may be grades, no
    /// ladder.</summary>
    internal static IEnumerable<Finding> Terms(
        CollectiveAgreement agreement, string path, ClauseId? clause, IEnumerable<Term> terms, bool mayBeGrades = false)
    {
        Lazy<HashSet<string>> grades = new(() => new(GradesOf(agreement), StringComparer.Ordinal));
        foreach (var term in terms)
        {
            var vocabulary = agreement.FindVocabulary(term.Vocabulary);
            var isGrade = mayBeGrades && vocabulary is null && term.Vocabulary == Term.LadderGrades;
            if (isGrade ? !grades.Value.Contains(term.Code) : vocabulary?.Find(term.Code) is null)
            {
                FindingArgument[] arguments =
                [
                    ("where", path), ("vocabulary", term.Vocabulary), ("term", term.Code),
                    .. NearestName.Of(term.Code, vocabulary?.Terms.Select(each => each.Code) ?? (isGrade ? grades.Value : [])) is { } nearest
                        ? new FindingArgument[] { ("nearest", nearest) } : [],
                ];
                yield return Finding.Of(FindingCodes.UnknownTerm, path, arguments) with { Clause = clause };
            }
        }
    }

    /// <summary>Whether a vocabulary of the agreement has a term; the grade of a ladder stands in its tables.</summary>
    internal static bool Knows(CollectiveAgreement agreement, Term term, bool mayBeGrade) =>
        agreement.FindVocabulary(term.Vocabulary) is { } vocabulary ? vocabulary.Find(term.Code) is not null
        : mayBeGrade && term.Vocabulary == Term.LadderGrades && GradesOf(agreement).Contains(term.Code, StringComparer.Ordinal);

    private static IEnumerable<string> GradesOf(CollectiveAgreement agreement) =>
          from clause in agreement.Clauses.OfType<LadderClause>()
          from step in clause.Ladders.Steps
          where step.HasValue
          from row in step.Value.Rows
          from code in row.SkillGrade is { } national ? new[] { row.Code.Value, national.Code } : [row.Code.Value]
          select code;

    /// <summary>Those of the ids that do not name one of the clauses that are possible here.</summary>
    internal static IEnumerable<Finding> Clauses(
        CollectiveAgreement agreement,
        string path,
        IEnumerable<ClauseId> ids,
        Func<Clause, bool> isPossible
    ) =>
        from id in ids
        where agreement.Find(id) is not { } found || !isPossible(found)
        select Unknown(path, id, agreement.Clauses.Where(isPossible).Select(each => each.Id));

    /// <summary>An id that names nothing possible here.</summary>
    internal static Finding Unknown(string path, ClauseId id, IEnumerable<ClauseId> possible)
    {
        var known = possible.Select(each => each.ToString()).ToList();
        FindingArgument[] arguments =
        [
            ("where", path), ("id", id.ToString()), ("known", NearestName.FewOf(id.ToString(), known)),
            .. NearestName.Of(id.ToString(), known) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
        ];
        return Finding.Of(FindingCodes.UnknownClause, path, arguments);
    }
}
