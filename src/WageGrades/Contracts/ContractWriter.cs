using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Serialization;

namespace WageGrades.Contracts;

/// <summary>Puts the articles of a contract together: what opens every contract, the clauses, what stands beside them, what has to be filled
/// in.</summary>
internal sealed class ContractWriter(CollectiveAgreement agreement, ContractTerms terms)
{
    // What the head of the contract, its articles of the frame and its annexes say.
    private static readonly string[] ToldOfClause = ["kind", "id", "number", "heading", "text", "contents", "sources", "ladders"];

    private static readonly string[] ToldInTheAnnex = ["id", "citation"];

    private static readonly (ContractChapter Chapter, LocalizedText Heading, string[] Members)[] Frame =
    [
        (ContractChapter.General, new("合同期限", "Term"), ["term", "continuation"]),
        (ContractChapter.General, new("适用范围和币种", "Scope and currency"), ["kind", "coveredForms", "currency", "id"]),
        (ContractChapter.PaySystem, new("最低标准", "Floors under pay"), ["floors", "relativeFloors", "workplaceAreas"]),
        (ContractChapter.PaySystem, new("考核等级名额", "Rating quotas"), ["ratingQuotas"]),
        (ContractChapter.Allowances, new("不重复享受", "Of which the higher pays"), ["groups"]),
        (ContractChapter.Allowances, new("封顶", "Caps"), ["caps"]),
        (ContractChapter.Allowances, new("专项资金", "Funds"), ["funds"]),
        (ContractChapter.Payment, new("工资的计算规则", "How pay is computed"), ["policies"]),
        (ContractChapter.Development, new("证书、资历和学分的认可", "Recognition of certificates, qualifications and credits"), ["recognition", "framework", "creditConversions"]),
        (ContractChapter.Closing, new("本合同用语", "Terms of this contract"), ["vocabularies"]),
        (ContractChapter.Closing, new("说明", "Note"), ["note"]),
    ];

    internal IEnumerable<ContractArticle> Articles()
    {
        var document = AgreementJson.TreeOf(agreement);
        var clauses = ((JsonListNode?)document.Find("clauses"))?.Items.Cast<JsonObjectNode>().ToList() ?? [];
        var firstPaying = agreement.Clauses.ToList().FindIndex(clause => clause is PayClause);
        List<(ContractChapter Chapter, Func<int, ContractArticle> Make)> drafts = [];
        foreach (var (chapter, heading, members) in Frame)
        {
            if (members.Any(member => document.Find(member) is not null))
            {
                drafts.Add((chapter, number => new ContractArticle(number, chapter, null, heading, OfFrame(document, members, number, heading))));
            }
        }

        for (var at = 0; at < agreement.Clauses.Count; at++)
        {
            var (clause, data) = (agreement.Clauses[at], clauses[at]);
            var chapter = ContractChapters.Of(clause, isBeforePay: firstPaying < 0 || at < firstPaying);
            drafts.Add((chapter, number => new ContractArticle(number, chapter, clause.Id, clause.Heading, OfClause(clause, data, number))));
        }

        foreach (var missing in RequiredContents.Missing(agreement))
        {
            var chapter = ContractChapters.Of(missing) ?? ContractChapter.Closing;
            var heading = RequiredContents.HeadingOf(missing);
            drafts.Add((chapter, number => new ContractArticle(number, chapter, null, heading, [ContractWords.ToBeFilled]) { IsBlank = true }));
        }

        drafts.Add((
            ContractChapter.Closing,
            number => new ContractArticle(number, ContractChapter.Closing, null, ContractWords.EffectHeading, ContractWords.Effect)));
        return drafts.OrderBy(draft => draft.Chapter).Select((draft, at) => draft.Make(at + 1)).ToList();
    }

    private List<LocalizedText> OfFrame(JsonObjectNode document, string[] members, int number, LocalizedText heading)
    {
        StandardPlace place = new(number, heading);
        List<LocalizedText> lines = [];
        foreach (var member in members)
        {
            if (document.Find(member) is JsonObjectNode policies && member == "policies")
            {
                lines.AddRange(terms.Lines(policies, place));
            }
            else if (document.Find(member) is JsonListNode list && list.Items.Any(item => !item.IsPlain))
            {
                lines.AddRange(list.Items.Cast<JsonObjectNode>().Select(item => terms.Object(item, place, ToldInTheAnnex)));
            }
            else if (document.Find(member) is { } node)
            {
                lines.Add(ContractTerms.Labelled(ContractTerms.Label(member), terms.Value(node, member, place)));
            }
        }

        return lines;
    }

    private List<LocalizedText> OfClause(Clause clause, JsonObjectNode data, int number) =>
    [
        .. clause.Text is { } text ? new[] { text } : [],
        .. clause is LadderClause ? new[] { ContractWords.SeeLadders } : [],
        .. terms.Lines(data, new StandardPlace(number, clause.Heading), ToldOfClause),
    ];
}
