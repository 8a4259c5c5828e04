using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>
/// A floor set (调整最低标准): one of the agreement's gets another wording, its amounts from the change's date on, or a new one is added, which tests from
/// that date on.
/// </summary>
public sealed partial record SetFloorChange : ProposalChange
{
    /// <summary>A floor set.</summary>
    /// <param name="floor">The floor as it is to be.</param>
    public SetFloorChange(PayFloor floor)
        : base(Guard.NotNull(floor).Id) => Floor = floor;

    /// <summary>The floor as it is to be.</summary>
    public PayFloor Floor { get; }

    internal override LocalizedText? HeadingIn(CollectiveAgreement agreement) => Floor.Name;

    internal override string Target => "floor";

    private protected override string Text(Language language) => Words.Set(Floor.Name).In(language);

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) =>
        agreement.Floors.FirstOrDefault(each => each.Id == Floor.Id) is { } floor && floor.Amount.TryGet(from, out var amount)
            ? new(amount.In(Language.Chinese), amount.In(Language.English))
            : null;

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        var old = context.Agreement.Floors.FirstOrDefault(each => each.Id == Floor.Id);
        var amounts = DatedJoin.Of(old?.Amount ?? EffectiveSeries.Empty<Money>(), Floor.Amount, context.From);
        var floor = Floor with { Amount = amounts };
        return context.Agreement with
        {
            Floors = old is null
                ? ValueList.Of(context.Agreement.Floors.Append(floor))
                : ValueList.Of(context.Agreement.Floors.Select(each => ReferenceEquals(each, old) ? floor : each)),
        };
    }
}
