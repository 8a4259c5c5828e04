using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Finds in a person's facts the occurrences of a ground up to the end of a month.</summary>
internal static partial class OccurrenceFinder
{
    /// <summary>The occurrences in an order of their own, so that the order of the facts does not show anywhere; asked of nobody who
    /// has no fact of the kind.</summary>
    internal static ValueList<Occurrence> Find(BonusClause clause, MonthCase month)
    {
        var (person, plan) = (month.Person, month.Plan);
        var found = clause.Bonus.Ground switch
        {
            StandingGround ground => StandingFinder.Find(clause, ground, month),
            AchievementGround ground => AchievementFinder.Find(clause, ground, person),
            PostGround ground => Posts(ground, person),
            SeniorityGround ground => YearsOfService(clause, ground, month),
            JoiningGround => Joinings(person),
            EmployedGround => clause.Bonus.Schedule.AwaitsEvent || clause.Bonus.Schedule.MonthsPaid is not null || IsOneEmployment(person)
                ? Joinings(person)
                : Employments(person),
            MonthGround ground => Months(ground, person),
            CountGround ground => Counts(ground, person),
            SuppliedGround => Supplied(clause.Id, person),
            ContributionGround => Contributions(clause.Id, person),
            PopulationGround ground => Memberships(ground, month),
            _ => throw new InvalidOperationException($"The ground {clause.Bonus.Ground} of clause {clause.Id} has no finder."),
        };
        if (found.Count == 0)
        {
            return found;
        }

        found = clause.Bonus.Schedule switch
        {
            OneOff { EveryYear: true } => EveryYear(found, month),
            AtServiceAge ages => ServiceAges.Find(ages, found, month),
            OneOff or WhileHeld or ForMonths or PeriodSchedule => found,
            _ => throw Closed.Missed(clause.Bonus.Schedule),
        };

        found = InOrder(found);
        return !clause.Bonus.Schedule.IsOnce && plan.Policies.UntilDue == UntilDue.AsBefore ? Successions.Link(found, clause, plan.Policies)
            : found;
    }

    private static ValueList<Occurrence> InOrder(ValueList<Occurrence> found)
    {
        for (var at = 1; at < found.Count; at++)
        {
            if (Occurrence.Compare(found[at - 1], found[at]) >= 0)
            {
                var sorted = found.AsSpan().ToArray();
                Array.Sort(sorted, Occurrence.Compare);
                return ValueList<Occurrence>.Owning(sorted);
            }
        }

        return found;
    }

    private static ValueList<Occurrence> EveryYear(ValueList<Occurrence> found, MonthCase month) =>
        [.. found.SelectMany(each => EveryYear(each, month))];

    // What lasts comes round on the anniversary of its first day while it lasts; years of service come round by themselves, results and months do not
    // last.
    private static IEnumerable<Occurrence> EveryYear(Occurrence first, MonthCase month)
    {
        yield return first;
        if (first.Event is not (
            TraceEvent.Appointed or TraceEvent.Certified or TraceEvent.Recognised or TraceEvent.Published
            or TraceEvent.Posted or TraceEvent.Joined or TraceEvent.FormChanged or TraceEvent.Included)
            || first.Id.Length > 0 || first.OnlyIn is not null)
        {
            yield break;
        }

        // Nobody is paid before being employed, whenever what is paid began; the latest start rule asks for the years before.
        var rule = month.Plan.AnniversariesOrEither;
        var since = ServiceTime.Known(first.CountsFrom);
        var employed = EmploymentRun.Of(month.Person.Worker) is [var run, ..] ? run.From.Year : since.Year;
        for (var years = Math.Max(1, employed - since.Year - 3);
            rule.Anniversary(since, years) is var on && on < month.Person.Span.Until && !(on >= first.EndsOn);
            years++)
        {
            yield return first with { CountsFrom = on };
        }
    }

    // A term borne by two posts without a day between them goes on: a new desk in the same class is no new beginning.
    private static ValueList<Occurrence> Posts(PostGround ground, PersonMonth person)
    {
        FewItems<Occurrence> found = default;
        var steps = person.Worker.Post.All;
        for (var at = 0; at < steps.Count; at++)
        {
            // A post may bear a term twice.
            var terms = TermsOf(steps[at]);
            for (var each = 0; each < terms.Count; each++)
            {
                if (terms[each].Vocabulary == ground.Vocabulary && terms.IndexOf(terms[each]) == each && !IsBorneBefore(steps, at, terms[each]))
                {
                    AddRuns(terms[each], person, ref found);
                }
            }
        }

        return found.ToList();
    }

    private static bool IsBorneBefore(ValueList<EffectiveStep<Post>> steps, int at, Term term)
    {
        for (var before = 0; before < at; before++)
        {
            if (TermsOf(steps[before]).Contains(term))
            {
                return true;
            }
        }

        return false;
    }

    private static ValueList<Term> TermsOf(EffectiveStep<Post> step) => step.HasValue ? ValueList.Of(step.Value.Terms) : ValueList<Term>.Empty;

    private static void AddRuns(Term term, PersonMonth person, ref FewItems<Occurrence> found)
    {
        DateSpan? run = null;
        foreach (var step in person.Worker.Post.All)
        {
            var bears = TermsOf(step).Contains(term);
            if (run is { } open && !(bears && open.Until == step.Span.From))
            {
                Add(ref found, open);
                run = null;
            }

            run = bears ? new DateSpan(run?.From ?? step.Span.From, step.Span.Until) : null;
        }

        if (run is { } last)
        {
            Add(ref found, last);
        }

        void Add(ref FewItems<Occurrence> runs, DateSpan days)
        {
            if (days.From < person.Span.Until)
            {
                runs.Add(new Occurrence(term, days.From, TraceEvent.Posted) { EndsOn = days.Until });
            }
        }
    }

