using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>How a proposal stands in a document whose amounts are of one currency.</summary>
internal static class ProposalShape
{
    /// <summary>The format for amounts as an agreement states them.</summary>
    internal static JsonFormat<ProposalDraft> Format(AgreementShape amounts) =>
        new("wagegrades/proposal", version: 1, "WageGrades proposal", Root(amounts));

    private static ObjectShape<ProposalDraft> Root(AgreementShape amounts) => new("proposal", "A proposal to change an agreement.", table =>
    {
        var name = table.Required("name", JsonShape.Text, draft => draft.Name, "The proposal's name, such as union-2.", "?");
        var title = table.Optional("title", PlainShapes.Text, draft => draft.Title, "What it is called in both languages; left out, its name.");
        var agreement = table.Required("agreement", PlainShapes.Id, draft => draft.Agreement, "The id of the agreement that it changes.", default);
        var by = table.Optional("by", AgreementCodes.Role, draft => draft.By, "The side that makes it.");
        var on = table.Optional("on", JsonShape.Date, draft => draft.On, "The day on which it was put on the table.");
        var note = table.Optional("note", PlainShapes.Text, draft => draft.Note, "What was said with it.");
        var from = table.Optional(
            "effectiveFrom", JsonShape.Date, draft => draft.EffectiveFrom, "The first day of every change without a date of its own.");
        var changes = table.Required(
            "changes",
            JsonShape.List(new PlacedShape<ProposalChange>(amounts.Changes())),
            draft => draft.Changes,
            "The changes in their order.",
            ValueList<Placed<ProposalChange>>.Empty);
        return values => new(
            name.In(values),
            title.In(values),
            agreement.In(values),
            by.In(values),
            on.In(values),
            note.In(values),
            from.In(values),
            ValueList.Of(changes.In(values)));
    });
}
