using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Cuts a person's series to the month.</summary>
internal sealed class DayFactFinder(MonthCase month, FactDays days)
{
    private static readonly ValueList<DateSpan> Whole = ValueList.Create<DateSpan>([DateSpan.Ever]);

    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly Worker placed = month.Person.Placed;
    private List<LocalDate>? cuts;

    internal DayFacts Find()
    {
        var schemes = Cut<SchemeTerms>(person.Worker.Scheme);
        DayFacts facts = new()
        {
            Employed = Of(person.Employed, each => (days.Of(each.Span), schemes.Count == 0 ? plan.Facts.TermsOf(each.Terms) : each.Terms)),
            Spells = Of(person.Spells, days.Of),
            Attendance = OnlySome(person.Attendance),
            EmployedDays = OnlySome(person.EmployedDays),
            Eligible = plan.ForSome.Count == 0 ? [] : Of(plan.ForSome, clause => (
                clause.Id,
                ValueList.Of(DaySpans.Union(month.Coverage.AnyDaysOf(clause)).Select(days.Of)),
                month.Coverage.IsOpen(clause),
                month.Coverage.LacksLeapDay(clause))),
            Leaves = person.Leaves.Count == 0 ? []
                : Of(person.Leaves, leave => (leave.Clause.Id, leave.Share, ValueList.Of(leave.Spans), leave.Days)),
            LeavesLackLeapDay = plan.Anniversaries is null && plan.Leaves.Any(clause => LeaveShares.LackLeapDay(month, clause)),
            DatedLeaves = DatedLeaves(),
            Record = ReferenceEquals(person.Record, MonthRecord.Empty) ? null
                : person.Record with { Sources = ValueMap<ClauseId, SourceNote>.Empty },
            InTeams = person.Record.PieceTeams.Count == 0 ? [] : Of(person.Record.PieceTeams, PlaceIn),
            MissingFrom = person.Worker.MissingFrom.Count == 0 ? ValueList<MonthTable>.Empty
                : ValueList.Of(person.Worker.MissingFrom.Where(each => each.Month == person.Month).Select(each => each.Table)),
            Places = Cut<GradePlace>(person.Places),
            Posts = Posts(),
            Schemes = schemes,
            Numbers = plan.Numbers.Count == 0 ? [] : Of(plan.Numbers, number => (number, Figures(number))),
            Protected = person.Protections.Count == 0 ? [] : Of(person.Protections, each => (each.Clause, Amounts(each.Amounts))),
            Groups = Groups(schemes),
            Held = plan.Facts.Borne.Count == 0 ? [] : Of(plan.Facts.Borne, SpansWith),
        };
        if (facts.Record is not null || facts.Employed.Count == 0
            || facts.Leaves.Count + facts.DatedLeaves.Count + facts.MissingFrom.Count + facts.Schemes.Count > 0)
        {
            days.HangOnMonth();
        }

        return facts;
    }

    private static ValueList<TFact> Of<T, TFact>(IReadOnlyList<T> all, Func<T, TFact> factOf)
    {
        if (all.Count == 0)
        {
            return ValueList<TFact>.Empty;
        }

        var facts = new TFact[all.Count];
        for (var at = 0; at < facts.Length; at++)
        {
            facts[at] = factOf(all[at]);
        }

        return ValueList<TFact>.Owning(facts);
    }

    private MonthAttendance? OnlySome(MonthAttendance attendance)
    {
        if (attendance == MonthAttendance.Full(person.Span))
        {
            return null;
        }

        days.HangOnMonth();
        return attendance;
    }

    private ValueList<(Term Kind, DateSpan Days, Ratio DayShare)> DatedLeaves() => person.Worker.Leaves.Count == 0
        ? ValueList<(Term, DateSpan, Ratio)>.Empty
        : ValueList.Of(
            from leave in person.Worker.Leaves
            let own = leave.Span.Intersect(days.Month)
            where own is not null
            select (leave.Kind, own.Value, leave.DayShare));

