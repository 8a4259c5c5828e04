using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>
/// How the places of an old ladder become places of a new one (新旧工资标准套改): which grade, then which step by a <see cref="PlacementRule"/>.
/// </summary>
/// <example><code>
/// LadderMapping mapping = LadderMapping.NearestNotLower(new Dictionary&lt;GradeCode, GradeCode&gt; { ["G1"] = "P3", ["G2"] = "P5" });
/// mapping.Map(oldLadder, newLadder, new GradePlace("G1", 2))   // G1/2 → P3/4: 4,310.00 CNY
/// </code></example>
public sealed record LadderMapping
{
    /// <summary>A mapping.</summary>
    /// <param name="rule">How the step is found; a rule by table finds the grade too.</param>
    /// <param name="grades">The new grade of each old one; a grade that is absent keeps its code. Null: every grade keeps its code.</param>
    public LadderMapping(PlacementRule rule, IEnumerable<KeyValuePair<GradeCode, GradeCode>>? grades = null)
    {
        Rule = Guard.NotNull(rule);
        Grades = ValueMap.Of(grades ?? []);
    }

    /// <summary>How the step is found, what becomes of the time waited, and how pay above the new cell is protected.</summary>
    public PlacementRule Rule { get; init => field = Guard.NotNull(value); }

    /// <summary>The new grade of each old one; a grade that is absent keeps its code.</summary>
    public IReadOnlyDictionary<GradeCode, GradeCode> Grades { get; init => field = ValueMap.Of(value); }

    /// <summary>The same step of the new grade; what it pays less is protected until overtaken.</summary>
    /// <param name="grades">The new grade of each old one that changes.</param>
    public static LadderMapping SameStep(IEnumerable<KeyValuePair<GradeCode, GradeCode>>? grades = null) =>
        new(PlacementRule.SameStep with { Protection = ProtectionRule.UntilOvertaken, Waiting = WaitingTime.Kept }, grades);

    /// <summary>The cheapest step of the new grade that does not pay less; where there is none, its dearest, the difference protected until
    /// overtaken.</summary>
    /// <param name="grades">The new grade of each old one that changes.</param>
    public static LadderMapping NearestNotLower(IEnumerable<KeyValuePair<GradeCode, GradeCode>>? grades = null) =>
        new(PlacementRule.NearestNotLower with { Protection = ProtectionRule.UntilOvertaken }, grades);

    /// <summary>The grade by points (按点数), the step as the nearest not lower.</summary>
    /// <param name="points">The points of each old grade, such as those of its evaluation.</param>
    /// <param name="bands">The least points of each new grade; the grade with the most points that are not above the old grade's is taken.</param>
    /// <exception cref="ArgumentException">A grade has fewer points than every band.</exception>
    public static LadderMapping ByPoints(IReadOnlyDictionary<GradeCode, decimal> points, IReadOnlyDictionary<GradeCode, decimal> bands)
    {
        Guard.NotNull(bands);
        return NearestNotLower(Guard.NotNull(points).Select(grade => KeyValuePair.Create(grade.Key, GradeOf(grade.Key, grade.Value))));

        GradeCode GradeOf(GradeCode old, decimal value)
        {
            var within = bands.Where(band => band.Value <= value).OrderByDescending(band => band.Value).ToList();
            return within.Count > 0
                ? within[0].Key
                : throw new ArgumentException($"The grade {old} has {ExactDecimal.Print(value)} points, fewer than every band.", nameof(points));
        }
    }

    /// <summary>Places from a table (对照表); what a new place pays less is protected until overtaken.</summary>
    /// <param name="table">The new place of each old one.</param>
    public static LadderMapping ByTable(IEnumerable<KeyValuePair<GradePlace, GradePlace>> table) =>
        new(PlacementRule.ByTable(table) with { Protection = ProtectionRule.UntilOvertaken, Waiting = WaitingTime.Kept });

    /// <summary>What becomes of a place.</summary>
    /// <param name="oldLadder">The old table.</param>
    /// <param name="newLadder">The new table.</param>
    /// <param name="place">A place in the old one.</param>
    /// <returns>The placement, or null where the old table has no such cell, the new one no such grade, or a table of places no such entry.</returns>
    public Placement? Map(PayLadder oldLadder, PayLadder newLadder, GradePlace place)
    {
        Guard.NotNull(oldLadder);
        Guard.NotNull(newLadder);
        Guard.NotNull(place);
        place = oldLadder.Shape.CodeOf(place);
        var grade =
            Grades.Where(pair => oldLadder.Shape.CodeOf(pair.Key) == place.Grade).Select(pair => (GradeCode?)pair.Value).FirstOrDefault()
            ?? place.Grade;
        var isKnown =
            Rule.Kind == PlacementKind.ByTable
                ? Rule.InTable(oldLadder.Shape, place) is { } listed && newLadder.Find(listed.Grade, listed.Step) is not null
                : newLadder.Shape.StepFrom(grade, 1) is not null;
        return isKnown && oldLadder.Find(place.Grade, place.Step) is not null ? Placement.Of(Rule, oldLadder, place, newLadder, grade) : null;
    }

    /// <summary>What becomes of every cell, in the order of the old table: the mapping sheet, with what each place gains or has protected.</summary>
    /// <param name="oldLadder">The old table.</param>
    /// <param name="newLadder">The new table.</param>
    /// <returns>One placement a cell; cells without one are the findings of <see cref="Check"/>.</returns>
    public IReadOnlyList<Placement> MapAll(PayLadder oldLadder, PayLadder newLadder) =>
        ValueList.Of(Places(oldLadder).Select(place => Map(oldLadder, newLadder, place)).OfType<Placement>());

    /// <summary>The cells that the mapping leads nowhere, and those whose new grade has no cell that fits.</summary>
    /// <param name="oldLadder">The old table.</param>
    /// <param name="newLadder">The new table.</param>
    public FindingList Check(PayLadder oldLadder, PayLadder newLadder) => FindingList.Of(
        from place in Places(oldLadder)
        let mapped = Map(oldLadder, newLadder, place)
        from finding in mapped is null ? [Unmapped(place)] : mapped.Findings
        select finding);

    /// <summary>In short: the rule and how many grades change.</summary>
    public override string ToString() => $"{Rule}; {EnglishCount.Of(Grades.Count, "grade")} renamed";

    internal static Finding Unmapped(GradePlace place) => Finding.Of(
        FindingCodes.PlaceNotMapped, place.ToString(), ("grade", place.Grade.Value), ("step", place.Step));

    internal static Finding Unmapped(GradePlace place, string worker, LocalDate from) => Finding.Of(
        FindingCodes.PlaceNotMapped, worker, ("grade", place.Grade.Value), ("step", place.Step), ("worker", worker), ("from", from));

    private static IEnumerable<GradePlace> Places(PayLadder ladder) =>
        Guard.NotNull(ladder).Cells.Select(cell => new GradePlace(cell.Grade, cell.Step));
}
