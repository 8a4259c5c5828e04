using System.Globalization;
using System.Runtime.CompilerServices;

namespace WageGrades.Tests.Conventions;

/// <summary>
/// The whole suite runs under a culture no text of the library may show: decimal comma, apostrophe groups, a long minus sign and a strange
/// date order. It is made here, since named cultures all behave invariantly where globalization is invariant.
/// </summary>
internal static class HostileCulture
{
    [ModuleInitializer]
    internal static void Use()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NumberGroupSizes = [2];
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PercentSymbol = "pct";
        culture.NumberFormat.CurrencySymbol = "¤¤";
        culture.DateTimeFormat.ShortDatePattern = "dd|MM|yyyy";
        culture.DateTimeFormat.LongDatePattern = "dd|MM|yyyy";
        culture.DateTimeFormat.DateSeparator = "|";
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = culture;
    }
}
