using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>Whether pay that rests on other clauses says how they count where they may be paid less than they give, and whether it ends nowhere in
/// itself.</summary>
internal sealed class BasisCheck(CollectiveAgreement agreement)
{
    /// <summary>What is not said, or cannot be done, about the clauses of a base.</summary>
    internal IEnumerable<Finding> Of(PayClause clause, RateBasis? basis, IEnumerable<ClauseId> of)
    {
        var limited = of.Distinct().Where(id => PaidTogether.IsLimited(agreement, id)).ToList();
        if (basis is null && limited.Count > 0)
        {
            yield return Finding.Of(
                FindingCodes.BasisNotSaid,
                $"clauses.{clause.Id}",
                ("clause", clause.Id.ToString()),
                ("bases", limited.Select(id => id.ToString()))) with { Clause = clause.Id };
        }

        if (basis == RateBasis.AsPaid
            && agreement.Caps.FirstOrDefault(cap => cap.Per == CapPeriod.Year && cap.Clauses.Any(limited.Contains)) is { } yearly)
        {
            yield return Finding.Of(
                FindingCodes.BasisUnderYearlyCap,
                $"clauses.{clause.Id}",
                ("clause", clause.Id.ToString()),
                ("cap", yearly.Id.ToString())
            ) with
            {
                Clause = clause.Id,
            };
        }
    }

    /// <summary>Whether a share of pay as paid rests in the end on itself.</summary>
    internal bool IsInCircle(BonusClause clause)
    {
        HashSet<ClauseId> seen = [];
        Queue<ClauseId> open = new(RestsOn(clause));
        while (open.TryDequeue(out var id))
        {
            if (id == clause.Id)
            {
                return true;
            }

            if (seen.Add(id) && agreement.Find(id) is BonusClause next)
            {
                foreach (var further in RestsOn(next))
                {
                    open.Enqueue(further);
                }
            }
        }

        return false;
    }

    private IEnumerable<ClauseId> RestsOn(BonusClause clause) =>
        from step in clause.Amounts.Steps
        where step.HasValue && step.Value is ShareOfPayAmount { Basis: RateBasis.AsPaid }
        from id in ((ShareOfPayAmount)step.Value).Of
        from together in PaidTogether.With(agreement, id)
        select together;
}
