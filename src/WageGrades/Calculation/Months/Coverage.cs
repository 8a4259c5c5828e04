using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Whom a clause covers (适用人员) day by day: by employment form and working-time system, and of those for whom it is; the one place that says it. Who
/// fits but for an age that nobody can tell is covered, and what the clause pays is held.
/// </summary>
internal sealed class Coverage(MonthCase month)
{
    private EligibilityDays? eligible;
    private uint? changes;

    private PersonMonth Person => month.Person;

    private EligibilityDays Eligible => eligible ??= new EligibilityDays(month);

    /// <summary>Whether a clause covers people on these terms, whomever of them it is for.</summary>
    internal bool OfTerms(PayClause clause, Employment terms) =>
        IsOf(clause, clause.CoveredForms ?? month.Plan.Agreement.CoveredForms, clause.CoveredWorkingTimes, terms);

    /// <summary>Whether a clause covers the person on a day of the month that the agreement pays.</summary>
    internal bool On(PayClause clause, LocalDate day) => Person.TermsOn(day) is { } terms && Of(clause, day, terms);

    /// <summary>Whether a clause covers the person on a day of any time, the agreement's or not.</summary>
    internal bool OnAny(PayClause clause, LocalDate day) => Person.Worker.Employment.TryGet(day, out var terms) && Of(clause, day, terms);

    /// <summary>The days of the month that the agreement pays and on which a clause covers the person, in order.</summary>
    internal ValueList<DateSpan> DaysOf(PayClause clause) => DaysIn(clause, Person.EmployedSpans);

    /// <summary>The days of the month on which a clause covers the person, whatever the agreement's term.</summary>
    internal ValueList<DateSpan> AnyDaysOf(PayClause clause) => DaysIn(clause, Person.Spells);

    /// <summary>Whether whom a clause covers depends on more than the terms of employment.</summary>
    internal static bool IsForSome(PayClause clause) => clause.For is not null || clause.CoveredBefore.Count > 0;

    /// <summary>The days of a span of any time on which a clause covers the person, in order.</summary>
    internal IEnumerable<DateSpan> AnyDaysIn(PayClause clause, DateSpan within)
    {
        List<LocalDate> cuts = [.. ChangeDaysOf(clause).Distinct().Order()];
        return from step in Person.Worker.Employment.StepsWithin(within)
               where step.HasValue
               from days in DaySpans.Cut(step.Span, cuts)
               where OnAny(clause, days.From)
               select days;
    }

