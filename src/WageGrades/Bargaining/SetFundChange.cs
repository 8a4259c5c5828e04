using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>A fund set (调整专项资金): one of the agreement's as it is to be, or a new one. It has dates of its own and holds at once.</summary>
public sealed partial record SetFundChange : ProposalChange
{
    /// <summary>A fund set.</summary>
    /// <param name="fund">The fund as it is to be.</param>
    public SetFundChange(AwardFund fund)
        : base(Guard.NotNull(fund).Id) => Fund = fund;

    /// <summary>The fund as it is to be.</summary>
    public AwardFund Fund { get; }

    internal override LocalizedText? HeadingIn(CollectiveAgreement agreement) => Fund.Name;

    internal override string Target => "fund";

    private protected override string Text(Language language) => Words.Set(Fund.Name, Fund.Opening).In(language);

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) =>
        agreement.Funds.FirstOrDefault(each => each.Id == Fund.Id) is { } fund
            ? new(fund.Opening.In(Language.Chinese), fund.Opening.In(Language.English))
            : null;

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        var old = context.Agreement.Funds.FirstOrDefault(each => each.Id == Fund.Id);
        return context.Agreement with
        {
            Funds = old is null
                ? ValueList.Of(context.Agreement.Funds.Append(Fund))
                : ValueList.Of(context.Agreement.Funds.Select(each => ReferenceEquals(each, old) ? Fund : each)),
        };
    }
}
