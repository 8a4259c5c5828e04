using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// What completed service counts, in bands (按工龄分档): 25 % from 6 months, 35 % from 12, 45 % from 24, 55 % from 36. Below the first band nothing is
/// due. A band counts from the day on which the clause's start rule lets the completed service count.
/// </summary>
/// <example>A quarter from six months, 45 % from two years on: <c>new ServiceBandsQuantity(ServiceUnit.Months, [new(6, Ratio.Percent(25m)),
/// new(24, Ratio.Percent(45m))])</c>.</example>
public sealed record ServiceBandsQuantity : AmountQuantity
{
    /// <summary>Bands of service.</summary>
    /// <param name="unit">Whether the bands begin after years or after months.</param>
    /// <param name="bands">The bands, each from later service than the one before; at least one.</param>
    /// <exception cref="ArgumentException">There is no band, or the bands do not rise.</exception>
    public ServiceBandsQuantity(ServiceUnit unit, IEnumerable<ServiceBand> bands)
    {
        Unit = Guard.Defined(unit);
        var list = ValueList.Of(bands);
        Guard.That(list.Count > 0 && list.Zip(list.Skip(1)).All(pair => pair.First.From < pair.Second.From), bands, "bands that rise, at least one");
        Bands = list;
    }

    /// <summary>Whether the bands begin after years or after months.</summary>
    public ServiceUnit Unit { get; }

    /// <summary>The bands in rising order.</summary>
    public IReadOnlyList<ServiceBand> Bands { get; }

    internal override AmountReads Reads => new() { Service = true };

    internal override LocalizedText Name => Unit == ServiceUnit.Years ? new("工龄（年）分档", "bands of years of service")
        : new("工龄（月）分档", "bands of months of service");

    internal override Ratio? OfService(int months)
    {
        var units = Unit == ServiceUnit.Years ? months / 12 : months;
        return Bands.LastOrDefault(band => band.From <= units)?.Counts ?? Ratio.Zero;
    }
}
