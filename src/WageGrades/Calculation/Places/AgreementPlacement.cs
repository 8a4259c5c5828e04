using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Placements (定级套档) asked of an agreement: its rules and tables, a person's history.</summary>
public static class AgreementPlacement
{
    /// <summary>On which step somebody is hired into a grade.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">The day of hiring.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="education">The person's education; null for none known.</param>
    /// <param name="years">Completed years of relevant work.</param>
    /// <param name="points">Points of the evaluation.</param>
    /// <returns>The placement; null where no table in force that day has the grade.</returns>
    public static Placement? StartingPlace(
        this CollectiveAgreement agreement,
        LocalDate on,
        GradeCode grade,
        Classification.Education? education = null,
        int years = 0,
        decimal points = 0m
    ) =>
        FindTable(agreement, on, grade) is ({ } clause, { } table)
            ? Placement.OnHiring(clause.StartingPlaces, table, grade, education, years, points)
            : null;

    /// <summary>On which step a person comes to stand who moves to another grade; <c>worker.PlaceOn(on, placement)</c> records it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person.</param>
    /// <param name="on">The first day in the new grade.</param>
    /// <param name="grade">The new grade.</param>
    /// <param name="occasion">Why.</param>
    /// <param name="allowancesBefore">The monthly sum of the allowances that the rule compares, before; nothing by default.</param>
    /// <param name="allowancesAfter">The same after.</param>
    /// <returns>
    /// The placement; null where the clause of the new grade agrees no rule for the occasion or has no table that day, or the person had no place in
    /// a table the day before.
    /// </returns>
    public static Placement? PlacementOf(
        this CollectiveAgreement agreement,
        Worker worker,
        LocalDate on,
        GradeCode grade,
        PlacementOccasion occasion,
        Money allowancesBefore = default,
        Money allowancesAfter = default)
    {
        Guard.NotNull(agreement);
        Guard.NotNull(worker);
        Guard.Defined(occasion);
        var dayBefore = IsoDate.PlusDays(on, -1);
        return FindTable(agreement, on, grade) is ({ } clause, { } table)
            && clause.Placements.TryGetValue(occasion, out var rule)
            && worker.History(agreement).Places.TryGet(dayBefore, out var from)
            && FindTable(agreement, dayBefore, from.Grade) is (_, { } oldTable)
            && oldTable.Find(from.Grade, from.Step) is not null
            && (rule.Kind != PlacementKind.ByTable || rule.InTable(oldTable.Shape, from) is not null)
                ? Placement.Of(rule, oldTable, from, table, grade, allowancesBefore, allowancesAfter)
                : null;
    }

    private static (LadderClause? Clause, PayLadder? Table) FindTable(CollectiveAgreement agreement, LocalDate on, GradeCode grade)
    {
        foreach (var clause in Guard.NotNull(agreement).Clauses.OfType<LadderClause>())
        {
            if (clause.Ladders.TryGet(on, out var table) && table.Shape.StepFrom(grade, 1) is not null)
            {
                return (clause, table);
            }
        }

        return (null, null);
    }
}
