using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record CostReport : IReport, IPicture
{
    private const int MostPeople = 10;
    private const int MostOpen = 20;

    /// <summary>The report: basis, totals, cost by clause with a chart, by grade, by payer, who gains and loses, what is not priced.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        List<Block> blocks = [new BulletList(BasisLines(zh))];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(
                zh
                    ? $"合计不完整：{WhollyOut} 人的工资不能计算，未计入任何数字；{LeftOut.Count - WhollyOut} 人只计入能计算的部分。标“（部分）”的数字不含未计入部分。"
                    : $"Totals are partial: {WhollyOut} people could not be computed and are in no figure; {LeftOut.Count - WhollyOut} are in the figures in part. Figures marked (partial) lack the rest.",
                Emphasis.Alert));
            blocks.Add(LeftOutTable(language));
        }

        if (!IsFullyPriced)
        {
            blocks.Add(new Paragraph(
                zh ? "部分或有项目未纳入测算，不代表零，见下。" : "Contingent clauses are not priced, see below; not priced is not zero.", Emphasis.Alert));
        }

        blocks.Add(TotalsTable(zh));
        Add(blocks, zh ? "分条款" : "By clause", ClauseTable(language));
        blocks.Add(new Figure(ToDrawing(language), zh ? "各条款满年成本" : "Full-year cost by clause"));
        Add(blocks, zh ? "分薪级" : "By grade", GradeTable(language));
        Add(blocks, zh ? "分承担方" : "By payer", PayerTable(zh));
        blocks.Add(new Heading(2, zh ? "个人影响" : "People"));
        blocks.Add(new Paragraph(zh
            ? $"增加人员 {Gainers.Count} 人，减少人员 {Losers.Count} 人，不变 {Unchanged.Count} 人。"
            : $"{Gainers.Count} gain, {Losers.Count} lose, {Unchanged.Count} unchanged."));
        blocks.Add(PeopleTable(zh));
        AddIfCut(blocks, zh ? "增加人员" : "gainers", Gainers.Count, zh);
        AddIfCut(blocks, zh ? "减少人员" : "losers", Losers.Count, zh);
        blocks.AddRange(Coverage.UnpaidBlocks(language));
        if (Contingent.Count > 0)
        {
            Add(blocks, zh ? "或有项目" : "Contingent clauses", ContingentTable(language));
        }

        if (Findings.Count > 0)
        {
            Add(blocks, zh ? "检查问题" : "Findings", FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, zh ? $"方案 {Proposal} 成本测算" : $"Cost of proposal {Proposal}", blocks);
    }

    /// <summary>Bars of the full-year cost by clause, assumed events included.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language)
    {
        var zh = language == Language.Chinese;
        var costs = ByClause.Select(clause => (clause.Clause, clause.Heading, Cost: clause.Amounts.FullYear.Difference))
            .Concat(Contingent.Where(clause => clause.Amounts is not null).Select(clause =>
                (clause.Clause, clause.Heading, Cost: clause.Amounts!.FullYear.Difference)));
        return BarChart.Draw(
            zh ? $"方案 {Proposal}：各条款满年成本{Part(IsComplete, zh)}" : $"Proposal {Proposal}: full-year cost by clause{Part(IsComplete, zh)}",
            Currency.In(language),
            [
                .. costs.Where(each => !each.Cost.IsZero).Select(each => new Bar(
                    $"{each.Clause} {each.Heading.In(language)}", each.Cost.Amount, Number(each.Cost))),
            ]);
    }

    private int WhollyOut => LeftOut.Count(person => !person.IsInPart);

    private Table LeftOutTable(Language language)
    {
        var zh = language == Language.Chinese;
        var rows = LeftOut.Take(MostOpen).Select(person => TableRow.Create(
            person.Name.Length == 0 ? person.Worker.ToString() : $"{person.Worker} {person.Name}",
            person.Months == 1 ? IsoDate.Of(person.Month) : zh ? $"{IsoDate.Of(person.Month)} 起 {person.Months} 个月"
                : $"{person.Months} from {IsoDate.Of(person.Month)}",
            person.IsInPart ? zh ? "部分" : "in part" : zh ? "全部" : "wholly",
            person.Reason.In(language)));
        return new Table(
            [
                TableColumn.Text(zh ? "未计入人员" : "Left out"),
                TableColumn.Text(zh ? "月份" : "Months"),
                TableColumn.Text(zh ? "范围" : "How much"),
                TableColumn.Text(zh ? "原因" : "Why"),
            ],
            LeftOut.Count > MostOpen ? rows.Append(TableRow.Create(zh ? $"共 {LeftOut.Count} 人，列出 {MostOpen} 人；全部见成本明细（CostCsv）"
                : $"{MostOpen} of {LeftOut.Count} shown; all stand in the table of people (CostCsv)", "", "", "")) : rows);
    }

    private static string Part(bool isWhole, bool zh) => isWhole ? "" : zh ? "（部分）" : " (partial)";

    private static void Add(List<Block> blocks, string heading, Table table)
    {
        blocks.Add(new Heading(2, heading));
        blocks.Add(table);
    }

    private static void AddIfCut(List<Block> blocks, string what, int count, bool zh)
    {
        if (count > MostPeople)
        {
            blocks.Add(new Paragraph(zh
                ? FormattableString.Invariant($"{what}共 {count} 人，只列出 {MostPeople} 人；全部人员见成本测算的人员明细（CostCsv）。")
                : FormattableString.Invariant(
                    $"{MostPeople} of {count} {what} shown; everybody stands in the people's table of the cost (CostCsv).")));
        }
    }

    private IEnumerable<string> BasisLines(bool zh)
    {
        var (first, inYear, last) = (IsoDate.Of(FirstMonth), IsoDate.Of(LastMonthInYear), IsoDate.Of(LastMonth));
        var carryOver = LastMonth > LastMonthInYear ? $"{IsoDate.Of(LastMonthInYear.PlusMonths(1))}–{last}" : zh ? "无" : "none";
        yield return zh
            ? $"满年 {first} 至 {last}，年内至 {inYear}，翘尾 {carryOver}；按所属月份计。"
            : $"Full year {first} to {last}, in-year to {inYear}, carry-over {carryOver}; pay counts in the month it belongs to.";
        yield return FrozenOn is { } day
            ? zh ? $"人员固定为 {IsoDate.Of(day)}，{ByPerson.Count} 人，不计进出、晋升和缺勤。"
                : $"People frozen on {IsoDate.Of(day)}: {ByPerson.Count}; nobody joins, leaves, moves or is absent."
            : zh ? $"人员按各月记录变动，{ByPerson.Count} 人。" : $"People move as recorded: {ByPerson.Count}.";
        yield return zh ? "基准为现行协议，含协议已约定的分步调整。" : "The baseline is the agreement unchanged, its own dated steps included.";
        yield return zh ? $"事件假设：{Basis.Events.In(Language.Chinese)}。" : $"Events assumed: {Basis.Events.In(Language.English)}.";
        yield return zh ? "不含社会保险等附加成本。" : "On-costs such as social insurance are not included.";
        yield return zh ? $"金额单位：{Currency.In(Language.Chinese)}。" : $"Amounts in {Currency.Code}.";
    }

    private Table TotalsTable(bool zh)
    {
        List<TableRow> rows =
        [
            CostRow($"{(zh ? "经常性" : "Recurring")}{Part(IsComplete, zh)}", Recurring),
            CostRow($"{(zh ? "一次性" : "One-off")}{Part(IsComplete, zh)}", OneOff),
        ];
        if (Assumed is { } assumed)
        {
            rows.Add(CostRow(zh ? "或有（按假设）" : "Contingent (as assumed)", assumed));
        }

        rows.Add(TableRow.Total([.. CostCells($"{(zh ? "合计" : "Total")}{Part(IsComplete, zh)}", Total)]));
        if (!TopUpsSaved.IsZero)
        {
            rows.Add(CostRow(zh ? "其中：补差前" : "Of this: before top-ups", BeforeTopUps));
            rows.Add(TableRow.Create(zh ? "节省的最低标准补差" : "Top-ups saved", "", "", "", "", Number(TopUpsSaved), ""));
        }

        return new Table(CostColumns(zh, zh ? "性质" : "Nature"), rows);
    }

    private Table ClauseTable(Language language)
    {
        var zh = language == Language.Chinese;
        var rows = ByClause.Select(clause => CostRow($"{clause.Clause} {clause.Heading.In(language)}{Part(!clause.IsPartial, zh)}", clause.Amounts))
            .ToList();
        if (!StatementRounding.FullYear.Difference.IsZero)
        {
            rows.Add(CostRow(zh ? "工资合计尾数处理" : "Rounding at the total", StatementRounding));
        }

        rows.Add(TableRow.Total([.. CostCells($"{(zh ? "合计" : "Total")}{Part(IsComplete, zh)}", KnownPay)]));
        return new Table(CostColumns(zh, zh ? "条款" : "Clause"), rows);
    }

    private Table GradeTable(Language language)
    {
        var zh = language == Language.Chinese;
        return new Table(
            CostColumns(zh, zh ? "薪级" : "Grade"),
            ByGrade.Select(grade => CostRow(zh ? $"{grade.Name.In(language)}（{grade.People} 人）" : $"{grade.Name.In(language)} ({grade.People})",
                grade.Amounts))
                .Append(TableRow.Total([.. CostCells($"{(zh ? "合计" : "Total")}{Part(IsComplete, zh)}", KnownPay)])));
    }

    private Table PayerTable(bool zh) => new(
        CostColumns(zh, zh ? "承担方" : "Payer"),
        ByPayer.Select(each => CostRow(PayerName(each.Payer, zh), each.Amounts))
            .Append(TableRow.Total([.. CostCells($"{(zh ? "合计" : "Total")}{Part(IsComplete, zh)}", Total)])));

    private Table PeopleTable(bool zh)
    {
        var shown = Losers.Take(MostPeople).Concat(Gainers.Take(MostPeople)).ToList();
        return new Table(
            CostColumns(zh, zh ? "人员" : "Person"),
            shown.Select(person =>
                CostRow($"{(person.Name.Length == 0 ? person.Worker.ToString() : $"{person.Worker} {person.Name}")}{Part(!person.IsPartial, zh)}",
                person.Amounts)));
    }

    private Table ContingentTable(Language language)
    {
        var zh = language == Language.Chinese;
        return new Table(
            [
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "单价" : "Prices"),
                TableColumn.Number(zh ? "件数" : "Events"),
                TableColumn.Number(zh ? "满年增加" : "Full-year"),
            ],
            Contingent.Select(clause => TableRow.Create(
                $"{clause.Clause} {clause.Heading.In(language)}",
                Prices(clause, language),
                clause.Count is { } count ? CountText(count) : "",
                clause.Amounts is { } amounts
                    ? $"{Number(amounts.FullYear.Difference)}{Part(!clause.IsPartial, zh)}"
                    : clause.IsChanged ? TableCell.Alert(zh ? "未纳入测算" : "not priced") : TableCell.Muted(zh ? "标准未变" : "unchanged"))));
    }

    private static string Prices(ContingentCost clause, Language language)
    {
        var nothing = language == Language.Chinese ? "无" : "none";
        return string.Join(language == Language.Chinese ? "；" : "; ", clause.Prices
            .Where(price => price.IsChanged || !clause.IsChanged)
            .Select(price =>
                $"{price.Entry.In(language)} {(price.IsChanged ? $"{price.Before?.In(language) ?? nothing} → {price.After?.In(language) ?? nothing}" : price.After?.In(language))}".Trim()));
    }

    private static TableColumn[] CostColumns(bool zh, string first) =>
    [
        TableColumn.Text(first),
        TableColumn.Number(zh ? "现行满年" : "Now, full year"),
        TableColumn.Number(zh ? "方案满年" : "Proposed"),
        TableColumn.Number(zh ? "年内增加" : "In-year"),
        TableColumn.Number(zh ? "翘尾增加" : "Carry-over"),
        TableColumn.Number(zh ? "满年增加" : "Full-year"),
        TableColumn.Number("%"),
    ];

    private static TableRow CostRow(string name, CostAmounts amounts) => TableRow.Create([.. CostCells(name, amounts)]);

    private static IEnumerable<TableCell> CostCells(string name, CostAmounts amounts)
    {
        var year = amounts.FullYear;
        yield return name;
        yield return Number(year.Baseline);
        yield return Number(year.Proposed);
        yield return Number(amounts.InYear.Difference);
        yield return Number(amounts.CarryOver.Difference);
        yield return year.Difference.IsNegative ? TableCell.Alert(Number(year.Difference)) : Number(year.Difference);
        yield return Percent(year);
    }

    private static string Number(Money amount) => Money.NumberText(amount.Amount, amount.Currency.MinorDigits);

    private static string Percent(CostFigure year) => year.Baseline.IsZero
        ? ""
        : (year.Baseline.Currency.Of(100m) * (year.Difference.ToExactAmount() / year.Baseline.ToExactAmount()))
            .Round(RoundingRule.HalfUp(0.01m)).Amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static string CountText(Ratio count) =>
        count.TryToDecimal(out var number) ? number.ToString("0.##", CultureInfo.InvariantCulture) : count.ToString();

    private static string PayerName(Payer payer, bool zh) => payer switch
    {
        Payer.Employer => zh ? "企业" : "Employer",
        Payer.Union => zh ? "工会" : "Union",
        Payer.Government => zh ? "政府" : "Government",
        Payer.Association => zh ? "行业协会" : "Association",
        Payer.Platform => zh ? "平台企业" : "Platform",
        _ => throw Closed.Missed(payer),
    };
}
