using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class CsvPiecesTests
{
    private static readonly Gen<string> Texts =
        Gen.Elements("工号", "a", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", ",\"", "\",", "\"\n\"", "\uFFFD", "\0").ListOf(30).Select(string.Concat);

    [Fact]
    public void Parse_TextCutAnywhere_GivesWhatTheWholeTextGives() =>
        Prop.ForAll(
            Arb.From(
                from text in Texts
                from cuts in Gen.Choose(0, text.Length).ListOf(6)
                select (text, cuts)),
            given => Say([given.text]) == Say(Cut(given.text, given.cuts))).Check(Law.Config(2_000));

    [Fact]
    public void Detect_TextCutAnywhere_FindsWhatTheWholeTextGives() =>
        Prop.ForAll(
            Arb.From(
                from text in Gen.Elements("a", "\"", ",", ";", "\t", "\n", "\r").ListOf(40).Select(string.Concat)
                from cuts in Gen.Choose(0, text.Length).ListOf(4)
                select (text, cuts)),
            given => CsvSeparator.Detect([given.text]) == CsvSeparator.Detect(Cut(given.text, given.cuts))).Check(Law.Config(300));

    [Fact]
    public void Parse_RowOfManyPieces_IsNotPutTogetherForEach()
    {
        const int Pieces = 5_000;
        List<FormatFault> faults = [];
        var piece = $"\"{new string('a', 500)}\",\"\n";
        long before = GC.GetAllocatedBytesForCurrentThread();
        CellGrid grid = CsvParser.Parse([.. Enumerable.Repeat(piece, Pieces)], ',', faults);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(1, grid.Count);
        Assert.InRange(allocated, 0, 60L * Pieces * piece.Length);
    }

    private static List<string> Cut(string text, IEnumerable<int> cuts)
    {
        int[] at = [0, .. cuts.Order(), text.Length];
        return [.. at.Zip(at.Skip(1), (from, until) => text[from..until])];
    }

    /// <summary>All that a table of these pieces says.</summary>
    private static string Say(IReadOnlyList<string> pieces)
    {
        List<FormatFault> faults = [];
        CellGrid grid = CsvParser.Parse(pieces, ',', faults);
        IEnumerable<string> told = faults.Concat(grid.Damage()).Select(fault => $"{fault.Line}:{fault.Column} {fault.Kind} {fault.ToFinding("a.csv").Describe(Language.English)}");
        IEnumerable<string> rows = grid.From(0).Select((row, at) =>
            $"{at} {row.Place} {row.Line} {row.IsSound} {grid[at].Line} {string.Join('|', row.Cells.Select(cell => $"{cell.Column}<{cell.Text}>"))}");
        return string.Join("\n\n", told.Concat(rows).Append($"{grid.Count} {string.Join(' ', grid.From(2).Select(row => row.Place))}"));
    }
}
