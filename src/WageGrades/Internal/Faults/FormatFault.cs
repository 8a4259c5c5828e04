namespace WageGrades.Internal;

/// <summary>One thing found while reading a format, with its place; arguments are text, numbers, lists of text or a <see cref="Wording"/>.</summary>
internal sealed record FormatFault(
    FormatFaultKind Kind, string Path, int? Line, int? Column, ValueList<(string Name, object Value)> Arguments)
{
    /// <summary>A fault at a place in a JSON document. Arguments whose value is null are left out.</summary>
    internal static FormatFault At(
        string path, int line, int column, FormatFaultKind kind, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        new(kind, path, line, column, Given(arguments));

    /// <summary>A fault at a line and field of a table, or about the whole table where both are null.</summary>
    internal static FormatFault At(int? line, int? column, FormatFaultKind kind, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        new(kind, "", line, column, Given(arguments));

    /// <summary>Faults in the order of their places.</summary>
    internal static ValueList<FormatFault> InOrder(List<FormatFault> faults) => faults.Count < 2
        ? ValueList.Of(faults)
        : ValueList.Of(faults.OrderBy(fault => fault.Line ?? 0).ThenBy(fault => fault.Column ?? 0));

    private static ValueList<(string Name, object Value)> Given(ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        List<(string Name, object Value)> given = [];
        foreach ((var name, var value) in arguments)
        {
            if (value is not null)
            {
                given.Add((name, value));
            }
        }

        return ValueList.Of(given);
    }
}
