using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Serialization;

namespace WageGrades.Contracts;

/// <summary>The annexes of a contract: the ladders, the standards of other clauses, the clauses with their sources.</summary>
internal sealed class ContractAnnexes(CollectiveAgreement agreement, ContractTerms terms, IReadOnlyList<ContractArticle> articles)
{
    private static readonly string[] ToldOfLadder = ["from", "lastDay", "steps", "grades"];

    private static readonly string[] BesideTheClauses = ["floors", "relativeFloors", "groups", "caps", "funds", "ratingQuotas"];

    private static readonly string[] ToldOfGrade = ["amounts"];

    internal IEnumerable<Block> Blocks(Language language)
    {
        var clauses = ((JsonListNode?)AgreementJson.TreeOf(agreement).Find("clauses"))?.Items.Cast<JsonObjectNode>().ToList() ?? [];
        if (agreement.Clauses.Any(clause => clause is LadderClause))
        {
            yield return new Heading(1, ContractWords.LadderAnnex.In(language));
            for (var at = 0; at < clauses.Count; at++)
            {
                foreach (var block in agreement.Clauses[at] is LadderClause clause ? Ladders(clause, clauses[at], language) : [])
                {
                    yield return block;
                }
            }
        }

        if (terms.Standards.Count > 0)
        {
            yield return new Heading(1, ContractWords.StandardAnnex.In(language));
            yield return Standards(language);
        }

        if (Sources(clauses, language) is { Rows.Count: > 0 } sources)
        {
            yield return new Heading(1, ContractWords.SourceAnnex.In(language));
            yield return sources;
        }
    }

    private IEnumerable<Block> Ladders(LadderClause clause, JsonObjectNode data, Language language)
    {
        foreach (var step in ((JsonListNode)data.Find("ladders")!).Items.Cast<JsonObjectNode>())
        {
            var time = ContractTerms.Time(step) is { } days ? $"（{days.In(language)}）" : "";
            yield return new Heading(2, $"{ArticleOf(clause)?.In(language)}　{clause.Heading.In(language)}{time}");
            foreach (var line in terms.Lines(step, null, ToldOfLadder))
            {
                yield return new Paragraph(line.In(language));
            }

            if (step.Find("grades") is JsonListNode { Items.Count: > 0 } grades)
            {
                yield return Ladder([.. grades.Items.Cast<JsonObjectNode>()], language);
            }
        }
    }

    private Table Ladder(IReadOnlyList<JsonObjectNode> grades, Language language)
    {
        List<(string Grade, IReadOnlyList<string> Amounts, string Remark)> rows =
        [
            .. grades.Select(grade => (
                NameOf(grade).In(language),
                Amounts(grade, language),
                string.Join(ContractWords.Semicolon.In(language), Remarks(grade, language)))),
        ];
        var steps = rows.Max(row => row.Amounts.Count);
        var hasRemarks = rows.Any(row => row.Remark.Length > 0);
        return new Table(
            [
                TableColumn.Text(ContractWords.Grade.In(language)),
                .. Enumerable.Range(1, steps).Select(step => TableColumn.Number(ContractWords.StepNo(step).In(language))),
                .. hasRemarks ? new[] { TableColumn.Text(ContractWords.Remark.In(language)) } : [],
            ],
            rows.Select(row => TableRow.Create(
            [
                row.Grade,
                .. Enumerable.Range(0, steps).Select(step => (TableCell)(step < row.Amounts.Count ? row.Amounts[step] : "")),
                .. hasRemarks ? new TableCell[] { row.Remark } : [],
            ])));
    }

    // People know a grade by its name or the national one, and by its code where it has neither.
    private LocalizedText NameOf(JsonObjectNode grade) =>
        terms.Value(grade.Find("name") ?? grade.Find("skillGrade") ?? grade.Find("code")!, "code");

    // A remark says what the name of the row does not.
    private List<string> Remarks(JsonObjectNode grade, Language language)
    {
        var lines = terms.Lines(grade, null, ToldOfGrade).Select(line => line.In(language)).ToList();
        return lines.Count > 1 ? lines : [];
    }

    private IReadOnlyList<string> Amounts(JsonObjectNode grade, Language language) =>
        [.. ((JsonListNode)grade.Find("amounts")!).Items.Select(item => item is JsonNullNode ? "" : terms.Value(item, "amounts").In(language))];

    private Table Standards(Language language) => new(
        [
            TableColumn.Text(ContractWords.Article.In(language)),
            TableColumn.Text(ContractWords.Clause.In(language)),
            TableColumn.Text(ContractWords.Of.In(language)),
            TableColumn.Text(ContractWords.Entry.In(language)),
            TableColumn.Number(ContractWords.Standard.In(language)),
            TableColumn.Text(ContractWords.Time.In(language)),
        ],
        terms.Standards.Select(row => TableRow.Create(
            ContractWords.ArticleNo(row.Place.Article).In(language),
            row.Place.Clause.In(language),
            row.Place.Of?.In(language) ?? "",
            row.Entry.In(language),
            row.Standard.In(language),
            row.Place.Time?.In(language) ?? "")));

    private Table Sources(IReadOnlyList<JsonObjectNode> clauses, Language language) => new(
        [
            TableColumn.Text(ContractWords.Article.In(language)),
            TableColumn.Text(ContractWords.Number.In(language)),
            TableColumn.Text(ContractWords.Id.In(language)),
            TableColumn.Text(ContractWords.Contents.In(language)),
            TableColumn.Text(ContractWords.Sources.In(language)),
        ],
        agreement.Clauses.Zip(clauses, (clause, data) => TableRow.Create(
            ArticleOf(clause)?.In(language) ?? "",
            clause.Number,
            clause.Id.Value,
            data.Find("contents") is { } contents ? terms.Value(contents, "contents").In(language) : "",
            data.Find("sources") is { } sources ? terms.Value(sources, "sources").In(language) : "")).Concat(Others(language)));

    // What stands beside the clauses has an id, too, and no number.
    private IEnumerable<TableRow> Others(Language language) =>
        from member in BesideTheClauses
        from item in (AgreementJson.TreeOf(agreement).Find(member) as JsonListNode)?.Items ?? []
        let value = (JsonObjectNode)item
        select TableRow.Create(
            "", "", ((JsonTextNode)value.Find("id")!).Value,
            $"{ContractTerms.Label(member).In(language)} {(value.Find("name") is { } name ? terms.Value(name, "name").In(language) : "")}".Trim(),
            value.Find("citation") is { } citation ? terms.Value(citation, "citation").In(language) : "");

    private LocalizedText? ArticleOf(Clause clause) =>
        articles.FirstOrDefault(article => article.Clause == clause.Id) is { } article ? ContractWords.ArticleNo(article.Number) : null;
}
