using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Findings;

public sealed partial record Finding
{
    /// <summary>
    /// A finding of this kind. Line, clause and citation are added with <c>with</c>:
    /// <c>Finding.Of(code, path, ("value", 3)) with { Line = 7 }</c>.
    /// </summary>
    /// <param name="code">The kind of finding.</param>
    /// <param name="path">The place within the document or object; empty where there is none.</param>
    /// <param name="arguments">The values that the kind's texts name.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">An argument that the texts require is missing, or one is given that they do not name.</exception>
    public static Finding Of(FindingCode code, string path = "", params ReadOnlySpan<FindingArgument> arguments)
    {
        Guard.NotNull(code);
        return new Finding(code, Guard.NotNull(path), Named(code, arguments));
    }

    /// <summary>The same, about a clause.</summary>
    internal static Finding OfClause(ClauseId clause, FindingCode code, string path, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, Guard.NotNull(path), Named(code, arguments)) { Clause = clause };

    private static ValueList<FindingArgument> Named(FindingCode code, ReadOnlySpan<FindingArgument> arguments)
    {
        var list = ValueList.Create(arguments);
        if (!Names(list, code.RequiredArguments) || !AreNamed(list, code))
        {
            var given = list.Select(argument => argument.Name);
            throw new ArgumentException(
                $"arguments of {code} must be {string.Join(", ", code.RequiredArguments)}"
                + $"[, {string.Join(", ", code.OptionalArguments)}], but were {string.Join(", ", given)}.",
                nameof(arguments));
        }

        return list;
    }

    private static bool Names(ValueList<FindingArgument> arguments, IReadOnlyList<string> names)
    {
        for (var at = 0; at < names.Count; at++)
        {
            var isGiven = false;
            foreach (var argument in arguments)
            {
                isGiven |= string.Equals(argument.Name, names[at], StringComparison.Ordinal);
            }

            if (!isGiven)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreNamed(ValueList<FindingArgument> arguments, FindingCode code)
    {
        foreach (var argument in arguments)
        {
            if (!Has(code.RequiredArguments, argument.Name) && !Has(code.OptionalArguments, argument.Name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(IReadOnlyList<string> names, string name)
    {
        for (var at = 0; at < names.Count; at++)
        {
            if (string.Equals(names[at], name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
