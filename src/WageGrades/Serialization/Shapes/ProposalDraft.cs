using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A proposal as a document states it, before it meets its agreement.</summary>
internal sealed record ProposalDraft(
    string Name,
    LocalizedText? Title,
    ClauseId Agreement,
    PartyRole? By,
    LocalDate? On,
    LocalizedText? Note,
    LocalDate? EffectiveFrom,
    ValueList<Placed<ProposalChange>> Changes);
