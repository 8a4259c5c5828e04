using System.Globalization;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Ladders;

/// <summary>
/// A pay ladder (能级工资标准表): an amount per grade and step, of any grades and steps; cells may be absent. It is immutable; raising
/// it or changing its shape gives a new ladder. Equality is by content, numbers by value.
/// </summary>
/// <example><code>
/// PayLadder ladder = PayLadder.Build(Currency.Cny, steps: 3)
///     .Grade(SkillGrade.Junior,       4_100m, 4_290m, 4_480m)
///     .Grade(SkillGrade.Intermediate, 4_950m, 5_180m, 5_410m)
///     .ToLadder();
/// ladder[SkillGrade.Junior, 2]                                                           // 4,290.00 CNY
/// ladder.Apply(Increase.Percent(3m).AtLeast(130m), RoundingRule.HalfUp(0.01m))[SkillGrade.Junior, 2]   // 4,420.00 CNY
/// </code></example>
public sealed partial class PayLadder : IEquatable<PayLadder>
{
    // Row by row, one place per grade and step; null where there is no cell.
    private readonly ValueList<decimal?> amounts;

    private PayLadder(LadderShape shape, Currency currency, ValueList<decimal?> amounts)
    {
        Shape = shape;
        Currency = currency;
        this.amounts = amounts;
    }

    internal PayLadder(ValueList<LadderRow> rows, int steps, bool isHighestFirst, Currency currency, ValueList<decimal?> amounts)
        : this(new LadderShape(rows, steps, isHighestFirst, Filled(amounts)), currency, amounts)
    { }

    private static ValueList<bool> Filled(ValueList<decimal?> amounts)
    {
        var filled = new bool[amounts.Count];
        for (var at = 0; at < filled.Length; at++)
        {
            filled[at] = amounts[at] is not null;
        }

        return ValueList<bool>.Owning(filled);
    }

    /// <summary>The grades, the steps, and which cells exist.</summary>
    public LadderShape Shape { get; }

    /// <summary>The currency of every cell.</summary>
    public Currency Currency { get; }

    /// <summary>For what time the amounts stand (计薪单位); a month by default. Of another the agreement's paid time makes the month's amount.</summary>
    public PayUnit Per { get; private init; } = PayUnit.Month;

    /// <inheritdoc cref="LadderShape.Rows"/>
    public IReadOnlyList<LadderRow> Rows => Shape.Rows;

    /// <inheritdoc cref="LadderShape.StepCount"/>
    public int StepCount => Shape.StepCount;

    /// <summary>The cells there are, row by row in the order of the printed table, each row from step 1 up.</summary>
    public IEnumerable<LadderCell> Cells
    {
        get
        {
            foreach (var row in Rows)
            {
                for (var step = 1; step <= StepCount; step++)
                {
                    if (Find(row.Code, step) is { } amount)
                    {
                        yield return new LadderCell(row, step, amount);
                    }
                }
            }
        }
    }

    /// <summary>What a grade pays on a step.</summary>
    /// <param name="grade">A grade of the ladder.</param>
    /// <param name="step">The step, from 1.</param>
    /// <exception cref="ArgumentException">The ladder has no such grade.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grade has no such step.</exception>
    public Money this[GradeCode grade, int step]
    {
        get
        {
            _ = Shape.PlaceOf(grade);
            return Find(grade, step) ?? throw NoSuchStep(grade, step);
        }
    }

    private ArgumentOutOfRangeException NoSuchStep(GradeCode grade, int step) => new(
        nameof(step),
        step,
        $"The grade {grade} has the steps {string.Join(", ", Enumerable.Range(1, StepCount).Where(each => Shape.HasCell(grade, each)))}.");

    /// <summary>Equal shape, unit, currency and amounts.</summary>
    public static bool operator ==(PayLadder? left, PayLadder? right) => Equals(left, right);

    /// <summary>Different shape, unit, currency or amounts.</summary>
    public static bool operator !=(PayLadder? left, PayLadder? right) => !Equals(left, right);

    /// <summary>Starts a ladder of published amounts.</summary>
    /// <param name="currency">The currency of every cell.</param>
    /// <param name="steps">How many steps the widest grade has, 1 to 100.</param>
    /// <example><c>PayLadder.Build(Currency.Cny, 3).Grade("G1", 4_000m, 4_200m, null).Grade("G2", 4_500m, 4_700m, 4_900m).ToLadder()</c>.</example>
    public static PayLadderBuilder Build(Currency currency, int steps)
    {
        Guard.NotNull(currency);
        return new(currency, steps, amount => amount);
    }

    /// <summary>
    /// Starts a ladder of index points or ratios (点数, 系数): every cell is its number × the value of one, rounded. With a reference
    /// amount as the value the numbers are ratios to it.
    /// </summary>
    /// <param name="pointValue">What one point is worth, or the reference amount to which the ratios refer.</param>
    /// <param name="steps">How many steps the widest grade has, 1 to 100.</param>
    /// <param name="rounding">How each cell is rounded.</param>
    /// <example><code>
    /// PayLadder.BuildFromPoints(Currency.Cny.Of(12.35m), steps: 2, RoundingRule.HalfUp(1m))
    ///     .Grade("P1", 340m, 352m)   // 4,199.00 and 4,347.00 CNY
    /// </code></example>
    public static PayLadderBuilder BuildFromPoints(Money pointValue, int steps, RoundingRule rounding)
    {
        Guard.NotNull(rounding);
        return new(pointValue.Currency, steps, points => rounding.Round(pointValue * Ratio.From(points)).Amount);
    }

