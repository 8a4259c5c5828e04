using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>Which of the figures that a proposal may lower made-up people are paid (假设人员已享受的标准).</summary>
internal sealed class ReachedEntries(ChangedMatters matters, CostWindow window)
{
    private readonly HashSet<(ClauseId Clause, int Days, object? Entry)> reached = [];
    private readonly ILookup<ClauseId, ExposedClause> exposed = matters.Exposed.ToLookup(each => each.Before.Id);

    /// <summary>Notes what a month pays under the agreement unchanged.</summary>
    internal void Add(PayStatement month)
    {
        var days = window.Period.SpanOf(month.Month, month.Month);
        foreach (var line in month.Lines)
        {
            if (line.Status != LineStatus.Paid || line.Amount.IsZero)
            {
                continue;
            }

            foreach (var each in exposed[line.Clause.Id])
            {
                for (var at = 0; at < each.Days.Count; at++)
                {
                    if (each.Days[at].Intersect(days) is not null || each.Days[at].Until <= window.FirstDay)
                    {
                        _ = reached.Add((line.Clause.Id, at, EntryOf(line)));
                        _ = reached.Add((line.Clause.Id, at, null));
                    }
                }
            }
        }
    }

    /// <summary>Whether somebody is paid every figure of a clause that may be lower, on the days on which it is.</summary>
    internal bool HasAll(ExposedClause clause)
    {
        for (var at = 0; at < clause.Days.Count; at++)
        {
            var span = clause.Days[at];
            if (EntriesOf(clause, LocalDate.Max(span.From, window.FirstDay < span.Until ? window.FirstDay : span.From))
                .Any(entry => !reached.Contains((clause.Before.Id, at, entry))))
            {
                return false;
            }
        }

        return true;
    }

    private static object? EntryOf(PayLine line) => line.Origin.Source switch
    {
        EntrySource entry => entry.Key,
        CellSource cell => (cell.Grade, cell.Step),
        _ => null,
    };

    // The figures that are lower; all of them where the change is in something else.
    private static List<object?> EntriesOf(ExposedClause clause, LocalDate day)
    {
        var all = clause.Before switch
        {
            BonusClause bonus => In(bonus.Amounts, day) is TableAmount table
                ? Lower(table, (clause.After as BonusClause)?.Amounts is { } amounts ? In(amounts, day) as TableAmount : null)
                : [],
            LadderClause ladder => In(ladder.Ladders, day) is { } table
                ? Lower(table, (clause.After as LadderClause)?.Ladders is { } ladders ? In(ladders, day) : null)
                : [],
            OvertimeClause or LeaveClause or SchemeClause => [],
            _ => throw Closed.Missed(clause.Before),
        };
        return all.Count == 0 ? [null] : [.. all];
    }

    private static T? In<T>(EffectiveSeries<T> series, LocalDate day)
        where T : class => series.TryGet(day, out var value) ? value : null;

    private static List<object> Lower(TableAmount before, TableAmount? after)
    {
        List<object> lower = [.. before.Amounts.Where(entry => !(after?.Amounts.TryGetValue(entry.Key, out var now) == true && now >= entry.Value))
            .Select(entry => entry.Key)];
        return lower.Count > 0 ? lower : [.. before.Amounts.Keys];
    }

    private static List<object> Lower(PayLadder before, PayLadder? after)
    {
        List<object> lower = [.. before.Cells.Where(cell => !(after?.Find(cell.Grade, cell.Step) >= cell.Amount))
            .Select(cell => (object)(cell.Grade, cell.Step))];
        return lower.Count > 0 ? lower : [.. before.Cells.Select(cell => (object)(cell.Grade, cell.Step))];
    }
}
