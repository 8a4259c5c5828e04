using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Ladders;

/// <summary>
/// Puts a <see cref="PayLadder"/> (能级工资标准表) together grade by grade, from the lowest up unless <see cref="HighestFirst"/> says otherwise.
/// The ways to state a grade may be mixed. Not for several threads at once.
/// </summary>
public sealed class PayLadderBuilder
{
    private readonly Currency currency;
    private readonly int steps;
    private readonly Func<decimal, decimal> toAmount;
    private readonly List<LadderRow> rows = [];
    private readonly List<decimal?> amounts = [];
    private bool isHighestFirst;
    private PayUnit unit = PayUnit.Month;

    internal PayLadderBuilder(Currency currency, int steps, Func<decimal, decimal> toAmount)
    {
        this.currency = currency;
        this.steps = Guard.InRange(steps, 1, LadderShape.MaxSteps);
        this.toAmount = toAmount;
    }

    /// <summary>Says that the grades are given from the highest down, as many printed tables have them.</summary>
    public PayLadderBuilder HighestFirst()
    {
        isHighestFirst = true;
        return this;
    }

    /// <summary>Says for what time the amounts stand; a month where nothing is said.</summary>
    /// <param name="per">The time.</param>
    /// <example><c>PayLadder.Build(Currency.Aud, 1).Per(PayUnit.Hour).Grade("L4", 28.12m).ToLadder()</c>.</example>
    public PayLadderBuilder Per(PayUnit per)
    {
        unit = Guard.Defined(per);
        return this;
    }

    /// <summary>A grade of the agreement's own, named by its code.</summary>
    /// <inheritdoc cref="Grade(LadderRow, decimal?[])"/>
    public PayLadderBuilder Grade(GradeCode grade, params decimal?[] amounts) => Grade(new LadderRow(grade), amounts);

    /// <summary>A national skill grade.</summary>
    /// <inheritdoc cref="Grade(LadderRow, decimal?[])"/>
    public PayLadderBuilder Grade(SkillGrade grade, params decimal?[] amounts) => Grade(new LadderRow(grade), amounts);

    /// <summary>A grade with its own name, and the skill grade it stands for.</summary>
    /// <param name="grade">The grade, not yet in the ladder.</param>
    /// <param name="amounts">One number for each step, an amount or points as the ladder was begun; null where the grade has no such step.</param>
    /// <exception cref="ArgumentException">The grade is already there, or the numbers are not as many as the steps.</exception>
    public PayLadderBuilder Grade(LadderRow grade, params decimal?[] amounts)
    {
        Guard.NotNull(amounts);
        return Add(grade, Array.ConvertAll(amounts, amount => amount is { } number ? toAmount(number) : (decimal?)null));
    }

    /// <summary>A grade that is paid a share of another grade on every step that one has (工资关系).</summary>
    /// <param name="grade">The grade, not yet in the ladder.</param>
    /// <param name="reference">The grade it refers to, already in the ladder.</param>
    /// <param name="ratio">What share of the reference it is paid.</param>
    /// <param name="rounding">How each cell is rounded.</param>
    /// <exception cref="ArgumentException">The grade is already there, or the reference is not.</exception>
    public PayLadderBuilder GradeByRatio(LadderRow grade, GradeCode reference, Ratio ratio, RoundingRule rounding)
    {
        Guard.NotNull(rounding);
        var place = rows.FindIndex(row => row.Code == reference);
        place = place < 0 && rows.Count(Stands) == 1 ? rows.FindIndex(Stands) : place;
        Guard.That(place >= 0, reference, "a grade already in the ladder");
        return Add(
            grade,
            [
                .. amounts
                    .GetRange(place * steps, steps)
                    .Select(amount => amount is { } number ? rounding.Round(currency.Of(number) * ratio).Amount : (decimal?)null),
            ]
        );

        bool Stands(LadderRow row) => row.SkillGrade is { } national && GradeCode.Of(national) == reference;
    }

    /// <summary>A grade of equal increments (等差档): step n pays the first step + (n − 1) × the increment.</summary>
    /// <param name="grade">The grade, not yet in the ladder.</param>
    /// <param name="firstStep">What step 1 pays.</param>
    /// <param name="increment">What each further step pays more.</param>
    public PayLadderBuilder GradeByIncrement(LadderRow grade, decimal firstStep, decimal increment) =>
        Add(grade, [.. Enumerable.Range(0, steps).Select(n => (decimal?)(currency.Of(firstStep) + (currency.Of(increment) * n)).Amount)]);

    /// <summary>
    /// A grade of equal increments, each a share of the first step, rounded once: the US General Schedule has a thirtieth, half-up
    /// to the dollar.
    /// </summary>
    /// <param name="grade">The grade, not yet in the ladder.</param>
    /// <param name="firstStep">What step 1 pays.</param>
    /// <param name="share">The increment as a share of step 1.</param>
    /// <param name="rounding">How the increment is rounded.</param>
    public PayLadderBuilder GradeByIncrement(LadderRow grade, decimal firstStep, Ratio share, RoundingRule rounding) =>
        GradeByIncrement(grade, firstStep, Guard.NotNull(rounding).Round(currency.Of(firstStep) * share).Amount);

    /// <summary>The ladder. The builder may go on and give another.</summary>
    /// <exception cref="InvalidOperationException">No grade was given.</exception>
    /// <example><c>PayLadder.Build(Currency.Cny, 1).Grade("G1", 4_000m).ToLadder()</c> has one cell.</example>
    public PayLadder ToLadder() =>
        rows.Count > 0
            ? new PayLadder(ValueList.Of<LadderRow>([.. rows]), steps, isHighestFirst, currency, ValueList.Of<decimal?>([.. amounts])).As(unit)
            : throw new InvalidOperationException("A ladder has at least one grade: call Grade before ToLadder.");

    private PayLadderBuilder Add(LadderRow grade, decimal?[] cells)
    {
        Guard.NotNull(grade);
        Guard.That(rows.TrueForAll(row => row.Code != grade.Code), grade, "a grade not yet in the ladder");
        Guard.That(cells.Length == steps, cells.Length, $"one for each of the {steps} steps", "amounts");
        foreach (var cell in cells)
        {
            // Refuses numbers outside the range of money.
            _ = currency.Of(cell ?? 0m);
        }

        rows.Add(grade);
        amounts.AddRange(cells);
        return this;
    }
}
