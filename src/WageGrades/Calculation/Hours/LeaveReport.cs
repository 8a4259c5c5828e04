using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What the facts about leave lack, and which leaves no clause takes.</summary>
internal sealed class LeaveReport(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly LeaveFinder finder = new(month);

    internal IEnumerable<Finding> Findings()
    {
        if (person.HasNoLeave)
        {
            return [];
        }

        // An agreement without base pay and leave clauses leaves both to another one.
        if (!person.IsEmployed || (plan.Leaves.Count == 0 && !plan.PayClauses.Any(clause => clause is LadderClause)))
        {
            return [];
        }

        return
        [
            .. from same in finder.All.GroupBy(leave => leave.Clause.Leave)
               where same.Any(leave => same.Any(leave.Overlaps))
               select Finding.Of(
                   FindingCodes.SeveralHoursRules,
                   Path,
                   ("worker", Path),
                   ("what", same.Key),
                   ("clauses", same.Select(leave => leave.Clause.Id.ToString()).Distinct(StringComparer.Ordinal))),
            .. from clause in plan.Leaves
               where finder.NotesOf(clause.Leave).Count > 0 && finder.CountOf(clause) > Ratio.Zero
               select Of(
                   FindingCodes.LeaveStatedTwice,
                   clause,
                   ("leave", clause.Leave),
                   ("days", finder.CountOf(clause).Value.ToShownDecimal())),
            .. from clause in plan.Leaves
               where finder.All.Any(leave => leave.Clause.Id == clause.Id) && LeaveShares.LackLeapDay(month, clause)
               select Choices.LeapDay() with { Clause = clause.Id },
            .. from leave in finder.All
               where leave.IsOfUnknownLength
               select Of(
                   FindingCodes.LeaveLengthUnknown,
                   leave.Clause,
                   ("leave", leave.Clause.Leave),
                   ("days", leave.Days.Value.ToShownDecimal())),
            .. Kinds().Select(NotAgreed).OfType<Finding>(),
        ];
    }

    private string Path => person.Worker.Id.ToString();

    private Finding Of(FindingCode code, LeaveClause clause, params ReadOnlySpan<FindingArgument> arguments) =>
        Of(code, arguments) with { Clause = clause.Id };

    private Finding Of(FindingCode code, params ReadOnlySpan<FindingArgument> arguments) =>
        Finding.Of(code, Path, [("worker", Path), ("month", person.Month), .. arguments]);

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

    /// <summary>That no clause takes a kind of leave, or some of its days beside others that one does.</summary>
    private Finding? NotAgreed(Term kind)
    {
        var taken = finder.All.Where(leave => leave.Clause.Leave == kind).ToList();
        if (taken.Count == 0)
        {
            return Of(FindingCodes.LeaveNotAgreed, ("leave", kind));
        }

        var own = taken.SelectMany(leave => leave.Spans.Concat(leave.Parts)).Aggregate(0u, (days, span) => days | DaySet.Of(person.Span, span));
        var left = finder.NotesOf(kind).SelectMany(note => person.Employed.Select(each => note.Span.Intersect(each.Span))).OfType<DateSpan>()
            .Aggregate(0u, (days, span) => days | DaySet.Of(person.Span, span)) & ~own & ~person.Attendance.Lost;
        return left == 0 ? null : Of(FindingCodes.LeaveNotAgreed, ("leave", kind), ("days", InWords(left)));
    }

    /// <summary>Days of the month, those that follow one another together.</summary>
    private List<LocalizedText> InWords(uint days) =>
    [
        .. from span in DaySpans.Union(
               from number in Enumerable.Range(0, person.Span.DayCount)
               let day = person.Span.From.PlusDays(number)
               where (days & DaySet.Of(person.Span, day)) != 0
               select new DateSpan(day, day.PlusDays(1)))
           let first = IsoDate.Of(span.From)
           let last = IsoDate.Of(span.LastDay!.Value)
           select first == last ? LocalizedText.Same(first) : new LocalizedText($"{first} 至 {last}", $"{first} to {last}"),
    ];
}
