using System.Text;
using WageGrades.Internal;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;

namespace WageGrades.Tests.Serialization;

/// <summary>The page of columns says what the tables' definitions say.</summary>
public sealed class RosterColumnsTests
{
    [Fact]
    public void Page_EveryTable_ListsItsColumns()
    {
        StringBuilder page = new("# Columns of people's tables (各表的列)\n\n");
        page.Append(
            "●: the column must be there and filled in every row, unless the file has a value for it (`WithDefaults`); ★: it must be there; ○: it may be missing, and where it is there every row is filled. Everything else is optional. A unit in the header, in a line under it or behind a number is converted or refused. What the cells mean stands in [roster.md](roster.md). This page is written by a test.\n"
        );
        RosterScope scope = new(null, TableOptions.None);
        foreach (TableShape shape in TableList.All)
        {
            page.Append(
                $"\n## {shape.Name.Chinese} ({shape.Name.English})\n\n| 列 | column | | unit | usual range | other headers | what a cell holds |\n|---|---|---|---|---|---|---|\n"
            );
            foreach (SheetColumn column in shape.Columns)
            {
                string mark =
                    column.Need == ColumnNeed.Key || column.Need == ColumnNeed.Filled ? "●"
                    : column.IsRequired ? "★"
                    : column.Need == ColumnNeed.Complete ? "○"
                    : "";
                string range = column.Plausible is { } usual ? $"{ExactDecimal.Print(usual.Least)} – {ExactDecimal.Print(usual.Most)}" : "";
                string[] allowed = [.. column.Allowed(scope).Distinct()];
                string cells = allowed.Length == 0 ? $"{column.Expected.Chinese} ({column.Expected.English})" : string.Join('、', allowed);
                page.Append(
                    $"| {column.Header.Chinese} | {column.Header.English} | {mark} | {column.Unit?.Name.Chinese} | {range} | {string.Join('、', column.Headers.Skip(2))} | {cells} |\n"
                );
            }
        }

        ApprovedFile.Verify("docs/roster-columns.md", page.ToString());
    }
}
