using System.Globalization;
using CsvHelper;
using nietras.SeparatedValues;

namespace WageGrades.Benchmarks;

/// <summary>A roster read by the library and by packages for CSV. Each adds up the steps (薪档), so that equal reading can be told;
/// who was employed again has two rows and two places.</summary>
internal static class Rosters
{
    /// <summary>People, as the library reads them.</summary>
    internal static decimal Library(byte[] roster) => new WorkforceFiles(new MemoryStream(roster)).For(SampleWorkload.Agreement).Read().Value
        .Workers.Sum(worker => worker.Place.Steps.Sum(each => each.HasValue ? each.Value.Step : 0));

    /// <summary>Rows split into cells and nothing more.</summary>
    internal static decimal Sep(byte[] roster)
    {
        using var reader = nietras.SeparatedValues.Sep.Reader(options => options with { Sep = new Sep(',') }).From(roster);
        var column = reader.Header.IndexOf("薪档");
        var (steps, characters) = (0, 0L);
        foreach (var row in reader)
        {
            for (var at = 0; at < row.ColCount; at++)
            {
                characters += row[at].Span.Length;
            }

            steps += row[column].Span.Length > 0 ? row[column].Parse<int>() : 0;
        }

        return characters > 0 ? steps : 0;
    }

    /// <summary>Rows as records whose members are texts.</summary>
    internal static decimal CsvHelper(byte[] roster)
    {
        using CsvReader reader = new(new StreamReader(new MemoryStream(roster)), CultureInfo.InvariantCulture);
        return reader.GetRecords<RosterRecord>().ToList().Sum(record => record.Step ?? 0);
    }
}
