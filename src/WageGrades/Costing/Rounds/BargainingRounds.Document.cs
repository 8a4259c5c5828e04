using System.Globalization;
using WageGrades.Bargaining;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record BargainingRounds : IReport, IPicture
{
    /// <summary>The rounds with their costs, a chart, what moved in each, and the clauses side by side.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        var first = Rounds[0].Cost;
        List<Block> blocks =
        [
            new BulletList(
            [
                Words.Window(first.FirstMonth, first.LastMonth, first.ByPerson.Count).In(language),
                .. Basis.MatchLines.Select(line => line.In(language)),
            ]),
        ];
        if (Rounds.Any(round => !round.Cost.IsComplete || !round.Cost.IsFullyPriced))
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(RoundTable(language));
        blocks.Add(new Figure(ToDrawing(language), Words.Picture.In(language)));
        foreach (var round in Rounds.Where(round => round.Moved.Count > 0))
        {
            blocks.Add(new Heading(3, Words.Moved(round.Number).In(language)));
            blocks.Add(new BulletList(round.Moved.Select(move => move.In(language))));
        }

        blocks.Add(new Heading(2, Words.SideBySide.In(language)));
        blocks.Add(ClauseTable(language));
        return new Document(language, Words.Title.In(language), blocks);
    }

    /// <summary>Bars of what each round's offer costs.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language) => BarChart.Draw(
        Words.Picture.In(language),
        Rounds[0].Cost.Currency.In(language),
        [
            .. Rounds.Select(round => new Bar(
                $"{round.Number}. {round.Offer.Proposal.Title.In(language)}", round.Cost.FullYear.Amount, CostText.Number(round.Cost.FullYear))),
        ]);

    private Table RoundTable(Language language) => new(
        [
            TableColumn.Number(Words.Round.In(language)),
            TableColumn.Text(Words.By.In(language)),
            TableColumn.Text(Words.On.In(language)),
            TableColumn.Text(Words.Proposal.In(language)),
            TableColumn.Number(Words.InYear.In(language)),
            TableColumn.Number(Words.Whole(Basis.Months == 12).In(language)),
            TableColumn.Number("%"),
            TableColumn.Number(Words.Concession.In(language)),
            TableColumn.Number(Words.Distance.In(language)),
        ],
        Rounds.Select(round => TableRow.Create(
            round.Number.ToString(CultureInfo.InvariantCulture),
            Words.Side(round.Offer.By).In(language),
            round.Offer.On is { } day ? IsoDate.Of(day) : "",
            round.Offer.Proposal.Name + (round.Offer.Note is { } note ? Words.Said(note).In(language) : ""),
            CostText.Number(round.Cost.InYear),
            CostText.Number(round.Cost.FullYear),
            CostText.Percent(round.Cost.Total.FullYear),
            round.Concession is { } moved ? CostText.Number(moved) : "",
            round.Distance is { } apart ? CostText.Number(apart) : "")));

    private Table ClauseTable(Language language)
    {
        // What changes one thing stands in one row, whichever round words it.
        Dictionary<string, ProposalChange> things = new(StringComparer.Ordinal);
        var keyed = Rounds.Select(round => RedlinePairs.Keyed(round.Offer.Proposal)).ToList();
        foreach (var (key, change) in keyed.SelectMany(each => each))
        {
            things.TryAdd(key, change);
        }

        Proposal[] proposals = [.. Rounds.Select(round => round.Offer.Proposal)];
        return new(
            [
                TableColumn.Text(Words.Clause.In(language)),
                .. Rounds.Select(round => TableColumn.Text($"{round.Number}. {round.Offer.Proposal.Title.In(language)}")),
            ],
            things.Select(thing => TableRow.Create(
            [
                Headed(thing.Value, proposals).In(language),
                .. keyed.Select((each, at) => Cell(each.GetValueOrDefault(thing.Key), at, thing.Key, keyed, language)),
            ])));
    }

    // Strong where the same side worded it otherwise before.
    private TableCell Cell(ProposalChange? change, int at, string key, List<Dictionary<string, ProposalChange>> keyed, Language language)
    {
        var before = Enumerable.Range(0, at).LastOrDefault(each => Rounds[each].Offer.By == Rounds[at].Offer.By, -1);
        var text = change is null ? Words.Nothing.In(language) : change.In(language);
        return before >= 0 && !Equals(keyed[before].GetValueOrDefault(key), change) ? TableCell.Strong(text) : text;
    }
}
