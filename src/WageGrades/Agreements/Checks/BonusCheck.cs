using WageGrades.Bonuses;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>Whether the parts of a bonus clause fit one another: what the amount does with the ground's quantity, what a payment once means, what a
/// share rests on.</summary>
internal sealed class BonusCheck(CollectiveAgreement agreement, BonusClause clause)
{
    internal IEnumerable<Finding> Run()
    {
        var standards = clause.Amounts.Values.ToList();
        if (standards.Exists(clause.Bonus.AsksForQuantity))
        {
            yield return Choices.Quantity(clause);
        }

        if (clause.Bonus is { Schedule.IsOnce: true, Ground.IsOfItsMonth: true })
        {
            yield return Of(FindingCodes.OnceEveryMonth);
        }

        if (clause.Bonus is { Schedule: { IsOnce: true, IsYearly: false }, Ground: SeniorityGround { FromYears: 1 } })
        {
            yield return Of(FindingCodes.OnceAfterFirstYear);
        }

        BasisCheck basis = new(agreement);
        foreach (var finding in standards.SelectMany(standard => standard.Reads.Pay).SelectMany(pay => basis.Of(clause, pay.Basis, pay.Of)))
        {
            yield return finding;
        }
    }

    private Finding Of(FindingCode code) =>
        Finding.Of(code, $"clauses.{clause.Id}", ("clause", clause.Id.ToString())) with { Clause = clause.Id };
}
