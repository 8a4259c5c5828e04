using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>A note for each clause that has no line on a person's statement.</summary>
internal static class UnpaidClauses
{
    internal static ValueList<ClauseNote> Of(MonthCase month, FactReach facts, ValueList<PayLine> lines)
    {
        ToldClauses told = new(month.Plan);
        told.Add(lines);
        return Of(month, facts, told);
    }

    /// <summary>The same of a month that is looked at for it.</summary>
    internal static ValueList<ClauseNote> Of(MonthCase month, ValueList<PayLine> lines) => Of(month, new FactReach(new FoundMonth(month)), lines);

    /// <summary>A note for each clause that is not among those told.</summary>
    internal static ValueList<ClauseNote> Of(MonthCase month, FactReach facts, ToldClauses told)
    {
        List<ClauseNote> notes = new(month.Plan.PayClauses.Count);
        facts.AddNotes(notes, told);
        foreach (var other in month.Plan.Clauses.Others)
        {
            if (!told.Has(other))
            {
                notes.Add(month.Coverage.Ever(other.Clause)
                    ? other.Notes[ReasonOf(other.Clause, month)]
                    : month.Coverage.NoteOf(other.Clause));
            }
        }

        return ValueList.Of(notes);
    }

    /// <summary>A finding for somebody at work whom no clause pays anything, unless the agreement is about awards alone.</summary>
    internal static IEnumerable<Finding> NothingPays(MonthCase month)
    {
        var (plan, person) = (month.Plan, month.Person);
        if (person.IsEmployed
            && (DaySet.Of(plan.Span) & ~person.Attendance.Lost) != 0
            && plan.PayClauses.Any(clause => clause is not BonusClause { Bonus.Schedule.IsOnce: true }))
        {
            var worker = person.Worker.Id.ToString();
            yield return Finding.Of(FindingCodes.NothingPays, worker, ("worker", worker), ("month", plan.Month));
        }
    }

    private static CoverageReason ReasonOf(PayClause clause, MonthCase month)
    {
        var person = month.Person;
        return clause switch
        {
            LadderClause ladder => OfLadder(ladder, month.Person),
            SchemeClause when month.Schemes.AreNone => CoverageReason.NoFact,
            SchemeClause scheme => OfScheme(scheme, month),
            OvertimeClause when !person.Worker.HasRecordIn(person.Month, person.Month, person.Period) => CoverageReason.NoRecord,
            OvertimeClause => CoverageReason.NoFact,
            LeaveClause when person.Leaves.Count == 0 => CoverageReason.NoFact,
            LeaveClause => HasLeave(person, clause) ? CoverageReason.NothingDue : CoverageReason.NoFact,
            BonusClause => CoverageReason.NothingDue,
            _ => throw Closed.Missed(clause),
        };
    }

    private static CoverageReason OfScheme(SchemeClause scheme, MonthCase month)
    {
        var days = month.Person.Span.ToDateSpan();
        return !month.Person.Worker.Scheme.StepsWithin(days).Any(step => step.HasValue && step.Value.Clause == scheme.Id) ? CoverageReason.NoFact
            : !scheme.Schemes.StepsWithin(days).Any(step => step.HasValue) ? CoverageReason.NoStandard
            : MissingRecords.IsOnPiecesUncounted(month) ? CoverageReason.NoRecord
            : CoverageReason.NothingDue;
    }

    private static bool HasLeave(PersonMonth person, PayClause clause) => person.Leaves.Any(leave => leave.Clause.Id == clause.Id);

    private static CoverageReason OfLadder(LadderClause clause, PersonMonth person)
    {
        var days = person.Span.ToDateSpan();
        if (person.Worker.Scheme.HasValueWithin(days))
        {
            return CoverageReason.OtherScheme;
        }

        var tables = clause.Ladders.StepsWithin(days).Where(step => step.HasValue).Select(step => step.Value).ToList();
        return tables.Count == 0 ? CoverageReason.NoStandard
            : person
                .Places.StepsWithin(days)
                .Any(step => step.HasValue && tables.Any(table => table.Find(step.Value.Grade, step.Value.Step) is not null))
                ? CoverageReason.NothingDue
                : CoverageReason.NoFact;
    }
}
