using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>One payment for a period to an employment.</summary>
/// <param name="Period">The months over which it is earned.</param>
/// <param name="PaidIn">The month in which those are paid who stay.</param>
/// <param name="DueIn">The month in which this employment is paid.</param>
/// <param name="CountedOn">The day of the ground, the standard and the pay for which it is reckoned.</param>
/// <param name="PaidOn">The day of the month on which it falls due.</param>
/// <param name="HeldOn">The day on which the ground has to hold.</param>
/// <param name="State">Whether it is due.</param>
internal sealed record PeriodDue(
    MonthRun Period, YearMonth PaidIn, YearMonth DueIn, LocalDate CountedOn, LocalDate PaidOn, LocalDate HeldOn, PeriodState State)
{
    /// <summary>The part of the whole that was due before.</summary>
    internal Ratio Before { get; init; } = Ratio.Zero;

    /// <summary>The part that is due.</summary>
    internal Ratio Part { get; init; } = Ratio.One;
}