    /// <summary>Whether a clause covers the person on some day of the month that the agreement pays.</summary>
    internal bool Ever(PayClause clause)
    {
        if (clause.For is not null)
        {
            return DaysOf(clause).Count > 0;
        }

        foreach (var (_, terms) in Person.Employed)
        {
            if (OfTerms(clause, terms))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a clause pays the person for something shared that falls due on a day, be it after leaving: by the terms of the day, or the last ones
    /// before it. Who was never employed is not covered.
    /// </summary>
    internal bool OfShared(PayClause clause, LocalDate day) =>
        Person.Worker.Employment.Steps.LastOrDefault(step => step.HasValue && step.Span.From <= day) is { HasValue: true } last
        && Of(clause, last.Span.LastDay < day ? last.Span.LastDay.Value : day, last.Value);

    /// <summary>Whether nobody can tell if the clause is for the person, because the date of birth is not recorded.</summary>
    internal bool IsOpen(PayClause clause) => clause.For?.Age is not null && Person.Worker.BornOn is null;

    /// <summary>Whether one employed on a day on terms that a clause covers is one whom it is not for, or may be not. Who is not employed then is
    /// not left out.</summary>
    internal bool LeavesOut(PayClause clause, LocalDate day) =>
        clause.For is not null && Person.Worker.Employment.TryGet(day, out var terms) && OfTerms(clause, terms)
        && (IsOpen(clause) || !Of(clause, day, terms));

    /// <summary>That the date of birth is not recorded.</summary>
    internal Finding BirthDateMissing(ClauseId clause)
    {
        var worker = Person.Worker.Id.ToString();
        return Finding.Of(FindingCodes.BirthDateMissing, worker, ("worker", worker), ("clause", clause.ToString())) with { Clause = clause };
    }

    /// <summary>The draft, held where nobody can tell if its clause is for the person; what a scheme owes nothing of waits for nothing.</summary>
    internal DraftLine Held(DraftLine draft) =>
        IsOpen(draft.Clause) && draft.Status == LineStatus.Paid && draft is not { Clause: SchemeClause, Full.Sign: 0 }
            ? draft.Hold(LineReason.AwaitingBirthDate)
            : draft;

    /// <summary>The days of the month on which the person begins or ceases to fit a clause, in order.</summary>
    internal IEnumerable<LocalDate> ChangeDays() => DaySet.In(Person.Span, Changes);

    /// <summary>The same as a set.</summary>
    internal uint Changes => changes ??= month.Plan.ForSome.Count == 0 ? 0 : DaySet.Cuts(Person.Span, AnyChangeDays());

    /// <summary>The days of any time on which the person may begin or cease to fit a clause, in no order.</summary>
    internal IEnumerable<LocalDate> AnyChangeDays() => month.Plan.ForSome.SelectMany(ChangeDaysOf);

    /// <summary>Whether the days on which a clause is for the person hang on where 29 February falls, which the agreement does not say.</summary>
    internal bool LacksLeapDay(PayClause clause) => clause.For is { } asked && Eligible.LacksLeapDay(asked);

    /// <summary>Why a clause covers the person on no day of the month: what of its eligibility does not fit on the day on which most does; none where
    /// its forms and systems already do not.</summary>
    internal ClauseNote NoteOf(PayClause clause)
    {
        List<EligibilityPart>? nearest = null;
        foreach (var (span, terms) in Person.Employed.Where(each => OfTerms(clause, each.Terms)))
        {
            foreach (var days in DaySpans.Cut(span, ChangeDays()))
            {
                List<EligibilityPart> missing = [.. Eligible.Missing(clause.For!, days.From, terms)];
                nearest = nearest is null || missing.Count < nearest.Count ? missing : nearest;
            }
        }

        return nearest is null
            ? NotCovered(clause)
            : new ClauseNote(clause.Id, CoverageReason.NotFor) { Missing = ValueList.Of(nearest) };
    }

    /// <summary>Why a clause does not cover the person on an employed day.</summary>
    internal ClauseNote NoteOn(PayClause clause, LocalDate day) =>
        Person.Worker.Employment.TryGet(day, out var terms) && OfTerms(clause, terms) && clause.For is { } asked
            ? new ClauseNote(clause.Id, CoverageReason.NotFor) { Missing = ValueList.Of(Eligible.Missing(asked, day, terms)) }
            : NotCovered(clause);

    /// <summary>Reports employed days on which no paying clause covers the person's terms, and choices that an eligibility needs.</summary>
    internal void Report()
    {
        foreach (var (span, terms) in Person.Employed)
        {
            if (!CoversAny(terms))
            {
                var worker = Person.Worker.Id.ToString();
                month.Findings.Add(
                    Finding.Of(FindingCodes.FormNotCovered, worker, ("form", terms.Form.Name), ("worker", worker), ("from", span.From)));
            }
        }

        foreach (var clause in month.Plan.ForSome)
        {
            if (LacksLeapDay(clause))
            {
                month.Findings.Add(Choices.LeapDay() with { Clause = clause.Id });
            }
        }
    }

    private ClauseNote NotCovered(PayClause clause) => month.Plan.Clauses.Note(clause, CoverageReason.NotCovered);

    private bool CoversAny(Employment terms)
    {
        foreach (var clause in month.Plan.PayClauses)
        {
            if (OfTerms(clause, terms))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<LocalDate> ChangeDaysOf(PayClause clause) =>
        clause.CoveredBefore.Select(before => before.Until)
            .Concat(clause.CoveredBefore.Select(before => before.For).Append(clause.For).OfType<Eligibility>().SelectMany(Eligible.ChangeDays));

    private ValueList<DateSpan> DaysIn(PayClause clause, ValueList<DateSpan> spans)
    {
        if (IsForSome(clause))
        {
            return DaysForSome(clause, spans);
        }

        // Of one span nearly everybody's clause covers all.
        FewItems<DateSpan> covered = default;
        foreach (var days in spans)
        {
            if (OnAny(clause, days.From))
            {
                covered.Add(days);
            }
        }

        return covered.Count == spans.Count ? spans : covered.ToList();
    }

    private ValueList<DateSpan> DaysForSome(PayClause clause, ValueList<DateSpan> spans) =>
        [.. spans.SelectMany(span => DaySpans.Cut(span, ChangeDays())).Where(days => OnAny(clause, days.From))];

    private bool Of(PayClause clause, LocalDate day, Employment terms) =>
        IsForSome(clause) ? OfSome(clause, day, terms) : OfTerms(clause, terms);

    private bool OfSome(PayClause clause, LocalDate day, Employment terms) =>
        clause.CoveredBefore.FirstOrDefault(each => day < each.Until) is { } before
        ? IsOf(clause, before.Forms, before.WorkingTimes, terms) && IsFor(before.For, day, terms)
        : OfTerms(clause, terms) && IsFor(clause.For, day, terms);

    private bool IsFor(Eligibility? asked, LocalDate day, Employment terms) => asked is null || !Eligible.Missing(asked, day, terms).Any();

    private static bool IsOf(PayClause clause, IReadOnlyList<Term> forms, IReadOnlyList<Term>? systems, Employment terms) =>
        ValueList.Of(forms).Contains(terms.Form) && (systems?.Contains(terms.WorkingTime) ?? clause is not OvertimeClause);
}
