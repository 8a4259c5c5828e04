using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record BackPayRegister : IReport
{
    /// <summary>The register: sums, people, every line, interest, who was left out.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        List<Block> blocks =
        [
            new Paragraph(zh
                ? $"补发 {Sum(person => person.Owed)}，扣回 {Sum(person => person.Overpaid)}，净额 {Total}{(IsComplete ? "" : OpenTable.PartOf(language))}；{People.Count} 人，{Count(Lines)} 笔。"
                : $"Owed {Sum(person => person.Owed)}, paid too much {Sum(person => person.Overpaid)}, net {Total}{(IsComplete ? "" : OpenTable.PartOf(language))}; {People.Count} people, {Count(Lines)} lines."),
        ];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(
                zh ? $"有 {Count(LeftOut)} 个人月未能（全部）核定，未计入合计；原因见“未纳入的人员”。"
                    : $"{Count(LeftOut)} person-months are not settled (in full) and are not in the sums; the reasons stand under “Left out”.",
                Emphasis.Alert));
        }

        if (!IsPayable)
        {
            blocks.Add(new Paragraph(
                zh ? "协议没有约定补发与扣回是否相抵，尚不能发放。" : "The agreement does not declare whether plus and minus are netted; it cannot be paid yet.",
                    Emphasis.Alert));
        }

        Add(blocks, zh ? "个人汇总" : "People", People.Count, PeopleTable(language));
        Add(blocks, zh ? "明细" : "Lines", Lines.Count, LinesTable(language));
        Add(blocks, zh ? "利息" : "Interest", Interest.Count, InterestTable(zh));
        Add(blocks, zh ? "未纳入的人员" : "Left out", LeftOut.Count, LeftOutTable(language));
        Add(blocks, zh ? "检查问题" : "Findings", Findings.Count, FindingTable.Of(Findings.Capped(20), language));
        return new Document(language, Title(zh), blocks);
    }

    private static void Add(List<Block> blocks, string heading, int rows, Table table)
    {
        if (rows > 0)
        {
            blocks.Add(new Heading(2, heading));
            blocks.Add(table);
        }
    }

    private string Title(bool zh)
    {
        var months = FirstMonth is { } first && LastMonth is { } last ? $" {IsoDate.Of(first)} – {IsoDate.Of(last)}" : "";
        return zh ? $"补发清册{months}" : $"Back-pay register{months}";
    }

    private Table PeopleTable(Language language)
    {
        var zh = language == Language.Chinese;
        return new Table(
            [
                TableColumn.Text(zh ? "人员" : "Person"),
                TableColumn.Number(zh ? "补发" : "Owed"),
                TableColumn.Number(zh ? "多发" : "Paid too much"),
                TableColumn.Number(zh ? "利息" : "Interest"),
                TableColumn.Number(zh ? "已预发" : "On account"),
                TableColumn.Number(zh ? "本次应付" : "To pay"),
                TableColumn.Number(zh ? "待扣回" : "To take back"),
            ],
            People.Select(person => TableRow.Create(
                    person.Name.Length == 0 ? person.Worker.ToString() : $"{person.Worker} {person.Name}",
                    person.Owed.ToString(),
                    person.Overpaid.ToString(),
                    person.Interest.ToString(),
                    person.OnAccount.ToString(),
                    person.ToPay?.ToString() ?? (zh ? "待定" : "open"),
                    person.ToRecover?.ToString() ?? (zh ? "待定" : "open")))
                .Append(TableRow.Total(
                    $"{(zh ? "合计" : "Total")}{(IsComplete ? "" : OpenTable.PartOf(language))}",
                    Sum(person => person.Owed),
                    Sum(person => person.Overpaid),
                    Sum(person => person.Interest),
                    Sum(person => person.OnAccount),
                    IsPayable ? Sum(person => person.ToPay!.Value) : zh ? "待定" : "open",
                    IsPayable ? Sum(person => person.ToRecover!.Value) : zh ? "待定" : "open")));
    }

    private Table LinesTable(Language language)
    {
        var zh = language == Language.Chinese;
        return new Table(
            [
                TableColumn.Text(zh ? "人员" : "Person"),
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "项目" : "Item"),
                TableColumn.Number(zh ? "原应发" : "Old due"),
                TableColumn.Number(zh ? "现应发" : "New due"),
                TableColumn.Number(zh ? "已发" : "Paid"),
                TableColumn.Number(zh ? "差额" : "Difference"),
                TableColumn.Text(zh ? "原因" : "Cause"),
            ],
            Lines.Select(line => TableRow.Create(
                    line.Worker.ToString(),
                    line.Clause.ToString(),
                    line.Describe(language),
                    line.OldDue?.ToString() ?? (zh ? "不明" : "unknown"),
                    line.NewDue.ToString(),
                    line.Paid.ToString(),
                    line.Difference.IsNegative ? TableCell.Alert(line.Difference.ToString()) : line.Difference.ToString(),
                    NameOf(line.Cause).In(language)))
                .Append(TableRow.Total("", "", $"{(zh ? "合计" : "Total")}{(IsComplete ? "" : OpenTable.PartOf(language))}", "", "", "",
                    Total.ToString(), "")));
    }

    private Table InterestTable(bool zh) => new(
        [
            TableColumn.Text(zh ? "人员" : "Person"),
            TableColumn.Text(zh ? "所属月份" : "Month"),
            TableColumn.Text(zh ? "条款" : "Clause"),
            TableColumn.Number(zh ? "迟付金额" : "Paid late"),
            TableColumn.Number(zh ? "利息" : "Interest"),
        ],
        Interest.Select(each => TableRow.Create(
                each.Worker.ToString(), IsoDate.Of(each.Month), each.Clause.ToString(), each.Late.ToString(), each.Amount.ToString()))
            .Append(TableRow.Total("", "", zh ? $"计至 {IsoDate.Of(PaidOn)}" : $"to {IsoDate.Of(PaidOn)}", "", Sum(person => person.Interest))));

    private Table LeftOutTable(Language language) => new(
        [
            TableColumn.Text(language == Language.Chinese ? "人员" : "Person"),
            TableColumn.Text(language == Language.Chinese ? "月份" : "Month"),
            TableColumn.Text(language == Language.Chinese ? "原因" : "Reason"),
        ],
        LeftOut.Select(each => TableRow.Create(
            each.Worker.ToString(), IsoDate.Of(each.Month), string.Join(" ", each.Findings.Select(finding => finding.Message(language))
                .Distinct()))));

    /// <summary>The causes in words, joined by a plus sign.</summary>
    internal static LocalizedText NameOf(BackPayCause cause) => new(
        string.Join("＋", Causes.Where(each => cause.HasFlag(each.Cause)).Select(each => each.Name.Chinese)),
        string.Join(" + ", Causes.Where(each => cause.HasFlag(each.Cause)).Select(each => each.Name.English)));

    private static IReadOnlyList<(BackPayCause Cause, LocalizedText Name)> Causes { get; } =
    [
        (BackPayCause.Rule, new("协议变更", "rule")),
        (BackPayCause.Fact, new("事实更正", "fact")),
        (BackPayCause.Payment, new("发放差错", "payment")),
    ];

    private static string Count<T>(IReadOnlyCollection<T> items) => items.Count.ToString(CultureInfo.InvariantCulture);

    private string Sum(Func<BackPayPerson, Money> amount) => (Money.Zero(Currency) + Money.Sum(People.Select(amount))).ToString();
}
