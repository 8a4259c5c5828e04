using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What bonus clauses owe a person for a month: each occurrence on its days and the person's terms, before clauses compete.</summary>
internal sealed partial class BonusRates
{
    private readonly FoundMonth found;
    private readonly bool isOnSchemes;
    private readonly AmountResolver resolver;
    private RateDays? days;
    private PeriodPay? periods;

    /// <param name="found">What was found of the person.</param>
    /// <param name="isOnSchemes">False to ask what the person would be owed on the ladder: nothing is absorbed.</param>
    internal BonusRates(FoundMonth found, bool isOnSchemes = true) =>
        (this.found, this.isOnSchemes, resolver) = (found, isOnSchemes, new AmountResolver(found));

    private MonthCase Month => found.Month;

    private MonthPlan Plan => Month.Plan;

    private PersonMonth Person => Month.Person;

    private List<Finding> Findings => Month.Findings;

    private MonthProration Proration => Month.Proration;

    private RateDays Days => days ??= new RateDays(found);

    /// <summary>What a clause owes for the month, and its one-offs of all time for precedence over longer scopes.</summary>
    internal void Rate(ClauseReads asks, ClauseDrafts own)
    {
        var clause = asks.Clause;
        if (clause.Bonus.Repetition is null)
        {
            Findings.Add(Choices.Repetition(clause));
            return;
        }

        if (Plan.Policies.StartOf(clause.Bonus.Schedule) is not { } start)
        {
            Findings.Add(Choices.AllowanceStart() with { Clause = clause.Id });
            return;
        }

        if (Plan.Policies.LeapDay is null && NeedsLeapDay(clause))
        {
            Findings.Add(Choices.LeapDay() with { Clause = clause.Id });
        }

        if (clause.Bonus.Schedule.OfPeriod is { } period)
        {
            own.AddRange((periods ??= new PeriodPay(found, resolver, Days, isOnSchemes)).Rate(clause, period));
            return;
        }

        var occurrences = found.Of(asks);
        var passesOver = asks.IsSettledWhenDue && !IsAnyDueInMonth(asks);
        MonthlyDue? first = null;
        List<MonthlyDue>? monthly = null;
        for (var at = 0; at < occurrences.Count; at++)
        {
            var occurrence = occurrences[at];
            if (occurrence.OnlyIn is not null)
            {
                Add(OwnMonth(clause, occurrence));
            }
            else if (clause.Bonus.Schedule.IsOnce)
            {
                var due = start.FirstDueDay(occurrence.CountsFrom, Plan.Period);
                Add(passesOver && due < Person.Span.From ? null : OneOff(clause, occurrence, due));
            }
            else if (Monthly(clause, occurrence) is { } due)
            {
                if (due.From >= Person.Span.Until)
                {
                    Add(Coming(clause, due));
                }
                else if (first is not { } earlier)
                {
                    first = due;
                }
                else
                {
                    (monthly ??= [earlier]).Add(due);
                }
            }
        }

        if (monthly is not null)
        {
            own.AddRange(Several(asks, monthly, Suspensions.Of(Month, clause)));
        }
        else if (first is { } alone)
        {
            Alone(asks, alone, own);
        }

        void Add(Owed? owed)
        {
            if (owed is not null)
            {
                own.Add(owed);
            }
        }
    }

    // The usual allowance is one amount all month.
    private void Alone(ClauseReads asks, MonthlyDue due, ClauseDrafts own)
    {
        var suspended = Suspensions.Of(Month, asks.Clause);
        if (suspended.Count == 0 && Proration.EmployedSpans(ChangesOf(asks) | ChangesOf(due)) is [var days] spans)
        {
            own.Add(Proration.Alone(asks.Clause, spans, due.RateOn(days.From)));
        }
        else
        {
            own.AddRange(Several(asks, [due], suspended));
        }
    }

    private IEnumerable<RatedMonth> Several(ClauseReads asks, List<MonthlyDue> monthly, ValueList<DateSpan> suspended)
    {
        var changes = ChangesOf(asks);
        foreach (var rest in suspended)
        {
            changes |= CutsOf(rest.From, rest.Until);
        }

        foreach (var due in monthly)
        {
            changes |= ChangesOf(due);
        }

        return new MonthlyRepetition(asks.Clause, monthly, Proration, changes, suspended).Rate();
    }

    private bool NeedsLeapDay(BonusClause clause) =>
        clause.Bonus switch
        {
            { Ground: SeniorityGround } or { Schedule: AtServiceAge } => BeganOnLeapDay(),
            _ when Plan.ReadsOf(clause).Service && (BeganOnLeapDay() || CompletedService.HangsOnLeapDay(Month, clause)) => true,
            { Schedule.CountsYears: true } => found.Of(clause).Any(each => each.CountsFrom is { Month: 2, Day: 29 }),
            _ => false,
        };

