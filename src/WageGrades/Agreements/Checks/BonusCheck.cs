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

        foreach (var finding in Bases())
        {
            yield return finding;
        }
    }

    /// <summary>What is not said, or cannot be done, about the clauses on which the standards rest.</summary>
    internal IEnumerable<Finding> Bases()
    {
        BasisCheck basis = new(agreement);
        return clause.Amounts.Values.SelectMany(standard => standard.Reads.Pay).SelectMany(pay => basis.Of(clause, pay.Basis, pay.Of));
    }

    private Finding Of(FindingCode code) =>
        Finding.Of(code, $"clauses.{clause.Id}", ("clause", clause.Id.ToString())) with { Clause = clause.Id };
}
