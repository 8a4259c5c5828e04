using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A person's history on the ladder under an agreement (薪级薪档履历): the recorded places, moved on by the agreement's progression, each move with its
/// reason. It says what the recorded facts give under this agreement's rules; facts of later days (an assessment to come) are not guessed.
/// </summary>
/// <remarks>Computed whole and kept: asking, listing and asking again give the same answers.</remarks>
/// <example>
/// <code>
/// PlaceHistory history = worker.History(agreement);
/// history.StepOn(new LocalDate(2026, 4, 1))   // E9, step 3: 2026-03-01: two years at step 2 completed, to step 3; next 2029-03-01: …
/// </code>
/// </example>
public sealed partial record PlaceHistory
{
    private readonly ValueList<PlaceTrouble> troubles;

    private PlaceHistory(CollectiveAgreement agreement, Worker worker, PlaceTracer traced)
    {
        Worker = worker.Id;
        Name = worker.Name;
        Places = traced.Places;
        Events = ValueList.Of(traced.Events);
        var ladders = agreement.Clauses.OfType<LadderClause>().ToList();
        var granted = ladders.Count == 0 ? [] : traced.Granted.Distinct().OrderBy(each => each.From).ToList();
        Protections = ValueList.Of(granted.Select(each => Protection.Of(
            each, Places, ladders, agreement.Policies.LeapDay is { } leapDay ? new AnniversaryRule(leapDay) : AnniversaryRule.Either)));
        troubles = ValueList.Of(traced.Troubles.Concat(LeapDayNeeded(agreement, granted)).Concat(ProtectedAboveCell(agreement, worker)));
    }

    /// <summary>Whose history it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The person's name, or empty.</summary>
    public string Name { get; }

    /// <summary>The place of every day.</summary>
    public EffectiveSeries<GradePlace> Places { get; }

    /// <summary>What happened, in order of days, up to the last step that the recorded facts lead to.</summary>
    public IReadOnlyList<PlaceEvent> Events { get; }

    /// <summary>The pay above the cell that is protected, by its first day.</summary>
    public IReadOnlyList<Protection> Protections { get; }

    /// <summary>What keeps the history from being complete.</summary>
    public FindingList Findings => FindingList.Of(troubles.Select(trouble => trouble.Finding).Distinct());

    /// <summary>A person's history under an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person.</param>
    /// <returns>The history.</returns>
    public static PlaceHistory Of(CollectiveAgreement agreement, Worker worker) =>
        new(Guard.NotNull(agreement), Guard.NotNull(worker), new PlaceTracer(agreement, worker).Run());

    /// <summary>The places and the protected pay of the history alone, without what happened: where no ladder moves anybody, the recorded
    /// places.</summary>
    internal static (EffectiveSeries<GradePlace> Places, IReadOnlyList<Protection> Protections) PlacesOf(CollectiveAgreement agreement, Worker worker)
    {
        if (worker.ProtectedPay.Count > 0 || MovesPeople(agreement))
        {
            var history = Of(agreement, worker);
            return (history.Places, history.Protections);
        }

        var names = GradeNames.Of(agreement);
        return (worker.Place.Map(place => names[place]), []);
    }

    /// <summary>Whether an agreement moves people on its ladders by itself.</summary>
    internal static bool MovesPeople(CollectiveAgreement agreement) => agreement.Clauses.Any(clause =>
        clause is LadderClause ladder && (ladder.Progression is not null || ladder.Regradings.Count > 0 || ladder.Earlier.Count > 0));

    /// <summary>The place of a day, why, and what comes next.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The answer, or null where the person has no place that day.</returns>
    public StepAnswer? StepOn(LocalDate date) => Places.TryGet(date, out var place)
        ? new StepAnswer(
            date,
            place,
            Events.Last(each => each.On <= date && each.Place == place),
            Events.FirstOrDefault(each => each.On > date))
        : null;

    /// <summary>The findings on which the place of some day of a span depends.</summary>
    internal IEnumerable<Finding> FindingsIn(DateSpan span) =>
        troubles.Where(trouble => trouble.Span.Intersect(span) is not null).Select(trouble => trouble.Finding);

    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: {Places}";

    // Protected pay is of the time of the cells; a month's amount beside cells of an hour would be paid for every hour.
    private IEnumerable<PlaceTrouble> ProtectedAboveCell(CollectiveAgreement agreement, Worker worker) =>
        from each in worker.ProtectedPay
        where Places.TryGet(each.From, out _)
        let place = Places.On(each.From)
        from clause in agreement.Clauses.OfType<LadderClause>()
        where clause.Ladders.TryGet(each.From, out _)
        let table = clause.Ladders.On(each.From)
        where table.Per != PayUnit.Month
        let cell = table.Find(place.Grade, place.Step)
        where each.Amount > cell
        let id = worker.Id.ToString()
        select new PlaceTrouble(new DateSpan(each.From), Finding.Of(
            FindingCodes.ProtectedAboveCell, id,
            ("worker", id), ("amount", each.Amount), ("unit", PayUnits.Name(table.Per)), ("from", each.From), ("cell", cell!.Value)) with
        { Clause = clause.Id });

    // Only a protection counted in months needs the anniversary rule.
    private static IEnumerable<PlaceTrouble> LeapDayNeeded(CollectiveAgreement agreement, IEnumerable<ProtectedPay> granted) =>
        agreement.Policies.LeapDay is not null
            ? []
            : granted.Where(each => each.Rule is { Reduction: not null } or { AtMostMonths: not null })
                .Select(each => new PlaceTrouble(new DateSpan(each.From), Choices.LeapDay()));
}
