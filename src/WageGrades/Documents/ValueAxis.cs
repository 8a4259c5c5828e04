using System.Globalization;

namespace WageGrades.Documents;

/// <summary>
/// A scale from values to pixels with marks at round numbers (1, 2, 2.5 or 5 times a power of ten). Values may be any up to
/// <see cref="Limit"/> either way.
/// </summary>
internal sealed class ValueAxis
{
    internal const decimal Limit = 1_000_000_000_000_000_000m;

    private static readonly decimal[] RoundSteps = [1m, 2m, 2.5m, 5m, 10m];

    private readonly decimal low;
    private readonly decimal high;
    private readonly decimal pixelFrom;
    private readonly decimal pixelTo;

    private ValueAxis(decimal low, decimal high, decimal step, decimal pixelFrom, decimal pixelTo)
    {
        (this.low, this.high) = (low, high);
        (this.pixelFrom, this.pixelTo) = (pixelFrom, pixelTo);
        Marks = [.. MarksBetween(low, high, step)];
        MarkDistance = Math.Abs(PixelOf(low + step) - pixelFrom);
    }

    /// <summary>The round values on the axis, rising.</summary>
    internal IReadOnlyList<decimal> Marks { get; }

    /// <summary>How many pixels one mark is from the next.</summary>
    internal decimal MarkDistance { get; }

    /// <summary>An axis that begins and ends at a mark, the first at or below the values and the last at or above them.</summary>
    internal static ValueAxis Around(decimal low, decimal high, int mostMarks, decimal pixelFrom, decimal pixelTo)
    {
        (low, high) = Widened(low, high);
        for (var step = RoundStep((high - low) / mostMarks); ; step = RoundStep(step * 1.5m))
        {
            var (from, to) = (decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step);
            if ((to - from) / step < mostMarks)
            {
                return new ValueAxis(from, to, step, pixelFrom, pixelTo);
            }
        }
    }

    /// <summary>An axis that ends exactly at the values, so that the longest bar fills the plot; its marks lie inside.</summary>
    internal static ValueAxis Within(decimal low, decimal high, int mostMarks, decimal pixelFrom, decimal pixelTo)
    {
        (low, high) = Widened(low, high);
        return new ValueAxis(low, high, RoundStep((high - low) / mostMarks), pixelFrom, pixelTo);
    }

    internal static string Label(decimal mark) => mark.ToString("#,##0.########", CultureInfo.InvariantCulture);

    internal decimal PixelOf(decimal value) => pixelFrom + ((value - low) / (high - low) * (pixelTo - pixelFrom));

    /// <summary>One value alone is shown against zero, nothing at all on an axis from 0 to 1.</summary>
    private static (decimal Low, decimal High) Widened(decimal low, decimal high) =>
        low != high ? (low, high) : low == 0 ? (0m, 1m) : (Math.Min(low, 0m), Math.Max(high, 0m));

    private static IEnumerable<decimal> MarksBetween(decimal low, decimal high, decimal step)
    {
        for (var mark = decimal.Ceiling(low / step) * step; mark <= high; mark += step)
        {
            yield return mark;
        }
    }

    private static decimal RoundStep(decimal atLeast)
    {
        var power = 1m;
        while (power * 10m <= atLeast)
        {
            power *= 10m;
        }

        while (power > atLeast)
        {
            power /= 10m;
        }

        return RoundSteps.First(step => step * power >= atLeast) * power;
    }
}
