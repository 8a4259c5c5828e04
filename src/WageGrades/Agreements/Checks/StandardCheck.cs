using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>The self-checks of one standard of a bonus clause: its amounts, its terms, what its kind asks.</summary>
internal sealed class StandardCheck(CollectiveAgreement agreement, BonusClause clause, BonusAmount standard)
{
    private readonly string path = $"clauses.{clause.Id}";

    internal IEnumerable<Finding> Run()
    {
        var terms = (standard.Keys ?? []).SelectMany(key => key).Distinct();
        return AmountCheck.Of(agreement, standard.Stated, path, clause.Id)
            .Concat(References.Terms(agreement, path, clause.Id, terms))
            .Concat(standard switch
            {
                ShareOfPayAmount share => Bases(share),
                BenefitShareAmount share => Benefit(share),
                FixedAmount or PerUnitAmount or TableAmount or RangeAmount or PoolAmount or PointsAmount => [],
                _ => throw Closed.Missed(standard),
            });
    }

    private IEnumerable<Finding> Bases(ShareOfPayAmount share) =>
        from id in share.Of
        where
            agreement.Find(id) is not (LadderClause or BonusClause { Bonus.Schedule: not OneOff })
            || agreement.Find(id) is BonusClause bonus
                && bonus.Amounts.Steps.Any(step => step.HasValue && step.Value is ShareOfPayAmount or PoolAmount)
        select Of(FindingCodes.BaseNotAllowed, ("base", id.ToString()));

    private IEnumerable<Finding> Benefit(BenefitShareAmount share)
    {
        if (share.AtMost is null && share.AtMostAYear is null)
        {
            yield return Of(FindingCodes.ShareWithoutCap, ("share", share.Shares.Values.Select(each => each.ToString()).Distinct()));
        }

        if (clause.Bonus.Schedule is not OneOff)
        {
            yield return Of(FindingCodes.BenefitShareMonthly);
        }

        if (clause.MixesBenefitShares)
        {
            yield return Of(FindingCodes.BenefitSharesMixed);
        }
    }

    private Finding Of(FindingCode code, params FindingArgument[] arguments) =>
        Finding.Of(code, path, [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
