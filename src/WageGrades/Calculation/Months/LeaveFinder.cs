using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Which days of a month the agreement's leave clauses pay.</summary>
internal sealed class LeaveFinder(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private List<LeaveTime>? all;

    /// <summary>The leaves in the order of their clauses, but those that pay as work does.</summary>
    internal static ValueList<LeaveTime> Of(MonthCase month) =>
        month.Plan.Leaves.Count == 0 || !month.Person.IsEmployed || month.Person.HasNoLeave ? ValueList<LeaveTime>.Empty
            : new LeaveFinder(month).Find();

    private ValueList<LeaveTime> Find() => ValueList.Of(All.Where(leave => !PaysAsWork(leave.Clause, leave.Share)));

    /// <summary>All leaves of the month in the order of their clauses.</summary>
    internal IReadOnlyList<LeaveTime> All => all ??= FindAll();

    private List<LeaveTime> FindAll()
    {
        DayParts days = new(month);
        return [.. plan.Leaves.SelectMany(clause => LeavesOf(clause, days))];
    }

    private static bool PaysAsWork(LeaveClause clause, Ratio share) => share == Ratio.One && clause is { Base: LeaveBase.OwnPay, Floor: null };

    /// <summary>The days that a clause pays, those of each share together, in the order of their first days.</summary>
    private List<LeaveTime> LeavesOf(LeaveClause clause, DayParts days)
    {
        var opening = person.Employed[0].Span.From;
        var notes = NotesOf(clause.Leave);
        var count = notes.Count == 0 ? CountOf(clause) : Ratio.Zero;
        if ((notes.Count == 0 && count == Ratio.Zero) || !clause.Shares.TryGet(opening, out var first))
        {
            return [];
        }

        LeaveShares shares = new(month, clause, first);
        var covered = Covered(clause).ToList();
        var changes = shares.ChangeDays().ToList();
        var spans = from note in notes
                    from own in covered
                    let common = note.Span.Intersect(own)
                    where common is not null
                    from span in DaySpans.Cut(common.Value, changes)
                    select (Span: span, note.DayShare);
        List<LeaveTime> found = [];
        foreach (var same in spans.GroupBy(each => shares.On(each.Span.From)).OrderBy(same => same.Min(each => each.Span.From)))
        {
            List<(DateSpan Span, Ratio DayShare)> own = [.. same];
            found.Add(days.Of(clause, same.Key.Share, own) with { Tier = same.Key.Tier });
            if (!PaysAsWork(clause, same.Key.Share))
            {
                days.Take(own);
            }
        }

        if (count > Ratio.Zero && covered.Exists(span => span.Contains(opening)))
        {
            var (share, tier) = shares.Counted(opening);
            found.Add(new LeaveTime(clause, share, [], count) { Tier = tier, IsOfUnknownLength = shares.AreOfLength });
        }

        return found;
    }

    /// <summary>The days on which a clause is for the person. Where nobody can tell of another of the kind that one has the days, and its pay is
    /// pending.</summary>
    private ValueList<DateSpan> Covered(LeaveClause clause)
    {
        var isOpen = month.Coverage.IsOpen(clause);
        var opening = person.Employed[0].Span.From;
        List<DateSpan> waiting =
        [
            .. plan.Leaves
                .Where(other => other.Id != clause.Id && other.Leave == clause.Leave && month.Coverage.IsOpen(other)
                    && other.Shares.TryGet(opening, out _) && (!isOpen || plan.Order[other.Id] < plan.Order[clause.Id]))
                .SelectMany(month.Coverage.DaysOf),
        ];
        var own = month.Coverage.DaysOf(clause);
        return waiting.Count == 0 ? own
            :
            [
                .. from rest in DaySpans.Complement(DaySpans.Union(waiting)).ToList()
                   from days in own
                   let common = rest.Intersect(days)
                   where common is not null
                   orderby common.Value.From
                   select common.Value,
            ];
    }

    /// <summary>The dated leaves of a kind, cut to the month.</summary>
    internal List<(DateSpan Span, Ratio DayShare)> NotesOf(Term kind) =>
        [
            .. from leave in person.Worker.Leaves
               where leave.Kind == kind
               let days = leave.Span.Intersect(person.Span.ToDateSpan())
               where days is not null
               select (days.Value, leave.DayShare),
        ];

    /// <summary>The days that the month counts of a clause's leave, their dates unknown.</summary>
    internal Ratio CountOf(LeaveClause clause) =>
        (clause.Counter ?? MonthCounter.DaysOf(clause.Leave)) is { } counter ? person.CountOf(counter) : Ratio.Zero;
}
