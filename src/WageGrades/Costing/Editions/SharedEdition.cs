using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>
/// A report for others than those who may see people's pay (可分发版): nobody's name or number, groups of fewer people than agreed put together with
/// others, totals as in the internal edition. A group that was put together cannot be worked out from the rest, by adding and subtracting rows of
/// any table.
/// </summary>
/// <example><c>offer.Cost(workforce).Shared(leastGroup: 5).ToHtmlPage()</c>.</example>
public sealed partial record SharedEdition
{
    private SharedEdition(LocalizedText title, int leastGroup, int minorDigits, IEnumerable<LocalizedText> lines)
    {
        Title = title;
        LeastGroup = leastGroup;
        MinorDigits = minorDigits;
        Lines = ValueList.Of(lines);
    }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The fewest people of whom something is told together.</summary>
    public int LeastGroup { get; }

    /// <summary>On what it rests.</summary>
    public IReadOnlyList<LocalizedText> Lines { get; }

    /// <summary>The tables.</summary>
    public IReadOnlyList<SharedTable> Tables { get; private init => field = ValueList.Of(value); } = [];

    /// <summary>The headings of tables that are left out because with them a small group could be worked out.</summary>
    public IReadOnlyList<LocalizedText> LeftOut { get; private init => field = ValueList.Of(value); } = [];

    private int MinorDigits { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Title.English}: {EnglishCount.Of(Tables.Count, "table")}";

    internal static SharedEdition Of(IShareable result, int leastGroup)
    {
        Guard.InRange(leastGroup, 2, 1_000_000);
        var content = Guard.NotNull(result).ToShared();
        List<SharedTable> tables = [];
        List<LocalizedText> leftOut = [];
        List<IReadOnlyDictionary<string, Fraction>> told = [];
        var small = content.Tables.SelectMany(table => table.Groups)
            .Where(group => group.Parts.Count == 1 && group.IsBelow(leastGroup))
            .SelectMany(group => group.Parts.Keys)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var breakdown in content.Tables)
        {
            var table = breakdown.Merged(leastGroup, out var published);
            List<IReadOnlyDictionary<string, Fraction>> all = [.. told, .. published];

            // One row is the total, which is told in any case.
            if (table.Rows.Count <= 1 || SharedAudit.Leaks(all, small) == SharedAudit.Leaks(told, small))
            {
                (told, tables) = (all, [.. tables, table]);
            }
            else
            {
                leftOut.Add(breakdown.Heading);
            }
        }

        return new(content.Title, leastGroup, content.MinorDigits, [.. content.Lines, .. Counted(content.Findings)])
        {
            Tables = tables,
            LeftOut = leftOut,
        };
    }

    private static IEnumerable<LocalizedText> Counted(FindingList findings) => findings
        .GroupBy(finding => finding.Code)
        .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
        .Select(group => Words.Found(group.Key, group.Count()));
}
