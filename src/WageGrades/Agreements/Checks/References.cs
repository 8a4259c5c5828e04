using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>Whether what an agreement names is there: terms in its vocabularies, clauses and floors by their ids.</summary>
internal static class References
{
    /// <summary>The terms that no vocabulary of the agreement knows, each with the known one that is nearest.</summary>
    internal static IEnumerable<Finding> Terms(CollectiveAgreement agreement, string path, ClauseId? clause, IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            var vocabulary = agreement.FindVocabulary(term.Vocabulary);
            if (vocabulary?.Find(term.Code) is null)
            {
                FindingArgument[] arguments =
                [
                    ("where", path), ("vocabulary", term.Vocabulary), ("term", term.Code),
                    .. vocabulary is not null && NearestName.Of(term.Code, vocabulary.Terms.Select(each => each.Code)) is { } nearest
                        ? new FindingArgument[] { ("nearest", nearest) } : [],
                ];
                yield return Finding.Of(FindingCodes.UnknownTerm, path, arguments) with { Clause = clause };
            }
        }
    }

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
