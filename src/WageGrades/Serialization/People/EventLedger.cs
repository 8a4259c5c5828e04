using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Which events of whom are known, so that an award entered by two departments counts once.</summary>
internal sealed class EventLedger(WorkforceDraft draft, SheetColumn idColumn, SheetColumn shareColumn)
{
    private readonly Dictionary<(WorkerId Worker, string Event), (int Line, int Index)> byId = [];
    private readonly Dictionary<(WorkerId Worker, Achievement Content), int> byContent = [];
    private readonly Dictionary<string, (SheetRow First, Ratio Sum)> shares = new(StringComparer.Ordinal);

    internal void Add(SheetRow row, WorkerId id, Achievement achievement, Ratio? share)
    {
        if (byId.TryGetValue((id, achievement.Id), out var known))
        {
            Merge(row, id, achievement, known);
            return;
        }

        if (achievement.Occasion is not null && !byContent.TryAdd((id, Content(achievement)), row.Line))
        {
            TellTwice(row, id, achievement, byContent[(id, Content(achievement))]);
            return;
        }

        byId.Add((id, achievement.Id), (row.Line, draft[id].Achievements.Count));
        draft[id] = draft[id].Achieve(achievement);
        if (share is { } part)
        {
            shares[achievement.Id] = shares.TryGetValue(achievement.Id, out var team)
                ? (team.First, team.Sum + part)
                : (row, part);
        }
    }

    /// <summary>Shares of one event must be the whole; 99 and 101 % are typing.</summary>
    internal void CheckShares()
    {
        foreach ((var id, (var first, var sum)) in shares.Where(entry => entry.Value.Sum != Ratio.One).OrderBy(entry =>
            entry.Value.First.Line))
        {
            first.Tell(shareColumn, FindingCodes.SharesNotWhole, ("id", CellText.ForFinding(id)), ("sum", sum));
        }
    }

    /// <summary>What one award is, whoever entered it: event, date, benefit and decided amounts apart.</summary>
    private static Achievement Content(Achievement achievement) =>
        new("?", achievement.Kind, achievement.Key, LocalDate.MinIsoValue) { Occasion = achievement.Occasion };

    private void Merge(SheetRow row, WorkerId id, Achievement achievement, (int Line, int Index) known)
    {
        var before = draft[id].Achievements[known.Index];
        var bare = achievement with { DecidedAmounts = before.DecidedAmounts };
        if (bare != before)
        {
            row.Drop(idColumn, FindingCodes.EventContradicts,
                ("worker", CellText.ForFinding(id.ToString())), ("id", CellText.ForFinding(achievement.Id)), ("firstLine", known.Line));
        }
        else if (achievement.DecidedAmounts.Any(amount => !before.DecidedAmounts.ContainsKey(amount.Key)))
        {
            var joined = before with { DecidedAmounts = ValueMap.Of(before.DecidedAmounts.Concat(achievement.DecidedAmounts)) };
            draft[id] = draft[id] with { Achievements = ValueList.Of(draft[id].Achievements.Select((each, i) => i == known.Index ? joined : each)) };
        }
        else if (achievement.DecidedAmounts.Any(amount => before.DecidedAmounts[amount.Key] != amount.Value))
        {
            row.Drop(idColumn, FindingCodes.EventContradicts,
                ("worker", CellText.ForFinding(id.ToString())), ("id", CellText.ForFinding(achievement.Id)), ("firstLine", known.Line));
        }
        else
        {
            TellTwice(row, id, achievement, known.Line);
        }
    }

    private void TellTwice(SheetRow row, WorkerId id, Achievement achievement, int firstLine) =>
        row.Tell(idColumn, FindingCodes.SameFactTwice,
            ("worker", CellText.ForFinding(id.ToString())), ("fact", achievement.Key), ("firstLine", firstLine));
}
