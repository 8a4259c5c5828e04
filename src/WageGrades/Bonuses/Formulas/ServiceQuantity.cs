using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// Completed periods of service as quantity (按工龄计): every year, every second year, every six months, at most so many. Service is that of the
/// agreement's rules (service date, earlier employments); a period counts from the day on which the clause's start rule lets it count.
/// </summary>
/// <example>Increments for every two years of service, at most five: <c>new ServiceQuantity(ServiceUnit.Years) { Every = 2, AtMost = 5 }</c>; seven
/// years count three.</example>
public sealed record ServiceQuantity : AmountQuantity
{
    private const int MostUnits = 1_200;

    /// <summary>Completed periods of service.</summary>
    /// <param name="unit">Whether the periods are of years or of months.</param>
    public ServiceQuantity(ServiceUnit unit) => Unit = Guard.Defined(unit);

    /// <summary>Whether the periods are of years or of months.</summary>
    public ServiceUnit Unit { get; }

    /// <summary>How many years or months make a period, 1 to 1,200; default 1.</summary>
    public int Every { get; init => field = Guard.InRange(value, 1, MostUnits); } = 1;

    /// <summary>The most periods that count, 1 to 1,200; null when there is no limit.</summary>
    public int? AtMost { get; init => field = value is { } most ? Guard.InRange(most, 1, MostUnits) : null; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(ServiceQuantity), (nameof(Unit), Unit), (nameof(Every), Every), (nameof(AtMost), AtMost));

    internal override AmountReads Reads => new() { Service = true };

    internal override LocalizedText Name => (Unit, Every) switch
    {
        (ServiceUnit.Years, 1) => new("工龄年数", "years of service"),
        (ServiceUnit.Months, 1) => new("工龄月数", "months of service"),
        (ServiceUnit.Years, _) => new($"每满 {Every} 年工龄", $"every {Number(Every)} years of service"),
        (ServiceUnit.Months, _) => new($"每满 {Every} 个月工龄", $"every {Number(Every)} months of service"),
        _ => throw Closed.Missed(Unit),
    };

    internal override Ratio? OfService(int months)
    {
        var periods = (Unit == ServiceUnit.Years ? months / 12 : months) / Every;
        return Ratio.Of(Math.Min(periods, AtMost ?? periods), 1);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
