using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Documents;

public sealed class PlainTextTests
{
    [LawProperty(Arbitrary = [typeof(Drawn.Tables)])]
    public void ToPlainText_AnyTable_LinesAreEquallyWide(Table table)
    {
        // A last column of one full stop at the right shows where every line ends, since blanks at the end are not written.
        var framed = new Table(
            [.. table.Columns, TableColumn.Number(".")],
            table.Rows.Select(row => TableRow.Create([.. row, "."]) with { IsTotal = row.IsTotal }));
        var lines = new Document(Language.Chinese, "T", framed).ToPlainText().Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(table.Rows.Count + table.Rows.Count(row => row.IsTotal) + 2, lines.Length);
        Assert.Single(lines.Select(DisplayWidth.Of).Distinct());
    }

    [Fact]
    public void ToPlainText_Sample_ReadsAsWritten() => Assert.StartsWith(
        """
        方案“工会第二稿”的成本
        ======================

        自2026年7月起，按月报名册480人计算。

        按条款
        ------

        条款  变动                           人数         全年成本
        ----  -----------------------------  ----  ---------------
        2.1   基本工资提高4%，每月至少180元   480  1,214,990.00 元
        3.2   高级技师技能津贴调至1,000元      12     28,800.00 元
        5.3   省级竞赛第一名奖励                —           未计价
        6.1   取消夜班补贴 <旧>                36    -43,200.00 元
        ----  -----------------------------  ----  ---------------
        合计                                  480  1,200,590.00 元

        [图1 各条款全年成本]
        """,
        DocumentSamples.Document(Language.Chinese).ToPlainText(),
        StringComparison.Ordinal);
}
