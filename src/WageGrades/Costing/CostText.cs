using System.Globalization;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Figures of costs as the tables of reports print them: amounts without the currency, percentages with two decimals.</summary>
internal static class CostText
{
    internal static string Number(Money amount) => Money.NumberText(amount.Amount, amount.Currency.MinorDigits);

    internal static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>An exact amount, half up to the currency's minor unit.</summary>
    internal static string Number(ExactAmount amount) =>
        ExactAmount.Rounded(amount.Value, amount.Currency.MinorDigits).TryToDecimal(out var rounded)
            ? Money.NumberText(rounded, amount.Currency.MinorDigits)
            : amount.ToString();

    /// <summary>The difference as a percentage of the baseline, without its sign; empty where there is no baseline.</summary>
    internal static string Percent(CostFigure figure) => Percent(figure.Difference, figure.Baseline);

    /// <summary>One amount as a percentage of another, without its sign; empty where the other is zero.</summary>
    internal static string Percent(Money part, Money whole) => whole.IsZero ? "" : Percent(part.ToExactAmount() / whole.ToExactAmount());

    /// <summary>The same with its sign, such as "+8.25%"; nothing is "0.00%".</summary>
    internal static string SignedPercent(Ratio share) => share.Sign > 0 ? $"+{Percent(share)}%" : $"{Percent(share)}%";

    /// <summary>A share in hundredths with two decimals, half away from zero, without its sign.</summary>
    internal static string Percent(Ratio share) => ExactAmount.Rounded(share.Value * 100, 2).TryToDecimal(out var percent)
        ? percent.ToString("0.00", CultureInfo.InvariantCulture)
        : share.ToString();
}
