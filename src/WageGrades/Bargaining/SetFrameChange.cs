using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>
/// Everything beside the clauses as another agreement has it (其他事项): title, parties, term, choices, groups, caps, floors, funds, vocabularies. The
/// clauses stay, in the order in which the other names them; those that it does not name come last.
/// </summary>
public sealed partial record SetFrameChange : AgreementChange
{
    /// <summary>Everything beside the clauses.</summary>
    /// <param name="frame">The agreement whose other parts are taken; of its clauses only the order counts.</param>
    public SetFrameChange(CollectiveAgreement frame) => Frame = Guard.NotNull(frame);

    /// <summary>The agreement whose other parts are taken.</summary>
    public CollectiveAgreement Frame { get; }

    internal override LocalizedText Matter => Words.Frame;

    internal override string Target => "frame";

    private protected override string Text(Language language) => Words.Taken(Frame.Title).In(language);

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        var order = Frame.Clauses.Select((clause, place) => (clause.Id, place)).ToLookup(each => each.Id, each => each.place);
        return Frame with
        {
            Clauses = ValueList.Of(context.Agreement.Clauses
                .Select((clause, place) => (clause, place))
                .OrderBy(each => order[each.clause.Id].DefaultIfEmpty(int.MaxValue).First())
                .ThenBy(each => each.place)
                .Select(each => each.clause)),
        };
    }
}
