using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

public sealed partial class PayLadder
{
    /// <summary>The ladder with one cell set, added or (with null) taken away.</summary>
    /// <param name="grade">A grade of the ladder.</param>
    /// <param name="step">A step of the ladder, from 1; the cell itself need not exist.</param>
    /// <param name="amount">The new amount in the ladder's currency; null for no cell.</param>
    /// <exception cref="ArgumentException">The ladder has no such grade, or the amount is in another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ladder has no such step.</exception>
    public PayLadder WithCell(GradeCode grade, int step, Money? amount)
    {
        _ = Shape.PlaceOf(grade);
        Guard.InRange(step, 1, StepCount);
        if (amount is { } money && money.Currency != Currency)
        {
            throw new ArgumentException($"The amount is in {money.Currency}; the ladder pays in {Currency}.", nameof(amount));
        }

        decimal?[] changed = [.. amounts];
        changed[Shape.IndexOf(grade, step)] = amount?.Amount;
        return With(Rows, StepCount, changed);
    }

    /// <summary>
    /// The ladder without the cells of one step, as when the lowest step is abolished. The other steps keep their numbers, so that
    /// "step 3" means the same before and after; people on the step move to <see cref="LadderShape.StepFrom"/>.
    /// </summary>
    /// <param name="step">A step of the ladder, from 1.</param>
    public PayLadder WithoutStep(int step)
    {
        Guard.InRange(step, 1, StepCount);
        return With(Rows, StepCount, [.. amounts.Select((amount, index) => index % StepCount == step - 1 ? null : amount)]);
    }

    /// <summary>The ladder with one more step above the last, for the grades that are given an amount.</summary>
    /// <param name="newStep">The amounts of the new step by grade.</param>
    /// <exception cref="ArgumentException">A grade is not in the ladder, or none is given.</exception>
    public PayLadder WithStep(IReadOnlyDictionary<GradeCode, decimal> newStep)
    {
        Guard.NotNull(newStep);
        Guard.That(newStep.Count > 0, newStep.Count, "at least one grade", nameof(newStep));
        Guard.InRange(StepCount + 1, 1, LadderShape.MaxSteps, nameof(newStep));
        Dictionary<int, decimal> added = [];
        foreach (var (grade, amount) in newStep)
        {
            Guard.That(added.TryAdd(Shape.PlaceOf(grade), amount), grade, "a grade named once", nameof(newStep));
        }

        return With(
            Rows,
            StepCount + 1,
            [
                .. Rows.SelectMany(
                    (_, place) =>
                        AmountsOf(place).Append(added.TryGetValue(place, out var amount) ? Currency.Of(amount).Amount : null)
                ),
            ]
        );
    }

    /// <summary>The ladder with one more step above the last: every grade that has the last step gets it raised, and rounded.</summary>
    /// <param name="overLastStep">What the new step pays over the last one.</param>
    /// <param name="rounding">How each new cell is rounded.</param>
    /// <exception cref="ArgumentException">No grade has the last step.</exception>
    public PayLadder WithStep(Increase overLastStep, RoundingRule rounding)
    {
        var raised = Apply(overLastStep, rounding);
        return WithStep(raised.Cells.Where(cell => cell.Step == StepCount).ToDictionary(cell => cell.Grade, cell => cell.Amount.Amount));
    }

    /// <summary>The ladder with one more grade.</summary>
    /// <param name="row">The new grade.</param>
    /// <param name="after">The grade printed before it; null to print it first.</param>
    /// <param name="amounts">One amount for each step; null where the grade has no such step.</param>
    /// <exception cref="ArgumentException">The grade is already there, <paramref name="after"/> is not, or the amounts are not as many as the
    /// steps.</exception>
    public PayLadder WithGrade(LadderRow row, GradeCode? after, params decimal?[] amounts)
    {
        Guard.NotNull(row);
        Guard.NotNull(amounts);
        Guard.That(amounts.Length == StepCount, amounts.Length, $"as many as the steps, {StepCount}", nameof(amounts));
        var place = after is { } grade ? Shape.PlaceOf(grade) + 1 : 0;
        var kept = amounts.Select(amount => amount is { } number ? Currency.Of(number).Amount : (decimal?)null);
        return With(
            [.. Rows.Take(place), row, .. Rows.Skip(place)],
            StepCount,
            [.. this.amounts.Take(place * StepCount), .. kept, .. this.amounts.Skip(place * StepCount)]
        );
    }

    /// <summary>The ladder without a grade.</summary>
    /// <param name="grade">A grade of the ladder.</param>
    /// <exception cref="ArgumentException">The ladder has no such grade, or no other.</exception>
    public PayLadder WithoutGrade(GradeCode grade)
    {
        var place = Shape.PlaceOf(grade);
        Guard.That(Rows.Count > 1, grade, "one of several grades: a ladder keeps at least one");
        return With(
            [.. Rows.Where((_, index) => index != place)],
            StepCount,
            [.. amounts.Where((_, index) => index / StepCount != place)]
        );
    }

    private IEnumerable<decimal?> AmountsOf(int place) => amounts.Skip(place * StepCount).Take(StepCount);

    private PayLadder With(IReadOnlyList<LadderRow> rows, int steps, IReadOnlyList<decimal?> changed) =>
        new(ValueList.Of(rows), steps, Shape.IsHighestFirst, Currency, ValueList.Of(changed)) { Per = Per };
}