    private bool BeganOnLeapDay() => ServiceTime
        .Of(Person.Worker, Plan.Policies.EarlierService)
        .Any(service => service.From < Person.Span.Until && service.Since is { Month: 2, Day: 29 });

    private MonthlyDue? Monthly(BonusClause clause, Occurrence occurrence)
    {
        if (occurrence.EndsOn is not null && Plan.Policies.StopOf(clause.Bonus.Schedule) is null)
        {
            Findings.Add(Choices.AllowanceStop() with { Clause = clause.Id });
            return null;
        }

        return MonthlyTerm.Of(clause, occurrence, Plan.Policies) is { } term && !(term.Until <= Person.Span.From)
            ? new MonthlyDue(occurrence, term.From, term.Until, occurrence.Started(term.From), this, clause)
            : null;
    }

    // What begins only after the month.
    private DraftLine? Coming(BonusClause clause, MonthlyDue due) =>
        Person.IsEmployed && due.RateOn(Person.Employed[^1].Span.Until!.Value.PlusDays(-1), ignoreStart: true) is { } coming
            ? new DraftLine(clause, due.Occurrence, new DateSpan(Person.Span.From, Person.Span.Until), coming.Amount)
            {
                Occurrence = due.Occurrence.Id,
                Derivation = coming.Derivation,
            }.Suppress(LineReason.NotYetDue, dueFrom: due.From)
            : null;

    /// <summary>The full-month rate of an occurrence on a day of the month, ignoring when it is due; null where the clause owes nothing.</summary>
    internal DayRate? RateAt(BonusClause clause, MonthlyDue due, LocalDate day, bool isDue)
    {
        var occurrence = due.Occurrence;
        if (!Month.Coverage.On(clause, day)
            || (occurrence.AsksForTrade && !occurrence.HasTradeOn(day, PostOn(day)))
            || !clause.Amounts.TryGet(day, out var standard)
            || OwedOn(clause, standard, occurrence, day) is not { } resolved)
        {
            return null;
        }

        if (isDue)
        {
            Report(resolved.Fault, clause, day);
        }

        var derivation = resolved.After(due.Start, Plan);
        return Proration.OnTerms(clause, day, resolved.Amount, derivation, isNeeded: isDue) is { } scaled
            ? new DayRate(scaled, derivation, resolved.Pending) { Of = occurrence, Occurrence = occurrence.Id }
            : null;
    }

    /// <summary>What the occurrence gives; while it goes on until its successor is due, no more than that one gives.</summary>
    private ResolvedAmount? OwedOn(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day) =>
        occurrence.IsWaitingOn(day)
            ? UntilSuccessors(clause, standard, occurrence, day)
            : Resolve(clause, standard, occurrence, day);

    private ResolvedAmount? UntilSuccessors(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day) =>
        ResolvedAmount.UntilSuccessors(
            Resolve(clause, standard, occurrence, day),
            occurrence.SuccessorsOn(day, PostOn(day)).Select(next => Resolve(clause, standard, next, day)));

    private ResolvedAmount? Resolve(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day)
    {
        var whole = resolver.Resolve(clause, standard, occurrence, day);
        return occurrence.Details.Team is null ? whole : TeamSplit.Share(Month, clause, occurrence, whole);
    }

    private DraftLine Draft(BonusClause clause, Occurrence occurrence, LocalDate due, ResolvedAmount resolved, LineStart? start)
    {
        DraftLine draft = new(clause, Plan.IsPart ? occurrence : null, new DateSpan(due, due.PlusDays(1)), resolved.Amount)
        {
            Occurrence = occurrence.Id,
            Derivation = start is null ? (resolved.Derivation ?? Plan.Derive()).Copy() : resolved.After(start, Plan),
            Fault = resolved.Fault,
        };
        return resolved.Pending == LineReason.None ? draft : draft.Hold(resolved.Pending);
    }

    private void Report(Finding? fault, BonusClause clause, LocalDate day)
    {
        if (fault is not null && !(isOnSchemes && Month.Schemes.AbsorberOf(clause.Id, day) is not null))
        {
            Findings.Add(fault);
        }
    }

    private Post? PostOn(LocalDate day) => Person.Worker.Post.TryGet(day, out var post) ? post : null;

    private uint ChangesOf(ClauseReads asks)
    {
        var changes = Person.Changes | Plan.ChangesOf(asks) | (asks.ChangesAlone ? 0 : Days.ChangesOfBases(asks.Clause));
        return Person.Worker.DecidedAmounts is { Count: > 0 } all && all.TryGetValue(asks.Clause.Id, out var decided)
            ? changes | decided.ChangesIn(Person.Span)
            : changes;
    }

    private uint ChangesOf(MonthlyDue due) => CutsOf(due.From, due.Until) | CutsOf(due.Occurrence.Waiting?.From, null);

    private uint CutsOf(LocalDate? from, LocalDate? until) =>
        (from is { } first ? DaySet.Cut(Person.Span, first) : 0) | (until is { } end ? DaySet.Cut(Person.Span, end) : 0);
}
