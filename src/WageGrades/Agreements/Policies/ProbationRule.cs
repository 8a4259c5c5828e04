using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// What a monthly amount pays on days of probation (试用期工资): a share of the agreed pay or of the post's lowest step. The law asks for at least
/// 80 % and the minimum wage (劳动合同法第二十条): the first is checked under a jurisdiction, the second is a floor of the agreement.
/// </summary>
public sealed record ProbationRule
{
    /// <summary>Full pay in probation.</summary>
    public static readonly ProbationRule InFull = new(Ratio.One, ProbationBase.AgreedPay);

    /// <summary>A rule.</summary>
    /// <param name="share">The share, from 0 to 1; 80 % of 5,000 is 4,000.</param>
    /// <param name="of">Of what.</param>
    public ProbationRule(Ratio share, ProbationBase of)
    {
        Share = share;
        Base = of;
    }

    /// <summary>The share, from 0 to 1.</summary>
    public Ratio Share { get; init => field = Guard.That(value >= Ratio.Zero && value <= Ratio.One, value, "from 0 to 1"); }

    /// <summary>Of what it is a share.</summary>
    public ProbationBase Base { get; init => field = Guard.Defined(value); }

    /// <inheritdoc/>
    public override string ToString() => $"{Share} of {(Base == ProbationBase.LowestStep ? "the lowest step" : "agreed pay")}";
}
