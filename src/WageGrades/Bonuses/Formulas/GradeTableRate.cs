using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// Figures by the ladder grade on which the person stands (按薪级列表的标准), such as a seniority increment by level. Who stands on no grade that it lists is
/// due nothing.
/// </summary>
/// <example>18.49 a period for D1, 26.75 for C3, times the completed two-year periods of service.</example>
public sealed record GradeTableRate : AmountRate
{
    /// <summary>Figures by grade.</summary>
    /// <param name="amounts">Amount by the code of the grade; each not negative.</param>
    public GradeTableRate(IEnumerable<KeyValuePair<GradeCode, Money>> amounts) => Amounts = ValueMap.Of(amounts);

    /// <summary>Amount by grade.</summary>
    public IReadOnlyDictionary<GradeCode, Money> Amounts { get; }

    /// <summary>
    /// For what time the amounts stand (计薪单位); null, the default: for one unit of the quantity, or the payment, as they stand. A month is made of it
    /// by the agreement's paid time, rounded by <c>RoundingPoint.MonthRate</c>: a yearly figure pays a twelfth. Multiplied by a count, an hour and
    /// a day are one unit; a longer time cannot be.
    /// </summary>
    public PayUnit? Per { get; init => field = value is { } unit ? Guard.Defined(unit) : null; }

    internal override PayUnit? Time => Per;

    internal override AmountReads Reads => new() { Grade = true };

    internal override bool IsOfPerson => true;

    internal override IEnumerable<Money> Stated => Amounts.Values;

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => [];

    internal override IEnumerable<GradeCode> Grades => Amounts.Keys;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Amounts.Select(entry => ((TermKey?)null, new LocalizedText($"{entry.Key.Value} 级 {Worded(entry.Value)}", $"{entry.Key.Value}: {Worded(entry.Value).English}")));

    internal override LocalizedText TitleBy(Func<ClauseId, LocalizedText> nameOf) => new("本人薪级标准", "the own grade's standard");

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Open;

    internal override AmountRate Changed(Func<Money, Money> change) =>
        new GradeTableRate(Amounts.Select(entry => KeyValuePair.Create(entry.Key, change(entry.Value)))) { Per = Per };

    internal override AmountRate? Set(TermKey? key, Money amount) => null;

    internal override AmountRate? SetGrade(GradeCode grade, Money amount) =>
        new GradeTableRate(((ValueMap<GradeCode, Money>)Amounts).With(grade, amount)) { Per = Per };
}
