using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Finds what a month sees of a person; what it sees of other months, in a smaller form, so that looking back ends.</summary>
internal sealed class FactFinder(FoundMonth occurrences, FactDepth depth = FactDepth.Month)
{
    private readonly MonthCase month = occurrences.Month;
    private readonly MonthPlan plan = occurrences.Month.Plan;
    private readonly PersonMonth person = occurrences.Month.Person;
    private readonly FactDays days = new(occurrences.Month.Person);

    internal MonthFacts Find()
    {
        var found = new ClauseFactFinder(occurrences, days, depth).Find();
        var ofDays = new DayFactFinder(month, days).Find();
        var shared = Shared();
        var carry = depth == FactDepth.Base ? Carry.None : CarryOf(found);
        if (shared?.Shares.Count > 0 || !ReferenceEquals(carry, Carry.None))
        {
            days.HangOnMonth();
        }

        return new MonthFacts
        {
            Frame = plan.Facts.FrameOf(person.Span, person.Month, days.AreWhole),
            Days = ofDays,
            Clauses = found,
            Shared = shared,
            Carry = carry,
            Faults = Faults(),
        };
    }

    private Carry CarryOf(ValueList<ClauseFacts> found)
    {
        var earlier = depth == FactDepth.Month && IsUnderCapOfYear(found) ? EarlierMonths() : ValueList<MonthFacts>.Empty;
        var part = depth == FactDepth.Month && plan.Earlier is { } other ? Of(month.Under(other)) : null;
        var whole = ReachesBack(found) ? person.Worker with { Name = "", Id = HasShared() ? person.Worker.Id : new("0") } : null;
        return earlier.Count == 0 && part is null && whole is null ? Carry.None : new(earlier, part, whole);
    }

    // Asked last: what finding itself could not settle is told by then.
    private ValueList<FindingCode> Faults()
    {
        var ofHistory = person.IsEmployed && person.History is { } history ? history.FindingsIn(plan.Span.ToDateSpan()) : [];
        return month.Findings.Count == 0 && !ofHistory.Any() ? ValueList<FindingCode>.Empty : ValueList.Of(
            month.Findings.Concat(ofHistory)
                .Where(each => each.Severity == FindingSeverity.Error)
                .Select(each => each.Code)
                .Distinct());
    }

    private SharedFacts? Shared() => month.Allocation is not { } allocation ? null
        : plan.Agreement.RelativeFloors.Count == 0 && allocation.HasNothingFor(person.Worker.Id) ? SharedFacts.None
        : new SharedFacts(
            ValueList.Of(allocation.SharesOf(person.Worker.Id).Select(share => (share.Clause, share.DueOn, share.Amount, share.Exact))),
            plan.Agreement.RelativeFloors.Count == 0 ? ValueList<(ClauseId, Monetary.ExactAmount?)>.Empty
                : ValueList.Of(plan.Agreement.RelativeFloors.Select(floor => allocation.LevelOf(floor.Id)).OfType<AllocatedFloor>()
                    .Select(level => (level.Floor, level.Level))));

    // A clause that finds nothing this month has no line that the cap of a year could cut.
    private bool IsUnderCapOfYear(ValueList<ClauseFacts> found) => plan.Facts.CapsOthersByYear
        || (plan.Facts.CappedByYear.Count > 0 && found.Any(each => plan.Facts.CappedByYear.Contains(each.Clause)
            && each.Found.Any(one => one.OneOff is null or { DueOn: not null })));

    private ValueList<MonthFacts> EarlierMonths()
    {
        List<MonthFacts> earlier = [];
        for (var each = plan.FirstMonthUnderYearCaps; each < plan.Month; each = each.PlusMonths(1))
        {
            earlier.AddRange(month.In(each).Select(Of));
        }

        return ValueList.Of(earlier);
    }

    private static MonthFacts Of(MonthCase earlier) => new FactFinder(new FoundMonth(earlier), FactDepth.Earlier).Find();

    /// <summary>Whether the month settles an account that reaches back to facts of any time.</summary>
    private bool ReachesBack(ValueList<ClauseFacts> found) =>
        person.Worker.Projects.Count > 0
        || (month.Allocation is null && plan.Funds.Count > 0)
        || (plan.ReadsMonthsBefore && found.Any(ReadsMonthsBefore))
        || (plan.Overtimes.Count > 0 && person.Worker.Records.Count > 0
            && person.Employed.Any(each => each.Terms.WorkingTime == WorkingTimeSystem.Cumulative))
        || person.Worker.Scheme.Steps.Any(step => step.HasValue && step.Span.From < person.Span.Until && SettlesYears(step.Value.Clause));

    // A one-off and a payment for a period may rest on days of other months, on which another clause read months before.
    private bool ReadsMonthsBefore(ClauseFacts found) =>
        found.Periods.Count > 0 || found.Found.Any(each => each.OneOff is not null) || plan.Facts.Means.Contains(found.Clause);

    private bool SettlesYears(ClauseId clause) =>
        (plan.Agreement.Find(clause) as SchemeClause)?.Schemes.Steps.Any(step =>
            step.HasValue && step.Value.ReachesBack) == true;

    private bool HasShared() => person.Worker.Projects.Count + person.Worker.TeamResults.Count > 0
        || person.Worker.Records.Values.Any(record => record.PieceTeams.Count > 0);
}
