using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The days on which what clauses give changes, beside those on which the person's terms, place, post or scheme do.</summary>
internal sealed class RateDays(FoundMonth found)
{
    private readonly MonthPlan plan = found.Month.Plan;
    private readonly PersonMonth person = found.Month.Person;
    private Dictionary<BonusClause, List<LocalDate>>? own;

    /// <summary>The days on which the base of a clause changes, and what its amounts read of the person.</summary>
    internal IEnumerable<LocalDate> OfBases(BonusClause clause) => plan.Rests.Below(clause.Id).Count == 0 ? Read(clause) : Read(clause).Concat(
        plan.Rests.Below(clause.Id).SelectMany(id => plan.Agreement.Find(id) switch
        {
            LadderClause ladder => ladder.Ladders.ChangeDays(),
            BonusClause bonus => Own(bonus),
            null or OvertimeClause or TextClause or LeaveClause or SchemeClause => [],
            _ => throw Closed.Missed(plan.Agreement.Find(id)),
        }));

    /// <summary>Those of them that lie inside the month.</summary>
    internal uint ChangesOfBases(BonusClause clause) =>
        DaySet.Cuts(person.Span, OfBases(clause));

    /// <summary>The days on which the rate of a clause changes.</summary>
    internal IEnumerable<LocalDate> OfRate(PayClause clause) => clause switch
    {
        LadderClause ladder => ladder.Ladders.ChangeDays()
            .Concat(person.Protections.Where(each => each.Clause == ladder.Id).SelectMany(each => each.Amounts.ChangeDays())),
        BonusClause bonus => Own(bonus).Concat(OfBases(bonus)),
        SchemeClause scheme => scheme.Schemes.ChangeDays(),
        OvertimeClause or LeaveClause => [],
        _ => throw Closed.Missed(clause),
    };

    /// <summary>The days on which what remains of a rate changes.</summary>
    internal IEnumerable<LocalDate> OfPaidRate(PayClause clause) => clause is BonusClause
        ? PaidTogether.With(plan.Agreement, clause.Id).Select(plan.Agreement.Find).OfType<BonusClause>().SelectMany(OfRate)
        : OfRate(clause);

    // Many clauses may rest on one.
    private List<LocalDate> Own(BonusClause clause)
    {
        own ??= new(ReferenceEqualityComparer.Instance);
        if (!own.TryGetValue(clause, out var days))
        {
            own[clause] = days = [.. plan.ReadsOf(clause).StandardDays.Concat(Due(clause)).Concat(Read(clause)).Distinct()];
        }

        return days;
    }

    /// <summary>The days on which what a clause's amounts read of the person, or of floors, changes.</summary>
    private IReadOnlyList<LocalDate> Read(BonusClause clause)
    {
        var reads = plan.ReadsOf(clause);
        if (!reads.ReadsPerson)
        {
            return reads.FloorDays;
        }

        List<LocalDate> days = [.. reads.FloorDays];
        if (reads.Service)
        {
            days.AddRange(new CompletedService(found.Month, clause).ChangeDays());
        }

        if (reads.Borne)
        {
            days.AddRange(person.GroupDays);
        }

        foreach (var number in reads.Numbers)
        {
            days.AddRange(person.Worker.NumberChangeDays(number));
        }

        return days;
    }

    private IEnumerable<LocalDate> Due(BonusClause clause) =>
        (person.Worker.DecidedAmounts.TryGetValue(clause.Id, out var decided) ? decided.ChangeDays() : [])
            .Concat(
                found.Of(clause)
                    .Select(occurrence => MonthlyTerm.Of(clause, occurrence, plan.Policies))
                    .OfType<DateSpan>()
                    .SelectMany(term => term.Until is { } until ? new[] { term.From, until } : [term.From]))
            .Concat(
                found.Of(clause)
                    .Select(occurrence => occurrence.Waiting)
                    .OfType<(LocalDate From, LocalDate Until)>()
                    .Select(days => days.From));
}
