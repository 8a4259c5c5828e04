using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>What the cells of a table make in a month.</summary>
/// <param name="Per">The time for which they stand.</param>
/// <param name="InAMonth">How many of it a month pays.</param>
/// <param name="Rounding">How the month's amount is rounded.</param>
internal sealed record CellTime(PayUnit Per, Ratio InAMonth, RoundingRule Rounding)
{
    /// <summary>Cells of a month.</summary>
    internal static readonly CellTime OfMonth = new(PayUnit.Month, Ratio.One, RoundingRule.None);

    /// <summary>What amounts of a unit make in a month.</summary>
    internal static CellTime Of(PayUnit unit, AgreementPolicies policies) => unit == PayUnit.Month
        ? OfMonth
        : new(unit, policies.PaidTime.InAMonth(unit) ?? Ratio.Zero, policies.Rounding?.At(RoundingPoint.MonthRate) ?? RoundingRule.None);

    /// <summary>The rule for the month's amounts.</summary>
    public RoundingRule Rounding { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rounding);

    /// <summary>The month's amount, exact: of it a day's and an hour's pay are made, so that an hourly cell is its own hour.</summary>
    internal ExactAmount Exact(ExactAmount cell) => Per == PayUnit.Month ? cell : cell * InAMonth;

    /// <summary>The month's amount as a month is paid it.</summary>
    internal ExactAmount Month(ExactAmount cell) =>
        Per == PayUnit.Month || Rounding.Mode == RoundingMode.None ? Exact(cell) : Exact(cell).Round(Rounding);
}
