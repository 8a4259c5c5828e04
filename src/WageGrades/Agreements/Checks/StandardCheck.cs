using WageGrades.Bonuses;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>The self-checks of one standard of a bonus clause: its amounts, its terms, what its kind asks.</summary>
internal sealed class StandardCheck(CollectiveAgreement agreement, BonusClause clause, BonusAmount standard)
{
    private readonly string path = $"clauses.{clause.Id}";

    internal IEnumerable<Finding> Run()
    {
        var terms = (standard.Keys ?? []).Concat(standard.Reads.Borne).SelectMany(key => key).Concat(standard.Reads.Counters)
            .Concat(standard.Reads.Numbers).Distinct();
        return Amounts()
            .Concat(References.Terms(agreement, path, clause.Id, terms, mayBeGrades: standard is FormulaAmount))
            .Concat(Bases())
            .Concat(standard is FormulaAmount formula ? new FormulaCheck(agreement, clause, formula).Run() : [])
            .Concat(standard is ShareOfPayAmount ofPay ? ShareOfTime(ofPay) : [])
            .Concat(standard is PoolAmount pool ? new PoolCheck(agreement, clause, pool).Run() : [])
            .Concat(standard is BenefitShareAmount share ? Benefit(share) : []);
    }

    /// <summary>Its amounts that cannot be paid.</summary>
    internal IEnumerable<Finding> Amounts() => AmountCheck.Of(agreement, standard.Stated, path, clause.Id);

    private IEnumerable<Finding> Bases() =>
        from id in standard.Reads.Pay.SelectMany(pay => pay.Of)
        where agreement.Find(id) is not PayClause { CanBeBase: true }
        select Of(FindingCodes.BaseNotAllowed, ("base", id.ToString()));

    // Where the ground has a quantity of which nothing is said, that is asked for elsewhere.
    private IEnumerable<Finding> ShareOfTime(ShareOfPayAmount share) =>
        share.Rate != RateUnit.Month && !clause.Bonus.MultipliesByGround(share) && !clause.Bonus.AsksForQuantity(share)
            ? [Of(FindingCodes.TimeRateWithoutQuantity)]
            : [];

    private IEnumerable<Finding> Benefit(BenefitShareAmount share)
    {
        if (share.AtMost is null && share.AtMostAYear is null)
        {
            yield return Of(FindingCodes.ShareWithoutCap, ("share", share.Shares.Values.Select(each => each.ToString()).Distinct()));
        }

        if (!clause.Bonus.Schedule.IsOnce)
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
