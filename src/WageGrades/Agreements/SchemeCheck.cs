using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Agreements;

/// <summary>The self-checks of scheme clauses: choices made, clauses named that exist, one kind of scheme a clause.</summary>
internal sealed class SchemeCheck(CollectiveAgreement agreement)
{
    private readonly List<Finding> findings = [];

    internal IEnumerable<Finding> Run()
    {
        foreach (var clause in agreement.Clauses.OfType<SchemeClause>())
        {
            CheckAbsorbed(clause);
            var steps = clause.Schemes.Steps.Where(step => step.HasValue).Select(step => step.Value).ToList();
            if (steps.Select(scheme => scheme.GetType()).Distinct().Count() > 1)
            {
                Add(FindingCodes.SchemeKindsMixed, clause, ("clause", clause.Id.ToString()));
            }

            foreach (var scheme in steps)
            {
                CheckTerms(clause, scheme);
            }
        }

        return findings;
    }

    private void CheckAbsorbed(SchemeClause clause)
    {
        if (clause.Absorbs is null)
        {
            findings.Add(Choices.Absorbs(clause));
            return;
        }

        foreach (var id in clause.Absorbs)
        {
            CheckReference(clause, "absorbs", id, each => each is LadderClause or BonusClause or OvertimeClause);
        }
    }

    private void CheckTerms(SchemeClause clause, PayScheme scheme)
    {
        switch (scheme)
        {
            case NegotiatedPay negotiated:
                CheckFloor(clause, negotiated);
                break;
        }
    }

    private void CheckFloor(SchemeClause clause, NegotiatedPay terms)
    {
        if (terms.FloorClauses is null)
        {
            findings.Add(Choices.SchemeFloor(clause));
            return;
        }

        if (terms.FloorClauses.Count > 0 && terms.FloorPer is null)
        {
            findings.Add(Choices.SchemeFloorPer(clause));
        }

        foreach (var id in terms.FloorClauses)
        {
            CheckReference(clause, "floorClauses", id, each => each is LadderClause or BonusClause);
        }
    }

    /// <summary>Only what pays beside schemes can be absorbed or make a floor: the ladder, allowances and awards; overtime can be absorbed.</summary>
    private void CheckReference(SchemeClause clause, string member, ClauseId id, Func<Clause, bool> isAllowed)
    {
        if (agreement.Find(id) is { } named && isAllowed(named))
        {
            return;
        }

        var known = agreement.Clauses.Where(isAllowed).Select(each => each.Id.ToString()).ToList();
        FindingArgument[] arguments =
        [
            ("where", $"clauses.{clause.Id}.{member}"), ("id", id.ToString()), ("known", known),
            .. NearestName.Of(id.ToString(), known) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
        ];
        Add(FindingCodes.SchemeReferenceNotAllowed, clause, arguments);
    }

    private void Add(FindingCode code, SchemeClause clause, params ReadOnlySpan<FindingArgument> arguments) => findings.Add(
        Finding.Of(code, $"clauses.{clause.Id}", arguments) with { Clause = clause.Id });
}
