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
            "●: the column must be there and filled in every row, unless the file has a value for it (`WithDefaults`); ★: it must be there; ○: it may be missing, and where it is there every row is filled. Everything else is optional. A unit in the header, in a line under it or behind a number is converted or refused. What the cells mean stands in [roster.md](roster.md). This page is written by a test.\n\n●：必须有这一列，每一行都要填，除非已为整个文件给出该列的值（`WithDefaults`）；★：必须有这一列；○：可以没有这一列，有就每一行都要填。其余各列都可以没有。表头、表头下一行或数字后面写了计量单位的，换算或不予采用。各列的含义见[花名册等表格](roster.zh-CN.md)。本页由测试写出。\n"
        );
        RosterScope scope = new(null, TableOptions.None);
        foreach (TableShape shape in TableList.All)
        {
            page.Append(
                $"\n## {shape.Name.Chinese} ({shape.Name.English})\n\n| 列 | column | | unit 单位 | usual range 通常范围 | other headers 其他表头 | what a cell holds 填什么 |\n|---|---|---|---|---|---|---|\n"
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
