using System.Globalization;
using System.Text;

namespace WageGrades.Internal;

/// <summary>
/// What a record prints, the same under every culture. The compiler's own form asks each member for its text under the current culture, so a record
/// with a number or a date among its members prints itself through this.
/// </summary>
internal static class Printed
{
    /// <summary>The type and its members: "Suspension { Leave = leave-kind:sick, AfterDays = 30 }".</summary>
    internal static string Of(string type, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        StringBuilder text = new(type);
        text.Append(" { ");
        for (var i = 0; i < members.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(members[i].Name).Append(" = ").Append(Text(members[i].Value));
        }

        return text.Append(" }").ToString();
    }

    /// <summary>A value's own text, numbers and dates in the invariant form; empty for null.</summary>
    internal static string Text(object? value) => value switch
    {
        null => "",
        LocalDate date => IsoDate.Of(date),
        YearMonth month => IsoDate.Of(month),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
