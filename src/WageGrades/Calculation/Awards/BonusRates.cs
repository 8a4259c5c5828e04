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
    private readonly MonthCase month;
    private readonly MonthPlan plan;
    private readonly PersonMonth person;
    private readonly List<Finding> findings;
    private readonly bool isOnSchemes;
    private RateDays? days;
    private readonly AmountResolver resolver;
    private readonly MonthProration proration;
    private PeriodPay? periods;

    private RateDays Days => days ??= new RateDays(found);

    /// <param name="found">What was found of the person.</param>
    /// <param name="isOnSchemes">False to ask what the person would be owed on the ladder: nothing is absorbed.</param>
    internal BonusRates(FoundMonth found, bool isOnSchemes = true)
    {
        (this.found, month, this.isOnSchemes) = (found, found.Month, isOnSchemes);
        (plan, person, proration, findings) = (month.Plan, month.Person, month.Proration, month.Findings);
        resolver = new AmountResolver(found);
    }

    /// <summary>What a clause owes for the month, and its one-offs of all time for precedence over longer scopes.</summary>
    internal IEnumerable<Owed> Rate(ClauseReads asks)
    {
        var clause = asks.Clause;
        if (clause.Bonus.Repetition is null)
        {
            findings.Add(Choices.Repetition(clause));
            return [];
        }

        if (plan.Policies.StartOf(clause.Bonus.Schedule) is not { } start)
        {
            findings.Add(Choices.AllowanceStart() with { Clause = clause.Id });
            return [];
        }

        if (plan.Policies.LeapDay is null && NeedsLeapDay(clause))
        {
            findings.Add(Choices.LeapDay() with { Clause = clause.Id });
        }

        if (clause.Bonus.Schedule.OfPeriod is { } period)
        {
            return (periods ??= new PeriodPay(found, resolver, Days, isOnSchemes)).Rate(clause, period);
        }

        var occurrences = found.Of(asks);
        if (occurrences.Count == 0)
        {
            return [];
        }

        List<Owed>? owed = null;
        MonthlyDue? first = null;
        List<MonthlyDue>? monthly = null;
        for (var at = 0; at < occurrences.Count; at++)
        {
            var occurrence = occurrences[at];
            if (occurrence.OnlyIn is not null)
            {
                Add(ref owed, OwnMonth(clause, occurrence));
            }
            else if (clause.Bonus.Schedule.IsOnce)
            {
                Add(ref owed, OneOff(clause, occurrence, start));
            }
            else if (Monthly(clause, occurrence) is { } due)
            {
                if (due.From >= person.Span.Until)
                {
                    Add(ref owed, Coming(clause, due));
                }
                else if (first is null)
                {
                    first = due;
                }
                else
                {
                    (monthly ??= [first]).Add(due);
                }
            }
        }

        if (first is null)
        {
            return owed ?? (IEnumerable<Owed>)[];
        }

        var rated = monthly is null ? Alone(asks, first) : Several(asks, monthly, Suspensions.Of(month, clause));
        return owed is null ? rated : owed.Concat(rated);
    }

    // The usual allowance is one amount all month.
    private IEnumerable<RatedMonth> Alone(ClauseReads asks, MonthlyDue due)
    {
        var suspended = Suspensions.Of(month, asks.Clause);
        return suspended.Count == 0 && proration.EmployedSpans(ChangesOf(asks) | ChangesOf(due)) is [var days] spans
            ? [new RatedMonth(asks.Clause, spans, [due.RateOn(days.From)])]
            : Several(asks, [due], suspended);
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

        return new MonthlyRepetition(asks.Clause, monthly, proration, changes, suspended).Rate();
    }

    private static void Add<T>(ref List<T>? all, T? one) where T : class
    {
        if (one is not null)
        {
            (all ??= []).Add(one);
        }
    }

    private bool NeedsLeapDay(BonusClause clause) =>
        clause.Bonus switch
        {
            { Ground: SeniorityGround } or { Schedule: AtServiceAge } => BeganOnLeapDay(),
            _ when plan.ReadsOf(clause).Service && (BeganOnLeapDay() || CompletedService.HangsOnLeapDay(month, clause)) => true,
            { Schedule.CountsYears: true } => found.Of(clause).Any(each => each.CountsFrom is { Month: 2, Day: 29 }),
            _ => false,
        };

    private bool BeganOnLeapDay() => ServiceTime
        .Of(person.Worker, plan.Policies.EarlierService)
        .Any(service => service.From < person.Span.Until && service.Since is { Month: 2, Day: 29 });

    private Owed? OneOff(BonusClause clause, Occurrence occurrence, StartRule start)
    {
        var due = start.FirstDueDay(occurrence.CountsFrom, plan.Period);
        if (!occurrence.HasTrade(PostOn(occurrence.CountsFrom)))
        {
            return null;
        }

        // An award due before the clause had a standard counts at its first one, so that a later upgrade pays the difference.
        var standard = clause.Amounts.TryGet(due, out var current) ? current : FirstStandard(clause, due);
        if (standard is null || Resolve(clause, standard, occurrence, due) is not { } amount)
        {
            return null;
        }

        var draft = Draft(clause, occurrence, due, amount, occurrence.Started(due));
        if (due >= person.Span.Until)
        {
            return new OwedAsIs(draft.Suppress(LineReason.NotYetDue, dueFrom: due));
        }

        if (!person.Worker.Employment.TryGet(due, out _))
        {
            return person.Span.Contains(due) ? new OwedAsIs(draft.Suppress(LineReason.NotEmployedWhenDue)) : null;
        }

        if (!month.Coverage.OnAny(clause, due))
        {
            return null;
        }

        var isDueNow = person.Span.Contains(due) && plan.Term.Contains(due) && (clause.OwnTerm is not { } days || days.Contains(due));
        return new OneOffDue(draft, due, occurrence, isDueNow);
    }

    private MonthlyDue? Monthly(BonusClause clause, Occurrence occurrence)
    {
        if (occurrence.EndsOn is not null && plan.Policies.StopOf(clause.Bonus.Schedule) is null)
        {
            findings.Add(Choices.AllowanceStop() with { Clause = clause.Id });
            return null;
        }

        return MonthlyTerm.Of(clause, occurrence, plan.Policies) is { } term && !(term.Until <= person.Span.From)
            ? new MonthlyDue(occurrence, term.From, term.Until, occurrence.Started(term.From), this, clause)
            : null;
    }

    // What begins only after the month.
    private OwedAsIs? Coming(BonusClause clause, MonthlyDue due) =>
        person.IsEmployed && due.RateOn(person.Employed[^1].Span.Until!.Value.PlusDays(-1), ignoreStart: true) is { } coming
            ? new OwedAsIs(new DraftLine(clause, due, new DateSpan(person.Span.From, person.Span.Until), coming.Amount)
            {
                Occurrence = due.Occurrence.Id,
                Derivation = coming.Derivation,
            }.Suppress(LineReason.NotYetDue, dueFrom: due.From))
            : null;

    /// <summary>The full-month rate of an occurrence on a day of the month, ignoring when it is due; null where the clause owes nothing.</summary>
    internal DayRate? RateAt(BonusClause clause, MonthlyDue due, LocalDate day, bool isDue)
    {
        var occurrence = due.Occurrence;
        if (!month.Coverage.On(clause, day)
            || !occurrence.HasTradeOn(day, PostOn(day))
            || !clause.Amounts.TryGet(day, out var standard)
            || OwedOn(clause, standard, occurrence, day) is not { } resolved)
        {
            return null;
        }

        if (isDue)
        {
            Report(resolved.Fault, clause, day);
        }

        var derivation = (resolved.Derivation ?? plan.Derive()).After(due.Start);
        return proration.OnTerms(clause, day, resolved.Amount, derivation, isNeeded: isDue) is { } scaled
            ? new DayRate(scaled, derivation, resolved.Pending) { Of = due, Occurrence = occurrence.Id }
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

    private ResolvedAmount? Resolve(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day) =>
        TeamSplit.Share(month, clause, occurrence, resolver.Resolve(clause, standard, occurrence, day));

    private DraftLine Draft(BonusClause clause, Occurrence occurrence, LocalDate due, ResolvedAmount resolved, LineStart? start)
    {
        var derivation = resolved.Derivation ?? plan.Derive();
        DraftLine draft = new(clause, occurrence, new DateSpan(due, due.PlusDays(1)), resolved.Amount)
        {
            Occurrence = occurrence.Id,
            Derivation = start is null ? derivation.Copy() : derivation.After(start),
            Fault = resolved.Fault,
        };
        return resolved.Pending == LineReason.None ? draft : draft.Hold(resolved.Pending);
    }

    private void Report(Finding? fault, BonusClause clause, LocalDate day)
    {
        if (fault is not null && !(isOnSchemes && month.Schemes.AbsorberOf(clause.Id, day) is not null))
        {
            findings.Add(fault);
        }
    }

    private Post? PostOn(LocalDate day) => person.Worker.Post.TryGet(day, out var post) ? post : null;

    private static BonusAmount? FirstStandard(BonusClause clause, LocalDate due) =>
        clause.Amounts.Steps.FirstOrDefault(step => step.HasValue) is { } first && due < first.Span.From ? first.Value : null;

    private uint ChangesOf(ClauseReads asks)
    {
        var changes = person.Changes | plan.ChangesOf(asks) | (asks.ChangesAlone ? 0 : Days.ChangesOfBases(asks.Clause));
        return person.Worker.DecidedAmounts.TryGetValue(asks.Clause.Id, out var decided) ? changes | decided.ChangesIn(person.Span) : changes;
    }

    private uint ChangesOf(MonthlyDue due) => CutsOf(due.From, due.Until) | CutsOf(due.Occurrence.Waiting?.From, null);

    private uint CutsOf(LocalDate? from, LocalDate? until) =>
        (from is { } first ? DaySet.Cut(person.Span, first) : 0) | (until is { } end ? DaySet.Cut(person.Span, end) : 0);
}
