using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// The amount of a floor of the agreement as rate (以最低工资等标准计): as the floor states it on the day, of a month or of an hour. It follows the floor.
/// </summary>
/// <example>A stoppage allowance of 80 % of the minimum wage: <c>new FormulaAmount(new FloorRate("minimum-wage"), Ratio.Percent(80m))</c>.</example>
public sealed record FloorRate : AmountRate
{
    /// <summary>The amount of a floor.</summary>
    /// <param name="floor">The id of the floor.</param>
    public FloorRate(ClauseId floor) => Floor = floor;

    /// <summary>The id of the floor.</summary>
    public ClauseId Floor { get; }

    internal override PayUnit? Time => null;

    internal override AmountReads Reads => new() { Floors = [Floor] };

    internal override bool IsOfPerson => false;

    internal override IEnumerable<Money> Stated => [];

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => [];

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        [(null, Title)];

    internal override LocalizedText TitleBy(Func<ClauseId, LocalizedText> nameOf) =>
        new($"{BesideChinese(nameOf(Floor).Chinese)}的标准", $"the amount of {nameOf(Floor).English}");

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Unlimited;

    internal override AmountRate Changed(Func<Money, Money> change) => this;

    internal override AmountRate? Set(TermKey? key, Money amount) => null;
}
