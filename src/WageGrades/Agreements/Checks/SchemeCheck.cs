using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
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
            CheckKinds(clause);
            foreach (var scheme in clause.Schemes.Values)
            {
                CheckTerms(clause, scheme);
            }
        }

        return findings;
    }

    /// <summary>Clauses of several kinds of schemes, and what is counted beside pieces and cannot be added.</summary>
    internal IEnumerable<Finding> Faults()
    {
        foreach (var clause in agreement.Clauses.OfType<SchemeClause>())
        {
            CheckKinds(clause);
            foreach (var pieces in clause.Schemes.Values.OfType<PiecePay>())
            {
                findings.AddRange(PieceCheck.Amounts(agreement, clause, pieces));
            }
        }

        return findings;
    }

    private void CheckKinds(SchemeClause clause)
    {
        if (clause.Schemes.Values.Select(scheme => scheme.GetType()).Distinct().Count() > 1)
        {
            Add(FindingCodes.SchemeKindsMixed, clause, ("clause", clause.Id.ToString()));
        }
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
            CheckReference(clause, "absorbs", id, each => each is PayClause { CanBeAbsorbed: true });
        }
    }

    private void CheckTerms(SchemeClause clause, PayScheme scheme)
    {
        switch (scheme)
        {
            case NegotiatedPay negotiated:
                CheckFloor(clause, negotiated);
                break;
            case AnnualPay annual:
                CheckAnnual(clause, annual);
                break;
            case PiecePay pieces:
                findings.AddRange(new PieceCheck(agreement, clause, pieces).Run());
                break;
            case ProjectPay project:
                findings.AddRange(ProjectCheck.Of(clause, project));
                break;
            case ResultShare:
                break;
            default:
                throw Closed.Missed(scheme);
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
            CheckReference(clause, "floorClauses", id, each => each is PayClause { CanBeFloor: true });
        }
    }

    private void Ask(bool isMissing, SchemeClause clause, Func<SchemeClause, Finding> choice)
    {
        if (isMissing)
        {
            findings.Add(choice(clause));
        }
    }

    private void CheckAnnual(SchemeClause clause, AnnualPay terms)
    {
        Ask(terms.Advance is null, clause, Choices.AnnualAdvance);
        Ask(terms.PartYear is null, clause, Choices.PartYear);
        Ask(terms.SettledIn is null, clause, Choices.SettledIn);
        Ask(terms.Shortfall is null, clause, Choices.Shortfall);
        Ask(terms.Shortfall == SettlementShortfall.TakenFromMonths && agreement.Policies.Recovery is null, clause, Choices.Recovery);
        Ask(terms.Deferrals.Count > 0 && terms.OnLeaving is null, clause, Choices.OnLeaving);
        if (terms.SettledIn is { } settledIn && agreement.TermInForce.LastDay is { } last
            && agreement.Policies.PayPeriod.MonthOf(last).Year is var year
            && new YearMonth(year + 1, settledIn) is var month)
        {
            Add(
                FindingCodes.SettlementAfterTerm,
                clause,
                ("clause", clause.Id.ToString()), ("year", year), ("month", month), ("last", last));
        }

        foreach (var (grade, amount) in terms.Amounts)
        {
            CheckAdvance(clause, terms, grade, amount);
        }
    }

    /// <summary>Compares what a full month advances with the lowest floor under a person's month.</summary>
    private void CheckAdvance(SchemeClause clause, AnnualPay terms, TermKey grade, Money year)
    {
        if (year.Currency != agreement.Currency || terms.Advance is not { } advance || advance.Monthly is { } monthly
            && monthly.Currency != agreement.Currency)
        {
            return;
        }

        var month = advance.Of(year);
        foreach (var floor in agreement.Floors.Where(floor => floor.Test == FloorTest.PersonMonth))
        {
            if (floor.Amount.Steps.Where(step => step.HasValue && step.Span.Intersect(agreement.Term) is not null)
                    .Select(step => step.Value)
                    .Where(least => least.Currency == agreement.Currency && (floor.Comparison == FloorComparison.Above ? month <= least
                        : month < least))
                    .ToList() is [var first, ..])
            {
                Add(
                    FindingCodes.AdvanceBelowFloor,
                    clause,
                    ("clause", clause.Id.ToString()), ("grade", grade), ("advance", month.ToString()), ("floor", floor.Name),
                        ("least", first.ToString()));
            }
        }
    }

    /// <summary>
    /// Only what pays beside schemes can be absorbed or make a floor: the ladder, allowances and awards; overtime can be absorbed. Nobody knows what
    /// share of a pool a person who takes no part in it would have had, so that a pool is no floor.
    /// </summary>
    private void CheckReference(SchemeClause clause, string member, ClauseId id, Func<Clause, bool> isAllowed)
    {
        if (agreement.Find(id) is { } named && isAllowed(named))
        {
            return;
        }

        var known = agreement.Clauses.Where(isAllowed).Select(each => each.Id.ToString()).ToList();
        FindingArgument[] arguments =
        [
            ("where", $"clauses.{clause.Id}.{member}"), ("id", id.ToString()), ("known", NearestName.FewOf(id.ToString(), known)),
            .. NearestName.Of(id.ToString(), known) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
        ];
        Add(FindingCodes.SchemeReferenceNotAllowed, clause, arguments);
    }

    private void Add(FindingCode code, SchemeClause clause, params ReadOnlySpan<FindingArgument> arguments) => findings.Add(
        Finding.Of(code, $"clauses.{clause.Id}", arguments) with { Clause = clause.Id });
}
