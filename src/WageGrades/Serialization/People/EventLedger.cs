using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Which events of whom are known, so that an award entered by two departments counts once.</summary>
internal sealed class EventLedger(WorkforceDraft draft, SheetColumn idColumn, SheetColumn shareColumn)
{
    private readonly Dictionary<FactOf, Known> byId = [];
    private readonly Dictionary<FactOf, int> byContent = [];
    private readonly Dictionary<string, Shares> shares = new(StringComparer.Ordinal);

    internal void Add(SheetRow row, WorkerId id, Achievement achievement, Ratio? share)
    {
        FactOf own = new(id, achievement.Id);
        if (byId.TryGetValue(own, out var known))
        {
            Merge(row, id, achievement, known);
            return;
        }

        if (achievement.Occasion is not null && !byContent.TryAdd(new(id, Content(achievement)), row.Line))
        {
            TellTwice(row, id, achievement, byContent[new(id, Content(achievement))]);
            return;
        }

        byId.Add(own, new(row.Line, draft[id].Achievements.Count));
        draft[id] = draft[id].Achieve(achievement);
        if (share is { } part)
        {
            shares[achievement.Id] = shares.TryGetValue(achievement.Id, out var team)
                ? team with { Sum = team.Sum + part }
                : new(achievement.Id, row, part);
        }
    }

    /// <summary>Shares of one event must be the whole; 99 and 101 % are typing.</summary>
    internal void CheckShares()
    {
        foreach (var (id, first, sum) in shares.Values.Where(each => each.Sum != Ratio.One).OrderBy(each => each.First.Line))
        {
            first.Tell(shareColumn, FindingCodes.SharesNotWhole, ("id", CellText.ForFinding(id)), ("sum", sum));
        }
    }

    /// <summary>What one award is, whoever entered it: event, date, benefit and decided amounts apart.</summary>
    private static Achievement Content(Achievement achievement) =>
        new("?", achievement.Kind, achievement.Key, LocalDate.MinIsoValue) { Occasion = achievement.Occasion };

    private void Merge(SheetRow row, WorkerId id, Achievement achievement, Known known)
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

    /// <summary>Where an event of somebody was stated, and its place among theirs.</summary>
    private sealed record Known(int Line, int Index);

    /// <summary>The shares of an event's people, added up.</summary>
    private sealed record Shares(string Event, SheetRow First, Ratio Sum);
}
