using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What bonus clauses find in a month, numbered alike for everybody: occasions and days of the past by their order, not by name
/// or date.</summary>
internal sealed partial class ClauseFactFinder
{
    private readonly MonthCase month;
    private readonly MonthPlan plan;
    private readonly PersonMonth person;
    private readonly FoundMonth found;
    private readonly FactDays days;
    private readonly FactDepth depth;
    private readonly bool beganOnLeapDay;
    private readonly RivalFinder rivals;
    private Dictionary<(bool IsOccasion, string Name), int>? numbers;

    internal ClauseFactFinder(FoundMonth found, FactDays days, FactDepth depth)
    {
        (this.found, this.days, this.depth) = (found, days, depth);
        (month, plan, person) = (found.Month, found.Month.Plan, found.Month.Person);
        rivals = new(month, OccurrencesOf);
        beganOnLeapDay = plan.Policies.LeapDay is null && ServiceTime.Of(person.Worker, plan.Policies.EarlierService).Any(service =>
            service.From < person.Span.Until && service.Since is { Month: 2, Day: 29 });
    }

    /// <summary>What each clause finds that finds something, in the order of the document.</summary>
    internal ValueList<ClauseFacts> Find()
    {
        List<ClauseFacts> facts = [];
        foreach (var asks in plan.Reads)
        {
            var all = depth == FactDepth.Base && asks.Clause.Bonus.Schedule.IsOnce ? ValueList<Occurrence>.Empty : found.Of(asks);
            if ((all.Count > 0 || MayFindWithoutOccurrence(asks)) && Find(asks, all) is { } own)
            {
                facts.Add(own);
            }
        }

        return facts.Count == 0 ? ValueList<ClauseFacts>.Empty : ValueList.Of(facts);
    }

    private ValueList<Occurrence> OccurrencesOf(BonusClause clause) =>
        depth == FactDepth.Base && clause.Bonus.Schedule.IsOnce ? [] : found.Of(clause);

    // Most people have nothing of most clauses.
    private bool MayFindWithoutOccurrence(ClauseReads asks) => beganOnLeapDay
        || asks.Service
        || (depth != FactDepth.Base && asks.Clause.Bonus.Schedule.OfPeriod is not null)
        || person.Worker.Leaves.Count + person.Worker.DecidedAmounts.Count > 0;

    private ClauseFacts? Find(ClauseReads asks, ValueList<Occurrence> all)
    {
        var clause = asks.Clause;
        var own = FoundBy(clause, all);
        ClauseFacts facts = new(
            clause.Id,
            own,
            depth == FactDepth.Month && AwaitsStart(clause, all, own),
            Suspended(clause),
            all.Count > 0 && plan.Policies.StopOf(clause.Bonus.Schedule) is null && all.Any(each => each.OnlyIn is null && each.EndsOn is not null),
            plan.Policies.LeapDay is null && (beganOnLeapDay || all.Any(each => each.CountsFrom is { Month: 2, Day: 29 })
                || CompletedService.HangsOnLeapDay(month, clause)),
            Decided(clause),
            asks.Service ? ServiceOf(clause) : ValueList<(DateSpan, Ratio)>.Empty,
            depth != FactDepth.Base && clause.Bonus.Schedule.OfPeriod is { } schedule ? PeriodsOf(clause, schedule) : ValueList<PeriodFacts>.Empty);
        return facts.Found.Count + facts.Suspended.Count + facts.Decided.Count + facts.Service.Count + facts.Periods.Count > 0
            || facts.AwaitsStart || facts.LacksStop || facts.LacksLeapDay
                ? facts
                : null;
    }

    private ValueList<FoundFact> FoundBy(BonusClause clause, ValueList<Occurrence> all)
    {
        List<FoundFact>? own = null;
        for (var at = 0; at < all.Count; at++)
        {
            if (Of(clause, all[at]) is { } fact)
            {
                (own ??= []).Add(fact);
            }
        }

        return own is null ? ValueList<FoundFact>.Empty : ValueList.Of(own);
    }

