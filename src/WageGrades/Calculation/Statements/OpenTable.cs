using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What a figure lacks, printed beside it: the months, the people, the reasons; equal reasons once.</summary>
internal static partial class OpenTable
{
    private const int MostRows = 20;

    /// <summary>What stands behind a figure that lacks something.</summary>
    internal static string PartOf(Language language) => Words.Partial.In(language);

    /// <summary>A heading and a row for each person and reason; nothing where nothing is open.</summary>
    internal static IEnumerable<Block> Of(IReadOnlyList<OpenMonth> open, Language language)
    {
        if (open.Count == 0)
        {
            yield break;
        }

        var rows = open.GroupBy(month => (month.Worker, month.Name, Reason: month.In(language)))
            .Select(same =>
                (
                    same.Key,
                    First: same.Min(month => month.Month),
                    Last: same.Max(month => month.Month),
                    Count: same.Select(month => month.Month).Distinct().Count()))
            .ToList();
        yield return new Heading(2, Words.WhatIsOpen.In(language));
        yield return new Table(
            [
                TableColumn.Text(Words.Person.In(language)),
                TableColumn.Text(Words.Months.In(language)),
                TableColumn.Text(Words.Why.In(language)),
            ],
            rows.Take(MostRows).Select(row => TableRow.Create(
                row.Key.Name.Length == 0 ? row.Key.Worker.ToString() : $"{row.Key.Worker} {row.Key.Name}",
                Months(row.First, row.Last, row.Count, language),
                row.Key.Reason)));
        if (rows.Count > MostRows)
        {
            yield return new Paragraph(Words.OfShown(rows.Count, MostRows).In(language));
        }
    }

    private static string Months(YearMonth first, YearMonth last, int count, Language language) => count == 1
        ? IsoDate.Of(first)
        : Words.ToMonths(IsoDate.Of(first), IsoDate.Of(last), count).In(language);
}
