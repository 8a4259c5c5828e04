using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>Finds what a month sees of a person; what it sees of other months, in a smaller form, so that looking back ends.</summary>
internal sealed class FactFinder(MonthCase month, FactDepth depth = FactDepth.Month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;

    internal MonthFacts Find()
    {
        ClauseFactFinder clauses = new(month, depth);
        var found = ValueList.Of(plan.Bonuses.Select(clauses.Find));
        MonthFacts facts = new()
        {
            Days = new DayFactFinder(month).Find(),
            Clauses = found,
            Shared = Shared(),
            Carry = depth == FactDepth.Base ? Carry.None : CarryOf(found),
        };
        return facts with { Faults = Faults() };
    }

    private Carry CarryOf(ValueList<ClauseFacts> found) => new(
        depth == FactDepth.Month && IsUnderCapOfYear(found) ? EarlierMonths() : ValueList<MonthFacts>.Empty,
        depth == FactDepth.Month && plan.Earlier is { } part ? new FactFinder(month.Under(part), FactDepth.Earlier).Find() : null,
        ReachesBack() ? person.Worker with { Name = "", Id = HasShared() ? person.Worker.Id : new("0") } : null);

    // Asked last: what finding itself could not settle is told by then.
    private ValueList<FindingCode> Faults() => ValueList.Of(
        month.Findings.Concat(person.IsEmployed && person.History is { } history ? history.FindingsIn(plan.Span.ToDateSpan()) : [])
            .Where(each => each.Severity == FindingSeverity.Error)
            .Select(each => each.Code)
            .Distinct());

    private SharedFacts? Shared() => month.Allocation is not { } allocation
        ? null
        : new SharedFacts(
            ValueList.Of(allocation.SharesOf(person.Worker.Id).Select(share => (share.Clause, share.DueOn, share.Amount, share.Exact))),
            ValueList.Of(plan.Agreement.RelativeFloors.Select(floor => allocation.LevelOf(floor.Id)).OfType<AllocatedFloor>()
                .Select(level => (level.Floor, level.Level))));

    // A clause that finds nothing this month has no line that the cap of a year could cut.
    private bool IsUnderCapOfYear(ValueList<ClauseFacts> found) =>
        plan.Agreement.Caps.Where(cap => cap.Per == CapPeriod.Year).SelectMany(cap => cap.Clauses).Distinct().Any(id =>
            plan.Agreement.Find(id) is not BonusClause || found.Any(each => each.Clause == id && each.Found.Any(one =>
                one.OneOff is null or { DueOn: not null })));

    private ValueList<MonthFacts> EarlierMonths()
    {
        List<MonthFacts> earlier = [];
        for (var each = plan.FirstMonthUnderYearCaps; each < plan.Month; each = each.PlusMonths(1))
        {
            earlier.AddRange(month.In(each).Select(own => new FactFinder(own, FactDepth.Earlier).Find()));
        }

        return ValueList.Of(earlier);
    }

    /// <summary>Whether the month settles an account that reaches back to facts of any time.</summary>
    private bool ReachesBack() =>
        person.Worker.Scheme.Steps.Any(step => step.HasValue && step.Span.From < person.Span.Until && SettlesYears(step.Value.Clause))
        || person.Worker.Projects.Count > 0
        || (plan.Overtimes.Count > 0 && person.Employed.Any(each => each.Terms.WorkingTime == Classification.WorkingTimeSystem.Cumulative))
        || (month.Allocation is null && plan.Funds.Count > 0)
        || plan.ReadsMonthsBefore;

    private bool SettlesYears(ClauseId clause) =>
        (plan.Agreement.Find(clause) as SchemeClause)?.Schemes.Steps.Any(step =>
            step.HasValue && step.Value.ReachesBack) == true;

    private bool HasShared() => person.Worker.Projects.Count + person.Worker.TeamResults.Count > 0
        || person.Worker.Records.Values.Any(record => record.PieceTeams.Count > 0);
}
