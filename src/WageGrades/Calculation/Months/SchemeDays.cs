using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>On which scheme a person is day by day, and what it absorbs. A day without a scheme is the ladder's.</summary>
internal readonly struct SchemeDays(MonthCase month)
{
    /// <summary>True where the person was never on a scheme.</summary>
    internal bool AreNone => month.Person.Worker.Scheme.All.Count == 0;

    /// <summary>The scheme of a day; null for ladder pay, and where the clause cannot pay, which the report tells.</summary>
    internal OnScheme? On(LocalDate day) =>
        month.Person.Worker.Scheme.TryGet(day, out var terms)
        && month.Plan.Agreement.Find(terms.Clause) is SchemeClause clause
        && month.Coverage.OnAny(clause, day)
        && clause.Schemes.TryGet(day, out var scheme)
            ? new OnScheme(clause, scheme, terms)
            : null;

    /// <summary>The last day of a span within the terms of the agreements that follow one another on which the person is employed and on a clause
    /// that has terms; null where there is none.</summary>
    internal LocalDate? LastDayOn(SchemeClause clause, DateSpan within) => DaysOn(clause, within) is [.., var last] ? last.LastDay : null;

    /// <summary>The days of a span within the terms of the agreements that follow one another on which the person is employed and on a clause
    /// that has terms and is for the person, in order.</summary>
    internal List<DateSpan> DaysOn(SchemeClause clause, DateSpan within)
    {
        var (worker, reach, coverage) = (month.Person.Worker, month.Plan.Reach, month.Coverage);
        var isForSome = Coverage.IsForSome(clause);
        return
        [
            .. from step in worker.Scheme.StepsWithin(within)
               where step.HasValue && step.Value.Clause == clause.Id
               from employed in worker.Employment.StepsWithin(step.Span)
               where employed.HasValue
               let days = employed.Span.Intersect(reach)
               where days is not null
               from terms in clause.Schemes.StepsWithin(days.Value)
               where terms.HasValue
               orderby terms.Span.From
               from own in isForSome ? DaySpans.Cut(terms.Span, coverage.AnyChangeDays().Distinct().Order()) : [terms.Span]
               where !isForSome || coverage.OnAny(clause, own.From)
               select own,
        ];
    }

    /// <summary>The scheme clause that absorbs a clause on a day, or null.</summary>
    internal SchemeClause? AbsorberOf(ClauseId clause, LocalDate day) =>
        On(day) is { Clause: { Absorbs: { } absorbs } by } && absorbs.Contains(clause) ? by : null;

    /// <summary>Suppresses those drafts that would be paid and are absorbed on their days.</summary>
    internal void Absorb(IEnumerable<DraftLine> drafts)
    {
        if (AreNone)
        {
            return;
        }

        foreach (var draft in drafts.Where(draft => draft.Status != LineStatus.Suppressed))
        {
            Absorb(draft);
        }
    }

    /// <summary>Suppresses a draft that is absorbed on its days.</summary>
    /// <returns>Whether it is.</returns>
    internal bool Absorb(DraftLine draft)
    {
        if (AbsorberOf(draft.Clause.Id, draft.JudgedOn) is not { } by)
        {
            return false;
        }

        draft.Suppress(LineReason.Absorbed, MonthPlan.Reference(by));
        return true;
    }

    /// <summary>Tells for the employed days of the month what keeps the person's scheme from paying.</summary>
    internal void Report()
    {
        if (AreNone)
        {
            return;
        }

        foreach (var step in month.Person.Worker.Scheme.StepsWithin(month.Person.Span.ToDateSpan()).Where(step => step.HasValue))
        {
            foreach (var (span, _) in month.Person.Employed)
            {
                if (span.Intersect(step.Span) is { } days)
                {
                    Report(step.Value.Clause, days);
                }
            }
        }
    }

    private void Report(ClauseId id, DateSpan days)
    {
        if (month.Plan.Agreement.Find(id) is not SchemeClause clause)
        {
            var known = month.Plan.Schemes.Select(each => each.Id.ToString()).ToList();
            var few = NearestName.FewOf(id.ToString(), known);
            Add(FindingCodes.SchemeUnknown, id, days.From,
                NearestName.Of(id.ToString(), known) is { } nearest ? [("nearest", nearest), ("known", few)] : [("known", few)]);
            return;
        }

        if (clause.Absorbs is null)
        {
            month.Findings.Add(Choices.Absorbs(clause));
        }

        var coverage = month.Coverage;
        var terms = month.Person.TermsOn(days.From)!;
        if (!coverage.OfTerms(clause, terms))
        {
            Add(FindingCodes.SchemeNotCovering, id, days.From, ("form", terms.Form.Name));
        }
        else if (DaySpans.Cut(days, coverage.ChangeDays()).Where(each => !coverage.OnAny(clause, each.From)).ToList() is [var first, ..])
        {
            Add(FindingCodes.SchemeNotFor, id, first.From, ("whom", clause.For!.InWords()));
        }

        foreach (var gap in DaySpans.Complement([.. clause.Schemes.Steps.Where(step => step.HasValue).Select(step => step.Span)]))
        {
            if (gap.Intersect(days) is { } open)
            {
                Add(FindingCodes.SchemeNotInForce, id, open.From);
            }
        }
    }

    private void Add(FindingCode code, ClauseId clause, LocalDate from, params ReadOnlySpan<FindingArgument> more)
    {
        var worker = month.Person.Worker.Id.ToString();
        month.Findings.Add(Finding.Of(code, worker, [("worker", worker), ("clause", clause.ToString()), ("from", from), .. more]) with
        {
            Clause = clause,
        });
    }
}
