using System.Globalization;

namespace WageGrades.Bargaining;

/// <summary>An amount whose currency the reader knows: "1,000.00".</summary>
internal static class MoneyText
{
    internal static string Of(decimal amount) => amount.ToString("#,##0.00######", CultureInfo.InvariantCulture);
}
