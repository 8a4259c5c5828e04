using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// What people and groups made, gathered from their rows. A group of which a row could not be used is left out whole: its money would otherwise be
/// divided wrongly.
/// </summary>
internal sealed class PieceLedger(WorkforceDraft draft, SheetColumn groupColumn)
{
    private readonly Dictionary<(WorkerId Id, YearMonth Month), List<PieceCount>> people = [];
    private readonly Dictionary<(string Id, YearMonth Month), Team> teams = [];

    /// <summary>A person's row.</summary>
    internal void Add(SheetRow row, SheetColumn column, WorkerId id, YearMonth month, PieceCount count)
    {
        if (!people.TryGetValue((id, month), out var counts))
        {
            people.Add((id, month), counts = []);
        }

        Merge(row, column, counts, count);
    }

    /// <summary>A group's row: a count or a member.</summary>
    internal void Add(SheetRow row, SheetColumn column, string id, YearMonth month, ClauseId? clause, PieceCount? count, PieceTeamMember? member)
    {
        var team = TeamOf(id, month, row);
        if ((clause is not null && team.Clause is not null && clause != team.Clause)
            || (member is not null && team.Members.Exists(each => each.Worker == member.Worker)))
        {
            row.Drop(groupColumn, FindingCodes.EventContradicts,
                ("worker", member is null ? CellText.ForFinding(id) : CellText.ForFinding(member.Worker.ToString())),
                    ("id", CellText.ForFinding(id)), ("firstLine", team.First.Line));
            team.IsBroken = true;
            return;
        }

        team.Clause ??= clause;
        if (member is not null)
        {
            team.Members.Add(member);
        }
        else if (!Merge(row, column, team.Pieces, count!))
        {
            team.IsBroken = true;
        }
    }

    /// <summary>A row that could not be used.</summary>
    internal void Break(string? group, YearMonth? month, SheetRow row)
    {
        if (group is not null && month is { } known)
        {
            TeamOf(group, known, row).IsBroken = true;
        }
        else if (group is not null)
        {
            foreach (var team in teams.Where(entry => entry.Key.Id == group).Select(entry => entry.Value))
            {
                team.IsBroken = true;
            }
        }
    }

    /// <summary>Gives everybody their counts.</summary>
    internal void Settle()
    {
        foreach (((var id, var month), var counts) in people)
        {
            draft[id] = draft[id].Record(month, draft[id].RecordOf(month) with { Pieces = ValueList.Of(counts) });
        }

        foreach (((var id, var month), var team) in teams.OrderBy(entry => entry.Value.First.Line))
        {
            if (team.IsBroken || team.Clause is not { } clause || team.Members.TrueForAll(member => member.Part.Sign == 0))
            {
                team.First.Tell(groupColumn, FindingCodes.TeamNotUsed, ("id", CellText.ForFinding(id)));
                continue;
            }

            PieceTeam made = new(id, clause, team.Pieces, team.Members);
            foreach (var member in made.Members)
            {
                var record = draft[member.Worker].RecordOf(month);
                draft[member.Worker] = draft[member.Worker].Record(month, record with { PieceTeams = ValueList.Of(record.PieceTeams.Append(made)) });
            }
        }

        draft.NoteMissing(MonthTable.Pieces, people.Keys.Concat(teams.SelectMany(team => team.Value.Members.Select(member =>
            (member.Worker, team.Key.Month)))));
    }

    private static bool Merge(SheetRow row, SheetColumn column, List<PieceCount> counts, PieceCount count)
    {
        var at = counts.FindIndex(each => each.Key == count.Key && each.On == count.On && each.Time == count.Time);
        if (at < 0)
        {
            counts.Add(count);
            return true;
        }

        var known = counts[at];
        decimal[] sums = [known.Good + count.Good, known.Rejected + count.Rejected, known.Reworked + count.Reworked, (known.Hours + count.Hours)
            ?? 0m];
        if (sums.Any(sum => !PieceCount.IsCount(sum)))
        {
            row.Drop(column, FindingCodes.BadCell,
                ("column", column.Header), ("value", ExactDecimal.Print(sums.Max())), ("expected", NumberCell.Pieces.Expected));
            return false;
        }

        counts[at] = known with { Good = sums[0], Rejected = sums[1], Reworked = sums[2], Hours = known.Hours + count.Hours };
        return true;
    }

    private Team TeamOf(string id, YearMonth month, SheetRow row)
    {
        if (!teams.TryGetValue((id, month), out var team))
        {
            teams.Add((id, month), team = new Team(row));
        }

        return team;
    }

    private sealed class Team(SheetRow first)
    {
        internal SheetRow First => first;

        internal ClauseId? Clause { get; set; }

        internal List<PieceCount> Pieces { get; } = [];

        internal List<PieceTeamMember> Members { get; } = [];

        internal bool IsBroken { get; set; }
    }
}