    // In every employment the years that count in it: each is due until the next one is, the last one no longer than until another employment begins.
    private static ValueList<Occurrence> YearsOfService(BonusClause clause, SeniorityGround ground, MonthCase month)
    {
        var schedule = clause.Bonus.Schedule;
        FewItems<Occurrence> found = default;

        // Where the rule is missing it is reported for those who need it; for all others both rules say the same.
        var rule = month.Plan.AnniversariesOrEither;
        var most = schedule is { IsOnce: true, IsYearly: false } ? ground.FromYears : ground.AtMostYears ?? int.MaxValue;
        foreach (var service in ServiceTime.Of(month.Person.Worker, month.Plan.Policies.EarlierService))
        {
            var first = FirstYears(ground, schedule, most, service, month);
            var lapses = service.NextFrom is null ? OccurrenceSequel.None : new OccurrenceSequel { LapsesOn = service.NextFrom };
            LocalDate? at = first <= most ? rule.Anniversary(service.Since, first) : null;
            for (var years = first; at is { } on && on < month.Person.Span.Until && !(on >= service.Until); years++)
            {
                LocalDate? next = years == most ? null : rule.Anniversary(service.Since, years + 1);

                // Years completed before the employment began were due in an earlier one, if at all; of them only the last is still paid month by
                // month.
                if ((on >= service.From || (schedule.PaysWhatHolds && !(next <= service.From))) && !IsOver(next, service, clause, month))
                {
                    var (superseded, sequel) = IsNeverReached(next, service, schedule, month)
                        ? (null, new OccurrenceSequel { LapsesOn = service.Until })
                        : (next, lapses);
                    found.Add(new Occurrence([], on, TraceEvent.Anniversary)
                    {
                        Count = OccurrenceCount.OfYears(years),
                        SupersededOn = superseded,
                        Sequel = sequel,
                    });
                }

                at = next;
            }
        }

        return found.ToList();
    }

    // Years that would be due from days before they are completed take nothing over from who leaves before that.
    private static bool IsNeverReached(LocalDate? next, ServiceTime service, BonusSchedule schedule, MonthCase month) =>
        next is { } superseding
        && superseding >= service.Until
        && month.Plan.Policies.StartOf(schedule) is { } start
        && start.FirstDueDay(superseding, month.Plan.Period) < service.Until;

    // Of what is paid month by month the years before are over once the next ones, which are reached, are due. A fund may owe for them still.
    private static bool IsOver(LocalDate? next, ServiceTime service, BonusClause clause, MonthCase month) =>
        next is { } superseding
        && !(superseding >= service.Until)
        && clause.Bonus.Schedule is { IsOnce: false, OfPeriod: null, MonthsPaid: null }
        && !month.Plan.LooksBack
        && month.Plan.FundOf(clause.Id) is null
        && month.Plan.Policies.StartOf(clause.Bonus.Schedule) is { } start
        && start.FirstDueDay(superseding, month.Plan.Period) <= month.Person.Span.From;

    /// <summary>
    /// The first years of service that may matter. What is paid while it holds is no longer due once the next years are, which the slowest start rule
    /// delays by a year at most; a payment for a period looks further back.
    /// </summary>
    private static int FirstYears(SeniorityGround ground, BonusSchedule schedule, int most, ServiceTime service, MonthCase month)
    {
        var day = month.Person.Span.From;
        var end = service.Until is { } until && until < day ? until : day;
        var recent = end.Year - service.Since.Year - (month.Plan.LooksBack ? 6 : 2);
        return schedule is { IsOnce: false, OfPeriod: null, MonthsPaid: null }
            ? Math.Max(ground.FromYears, Math.Min(recent, most))
            : ground.FromYears;
    }

    private static ValueList<Occurrence> Joinings(PersonMonth person)
    {
        FewItems<Occurrence> found = default;
        foreach (var run in EmploymentRun.Of(person.Worker))
        {
            if (run.From < person.Span.Until)
            {
                found.Add(new Occurrence(person.Worker.Employment.On(run.From).Form, run.From, TraceEvent.Joined) { EndsOn = run.Until });
            }
        }

        return found.ToList();
    }

    // Who never changed the form goes on under one as long as employed.
    private static bool IsOneEmployment(PersonMonth person) => person.Worker.Employment.All is [{ HasValue: true }];

    // New terms of one form are no new occurrence; another form is another key of the employment that goes on.
    private static ValueList<Occurrence> Employments(PersonMonth person) =>
    [
        .. from run in EmploymentRun.Of(person.Worker)
           from form in person.Worker.Employment.StepsWithin(run).Where(step => step.HasValue).GroupBy(step => step.Value.Form)
           from span in DaySpans.Union(form.Select(step => step.Span))
           where span.From < person.Span.Until
           let isFirst = span.From == run.From
           select new Occurrence(form.Key, span.From, isFirst ? TraceEvent.Joined : TraceEvent.FormChanged)
           {
               EndsOn = run.Until,
               Sequel = new OccurrenceSequel
               {
                   Since = isFirst ? null : run.From,
                   LapsesOn = span.Until == run.Until ? null : span.Until,
               },
           },
    ];

    private static ValueList<Occurrence> Memberships(PopulationGround ground, MonthCase month) =>
    [
        .. from span in month.Person.Placed.SpansIn(month.Plan.Grades[ground.Population])
           where span.From < month.Person.Span.Until
           select new Occurrence([], span.From, TraceEvent.Included) { EndsOn = span.Until },
    ];
}
