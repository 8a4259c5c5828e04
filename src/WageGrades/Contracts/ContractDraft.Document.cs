using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Serialization;

namespace WageGrades.Contracts;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ContractDraft : IReport
{
    /// <summary>The contract: the parties, chapters of articles, signatures, annexes.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [.. Opening(language)];
        var chapter = 0;
        foreach (var articles in Articles.GroupBy(article => article.Place))
        {
            chapter++;
            blocks.Add(new Heading(1, ContractWords.ChapterTitle(chapter, ContractChapters.TitleOf(articles.Key)).In(language)));
            foreach (var article in articles)
            {
                blocks.Add(new Heading(2, ContractWords.ArticleTitle(article.Number, article.Heading).In(language)));
                blocks.AddRange(article.Lines.Select(line => new Paragraph(line.In(language), article.IsBlank ? Emphasis.Strong : Emphasis.None)));
            }
        }

        blocks.Add(new Heading(1, ContractWords.Signatures.In(language)));
        blocks.Add(Signatures(language));
        blocks.AddRange(new ContractAnnexes(Agreement, terms, Articles).Blocks(language));
        return new Document(language, ContractWords.Draft(Agreement.Title).In(language), blocks);
    }

    private IEnumerable<Block> Opening(Language language)
    {
        if (Settlement is { } name)
        {
            yield return new Paragraph(ContractWords.OfSettlement(name).In(language), Emphasis.Muted);
        }

        yield return new Paragraph(ContractWords.Blanks(Blanks.Count).In(language), Emphasis.Muted);
        yield return PartyLine(PartyRole.Employer, ContractWords.Employer, ContractWords.LegalRepresentative, language);
        yield return PartyLine(PartyRole.Workers, ContractWords.Workers, ContractWords.UnionChair, language);
        yield return new Paragraph(ContractWords.Basis.In(language));
    }

    private Paragraph PartyLine(PartyRole role, LocalizedText side, LocalizedText chief, Language language)
    {
        var colon = ContractWords.Colon.In(language);
        return new Paragraph($"{side.In(language)}{colon}{NamesOf(role, language)}　{chief.In(language)}{colon}{ContractWords.Blank}");
    }

    private string NamesOf(PartyRole role, Language language)
    {
        var names = Agreement.Parties.Where(party => party.Role == role).Select(party => party.Name.In(language)).ToList();
        return names.Count == 0 ? ContractWords.Blank : string.Join(ContractWords.Comma.In(language), names);
    }

    private Table Signatures(Language language)
    {
        var day = (Agreement.SignedOn is { } signed ? ContractDates.Of(signed) : ContractWords.DayBlank).In(language);
        TableRow Row(LocalizedText label, string first, string second) => TableRow.Create(label.In(language), first, second);
        return new Table(
            [TableColumn.Text(""), TableColumn.Text(ContractWords.Employer.In(language)), TableColumn.Text(ContractWords.Workers.In(language))],
            [
                Row(ContractWords.Name, NamesOf(PartyRole.Employer, language), NamesOf(PartyRole.Workers, language)),
                Row(ContractWords.ChiefSignature, ContractWords.Blank, ContractWords.Blank),
                Row(ContractWords.Representatives, ContractWords.Blank, ContractWords.Blank),
                Row(ContractWords.Seal, "", ""),
                Row(ContractWords.SignedOn, day, day),
            ]);
    }
}
