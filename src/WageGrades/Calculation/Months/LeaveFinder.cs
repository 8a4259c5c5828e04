using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Which days of a month the agreement's leave clauses pay, and what the facts about leave lack.</summary>
internal sealed class LeaveFinder(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;

    /// <summary>The leaves in the order of their clauses, but those that pay as work does.</summary>
    internal ValueList<LeaveTime> Find() => plan.Leaves.Count == 0 || !person.IsEmployed
        ? ValueList<LeaveTime>.Empty
        : ValueList.Of(plan.Leaves.SelectMany(LeavesOf).Where(leave => !PaysAsWork(leave)));

    internal IEnumerable<Finding> Findings()
    {
        // An agreement without base pay and leave clauses leaves both to another one.
        if (!person.IsEmployed || (plan.Leaves.Count == 0 && !plan.PayClauses.Any(clause => clause is LadderClause)))
        {
            yield break;
        }

        foreach (
            var same in plan
                .Leaves.SelectMany(LeavesOf)
                .GroupBy(leave => leave.Clause.Leave)
                .Where(same => same.Any(leave => same.Any(leave.Overlaps))))
        {
            yield return Finding.Of(
                FindingCodes.SeveralHoursRules,
                Path,
                ("worker", Path),
                ("what", same.Key),
                ("clauses", same.Select(leave => leave.Clause.Id.ToString()).Distinct(StringComparer.Ordinal)));
        }

        foreach (var clause in plan.Leaves.Where(clause => NotesOf(clause.Leave).Count > 0 && CountOf(clause) > Ratio.Zero))
        {
            yield return Finding.Of(
                FindingCodes.LeaveStatedTwice,
                Path,
                ("worker", Path),
                ("month", person.Month),
                ("leave", clause.Leave),
                ("days", CountOf(clause).Value.ToShownDecimal())
            ) with
            {
                Clause = clause.Id,
            };
        }

        foreach (var clause in plan.Leaves.Where(clause => LeaveShares.LackLeapDay(month, clause)))
        {
            yield return Choices.LeapDay() with { Clause = clause.Id };
        }

        foreach (var leave in plan.Leaves.Where(clause => clause.Tiers.Count > 0).SelectMany(LeavesOf).Where(leave => leave.IsOfUnknownLength))
        {
            yield return Finding.Of(
                FindingCodes.LeaveLengthUnknown,
                Path,
                ("worker", Path),
                ("month", person.Month),
                ("leave", leave.Clause.Leave),
                ("days", leave.Days.Value.ToShownDecimal())
            ) with
            {
                Clause = leave.Clause.Id,
            };
        }

        foreach (var kind in Kinds().Where(kind => !plan.Leaves.Any(clause => clause.Leave == kind && LeavesOf(clause).Count > 0)))
        {
            yield return Finding.Of(FindingCodes.LeaveNotAgreed, Path, ("worker", Path), ("month", person.Month), ("leave", kind));
        }
    }

    private string Path => person.Worker.Id.ToString();

    private static bool PaysAsWork(LeaveTime leave) =>
        leave.Share == Ratio.One && leave.Clause is { Base: LeaveBase.OwnPay, Floor: null };

    /// <summary>The days that a clause pays, those of each share together, in the order of their first days.</summary>
    private List<LeaveTime> LeavesOf(LeaveClause clause)
    {
        var opening = person.Employed[0].Span.From;
        if (!clause.Shares.TryGet(opening, out var first))
        {
            return [];
        }

        LeaveShares shares = new(month, clause, first);
        var notes = NotesOf(clause.Leave);
        var covered = month.Coverage.DaysOf(clause).ToList();
        var changes = shares.ChangeDays().ToList();
        var spans = from note in notes
                    from days in covered
                    let common = note.Span.Intersect(days)
                    where common is not null
                    from span in DaySpans.Cut(common.Value, changes)
                    select (Span: span, note.DayShare);
        List<LeaveTime> found =
        [
            .. spans.GroupBy(each => shares.On(each.Span.From))
                .OrderBy(same => same.Min(each => each.Span.From))
                .Select(same => Of(clause, same.Key.Share, [.. same]) with { Tier = same.Key.Tier }),
        ];
        var counted = notes.Count == 0 && month.Coverage.On(clause, opening) ? CountOf(clause) : Ratio.Zero;
        if (counted > Ratio.Zero)
        {
            var (share, tier) = shares.Counted(opening);
            found.Add(new LeaveTime(clause, share, [], counted) { Tier = tier, IsOfUnknownLength = shares.AreOfLength });
        }

        return found;
    }

    /// <summary>The kinds of leave of the month: the dated ones on days that the agreement pays, and the national ones that are counted.</summary>
    private IEnumerable<Term> Kinds() =>
        person
            .Worker.Leaves.Where(leave => person.Employed.Any(each => leave.Span.Intersect(each.Span) is not null))
            .Select(leave => leave.Kind)
            .Concat(
                LeaveKind
                    .All.Select(kind => kind.Term)
                    .Where(kind => MonthCounter.DaysOf(kind) is { } counter && person.CountOf(counter) > Ratio.Zero))
            .Distinct()
            .OrderBy(kind => kind.ToString(), StringComparer.Ordinal);

    /// <summary>The dated leaves of a kind, cut to the month.</summary>
    private List<(DateSpan Span, Ratio DayShare)> NotesOf(Term kind) =>
        [
            .. from leave in person.Worker.Leaves
               where leave.Kind == kind
               let days = leave.Span.Intersect(person.Span.ToDateSpan())
               where days is not null
               select (days.Value, leave.DayShare),
        ];

    /// <summary>Days taken in full by their dates; of the others, those that are not taken in full anyhow, the parts counted.</summary>
    private LeaveTime Of(LeaveClause clause, Ratio share, List<(DateSpan Span, Ratio DayShare)> taken)
    {
        List<DateSpan> whole = [.. taken.Where(each => each.DayShare == Ratio.One).Select(each => each.Span)];
        var parts = taken.Where(each => each.DayShare != Ratio.One).ToList();
        if (parts.Count == 0)
        {
            return new LeaveTime(clause, share, whole, Ratio.Zero);
        }

        var inFull = whole.Aggregate(0u, (days, span) => days | DaySet.Of(person.Month, span));
        var isCounted = BasisDays.TryOf(
            plan.Policies.Proration?.Basis ?? ProrationBasis.CalendarDays, person.Month, plan.Policies.Calendar, out var basis);
        var count = parts.Aggregate(Ratio.Zero, (sum, each) => isCounted
            ? sum + (each.DayShare * Ratio.Of(basis.Count(DaySet.Of(person.Month, each.Span) & ~inFull), 1))
            : sum);
        return new LeaveTime(clause, share, whole, count) { Parts = [.. parts.Select(each => each.Span)] };
    }

    private Ratio CountOf(LeaveClause clause) =>
        (clause.Counter ?? MonthCounter.DaysOf(clause.Leave)) is { } counter ? person.CountOf(counter) : Ratio.Zero;
}
