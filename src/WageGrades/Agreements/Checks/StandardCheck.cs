using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>The self-checks of one standard of a bonus clause: its amounts, its terms, what its kind asks.</summary>
internal sealed class StandardCheck(CollectiveAgreement agreement, BonusClause clause, BonusAmount standard)
{
    private readonly string path = $"clauses.{clause.Id}";

    internal IEnumerable<Finding> Run() => standard switch
    {
        FixedAmount one => Amounts([one.Amount]),
        PerUnitAmount unit => Amounts([unit.Amount]),
        PoolAmount pool => Amounts([pool.Total]),
        TableAmount table => Amounts(table.Amounts.Values).Concat(Keys(table.Amounts.Keys)),
        RangeAmount ranges => Amounts(ranges.Ranges.Values.SelectMany(range => new[] { range.Least, range.Most })).Concat(Keys(ranges.Ranges.Keys)),
        PointsAmount points => Amounts([points.PointValue]).Concat(Keys(points.Points.Keys)),
        ShareOfPayAmount share => Keys(share.Shares.Keys).Concat(Bases(share)),
        BenefitShareAmount share => Benefit(share),
        _ => throw new InvalidOperationException($"No check knows the amount {standard.GetType().Name}."),
    };

    private IEnumerable<Finding> Bases(ShareOfPayAmount share) =>
        from id in share.Of
        where agreement.Find(id) is not (LadderClause or BonusClause { Bonus.Schedule: not OneOff })
            || agreement.Find(id) is BonusClause bonus && bonus.Amounts.Steps.Any(step => step.HasValue && step.Value is ShareOfPayAmount or PoolAmount)
        select Of(FindingCodes.BaseNotAllowed, ("base", id.ToString()));

    private IEnumerable<Finding> Benefit(BenefitShareAmount share)
    {
        foreach (var finding in Amounts(new[] { share.AtMost, share.AtMostAYear }.OfType<Money>()).Concat(Keys(share.Shares.Keys)))
        {
            yield return finding;
        }

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

    private IEnumerable<Finding> Amounts(IEnumerable<Money> amounts) => AmountCheck.Of(agreement, amounts, path, clause.Id);

    private IEnumerable<Finding> Keys(IEnumerable<TermKey> keys) => References.Terms(agreement, path, clause.Id, keys.SelectMany(key => key).Distinct());

    private Finding Of(FindingCode code, params FindingArgument[] arguments) =>
        Finding.Of(code, path, [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
