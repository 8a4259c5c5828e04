using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>What service counts from so many completed years or months on (工龄档).</summary>
/// <example>45 % from 24 months on: <c>new ServiceBand(24, Ratio.Percent(45m))</c>.</example>
public sealed record ServiceBand
{
    /// <summary>A band.</summary>
    /// <param name="from">The completed years or months from which it holds, included; 0 to 1,200.</param>
    /// <param name="counts">What it counts, 0 or more.</param>
    public ServiceBand(int from, Ratio counts)
    {
        From = Guard.InRange(from, 0, 1_200);
        Counts = Guard.That(counts >= Ratio.Zero, counts, "0 or more");
    }

    /// <summary>The completed years or months from which it holds.</summary>
    public int From { get; }

    /// <summary>What it counts.</summary>
    public Ratio Counts { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(ServiceBand), (nameof(From), From), (nameof(Counts), Counts));
}
