using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The results that several people share (集体成果), gathered from the rows of their members. A team of which a row could not be used is left out whole:
/// its money would otherwise go to the others.
/// </summary>
internal sealed class TeamLedger(WorkforceDraft draft, SheetColumn idColumn, SheetColumn shareColumn)
{
    private readonly Dictionary<string, Team> teams = new(StringComparer.Ordinal);

    /// <summary>A member's row; a further row of a member adds the team's amount under another clause.</summary>
    internal void Add(SheetRow row, WorkerId id, Achievement result, Ratio share, string? leadDepartment)
    {
        if (!teams.TryGetValue(result.Id, out var team))
        {
            teams.Add(result.Id, team = new Team(result.Id, row, result, leadDepartment));
        }

        if (team.Contradicts(result, id, share, leadDepartment))
        {
            row.Drop(idColumn, FindingCodes.EventContradicts,
                ("worker", CellText.ForFinding(id.ToString())), ("id", CellText.ForFinding(result.Id)), ("firstLine", team.First.Line));
            team.IsBroken = true;
            return;
        }

        team.Add(result, id, share, leadDepartment);
    }

    /// <summary>A row of the team could not be used.</summary>
    internal void Break(SheetRow row, string id)
    {
        if (!teams.TryGetValue(id, out var team))
        {
            teams.Add(id, team = new Team(id, row, null, null));
        }

        team.IsBroken = true;
    }

    /// <summary>Gives every team's result to its members.</summary>
    internal void Settle()
    {
        foreach (var team in teams.Values.OrderBy(each => each.First.Line))
        {
            if (team.IsBroken || team.Result is null || team.Sum.Sign == 0)
            {
                team.First.Tell(idColumn, FindingCodes.TeamNotUsed, ("id", CellText.ForFinding(team.Id)));
                continue;
            }

            // Points such as 5, 3 and 2 need not be the whole; a sum about 100 % that misses it is typing.
            if (team.Sum != Ratio.One && team.Sum > Ratio.Percent(50) && team.Sum < Ratio.Percent(150))
            {
                team.First.Tell(shareColumn, FindingCodes.SharesNotWhole, ("id", CellText.ForFinding(team.Id)), ("sum", team.Sum));
            }

            TeamResult shared = new(team.Result, team.Members.Select(member => new TeamMember(member.Key, member.Value))) { LeadDepartment =
                team.LeadDepartment };
            foreach (var member in team.Members.Keys)
            {
                draft[member] = draft[member].Share(shared);
            }
        }
    }

    private sealed class Team(string id, SheetRow first, Achievement? result, string? leadDepartment)
    {
        internal string Id => id;

        internal SheetRow First => first;

        internal Achievement? Result { get; private set; } = result;

        internal string? LeadDepartment { get; private set; } = leadDepartment;

        internal Dictionary<WorkerId, Ratio> Members { get; } = [];

        internal bool IsBroken { get; set; }

        internal Ratio Sum => Members.Values.Aggregate(Ratio.Zero, (sum, share) => sum + share);

        /// <summary>Whether a row says something else of the one result; a blank benefit, amount or department says nothing.</summary>
        internal bool Contradicts(Achievement other, WorkerId id, Ratio share, string? department) =>
            Result is { } known
            && (other with { VerifiedBenefit = known.VerifiedBenefit, DecidedAmounts = known.DecidedAmounts } != known
                || (other.VerifiedBenefit is { } benefit && known.VerifiedBenefit is { } before && benefit != before)
                || other.DecidedAmounts.Any(amount => known.DecidedAmounts.TryGetValue(amount.Key, out var decided) && decided != amount.Value)
                || (Members.TryGetValue(id, out var weight) && weight != share)
                || (department is not null && LeadDepartment is not null && department != LeadDepartment));

        internal void Add(Achievement other, WorkerId id, Ratio share, string? department)
        {
            Members[id] = share;
            LeadDepartment ??= department;
            Result = Result is not { } known ? other : known with
            {
                VerifiedBenefit = known.VerifiedBenefit ?? other.VerifiedBenefit,
                DecidedAmounts = ValueMap.Of(known.DecidedAmounts.Concat(other.DecidedAmounts.Where(amount =>
                    !known.DecidedAmounts.ContainsKey(amount.Key)))),
            };
        }
    }
}