    private ValueList<DateSpan> Suspended(BonusClause clause) =>
        person.Worker.Leaves.Count == 0 || clause.Bonus.Schedule.SuspendedBy.Count == 0 ? ValueList<DateSpan>.Empty
            : ValueList.Of(Suspensions.Of(month, clause).Select(days.Within).OfType<DateSpan>());

    private ValueList<(DateSpan Days, Money Amount)> Decided(BonusClause clause) =>
        person.Worker.DecidedAmounts.TryGetValue(clause.Id, out var decided)
            ? ValueList.Of(decided.StepsWithin(days.Month).Where(step => step.HasValue).Select(step => (days.Of(step.Span), step.Value)))
            : ValueList<(DateSpan, Money)>.Empty;

    private ValueList<PeriodFacts> PeriodsOf(BonusClause clause, PeriodSchedule schedule)
    {
        var periods = new PeriodFactFinder(found, clause, schedule, each => Plain(clause, each)).Find();
        if (periods.Count > 0)
        {
            days.HangOnMonth();
        }

        return periods;
    }

    // The spans of the month by what the clause's standard makes of the service.
    private ValueList<(DateSpan Days, Ratio Quantity)> ServiceOf(BonusClause clause)
    {
        var cuts = new CompletedService(month, clause).ChangeDays().Concat(clause.Amounts.ChangeDays()).Concat(person.ChangeDays());
        List<(DateSpan Days, Ratio Quantity)> spans = [];
        foreach (var part in DaySpans.Cut(person.Span.ToDateSpan(), cuts.Distinct().Order()))
        {
            var quantity = CompletedService.QuantityOn(month, clause, part.From) ?? Ratio.Zero;
            if (spans is [.., var last] && last.Quantity == quantity)
            {
                spans[^1] = (new DateSpan(last.Days.From, part.Until), quantity);
            }
            else
            {
                spans.Add((part, quantity));
            }
        }

        return ValueList.Of(spans.Select(span => (days.Of(span.Days), span.Quantity)));
    }

    /// <summary>Null for what is not due yet, or no more.</summary>
    private FoundFact? Of(BonusClause clause, Occurrence occurrence)
    {
        if (occurrence.OnlyIn is { } only)
        {
            if (plan.ReadsOf(clause) is { CountsTime: true } reads
                && !(reads.PaysOnlyCounts && ReferenceEquals(person.In(only).Record, MonthRecord.Empty)))
            {
                days.HangOnMonth();
            }

            return Plain(clause, occurrence, new FoundDue(IsOfMonth: true));
        }

        if (clause.Bonus.Schedule.CompetesOverTime)
        {
            return OneOffOf(clause, occurrence) is { } oneOff ? Plain(clause, occurrence, new FoundDue(OneOff: oneOff)) : null;
        }

        return MonthlyTerm.Of(clause, occurrence, plan.Policies) is { } term && days.Within(term) is { } due
            ? Plain(clause, occurrence, new FoundDue(
                Days: due,
                WaitsFrom: WaitsFrom(occurrence),
                Successors: occurrence.Successors.Count == 0 ? ValueList<FoundFact>.Empty : SuccessorsOf(clause, occurrence)))
            : null;
    }

    private ValueList<FoundFact> SuccessorsOf(BonusClause clause, Occurrence occurrence) =>
        ValueList.Of(occurrence.Successors.Select(each => Plain(clause, each)));

    private LocalDate? WaitsFrom(Occurrence occurrence)
    {
        if (occurrence.Waiting is not { } waiting || waiting.From >= person.Span.Until)
        {
            return null;
        }

        days.HangOnMonth();
        return LocalDate.Max(waiting.From, person.Span.From);
    }

