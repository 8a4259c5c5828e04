using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>A value of the free number: a percentage, an amount or a first day (取值).</summary>
public sealed partial record SolvedValue : ILocalizable
{
    internal SolvedValue(decimal? number, LocalDate? date, string unit)
    {
        Number = number;
        Date = date;
        Unit = unit;
    }

    /// <summary>The number, such as 3.87 for 3.87 %; null where the value is a day.</summary>
    public decimal? Number { get; }

    /// <summary>The first day on which the proposal holds; null where the value is a number.</summary>
    public LocalDate? Date { get; }

    /// <summary>"%" for percentages, else empty.</summary>
    public string Unit { get; }

    /// <inheritdoc/>
    public string In(Language language)
    {
        var number = Number is { } given ? SolveKnob.Text(given) : "";
        return Date is { } date ? IsoDate.Of(date) : Unit.Length == 0 ? number : Words.WithUnit(number, Unit).In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
