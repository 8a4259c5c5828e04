using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// A cell of a ladder as rate (薪级表中的一格): the person's own place, the own grade at a named step, or a named cell whoever is paid. It follows the
/// ladder: a raise of the table raises it. Where there is no such cell, or the person has no place, nothing is due.
/// </summary>
/// <example>26.5 % of grade EG 8 for everybody: <c>new FormulaAmount(CellRate.Named("base-pay", "EG8", 1), Ratio.Percent(26.5m))</c>.</example>
public sealed record CellRate : AmountRate
{
    private CellRate(ClauseId ladder, GradeCode? grade, int? step, RateUnit unit) =>
        (Ladder, Grade, Step, Unit) = (ladder, grade, step, Guard.Defined(unit));

    /// <summary>The id of the ladder clause.</summary>
    public ClauseId Ladder { get; }

    /// <summary>The grade of a named cell; null: the person's own.</summary>
    public GradeCode? Grade { get; }

    /// <summary>The named step, from 1; null: the person's own.</summary>
    public int? Step { get; }

    /// <summary>Whether it is the month's amount of the cell, a day's or an hour's, by the agreement's paid time.</summary>
    public RateUnit Unit { get; }

    /// <summary>The person's own cell.</summary>
    /// <param name="ladder">The id of the ladder clause.</param>
    /// <param name="unit">Of what time.</param>
    /// <returns>The rate.</returns>
    public static CellRate Own(ClauseId ladder, RateUnit unit = RateUnit.Month) => new(ladder, null, null, unit);

    /// <summary>The person's own grade at a named step.</summary>
    /// <param name="ladder">The id of the ladder clause.</param>
    /// <param name="step">The step, from 1.</param>
    /// <param name="unit">Of what time.</param>
    /// <returns>The rate.</returns>
    public static CellRate OwnGrade(ClauseId ladder, int step, RateUnit unit = RateUnit.Month) => new(ladder, null, Guard.AtLeast(step, 1), unit);

    /// <summary>A named cell.</summary>
    /// <param name="ladder">The id of the ladder clause.</param>
    /// <param name="grade">The code of the grade.</param>
    /// <param name="step">The step, from 1.</param>
    /// <param name="unit">Of what time.</param>
    /// <returns>The rate.</returns>
    public static CellRate Named(ClauseId ladder, GradeCode grade, int step, RateUnit unit = RateUnit.Month) =>
        new(ladder, grade, Guard.AtLeast(step, 1), unit);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(CellRate), (nameof(Ladder), Ladder), (nameof(Grade), Grade), (nameof(Step), Step), (nameof(Unit), Unit));

    internal override PayUnit? Time => null;

    internal override AmountReads Reads => new()
    {
        Ladders = [Ladder],
        Grade = Grade is null,
        TimeRates = Unit != RateUnit.Month,
        Days = Unit == RateUnit.Day,
    };

    internal override bool IsOfPerson => Grade is null;

    internal override IEnumerable<Money> Stated => [];

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => [];

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, Title)];

    internal override LocalizedText TitleBy(Func<ClauseId, LocalizedText> nameOf) => Words.Cell(this, nameOf(Ladder));

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Open;

    internal override AmountRate Changed(Func<Money, Money> change) => this;

    internal override AmountRate? Set(TermKey? key, Money amount) => null;

    private static class Words
    {
        internal static LocalizedText Cell(CellRate cell, LocalizedText ladder) => (cell.Grade, cell.Step) switch
        {
            ({ } grade, { } step) => new(
                $"{ladder.Chinese} {grade.Value} 级第 {step} 档{Time(cell.Unit).Chinese}",
                FormattableString.Invariant($"{Time(cell.Unit).English}{ladder.English} {grade.Value}, step {step}")),
            (null, { } step) => new(
                $"{ladder.Chinese} 本人薪级第 {step} 档{Time(cell.Unit).Chinese}",
                FormattableString.Invariant($"{Time(cell.Unit).English}{ladder.English}, own grade at step {step}")),
            (_, null) => new(
                $"{ladder.Chinese} 本人薪级薪档{Time(cell.Unit).Chinese}",
                FormattableString.Invariant($"{Time(cell.Unit).English}{ladder.English}, own grade and step")),
        };

        internal static LocalizedText Time(RateUnit unit) => unit switch
        {
            RateUnit.Month => new("", ""),
            RateUnit.Day => new("的日工资", "a day's pay of "),
            RateUnit.Hour => new("的小时工资", "an hour's pay of "),
            _ => throw Closed.Missed(unit),
        };
    }
}
