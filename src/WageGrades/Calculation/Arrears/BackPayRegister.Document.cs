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
        List<Block> blocks =
        [
            new Paragraph(
                Words.OwedPaidTooMuchNet(
                    Sum(person => person.Owed),
                    Sum(person => person.Overpaid),
                    Total,
                    IsComplete ? "" : OpenTable.PartOf(language),
                    People.Count,
                    Count(Lines)).In(language)),
        ];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(
                Words.PersonMonthsAreNotSettled(Count(LeftOut)).In(language),
                Emphasis.Alert));
        }

        if (!IsPayable)
        {
            blocks.Add(new Paragraph(
                Words.TheAgreementDoesNotDeclare.In(language),
                    Emphasis.Alert));
        }

        Add(blocks, Words.People.In(language), People.Count, PeopleTable(language));
        Add(blocks, Words.Lines.In(language), Lines.Count, LinesTable(language));
        Add(blocks, Words.Interest.In(language), Interest.Count, InterestTable(language));
        Add(blocks, Words.LeftOut.In(language), LeftOut.Count, LeftOutTable(language));
        Add(blocks, Words.Findings.In(language), Findings.Count, FindingTable.Of(Findings.Capped(20), language));
        return new Document(language, Title(language), blocks);
    }

    private static void Add(List<Block> blocks, string heading, int rows, Table table)
    {
        if (rows > 0)
        {
            blocks.Add(new Heading(2, heading));
            blocks.Add(table);
        }
    }

    private string Title(Language language)
    {
        var months = FirstMonth is { } first && LastMonth is { } last ? $" {IsoDate.Of(first)} – {IsoDate.Of(last)}" : "";
        return Words.BackPayRegister(months).In(language);
    }

    private Table PeopleTable(Language language)
    {
        return new Table(
            [
                TableColumn.Text(Words.Person.In(language)),
                TableColumn.Number(Words.Owed.In(language)),
                TableColumn.Number(Words.PaidTooMuch.In(language)),
                TableColumn.Number(Words.Interest.In(language)),
                TableColumn.Number(Words.OnAccount.In(language)),
                TableColumn.Number(Words.ToPay.In(language)),
                TableColumn.Number(Words.ToTakeBack.In(language)),
            ],
            People.Select(person => TableRow.Create(
                    person.Name.Length == 0 ? person.Worker.ToString() : $"{person.Worker} {person.Name}",
                    person.Owed.In(language),
                    person.Overpaid.In(language),
                    person.Interest.In(language),
                    person.OnAccount.In(language),
                    person.ToPay?.In(language) ?? Words.Open.In(language),
                    person.ToRecover?.In(language) ?? Words.Open.In(language)))
                .Append(TableRow.Total(
                    $"{Words.Total.In(language)}{(IsComplete ? "" : OpenTable.PartOf(language))}",
                    Sum(person => person.Owed).In(language),
                    Sum(person => person.Overpaid).In(language),
                    Sum(person => person.Interest).In(language),
                    Sum(person => person.OnAccount).In(language),
                    IsPayable ? Sum(person => person.ToPay!.Value).In(language) : Words.Open.In(language),
                    IsPayable ? Sum(person => person.ToRecover!.Value).In(language) : Words.Open.In(language))));
    }

    private Table LinesTable(Language language)
    {
        return new Table(
            [
                TableColumn.Text(Words.Person.In(language)),
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.Item.In(language)),
                TableColumn.Number(Words.OldDue.In(language)),
                TableColumn.Number(Words.NewDue.In(language)),
                TableColumn.Number(Words.Paid.In(language)),
                TableColumn.Number(Words.Difference.In(language)),
                TableColumn.Text(Words.Cause.In(language)),
            ],
            Lines.Select(line => TableRow.Create(
                    line.Worker.ToString(),
                    line.Clause.ToString(),
                    line.Describe(language),
                    line.OldDue?.In(language) ?? Words.Unknown.In(language),
                    line.NewDue.In(language),
                    line.Paid.In(language),
                    line.Difference.IsNegative ? TableCell.Alert(line.Difference.In(language)) : line.Difference.In(language),
                    NameOf(line.Cause).In(language)))
                .Append(TableRow.Total("", "", $"{Words.Total.In(language)}{(IsComplete ? "" : OpenTable.PartOf(language))}", "", "", "",
                    Total.In(language), "")));
    }

    private Table InterestTable(Language language) => new(
        [
            TableColumn.Text(Words.Person.In(language)),
            TableColumn.Text(Words.Month.In(language)),
            TableColumn.Text(Words.Clause.In(language)),
            TableColumn.Number(Words.PaidLate.In(language)),
            TableColumn.Number(Words.Interest.In(language)),
        ],
        Interest.Select(each => TableRow.Create(
                each.Worker.ToString(), IsoDate.Of(each.Month), each.Clause.ToString(), each.Late.In(language), each.Amount.In(language)))
            .Append(TableRow.Total("", "", Words.To(IsoDate.Of(PaidOn)).In(language), "", Sum(person => person.Interest).In(language))));

    private Table LeftOutTable(Language language) => new(
        [
            TableColumn.Text(Words.Person.In(language)),
            TableColumn.Text(Words.InMonth.In(language)),
            TableColumn.Text(Words.Reason.In(language)),
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
        (BackPayCause.Fact, new("人员信息更正", "fact")),
        (BackPayCause.Payment, new("发放差错", "payment")),
    ];

    private static string Count<T>(IReadOnlyCollection<T> items) => items.Count.ToString(CultureInfo.InvariantCulture);

    private Money Sum(Func<BackPayPerson, Money> amount) => Money.Zero(Currency) + Money.Sum(People.Select(amount));
}
