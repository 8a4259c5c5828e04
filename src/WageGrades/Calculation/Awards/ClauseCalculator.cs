using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What each clause owes a person for a month, exact and before precedence between clauses.</summary>
internal sealed class ClauseCalculator
{
    private readonly MonthCase month;
    private readonly MonthPlan plan;
    private readonly PersonMonth person;
    private readonly List<Finding> findings;
    private readonly BaseRates bases;
    private readonly AmountResolver resolver;
    private readonly TeamSplit teams;
    private readonly MonthProration proration;
    private readonly Suspensions suspensions;
    private readonly FactReach? facts;

    /// <param name="month">The person's month.</param>
    /// <param name="schemes">The person's schemes; null: nothing is absorbed.</param>
    /// <param name="facts">Where to note how near the clauses come to paying; null: nowhere.</param>
    internal ClauseCalculator(MonthCase month, SchemeDays? schemes, FactReach? facts = null)
    {
        (this.month, this.facts, Schemes) = (month, facts, schemes);
        (plan, person, proration, findings) = (month.Plan, month.Person, month.Proration, month.Findings);
        bases = new BaseRates(month);
        resolver = new AmountResolver(month, bases);
        teams = new TeamSplit(month);
        suspensions = new Suspensions(month);
    }

    /// <summary>The person's schemes, or null where nothing is absorbed.</summary>
    internal SchemeDays? Schemes { get; }

    /// <summary>Reports employed days on which no paying clause covers the person's employment form.</summary>
    internal void ReportUncovered()
    {
        foreach (var (span, terms) in person.Employed)
        {
            if (!plan.PayClauses.Any(clause => IsCovered(clause, span.From)))
            {
                var worker = person.Worker.Id.ToString();
                findings.Add(Finding.Of(FindingCodes.FormNotCovered, worker, ("form", terms.Form.Name), ("worker", worker), ("from", span.From)));
            }
        }
    }

    /// <summary>Whether a clause covers the person on a day, by employment form and working-time system.</summary>
    internal bool IsCovered(PayClause clause, LocalDate day) =>
        person.TermsOn(day) is { } terms && plan.Covers(clause, terms);

    /// <summary>A bonus clause's drafts of the month, and its one-offs of all time for precedence over longer scopes.</summary>
    internal (List<DraftLine> Drafts, List<OneOffDue> OneOffs) Calculate(BonusClause clause)
    {
        List<DraftLine> drafts = [];
        List<OneOffDue> oneOffs = [];
        if (clause.Bonus.Repetition is null)
        {
            findings.Add(Choices.Repetition(clause));
            return (drafts, oneOffs);
        }

        if (plan.Policies.StartOf(clause.Bonus.Schedule) is not { } start)
        {
            findings.Add(Choices.AllowanceStart() with { Clause = clause.Id });
            return (drafts, oneOffs);
        }

        if (plan.Policies.LeapDay is null && NeedsLeapDay(clause))
        {
            findings.Add(Choices.LeapDay() with { Clause = clause.Id });
        }

        List<MonthlyDue> monthly = [];
        var occurrences = OccurrenceFinder.Find(clause, month);
        facts?.Observe(clause, occurrences);
        foreach (var occurrence in occurrences)
        {
            if (occurrence.OnlyIn is not null)
            {
                AddOwnMonth(clause, occurrence, drafts);
            }
            else if (clause.Bonus.Schedule.IsOnce)
            {
                AddOneOff(clause, occurrence, start, drafts, oneOffs);
            }
            else
            {
                AddMonthly(clause, occurrence, drafts, monthly);
            }
        }

        var suspended = suspensions.Of(clause);
        new MonthlyRepetition(clause, monthly, proration, ChangeDays(clause, monthly, suspended), suspended).AddTo(drafts);
        Schemes?.Absorb(drafts);
        return (drafts, oneOffs);
    }

    private bool NeedsLeapDay(BonusClause clause) =>
        clause.Bonus switch
        {
            { Ground: SeniorityGround } => ServiceTime
                .Of(person.Worker, plan.Policies.EarlierService)
                .Any(service => service.From < person.Span.Until && service.Since is { Month: 2, Day: 29 }),
            { Schedule.IsYearly: true } => OccurrenceFinder
                .Find(clause, month)
                .Exists(each => each.CountsFrom is { Month: 2, Day: 29 }),
            _ => false,
        };

    private void AddOwnMonth(BonusClause clause, Occurrence occurrence, List<DraftLine> drafts)
    {
        // What belongs to the whole month is paid by the agreement in force on its first employed day, so that only one of two agreements pays it.
        if (person.Spells.Count == 0 || !IsCovered(clause, person.Spells[0].From))
        {
            return;
        }

        var due = person.Spells[0].From;
        if (clause.Amounts.TryGet(due, out var standard) && Resolve(clause, standard, occurrence, due) is { } amount)
        {
            Report(amount.Fault, clause, due);
            var derivation = amount.Derivation?.Copy() ?? plan.Derive();
            if (OwnMonthOnTerms(clause, standard, due, amount.Amount, derivation) is { } owed)
            {
                var draft = Draft(clause, occurrence, due, amount with { Amount = owed, Derivation = derivation }, null);
                var rests =
                    clause.Bonus.Ground.Nature == GroundNature.Month
                    && suspensions.Of(clause).Exists(rest => person.Spells.Any(spell => spell.Intersect(rest) is not null));
                drafts.Add(rests && draft.Status == LineStatus.Paid ? draft.Suppress(LineReason.Suspended) : draft);
            }
        }
    }