    private OneOffFacts? OneOffOf(BonusClause clause, Occurrence occurrence)
    {
        if (rivals.DueDay(clause, occurrence) is not { } due || due >= person.Span.Until || !occurrence.HasTrade(PostOn(occurrence.CountsFrom)))
        {
            return null;
        }

        var isNow = due >= person.Span.From;
        var against = isNow ? null : rivals.InMonthOf(clause);
        if (!isNow && against is null)
        {
            return null;
        }

        days.HangOnMonth();
        var terms = person.Worker.Employment.TryGet(due, out var own) ? own : null;
        var standard = PlaceOfStandard(clause, due);
        return new OneOffFacts(
            isNow ? due : null,
            against?.RankOf(due) ?? 0,
            plan.Period.MonthOf(due).Year == person.Month.Year,
            standard,
            terms is not null,
            month.Coverage.OnAny(clause, due),
            month.Coverage.IsOpen(clause),
            month.Schemes.AbsorberOf(clause.Id, due) is not null,
            terms?.HoursShare ?? Ratio.One,
            person.Worker.DecidedAmounts.TryGetValue(clause.Id, out var decided) && decided.TryGet(due, out var amount) ? amount : null,
            !isNow && standard >= 0 && clause.Amounts.Steps[standard].Value.Reads.IsOfTheDay
                ? new FactFinder(found.AsOf(due), FactDepth.Base).Find()
                : null);
    }

    // A one-off due before the first standard has that one.
    private static int PlaceOfStandard(BonusClause clause, LocalDate due)
    {
        var first = -1;
        for (var at = 0; at < clause.Amounts.Steps.Count; at++)
        {
            var step = clause.Amounts.Steps[at];
            first = first < 0 && step.HasValue ? at : first;
            if (step.Span.Contains(due))
            {
                return step.HasValue ? at : -1;
            }
        }

        return first >= 0 && due < clause.Amounts.Steps[first].Span.From ? first : -1;
    }

    private FoundFact Plain(BonusClause clause, Occurrence occurrence, FoundDue due = default) => new()
    {
        Key = occurrence.Key,
        Quantity = occurrence.Quantity,
        Details = ReferenceEquals(occurrence.Details, OccurrenceDetails.None) ? null : Of(clause, occurrence.Details),
        Trade = occurrence.TradeMatch == TradeMatch.Any ? null : (occurrence.TradeMatch, occurrence.Trade),
        Fault = occurrence.Fault?.Code,
        Account = occurrence.Id.Length > 0 ? NumberOf(false, occurrence.Id) : 0,
        Due = due,
    };

    private FoundDetails Of(BonusClause clause, OccurrenceDetails details)
    {
        // Figures count in windows of months.
        if (details.Figures is not null)
        {
            days.HangOnMonth();
        }

        return new FoundDetails
        {
            Accepted = details.Accepted,
            Supplied = details.Supplied,
            Decided = details.Decided.TryGetValue(clause.Id, out var decided) ? decided : null,
            Benefit = details.Benefit,
            Figures = details.Figures is { } figures ? ValueList.Of(figures) : null,
            HasFiguresUnused = details.HasFiguresUnused,
            Window = details.Figures is null ? null : (details.UsedFrom, details.Year),
            Team = TeamOf(details),
            Occasion = details.Occasion is { } occasion ? NumberOf(true, occasion) : 0,
        };
    }

    private (ValueList<Ratio> Weights, int Own)? TeamOf(OccurrenceDetails details) => details.Team is { } team
        ? (ValueList.Of(team.Members.Select(member => member.Weight)), team.Members.TakeWhile(member => member.Worker != person.Worker.Id).Count())
        : null;

    private int NumberOf(bool isOccasion, string name)
    {
        numbers ??= [];
        if (!numbers.TryGetValue((isOccasion, name), out var number))
        {
            numbers.Add((isOccasion, name), number = numbers.Count + 1);
        }

        return number;
    }

    private Post? PostOn(LocalDate day) => person.Worker.Post.TryGet(day, out var post) ? post : null;
}
