using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>A part of a lump sum and the month in which it is paid (分期).</summary>
public sealed record Instalment
{
    /// <summary>A part.</summary>
    /// <param name="month">The month in which it is paid.</param>
    /// <param name="part">Its weight beside the other parts, 0.01 to 1,000,000,000: of 70 and 60 the first is 70/130 of the whole.</param>
    /// <exception cref="ArgumentException">The month or the part is out of range.</exception>
    public Instalment(YearMonth month, decimal part)
    {
        Month = Guard.Month(month);
        Part = Guard.That(part is >= 0.01m and <= 1_000_000_000m, part, "0.01 to 1,000,000,000");
    }

    /// <summary>The month in which it is paid.</summary>
    public YearMonth Month { get; }

    /// <summary>Its weight beside the other parts.</summary>
    public decimal Part { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(Instalment), (nameof(Month), Month), (nameof(Part), Part));
}
