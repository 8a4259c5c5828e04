using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What one member receives of the amount for a shared result. Every member's share follows from the one fact, so that the shares add
/// up.</summary>
internal static class TeamSplit
{
    internal static ResolvedAmount? Share(MonthCase month, BonusClause clause, Occurrence occurrence, ResolvedAmount? resolved)
    {
        var (plan, worker) = (month.Plan, month.Person.Worker.Id);
        if (occurrence.Details.Team is not { } team || resolved is not { Pending: LineReason.None } whole)
        {
            return resolved;
        }

        switch (clause.Bonus.TeamAmount ?? plan.Policies.TeamAmount)
        {
            case null:
                return ResolvedAmount.Open(plan.Currency, LineReason.AwaitingDecision, fault: Choices.TeamAmount(clause));
            case TeamAmount.PerPerson:
                return resolved;
            case TeamAmount.PerTeam:
                break;
            default:
                throw Closed.Missed(clause.Bonus.TeamAmount ?? plan.Policies.TeamAmount);
        }

        if (plan.ShareRounding is not { } rounding)
        {
            return ResolvedAmount.Open(plan.Currency, LineReason.AwaitingDecision, fault: Choices.Rounding(RoundingPoint.PoolShare));
        }

        var total = whole.Amount.Round(rounding);
        if (MemberShare.Of(total, team.Members, worker, rounding) is not { } own)
        {
            throw new InvalidOperationException($"{worker} is no member of the team of {team}.");
        }

        var derivation = whole.Derivation?.Copy() ?? plan.Derive();
        derivation.Steps?.Add(new TeamTrace(total, own.Weight, own.Sum));
        return ResolvedAmount.Of(own.Amount, derivation);
    }
}
