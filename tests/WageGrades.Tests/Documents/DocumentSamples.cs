using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Tests.Documents;

/// <summary>One document with every kind of block, in both languages; its pictures were looked at in a browser.</summary>
internal static class DocumentSamples
{
    internal static Document Document(Language language)
    {
        string T(string chinese, string english) => language == Language.Chinese ? chinese : english;
        return new Document(
            language,
            T("方案“工会第二稿”的成本", "Cost of proposal “union-2”"),
            new Paragraph(T("自2026年7月起，按月报名册480人计算。", "From July 2026, for the 480 people on the roster.")),
            new Heading(1, T("按条款", "By clause")),
            new Table(
                [
                    TableColumn.Text(T("条款", "Clause")),
                    TableColumn.Text(T("变动", "Change")),
                    TableColumn.Number(T("人数", "People")),
                    TableColumn.Number(T("全年成本", "Full-year cost")),
                ],
                [
                    ["2.1", T("基本工资提高4%，每月至少180元", "base pay +4 %, at least 180 a month"), "480", T("1,214,990.00 元", "1,214,990.00 CNY")],
                    ["3.2", T("高级技师技能津贴调至1,000元", "skill allowance of senior technicians set to 1,000"), "12", T("28,800.00 元", "28,800.00 CNY")],
                    ["5.3", T("省级竞赛第一名奖励", "award for a first place at provincial level"), TableCell.Muted("—"),
                        TableCell.Muted(T("未计价", "not priced"))],
                    ["6.1", T("取消夜班补贴 <旧>", "night allowance <old> & removed"), "36", TableCell.Alert(T("-43,200.00 元", "-43,200.00 CNY"))],
                    TableRow.Total(T("合计", "Total"), "", "480", T("1,200,590.00 元", "1,200,590.00 CNY")),
                ]),
            new Figure(Bars(language), T("图1 各条款全年成本", "Figure 1: full-year cost by clause")),
            new Heading(2, T("检查结果", "Findings")),
            new BulletList(
                T("工会第二稿符合最低工资标准。", "The proposal meets the minimum wage."),
                T("奖励条款没有上年事件，不计价。", "Award clauses are not priced without last year's events.")),
            new Paragraph(T("有2人收入减少，须说明。", "Two people lose pay; this must be explained."), Emphasis.Alert),
            new Heading(1, T("薪级表", "Pay ladder")),
            new Figure(Ladder(language), T("图2 提高后的薪级表", "Figure 2: the ladder after the raise")),
            new Paragraph(T("金额均为税前月工资。", "All amounts are monthly pay before tax."), Emphasis.Muted));
    }

    internal static Drawing Bars(Language language)
    {
        var chinese = language == Language.Chinese;
        return BarChart.Draw(
            chinese ? "各条款全年成本" : "Full-year cost by clause",
            chinese ? "人民币元/年" : "CNY a year",
            [
                new Bar(chinese ? "2.1 基本工资" : "2.1 base pay", 1_214_990m, "1,214,990.00 CNY"),
                new Bar(chinese ? "3.2 技能津贴" : "3.2 skill allowance", 28_800m, "28,800.00 CNY"),
                new Bar(chinese ? "5.3 竞赛奖励" : "5.3 competition award", 0m, chinese ? "未计价" : "not priced"),
                new Bar(chinese ? "6.1 夜班补贴" : "6.1 night allowance", -243_200m, "-243,200.00 CNY"),
                new Bar(
                    chinese
                        ? "7.4 关于高技能领军人才特殊岗位津贴及传帮带补贴的补充规定"
                        : "7.4 supplementary allowance for leading skilled people and mentors",
                    96_000m,
                    "96,000.00 CNY"),
            ]);
    }

    internal static Drawing Ladder(Language language)
    {
        var chinese = language == Language.Chinese;
        return StepChart.Draw(
            chinese ? "能级工资薪级表" : "Pay ladder",
            chinese ? "人民币元/月" : "CNY a month",
            chinese ? "档次" : "Step",
            ["1", "2", "3", "4", "5"],
            [
                new StepSeries(chinese ? "初级工" : "Junior", [4_100m, 4_290m, 4_480m, 4_600m, 4_700m]),
                new StepSeries(chinese ? "中级工" : "Intermediate", [4_150m, 4_310m, 4_500m, 4_620m, 4_705m]),
                new StepSeries(chinese ? "高级工" : "Senior", [null, 6_020m, 6_300m, 6_580m, null]),
                new StepSeries(chinese ? "技师" : "Technician", [6_900m, 7_150m, null, 7_900m, 8_200m]),
                new StepSeries(chinese ? "高级技师" : "Senior technician", [8_100m, 8_500m, 9_000m, 9_400m, 9_950m]),
            ]);
    }
}