    private ValueList<(DateSpan Days, string? Trade)> Posts()
    {
        FewItems<(DateSpan, string?)> posts = default;
        foreach (var step in person.Worker.Post.All)
        {
            if (days.Within(step.Span) is { } own)
            {
                posts.Add((own, step.HasValue && plan.Facts.Trades ? step.Value.Trade : null));
            }
        }

        return posts.ToList();
    }

    private ValueList<(DateSpan Days, decimal? Value)> Figures(Term number) =>
        person.Worker.StandingNumbers.TryGetValue(number, out var series)
            ? ValueList.Of(series.StepsWithin(days.Month).Select(step => (days.Of(step.Span), step.HasValue ? step.Value : (decimal?)null)))
            : ValueList<(DateSpan, decimal?)>.Empty;

    private ValueList<(DateSpan Days, ExactAmount Amount)> Amounts(EffectiveSeries<ExactAmount> amounts) =>
        ValueList.Of(amounts.StepsWithin(days.Month).Where(step => step.HasValue).Select(step => (days.Of(step.Span), step.Value)));

    // A scheme's own groups matter to those who are on it.
    private ValueList<ValueList<DateSpan>> Groups(ValueList<(DateSpan Days, SchemeTerms? Terms)> schemes)
    {
        var groups = Of(plan.Facts.Groups, SpansIn);
        return schemes.Count == 0 ? groups : ValueList.Of(groups.Concat(
            schemes.Select(each => each.Terms?.Clause).OfType<ClauseId>().Distinct().SelectMany(plan.Facts.GroupsOf).Select(SpansIn)));
    }

    // Hardly any month has a day on which groups change.
    private ValueList<DateSpan> SpansIn(Population group) =>
        Cuts.Count == 0 ? WholeOrNone(placed.BelongsTo(group, days.Month.From)) : SpansWhere(group);

    private ValueList<DateSpan> SpansWith(Term term) =>
        Cuts.Count == 0 ? WholeOrNone(person.Worker.Has(term, days.Month.From)) : SpansWhere(term);

    private ValueList<DateSpan> SpansWhere(Population group) => SpansWhere(day => placed.BelongsTo(group, day));

    private ValueList<DateSpan> SpansWhere(Term term) => SpansWhere(day => person.Worker.Has(term, day));

    private static ValueList<DateSpan> WholeOrNone(bool holds) => holds ? Whole : ValueList<DateSpan>.Empty;

    // The spans of the month on whose days something holds that changes with the groups to which the person belongs.
    private ValueList<DateSpan> SpansWhere(Func<LocalDate, bool> holds)
    {
        List<DateSpan> spans = [];
        foreach (var part in DaySpans.Cut(days.Month, Cuts))
        {
            if (!holds(part.From))
            {
                continue;
            }

            if (spans is [.., var last] && last.Until == part.From)
            {
                spans[^1] = new DateSpan(last.From, part.Until);
            }
            else
            {
                spans.Add(part);
            }
        }

        return spans.Count == 0 ? ValueList<DateSpan>.Empty : ValueList.Of(spans.Select(days.Of));
    }

    private List<LocalDate> Cuts => cuts ??= [.. DaySet.In(person.Span, placed.GroupChangesIn(person.Span))];

    private int PlaceIn(PieceTeam team)
    {
        for (var at = 0; at < team.Members.Count; at++)
        {
            if (team.Members[at].Worker == person.Worker.Id)
            {
                return at;
            }
        }

        return -1;
    }

    private ValueList<(DateSpan Days, T? Value)> Cut<T>(EffectiveSeries<T> series) where T : class
    {
        FewItems<(DateSpan, T?)> steps = default;
        foreach (var step in series.All)
        {
            if (days.Within(step.Span) is { } own)
            {
                steps.Add((own, step.HasValue ? step.Value : null));
            }
        }

        return steps.ToList();
    }
}
