using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// Proposals as JSON documents (方案文件), so that a negotiator edits a file and not a program. A document begins with
/// <c>"format": "wagegrades/proposal/1"</c> and names its agreement; clauses, tables and amounts stand in it as in an agreement.
/// </summary>
/// <remarks>
/// Reading never throws for what a document holds: all its faults are findings with path, line, column and remedy, and what is sound is kept; so are
/// the findings of the proposal itself, such as a change of a clause that the agreement does not have.
/// </remarks>
/// <example><code>
/// Proposal offer = ProposalJson.Read(File.ReadAllText("union-2.json"), agreement).OrThrow();
/// </code></example>
public static class ProposalJson
{
    private static readonly JsonFormat<ProposalDraft> InYuan = ProposalShape.Format(new AgreementShape(Currency.Cny));

    /// <summary>The JSON Schema (draft 2020-12) of the documents, as published in <c>docs/schemas/proposal-1.schema.json</c>.</summary>
    /// <remarks>A document that reads without an error satisfies it; whether its changes fit the agreement it cannot say.</remarks>
    public static string Schema { get; } = JsonPrinter.Print(InYuan.Schema());

    /// <summary>Reads a proposal.</summary>
    /// <param name="json">The document's text.</param>
    /// <param name="agreement">The agreement that it changes.</param>
    /// <param name="file">The name of the file, which the findings then carry; or null.</param>
    /// <returns>The proposal of all that is sound, and what is wrong with the document and with its changes, each with its line.</returns>
    public static Reading<Proposal> Read(string json, CollectiveAgreement agreement, string? file = null)
    {
        var offer = ReadOffer(json, agreement, file);
        return new(offer.Value.Proposal, offer.Findings);
    }

    /// <summary>Reads a proposal with the side that made it, the day and the note.</summary>
    /// <param name="json">The document's text.</param>
    /// <param name="agreement">The agreement that it changes.</param>
    /// <param name="file">The name of the file, which the findings then carry; or null.</param>
    /// <returns>As <see cref="Read"/>.</returns>
    public static Reading<BargainingOffer> ReadOffer(string json, CollectiveAgreement agreement, string? file = null)
    {
        Guard.NotNull(agreement);
        var tree = JsonTree.Parse(Guard.NotNull(json));
        var terms = VocabularyShapes.TermsOfProposal(tree.Content, agreement.OwnVocabularies);
        if (!FormatFor(agreement.Currency).TryRead(tree, terms, out var reading, out var draft))
        {
            return new(new BargainingOffer(Proposal.On(agreement, "?")), reading.Faults.ToFindings(file));
        }

        var proposal = draft.Changes.Aggregate(Proposal.On(agreement, draft.Name), (made, change) => made.With(change.Value));
        proposal = draft.Title is { } title ? proposal.Titled(title) : proposal;
        proposal = draft.EffectiveFrom is { } day ? proposal.EffectiveFrom(day) : proposal;
        List<Finding> findings = [.. reading.Faults.ToFindings(file)];
        if (draft.Agreement != default && draft.Agreement != agreement.Id)
        {
            findings.Add(Finding.Of(
                FindingCodes.ProposalOfAnotherAgreement, "agreement", ("named", draft.Agreement.ToString()), ("given", agreement.Id.ToString())) with
            {
                File = file,
            });
        }

        findings.AddRange(proposal.Findings.Select(finding => AtItsPlace(finding, draft, file)));
        return new(new BargainingOffer(proposal) { By = draft.By, On = draft.On, Note = draft.Note }, FindingList.Of(findings));
    }

    /// <summary>Writes a proposal: UTF-8 text with line feeds, members in one order, those with their default value left out.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The document, ending in a line feed; with the same agreement it reads back equal.</returns>
    public static string Write(Proposal proposal) => Write(new BargainingOffer(Guard.NotNull(proposal)));

    /// <summary>Writes a proposal with the side that made it, the day and the note.</summary>
    /// <param name="offer">The offer.</param>
    /// <returns>The document, ending in a line feed.</returns>
    public static string Write(BargainingOffer offer)
    {
        var proposal = Guard.NotNull(offer).Proposal;
        return JsonPrinter.Print(FormatFor(proposal.Base.Currency).Write(new ProposalDraft(
            proposal.Name, proposal.HasTitle ? proposal.Title : null, proposal.Base.Id, offer.By, offer.On, offer.Note, proposal.EffectiveOn,
            ValueList.Of(proposal.Changes.Select(change => new Placed<ProposalChange>(change, null))))));
    }

    private static JsonFormat<ProposalDraft> FormatFor(Currency currency) =>
        currency == Currency.Cny ? InYuan : ProposalShape.Format(new AgreementShape(currency));

    /// <summary>A finding of one change, at the place where the change stands.</summary>
    private static Finding AtItsPlace(Finding finding, ProposalDraft draft, string? file)
    {
        for (var place = 0; place < draft.Changes.Count; place++)
        {
            if (finding.Path == ChangeContext.PathOf(place + 1) && draft.Changes[place].Place is { } at)
            {
                return finding with { File = file, Line = at.Line, Column = at.Column };
            }
        }

        return finding with { File = file };
    }
}
