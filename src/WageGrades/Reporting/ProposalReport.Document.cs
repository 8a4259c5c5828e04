using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Compliance;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Reporting;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ProposalReport : IReport
{
    /// <summary>The summary, the changes, the check, the cost, the people's pay and the raised ladders.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        List<Block> blocks =
        [
            new BulletList(Summary(zh)),
            new Heading(1, zh ? "修改内容" : "Changes"),
            Proposal.ChangesTable(language, Cost.Coverage),
            new Heading(1, zh ? "条款落实情况" : "Whom the clauses reach"),
            .. Cost.Coverage.Blocks(language),
            .. Check.ToDocument(language).AsSection(),
            .. Cost.ToDocument(language).AsSection(),
        ];
        if (Examples.Count > 0)
        {
            blocks.Add(new Heading(1, zh ? "个人举例" : "People's pay before and after"));
            foreach (var example in Examples)
            {
                blocks.Add(new Heading(2, Title(example, zh)));
                blocks.Add(PayTable(example, language));
            }
        }

        blocks.AddRange(LadderFigures(language));
        return new Document(language, zh ? $"方案 {Proposal.Name} 综合报告" : $"Report on proposal {Proposal.Name}", blocks);
    }

    private IEnumerable<string> Summary(bool zh)
    {
        yield return zh
            ? $"满年成本{(Cost.IsComplete ? "" : "（部分）")} {Cost.FullYear}，年内 {Cost.InYear}，翘尾 {Cost.CarryOver}；企业承担满年 {Cost.EmployersBill.FullYear.Difference}。"
            : $"Full-year cost {Cost.FullYear}{(Cost.IsComplete ? "" : " (partial)")}, in-year {Cost.InYear}, carry-over {Cost.CarryOver}; the employer's full-year bill {Cost.EmployersBill.FullYear.Difference}.";
        yield return zh
            ? $"增加人员 {Cost.Gainers.Count} 人，减少人员 {Cost.Losers.Count} 人，不变 {Cost.Unchanged.Count} 人，未计入或只部分计入 {Cost.LeftOut.Count} 人。"
            : $"{Cost.Gainers.Count} gain, {Cost.Losers.Count} lose, {Cost.Unchanged.Count} unchanged, {Cost.LeftOut.Count} left out or in part.";
        yield return Check.Coverage.Summary(zh ? Language.Chinese : Language.English);
        yield return zh
            ? $"按{Check.Jurisdiction.Name.Chinese}检查：错误 {Check.Findings.Errors.Count} 项，警告 {Check.Findings.Warnings.Count} 项。"
            : $"Checked under {Check.Jurisdiction.Name.English}: {Check.Findings.Errors.Count} errors, {Check.Findings.Warnings.Count} warnings.";
        if (!Cost.IsFullyPriced)
        {
            yield return zh ? "部分或有项目未纳入测算，不代表零。" : "Some contingent clauses are not priced, which is not zero.";
        }
    }

    private static string Title(PersonExample example, bool zh)
    {
        var who = example.Cost.Name.Length == 0 ? example.Cost.Worker.ToString() : $"{example.Cost.Name} ({example.Cost.Worker})";
        var month = IsoDate.Of(example.Before.Month);
        return zh
            ? $"{who}，{month}，满年 {example.Cost.Amounts.FullYear.Difference}"
            : $"{who}, {month}, full-year {example.Cost.Amounts.FullYear.Difference}";
    }

    private static Table PayTable(PersonExample example, Language language)
    {
        var zh = language == Language.Chinese;
        var clauses = example.After.Lines.Concat(example.Before.Lines).Select(line => line.Clause).DistinctBy(clause => clause.Id);
        return new Table(
            [
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "项目与计算" : "Item and arithmetic"),
                TableColumn.Number(zh ? "现行" : "Now"),
                TableColumn.Number(zh ? "方案" : "Proposed"),
                TableColumn.Number(zh ? "增加" : "More"),
            ],
            clauses.Select(clause => Row(example, clause, language)).Append(TableRow.Total(
                "",
                zh ? "合计" : "Total",
                example.Before.Total.ToString(),
                example.After.Total.ToString(),
                (example.After.Total - example.Before.Total).ToString())));
    }

    private static TableRow Row(PersonExample example, ClauseReference clause, Language language)
    {
        var (before, after) = (SumOf(example.Before, clause), SumOf(example.After, clause));
        var lines = example.After.Lines.Where(line => line.Clause.Id == clause.Id).DefaultIfEmpty(
            example.Before.Lines.FirstOrDefault(line => line.Clause.Id == clause.Id));
        return TableRow.Create(
            clause.ToString(),
            string.Join(language == Language.Chinese ? "；" : "; ", lines.OfType<PayLine>().Select(line => line.Explain(language))),
            before.ToString(),
            after.ToString(),
            (after - before).ToString());
    }

    private static Money SumOf(PayStatement statement, ClauseReference clause) => statement.Lines
        .Where(line => line.Clause.Id == clause.Id)
        .Aggregate(Money.Zero(statement.Total.Currency), (sum, line) => sum + line.Amount);

    private IEnumerable<Figure> LadderFigures(Language language) =>
        from clause in Proposal.Agreement.Clauses.OfType<LadderClause>()
        where Proposal.Base.Find(clause.Id) != clause
        let day = Proposal.FirstEffectiveOn ?? Proposal.Base.Term.From
        where clause.Ladders.TryGet(day, out _)
        select new Figure(
            ((PayLadder)clause.Ladders.On(day)).ToDrawing(language),
            language == Language.Chinese ? $"{clause.Heading.Chinese}（方案）" : $"{clause.Heading.English} (proposed)");
}
