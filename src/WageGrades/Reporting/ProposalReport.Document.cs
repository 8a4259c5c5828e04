using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Compliance;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Reporting;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ProposalReport : IReport
{
    /// <summary>The summary, the changes, the check, the cost, the people's pay and the raised ladders.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new BulletList(Summary(language)),
            new Heading(1, Words.Changes.In(language)),
            Proposal.ChangesTable(language, Cost.Coverage),
            new Heading(1, Words.WhomTheClausesReach.In(language)),
            .. Cost.Coverage.Blocks(language),
            .. Check.ToDocument(language, isPart: true).AsSection(),
            .. Cost.ToDocument(language, isPart: true).AsSection(),
        ];
        if (Examples.Count > 0)
        {
            blocks.Add(new Heading(1, Words.PeoplesPay.In(language)));
            foreach (var example in Examples)
            {
                blocks.Add(new Heading(2, Title(example, language)));
                blocks.Add(PayTable(example, language));
            }
        }

        blocks.AddRange(LadderFigures(language));
        return new Document(language, Words.ReportOnProposal(Proposal.Name).In(language), blocks);
    }

    private IEnumerable<string> Summary(Language language)
    {
        yield return Words.CostInShort(Cost).In(language);
        yield return Words.GainLoseUnchangedLeftOut(Cost.Gainers.Count, Cost.Losers.Count, Cost.Unchanged.Count, Cost.LeftOut.Count).In(language);
        yield return Check.Coverage.Summary(language);
        yield return Words.CheckedUnderErrorsWarnings(
            Check.Jurisdiction.Name, Check.Findings.Errors.Count, Check.Findings.Warnings.Count).In(language);
        if (!Cost.IsFullyPriced)
        {
            yield return Words.SomeContingentClausesAreNot.In(language);
        }
    }

    private static string Title(PersonExample example, Language language)
    {
        var who = PersonName.Of(example.Cost.Name, example.Cost.Worker, language);
        var month = IsoDate.Of(example.Before.Month);
        return Words.FullYear(who, month, example.Cost.Amounts.FullYear.Difference).In(language);
    }

    private static Table PayTable(PersonExample example, Language language)
    {
        var clauses = example.After.Lines.Concat(example.Before.Lines).Select(line => line.Clause).DistinctBy(clause => clause.Id);
        return new Table(
            [
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.ItemAndArithmetic.In(language)),
                TableColumn.Number(Words.Now.In(language)),
                TableColumn.Number(Words.Proposed.In(language)),
                TableColumn.Number(Words.More.In(language)),
            ],
            clauses.Select(clause => Row(example, clause, language)).Append(TableRow.Total(
                "",
                Words.Total.In(language),
                example.Before.Total.In(language),
                example.After.Total.In(language),
                (example.After.Total - example.Before.Total).In(language))));
    }

    private static TableRow Row(PersonExample example, ClauseReference clause, Language language)
    {
        var (before, after) = (SumOf(example.Before, clause), SumOf(example.After, clause));
        var lines = example.After.Lines.Where(line => line.Clause.Id == clause.Id).DefaultIfEmpty(
            example.Before.Lines.FirstOrDefault(line => line.Clause.Id == clause.Id));
        return TableRow.Create(
            clause.ToString(),
            string.Join(Words.Semicolon.In(language), lines.OfType<PayLine>().Select(line => line.Explain(language))),
            before.In(language),
            after.In(language),
            (after - before).In(language));
    }

    private static Money SumOf(PayStatement statement, ClauseReference clause) => statement.Lines
        .Where(line => line.Clause.Id == clause.Id)
        .Aggregate(Money.Zero(statement.Total.Currency), (sum, line) => sum + line.Amount);

    private IEnumerable<Figure> LadderFigures(Language language) =>
        from clause in Proposal.Agreement.Clauses.OfType<LadderClause>()
        where Proposal.Base.Find(clause.Id) != clause
        let day = Proposal.FirstEffectiveOn ?? Proposal.Base.Term.From
        where clause.Ladders.TryGet(day, out _)
        let after = (PayLadder)clause.Ladders.On(day)
        select new Figure(
            BeforeOf(clause.Id, day) is { } before ? after.ToDrawingAfter(before, language) : after.ToDrawing(language),
            Words.LadderProposed(clause.Heading).In(language));

    private PayLadder? BeforeOf(ClauseId id, LocalDate day) =>
        Proposal.Base.Find(id) is LadderClause clause && clause.Ladders.TryGet(day, out var before) ? (PayLadder)before : null;
}
