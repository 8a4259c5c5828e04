using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Serialization;

namespace WageGrades.Contracts;

/// <summary>
/// An agreement as a contract to be signed (集体合同草案): chapters and articles in the style of Chinese collective contracts, tables of standards in
/// annexes, blanks (＿＿＿＿) where content that a contract has to have is missing. Everything that the agreement's document says is in it.
/// </summary>
/// <remarks>
/// It words data; it is no legal advice. What the agreement does not say, such as representatives and dates, is left to be filled in. The Chinese
/// edition is the contract; the English one says the same to be read.
/// </remarks>
/// <example><code>File.WriteAllText("contract.html", ContractDraft.Of(agreement).ToHtmlPage());</code></example>
public sealed partial record ContractDraft
{
    private readonly ContractTerms terms;

    private ContractDraft(CollectiveAgreement agreement, string? settlement)
    {
        (Agreement, Settlement, terms) = (agreement, settlement, new ContractTerms(agreement));
        Articles = ValueList.Of(new ContractWriter(agreement, terms).Articles());
    }

    /// <summary>The agreement that is worded.</summary>
    public CollectiveAgreement Agreement { get; }

    /// <summary>The name of the settled proposal that the agreement takes in (协商一致方案); null for an agreement as it stands.</summary>
    public string? Settlement { get; }

    /// <summary>The articles in the order of their numbers.</summary>
    public IReadOnlyList<ContractArticle> Articles { get; }

    /// <summary>The articles about required content that the agreement does not say (待填).</summary>
    public IReadOnlyList<ContractArticle> Blanks => ValueList.Of(Articles.Where(article => article.IsBlank));

    /// <summary>The contract draft of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="ArgumentException">An amount is in another currency than the agreement's.</exception>
    public static ContractDraft Of(CollectiveAgreement agreement) => new(Guard.NotNull(agreement), null);

    /// <summary>The contract draft of a settled proposal (协商一致方案): of the agreement with the proposal's changes in it.</summary>
    /// <param name="settlement">The proposal.</param>
    /// <exception cref="ArgumentException">An amount is in another currency than the agreement's.</exception>
    public static ContractDraft Of(Proposal settlement) => new(Guard.NotNull(settlement).Agreement, settlement.Name);

    /// <inheritdoc/>
    public override string ToString() => $"{Agreement.Id}: {EnglishCount.Of(Articles.Count, "article")}, {EnglishCount.Of(Blanks.Count, "blank")}";
}
