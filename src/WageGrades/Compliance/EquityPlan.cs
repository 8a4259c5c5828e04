using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>Equity awards to be tested against limits (股权奖励方案).</summary>
public sealed record EquityPlan
{
    /// <summary>A plan.</summary>
    /// <param name="grantedOn">The day of the awards.</param>
    /// <param name="netAssetGain">What three years' profits added to the net assets (近三年税后利润形成的净资产增值额).</param>
    /// <param name="awards">The awards.</param>
    public EquityPlan(LocalDate grantedOn, Money netAssetGain, IEnumerable<EquityAward> awards)
    {
        GrantedOn = grantedOn;
        NetAssetGain = netAssetGain;
        Awards = ValueList.Of(awards);
    }

    /// <summary>The day of the awards.</summary>
    public LocalDate GrantedOn { get; }

    /// <summary>The net-asset gain of three years.</summary>
    public Money NetAssetGain { get; }

    /// <summary>The awards.</summary>
    public IReadOnlyList<EquityAward> Awards { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(EquityPlan),
        (nameof(GrantedOn), GrantedOn), (nameof(NetAssetGain), NetAssetGain), (nameof(Awards), Awards));
}
