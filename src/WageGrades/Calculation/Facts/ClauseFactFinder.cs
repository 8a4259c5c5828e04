using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What bonus clauses find in a month, numbered alike for everybody: occasions and days of the past by their order, not by name
/// or date.</summary>
internal sealed class ClauseFactFinder
{
    private readonly MonthCase month;
    private readonly MonthPlan plan;
    private readonly PersonMonth person;
    private readonly FactDepth depth;
    private readonly Dictionary<BonusClause, List<Occurrence>> found;
    private readonly Dictionary<BonusClause, Rivals> rivals = [];
    private readonly Dictionary<object, int> numbers = [];

    internal ClauseFactFinder(MonthCase month, FactDepth depth)
    {
        (this.month, plan, person, this.depth) = (month, month.Plan, month.Person, depth);
        found = plan.Bonuses.Where(clause => depth != FactDepth.Base || !clause.Bonus.Schedule.IsOnce)
            .ToDictionary(clause => clause, clause => OccurrenceFinder.Find(clause, month));
        foreach (var together in found.Keys.GroupBy(AccountOf))
        {
            var days = together.SelectMany(clause => found[clause].Select(each => OnceDue(clause, each))).OfType<LocalDate>();
            Rivals own = new([.. days], person.Span);
            foreach (var clause in together)
            {
                rivals.Add(clause, own);
            }
        }
    }

    // One-offs compete within their clause, or within the group of a longer scope in which it stands.
    private object AccountOf(BonusClause clause) => plan.Agreement.Groups.FirstOrDefault(group =>
        group.Scope is not null and not PrecedenceScope.Month && group.Clauses.Contains(clause.Id)) ?? (object)clause;

    internal ClauseFacts Find(BonusClause clause) => new(
        clause.Id,
        found.TryGetValue(clause, out var all) ? ValueList.Of(all.Select(each => Of(clause, each)).OfType<FoundFact>()) : ValueList<FoundFact>.Empty,
        ValueList.Of(new Suspensions(month).Of(clause).Select(days => days.Intersect(person.Span.ToDateSpan())).OfType<DateSpan>()),
        plan.Policies.StopOf(clause.Bonus.Schedule) is null && (all ?? []).Exists(each => each.OnlyIn is null && each.EndsOn is not null),
        plan.Policies.LeapDay is null && (BeganOnLeapDay(all ?? []) || CompletedService.HangsOnLeapDay(month, clause)),
        person.Worker.DecidedAmounts.TryGetValue(clause.Id, out var decided)
            ? ValueList.Of(decided.StepsWithin(person.Span.ToDateSpan()).Where(step => step.HasValue).Select(step => (step.Span, step.Value)))
            : ValueList<(DateSpan, Money)>.Empty,
        ServiceOf(clause),
        depth != FactDepth.Base && clause.Bonus.Schedule.OfPeriod is { } schedule
            ? new PeriodFactFinder(month, clause, schedule, each => Plain(clause, each)).Find()
            : ValueList<PeriodFacts>.Empty);

    // The spans of the month by what the clause's standard makes of the service.
    private ValueList<(DateSpan Days, Ratio Quantity)> ServiceOf(BonusClause clause)
    {
        if (!CompletedService.IsReadBy(clause))
        {
            return ValueList<(DateSpan, Ratio)>.Empty;
        }

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

        return ValueList.Of(spans);
    }

    private bool BeganOnLeapDay(List<Occurrence> all) =>
        all.Exists(each => each.CountsFrom is { Month: 2, Day: 29 })
        || ServiceTime.Of(person.Worker, plan.Policies.EarlierService).Any(service =>
            service.From < person.Span.Until && service.Since is { Month: 2, Day: 29 });

    private LocalDate? OnceDue(BonusClause clause, Occurrence occurrence) =>
        clause.Bonus.Schedule.CompetesOverTime && occurrence.OnlyIn is null
            ? plan.Policies.StartOf(clause.Bonus.Schedule)?.FirstDueDay(occurrence.CountsFrom, plan.Period)
            : null;

