using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>A floor or a fund removed (取消最低标准、专项资金), for every month.</summary>
public sealed partial record RemoveFloorChange : ProposalChange
{
    /// <summary>A floor or a fund removed.</summary>
    /// <param name="id">Its id.</param>
    public RemoveFloorChange(ClauseId id)
        : base(id)
    {
    }

    internal override LocalizedText? HeadingIn(CollectiveAgreement agreement) =>
        agreement.Floors.Where(each => each.Id == Clause).Select(each => each.Name)
            .Concat(agreement.Funds.Where(each => each.Id == Clause).Select(each => each.Name))
            .FirstOrDefault();

    private protected override string Text(Language language) => Words.Removed.In(language);

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        var agreement = context.Agreement;
        var (floors, funds) = (agreement.Floors.Where(each => each.Id != Clause).ToList(), agreement.Funds.Where(each => each.Id != Clause).ToList());
        if (floors.Count == agreement.Floors.Count && funds.Count == agreement.Funds.Count)
        {
            context.ReportUnknown(agreement.Floors.Select(each => each.Id).Concat(agreement.Funds.Select(each => each.Id)));
            return null;
        }

        return agreement with { Floors = ValueList.Of(floors), Funds = ValueList.Of(funds) };
    }
}