    // A month that meets conditions pays a monthly amount, and a day's pay is that of the person's own day; counts, coefficients and supplied amounts
    // are what they are.
    private ExactAmount? OwnMonthOnTerms(BonusClause clause, BonusAmount standard, LocalDate day, ExactAmount amount, Derivation derivation) =>
        clause.Bonus.Ground.Nature == GroundNature.Month ? proration.WholeMonth(clause, day, amount, derivation)
        : standard is ShareOfPayAmount { Rate: RateUnit.Day } ? proration.ByHours(clause, day, amount, derivation)
        : amount;

    private void AddOneOff(BonusClause clause, Occurrence occurrence, StartRule start, List<DraftLine> drafts, List<OneOffDue> oneOffs)
    {
        var due = start.FirstDueDay(occurrence.CountsFrom);
        if (!occurrence.HasTrade(PostOn(occurrence.CountsFrom)))
        {
            return;
        }

        // An award due before the clause had a standard counts at its first one, so that a later upgrade pays the difference.
        var standard = clause.Amounts.TryGet(due, out var current) ? current : FirstStandard(clause, due);
        if (standard is null || Resolve(clause, standard, occurrence, due) is not { } amount)
        {
            return;
        }

        var draft = Draft(clause, occurrence, due, amount, occurrence.Started(due));
        if (due >= person.Span.Until)
        {
            drafts.Add(draft.Suppress(LineReason.NotYetDue, dueFrom: due));
        }
        else if (!person.Worker.Employment.TryGet(due, out var terms))
        {
            if (person.Span.Contains(due))
            {
                drafts.Add(draft.Suppress(LineReason.NotEmployedWhenDue));
            }
        }
        else if (plan.Covers(clause, terms))
        {
            // An absorbed award was never received: a later one pays no mere difference to it.
            var isDueNow = person.Span.Contains(due) && plan.Term.Contains(due) && (clause.OwnTerm is not { } days || days.Contains(due));
            if (Schemes?.Absorb(draft) != true)
            {
                oneOffs.Add(new OneOffDue(draft, due, occurrence, isDueNow));
            }
            else if (isDueNow)
            {
                drafts.Add(draft);
            }
        }
    }

    private void AddMonthly(BonusClause clause, Occurrence occurrence, List<DraftLine> drafts, List<MonthlyDue> monthly)
    {
        if (occurrence.EndsOn is not null && MonthlyTerm.StopOf(clause.Bonus.Schedule, plan.Policies) is null)
        {
            findings.Add(Choices.AllowanceStop() with { Clause = clause.Id });
            return;
        }

        if (MonthlyTerm.Of(clause, occurrence, plan.Policies) is not { } term || term.Until <= person.Span.From)
        {
            return;
        }

        var (from, until) = (term.From, term.Until);
        var due = new MonthlyDue(occurrence, from, until, occurrence.Started(from), this, clause);
        if (from < person.Span.Until)
        {
            monthly.Add(due);
        }
        else if (person.IsEmployed && due.RateOn(person.Employed[^1].Span.Until!.Value.PlusDays(-1), ignoreStart: true) is { } coming)
        {
            drafts.Add(new DraftLine(clause, due, new DateSpan(person.Span.From, person.Span.Until), coming.Amount)
            {
                Occurrence = occurrence.Id,
                Derivation = coming.Derivation,
            }.Suppress(LineReason.NotYetDue, dueFrom: from));
        }
    }

    /// <summary>The full-month rate of an occurrence on a day of the month, ignoring when it is due; null where the clause owes nothing.</summary>
    internal DayRate? RateAt(BonusClause clause, Occurrence occurrence, LocalDate day, bool isDue)
    {
        if (!IsCovered(clause, day)
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

        var derivation = resolved.Derivation?.Copy() ?? plan.Derive();
        return proration.OnTerms(clause, day, resolved.Amount, derivation, isNeeded: isDue) is { } scaled
            ? new DayRate(scaled, derivation, resolved.Pending)
            : null;
    }

    /// <summary>What the occurrence gives; while it goes on until its successor is due, no more than that one gives.</summary>
    private ResolvedAmount? OwedOn(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day) =>
        occurrence.IsWaitingOn(day)
            ? ResolvedAmount.UntilSuccessors(
                Resolve(clause, standard, occurrence, day),
                occurrence.SuccessorsOn(day, PostOn(day)).Select(next => Resolve(clause, standard, next, day)))
            : Resolve(clause, standard, occurrence, day);

    private ResolvedAmount? Resolve(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day) =>
        teams.Share(clause, occurrence, resolver.Resolve(clause, standard, occurrence, day));

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
        if (fault is not null && Schemes?.AbsorberOf(clause.Id, day) is null)
        {
            findings.Add(fault);
        }
    }

    private Post? PostOn(LocalDate day) => person.Worker.Post.TryGet(day, out var post) ? post : null;

    private static BonusAmount? FirstStandard(BonusClause clause, LocalDate due) =>
        clause.Amounts.Steps.FirstOrDefault(step => step.HasValue) is { } first && due < first.Span.From ? first.Value : null;

    private IEnumerable<LocalDate> ChangeDays(BonusClause clause, List<MonthlyDue> monthly, List<DateSpan> suspended) =>
        person.ChangeDays()
            .Concat(suspended.Select(span => span.From))
            .Concat(suspended.Where(span => span.Until is not null).Select(span => span.Until!.Value))
            .Concat(clause.Amounts.ChangeDays())
            .Concat(bases.ChangeDays(clause))
            .Concat(person.Worker.DecidedAmounts.TryGetValue(clause.Id, out var decided) ? decided.ChangeDays() : [])
            .Concat(monthly.Select(due => due.From))
            .Concat(monthly.Where(due => due.Occurrence.Waiting is not null).Select(due => due.Occurrence.Waiting!.Value.From))
            .Concat(monthly.Where(due => due.Until is not null).Select(due => due.Until!.Value));
}