    /// <summary>A ladder of a given shape: the same table at another date.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="currency">The currency of every cell.</param>
    /// <param name="amounts">One amount for every cell there is, row by row in the order of the printed table.</param>
    /// <exception cref="ArgumentException">There are more or fewer amounts than cells.</exception>
    public static PayLadder Of(LadderShape shape, Currency currency, IEnumerable<decimal> amounts)
    {
        Guard.NotNull(shape);
        Guard.NotNull(currency);
        var given = Guard.NotNull(amounts).ToArray();
        Guard.That(given.Length == shape.CellCount, given.Length, $"the number of cells of the shape, {shape.CellCount}", nameof(amounts));
        var next = 0;
        return new(
            shape,
            currency,
            ValueList.Of(
                Enumerable
                    .Range(0, shape.Rows.Count * shape.StepCount)
                    .Select(index => shape.HasCell(index) ? currency.Of(given[next++]).Amount : (decimal?)null)
            )
        );
    }

    /// <summary>The same amounts as those of another time.</summary>
    /// <param name="unit">The time for which the amounts stand.</param>
    /// <returns>The ladder; no amount is changed.</returns>
    /// <example>An hourly table: <c>PayLadder.Build(Currency.Aud, 1).Grade("L4", 28.12m).ToLadder().As(PayUnit.Hour)</c>.</example>
    public PayLadder As(PayUnit unit) => unit == Per ? this : new(Shape, Currency, amounts) { Per = Guard.Defined(unit) };

    /// <summary>What a grade pays on a step; null where the ladder has no such grade or the grade no such step.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="step">The step, from 1.</param>
    public Money? Find(GradeCode grade, int step) =>
        Shape.IndexOf(grade, step) is var index and >= 0 && amounts[index] is { } amount ? Currency.Of(amount) : null;

    /// <summary>
    /// The ladder after an increase. Each cell is computed exactly and rounded once; a cell outside the grades and steps that the
    /// increase names stays as it is, and <see cref="Increase.None"/> changes nothing.
    /// </summary>
    /// <param name="increase">The increase.</param>
    /// <param name="rounding">How each raised cell is rounded.</param>
    /// <exception cref="ArgumentException">The increase names a grade or step that the ladder does not have: see
    /// <see cref="Increase.Check"/>.</exception>
    /// <exception cref="InvalidOperationException">The rule is none and a cell is not payable without rounding.</exception>
    /// <exception cref="OverflowException">A cell leaves the range of <see cref="Money"/>.</exception>
    /// <example>3 % of 4,215 yuan is 4,341.45; rounded half-up to 10 the cell pays 4,340.</example>
    public PayLadder Apply(Increase increase, RoundingRule rounding)
    {
        Guard.NotNull(increase);
        Guard.NotNull(rounding);
        if (increase.Check(Shape) is { Count: > 0 } findings)
        {
            throw new ArgumentException($"The increase does not fit the ladder: {findings[0]}", nameof(increase));
        }

        return With(increase, (cell, exact) => exact.Round(rounding));
    }

    /// <summary>The ladder after an increase that fits it; null where a cell is not payable.</summary>
    internal PayLadder? TryApply(Increase increase, RoundingRule rounding)
    {
        var isPayable = true;
        var raised = With(increase, (cell, exact) =>
        {
            isPayable &= rounding.TryRound(exact, out var payable);
            return isPayable ? payable : cell;
        });
        return isPayable ? raised : null;
    }

    private PayLadder With(Increase increase, Func<Money, ExactAmount, Money> round)
    {
        // Selections name rows by their codes or by the national grades that the rows stand for.
        increase = Increase.Of(increase.Node.On(Shape));
        return new(
            Shape,
            Currency,
            ValueList.Of(amounts.Select((amount, index) => amount is { } old ? Raised(old, index) : (decimal?)null))
        )
        {
            Per = Per,
        };

        decimal Raised(decimal old, int index)
        {
            var (grade, step) = (Rows[index / StepCount].Code, (index % StepCount) + 1);
            var cell = Currency.Of(old);
            return increase.Touches(grade, step) ? round(cell, increase.After(cell, grade, step)).Amount : old;
        }
    }

    /// <inheritdoc/>
    public bool Equals(PayLadder? other) =>
        other is not null && Per == other.Per && Currency == other.Currency && Shape == other.Shape && amounts == other.amounts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PayLadder);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Per, Currency, Shape, amounts);

    /// <summary>"3 grades, 6 steps, 17 cells, EUR"; of another time than a month "…, EUR an hour".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Shape}, {Currency}{(Per == PayUnit.Month ? "" : PayUnits.After(Per).English)}");
}
