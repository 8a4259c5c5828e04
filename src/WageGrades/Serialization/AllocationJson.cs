using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// A month's allocation as a JSON document (统筹分配文件) that begins with <c>"format": "wagegrades/allocation/1"</c>: what was settled once for a whole
/// workforce is kept, and any one person can be paid from it later without the others.
/// </summary>
/// <remarks>
/// Reading never throws for what a document holds: faults are findings with path, line and column, and what is sound is kept. An allocation with an
/// error should not be paid from: a share that was left out is a share that waits. An allocation that was written reads back and pays the same.
/// </remarks>
/// <example><code>
/// File.WriteAllText("2026-08.json", AllocationJson.Write(agreement.Allocate(workforce, new YearMonth(2026, 8))));
/// Allocation kept = AllocationJson.Read(File.ReadAllText("2026-08.json")).OrThrow();
/// PayStatement statement = agreement.PayFor(worker, new YearMonth(2026, 8), kept);
/// </code></example>
public static class AllocationJson
{
    private static readonly AllocationShape InYuan = new(Currency.Cny);

    /// <summary>The JSON Schema (draft 2020-12) of the documents, as published in <c>docs/schemas/allocation-1.schema.json</c>.</summary>
    public static string Schema { get; } = JsonPrinter.Print(InYuan.Format.Schema());

    /// <summary>Reads an allocation.</summary>
    /// <param name="json">The document's text.</param>
    /// <param name="file">The name of the file, which the findings then carry; or null.</param>
    /// <returns>The allocation of all that is sound, and what is wrong with the rest; an empty one of 0001-01 where not even the month can be
    /// read.</returns>
    public static Reading<Allocation> Read(string json, string? file = null)
    {
        var tree = JsonTree.Parse(Guard.NotNull(json));
        var currency = tree.Content.Find("currency") is { Kind: JsonKind.Text } text && Currency.TryParse(text.Text, out var known)
            ? known
            : Currency.Cny;
        var isRead = ShapeFor(currency).Format.TryRead(tree, known: null, out var reading, out var allocation);
        return new Reading<Allocation>(isRead ? allocation! : new Allocation(new YearMonth(1, 1), currency), reading.Faults.ToFindings(file));
    }

    /// <summary>Writes an allocation: UTF-8 text with line feeds, members in one order, those with their default value left out.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <returns>The document, ending in a line feed.</returns>
    public static string Write(Allocation allocation) => JsonPrinter.Print(ShapeFor(Guard.NotNull(allocation).Currency).Format.Write(allocation));

    private static AllocationShape ShapeFor(Currency currency) => currency == Currency.Cny ? InYuan : new(currency);
}
