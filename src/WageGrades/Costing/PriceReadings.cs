using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Reads prices of one costing in other units, with the headcount and the base that the readings rest on.</summary>
internal sealed class PriceReadings(CostReport whole, PriceBase? relativeTo)
{
    private readonly int people = whole.ByPerson.Count;

    internal PriceReadings(CostReport whole)
        : this(whole, whole.Basis.RelativeTo)
    {
    }

    /// <summary>The wage total of a year.</summary>
    private ExactAmount WageTotal => relativeTo is { } given
        ? new Money(given.WageTotal, whole.Currency).ToExactAmount()
        : whole.KnownPay.FullYear.Baseline.ToExactAmount() * 12 / (long)whole.Basis.Months;

    private Ratio Headcount => relativeTo is { } given ? Ratio.From(given.Headcount) : Ratio.Of(people, 1);

    internal PriceReading Of(ExactAmount price, int touched)
    {
        var year = price * 12 / (long)whole.Basis.Months;
        return new(price, touched)
        {
            PerPersonMonth = people == 0 ? null : price / ((long)people * whole.Basis.Months),
            OfWageTotal = WageTotal.Sign == 0 ? null : year / WageTotal,
            OfAveragePay = WageTotal.Sign == 0 || people == 0 ? null : year / (long)people / (WageTotal / Headcount),
        };
    }

    /// <summary>What the percentages are of and how many people are costed.</summary>
    internal LocalizedText Base => PriceWords.Base(
        relativeTo?.Name,
        CostText.Number(WageTotal),
        (relativeTo?.Headcount ?? people).ToString("0.##", CultureInfo.InvariantCulture));

    internal static Table Table(LocalizedText first, IEnumerable<(string Name, PriceReading Reading)> rows, Language language) => new(
        [
            TableColumn.Text(first.In(language)),
            TableColumn.Number(PriceWords.PerPersonMonth.In(language)),
            TableColumn.Number(PriceWords.Touched.In(language)),
            TableColumn.Number(PriceWords.PerPersonTouched.In(language)),
            TableColumn.Number(PriceWords.OfWageTotal.In(language)),
            TableColumn.Number(PriceWords.OfAveragePay.In(language)),
        ],
        rows.Select(row => TableRow.Create(
            row.Name,
            row.Reading.PerPersonMonth is { } month ? CostText.Number(month) : "",
            row.Reading.PeopleTouched.ToString(CultureInfo.InvariantCulture),
            row.Reading.PerPersonTouched is { } touched ? CostText.Number(touched) : "",
            row.Reading.OfWageTotal is { } total ? CostText.Percent(total) : "",
            row.Reading.OfAveragePay is { } average ? CostText.Percent(average) : "")));

    /// <summary>The heading, the base and the table.</summary>
    internal IEnumerable<Block> Blocks(LocalizedText first, IEnumerable<(string Name, PriceReading Reading)> rows, Language language)
    {
        yield return new Heading(2, PriceWords.PerUnit.In(language));
        yield return new Paragraph(Base.In(language));
        yield return Table(first, rows, language);
    }
}
