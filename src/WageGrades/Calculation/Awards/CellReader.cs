using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Reads the cells, figures by grade and floors that a formula takes as rates, as they stand on a day.</summary>
internal sealed class CellReader(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;

    /// <summary>The month's amount of a cell, exact where an hour or a day is made of it; null where there is none.</summary>
    internal ExactAmount? Find(CellRate cell, LocalDate day)
    {
        if (plan.Agreement.Find(cell.Ladder) is not LadderClause clause || !clause.Ladders.TryGet(day, out var ladder))
        {
            return null;
        }

        var found = cell is { Grade: { } grade, Step: { } step } ? ladder.Find(grade, step)
            : month.Coverage.OnAny(clause, day) && person.Places.TryGet(day, out var place) ? ladder.Find(place.Grade, cell.Step ?? place.Step)
            : null;
        return found is not { } amount ? null
            : cell.Unit == RateUnit.Month ? plan.TimeOf(ladder).Month(amount)
            : plan.TimeOf(ladder).Exact(amount);
    }

    /// <summary>Whether nobody can tell if the ladder of an own cell is for the person.</summary>
    internal bool IsOpen(CellRate cell, LocalDate day) =>
        cell.Grade is null && plan.Agreement.Find(cell.Ladder) is LadderClause clause
        && month.Coverage.IsOpen(clause) && month.Coverage.OnAny(clause, day);

    /// <summary>The figure of the person's grade; null where the table has none.</summary>
    internal Money? Find(GradeTableRate table, LocalDate day)
    {
        if (!person.Places.TryGet(day, out var place))
        {
            return null;
        }

        foreach (var (grade, amount) in table.Amounts)
        {
            if (plan.Grades[grade] == plan.Grades[place.Grade])
            {
                return amount;
            }
        }

        return null;
    }

    /// <summary>The amount of a floor; null where it states none on the day.</summary>
    internal Money? Find(FloorRate rate, LocalDate day) =>
        plan.Agreement.Floors.FirstOrDefault(floor => floor.Id == rate.Floor) is { } found && found.Amount.TryGet(day, out var amount)
            ? amount
            : null;
}
