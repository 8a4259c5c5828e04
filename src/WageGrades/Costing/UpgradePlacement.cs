using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Moves people of a planned upgrade on the ladder (晋级套档): who stands in a row that stands for the lower grade comes to the row of the higher one, on
/// the step that the agreement's rule for promotions gives.
/// </summary>
internal sealed class UpgradePlacement(ContinuedAgreement agreement, Workforce people, UpgradePlan plan, LocalDate day, YearMonth last)
{
    /// <summary>The upgraded person in the new row; null where the person stands in a row of the lower grade and nothing agreed moves them.</summary>
    /// <param name="worker">The person as they are.</param>
    /// <param name="upgraded">The person appointed higher, in the old row.</param>
    internal Worker? Place(Worker worker, Worker upgraded)
    {
        if (!StandsForLower(worker))
        {
            return upgraded;
        }

        var higher = Rows(day).FirstOrDefault(row => IsOf(row, plan.To));
        if (higher is null)
        {
            return null;
        }

        var compared = Compared(higher.Code);
        var placement = agreement.Agreement.PlacementOf(
            worker, day, higher.Code, PlacementOccasion.Promotion, Allowances(worker, compared), Allowances(upgraded, compared));
        return placement is null ? null : upgraded.PlaceOn(day, placement);
    }

    private static bool IsOf(LadderRow row, Term grade) => row.SkillGrade is { } national && (Term)national == grade;

    private bool StandsForLower(Worker worker)
    {
        var dayBefore = IsoDate.PlusDays(day, -1);
        return worker.History(agreement.Agreement).Places.TryGet(dayBefore, out var place)
            && Tables(dayBefore).Select(table => table.Shape).FirstOrDefault(shape => shape.HasGrade(place.Grade)) is { } shape
            && IsOf(shape.Rows.First(row => row.Code == shape.CodeOf(place).Grade), plan.From);
    }

    private IEnumerable<PayLadder> Tables(LocalDate on) => agreement.Agreement.Clauses.OfType<LadderClause>()
        .Where(clause => clause.Ladders.TryGet(on, out _))
        .Select(clause => clause.Ladders.On(on));

    private IEnumerable<LadderRow> Rows(LocalDate on) => Tables(on).SelectMany(table => table.Shape.Rows);

    private HashSet<ClauseId> Compared(GradeCode grade) => agreement.Agreement.Clauses.OfType<LadderClause>()
        .Where(clause => clause.Ladders.TryGet(day, out var table) && table.Shape.HasGrade(grade))
        .Where(clause => clause.Placements.ContainsKey(PlacementOccasion.Promotion))
        .Take(1)
        .SelectMany(clause => clause.Placements[PlacementOccasion.Promotion].Compared)
        .ToHashSet();

    // What is due from the month after the appointment on counts in the comparison, so it is read from that month.
    private Money Allowances(Worker worker, HashSet<ClauseId> compared) => compared.Count == 0
        ? default
        : Money.Sum(agreement.PayFor(worker, plan.Month < last ? plan.Month.PlusMonths(1) : plan.Month, people).Lines
            .Where(line => compared.Contains(line.Clause.Id))
            .Select(line => line.Amount));
}