    /// <summary>Null for what is not due yet, or no more.</summary>
    private FoundFact? Of(BonusClause clause, Occurrence occurrence)
    {
        if (occurrence.OnlyIn is not null)
        {
            return Plain(clause, occurrence) with { IsOfMonth = true };
        }

        if (clause.Bonus.Schedule.CompetesOverTime)
        {
            return OneOffOf(clause, occurrence) is { } oneOff ? Plain(clause, occurrence) with { OneOff = oneOff } : null;
        }

        return MonthlyTerm.Of(clause, occurrence, plan.Policies)?.Intersect(person.Span.ToDateSpan()) is { } days
            ? Plain(clause, occurrence) with
            {
                DueDays = days,
                WaitsFrom = occurrence.Waiting is { } waiting && waiting.From < person.Span.Until
                    ? LocalDate.Max(waiting.From, person.Span.From)
                    : null,
                Successors = ValueList.Of(occurrence.Successors.Select(each => Plain(clause, each))),
            }
            : null;
    }

    private OneOffFacts? OneOffOf(BonusClause clause, Occurrence occurrence)
    {
        if (OnceDue(clause, occurrence) is not { } due || due >= person.Span.Until || !occurrence.HasTrade(PostOn(occurrence.CountsFrom)))
        {
            return null;
        }

        var isNow = due >= person.Span.From;
        if (!isNow && !rivals[clause].AreDueNow)
        {
            return null;
        }

        var terms = person.Worker.Employment.TryGet(due, out var own) ? own : null;
        var standard = PlaceOfStandard(clause, due);
        return new OneOffFacts(
            isNow ? due : null,
            isNow ? 0 : rivals[clause].RankOf(due),
            plan.Period.MonthOf(due).Year == person.Month.Year,
            standard,
            terms is not null,
            month.Coverage.OnAny(clause, due),
            month.Coverage.IsOpen(clause),
            month.Schemes.AbsorberOf(clause.Id, due) is not null,
            terms?.HoursShare ?? Ratio.One,
            person.Worker.DecidedAmounts.TryGetValue(clause.Id, out var decided) && decided.TryGet(due, out var amount) ? amount : null,
            !isNow && standard >= 0 && clause.Amounts.Steps[standard].Value.Reads.IsOfTheDay
                ? new FactFinder(month.AsOf(due), FactDepth.Base).Find()
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

    private FoundFact Plain(BonusClause clause, Occurrence occurrence) => new()
    {
        Key = occurrence.Key,
        Quantity = occurrence.Quantity,
        Accepted = occurrence.Accepted,
        Supplied = occurrence.Supplied,
        Decided = occurrence.Decided.TryGetValue(clause.Id, out var decided) ? decided : null,
        Benefit = occurrence.Benefit,
        Figures = occurrence.Figures is { } figures ? ValueList.Of(figures) : null,
        HasFiguresUnused = occurrence.HasFiguresUnused,
        Window = occurrence.Figures is null ? null : (occurrence.UsedFrom, occurrence.Year),
        Trade = occurrence.TradeMatch == TradeMatch.Any ? null : (occurrence.TradeMatch, occurrence.Trade),
        Fault = occurrence.Fault?.Code,
        Team = TeamOf(occurrence),
        Occasion = occurrence.Occasion is { } occasion ? NumberOf((nameof(Occurrence.Occasion), occasion)) : 0,
        Account = occurrence.Id.Length > 0 ? NumberOf((nameof(Occurrence.Id), occurrence.Id)) : 0,
    };

    private (ValueList<Ratio> Weights, int Own)? TeamOf(Occurrence occurrence) => occurrence.Team is { } team
        ? (ValueList.Of(team.Members.Select(member => member.Weight)), team.Members.TakeWhile(member => member.Worker != person.Worker.Id).Count())
        : null;

    private int NumberOf(object name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers.Add(name, number = numbers.Count + 1);
        }

        return number;
    }

    private Post? PostOn(LocalDate day) => person.Worker.Post.TryGet(day, out var post) ? post : null;
}
