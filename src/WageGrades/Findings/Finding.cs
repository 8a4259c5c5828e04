using System.Globalization;
using System.Text;
using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>
/// Something found in a document, a roster, a calculation or a proposal (问题): what, where, how grave, by which rule, and
/// what to do about it.
/// </summary>
public sealed partial record Finding
{
    private Finding(FindingCode code, string path, ValueList<FindingArgument> arguments) =>
        (Code, Path, Arguments) = (code, path, arguments);

    /// <summary>The kind of finding.</summary>
    public FindingCode Code { get; }

    /// <summary>How grave it is; that of its kind.</summary>
    public FindingSeverity Severity => Code.Severity;

    /// <summary>The place within the document or object, such as <c>$.clauses[3].amounts</c> or <c>skill-allowance/technician</c>; empty where there
    /// is none.</summary>
    public string Path { get; init => field = Guard.NotNull(value, nameof(Path)); }

    /// <summary>The clause concerned, or null.</summary>
    public ClauseId? Clause { get; init; }

    /// <summary>The name of the file or table concerned, or null.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file, counted from 1, or null.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line: for JSON characters counted from 1, for CSV the field counted from 1; or null.</summary>
    public int? Column { get; init; }

    /// <summary>The values named in the texts.</summary>
    public IReadOnlyList<FindingArgument> Arguments { get; }

    /// <summary>The law or standard behind the finding, or null.</summary>
    public LegalReference? Citation { get; init; }

    /// <summary>What was found, in this language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence or two, without the place.</returns>
    public string Message(Language language) => Code.RenderMessage(Arguments, Guard.Defined(language));

    /// <summary>What to do about it, in this language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence or two.</returns>
    public string Remedy(Language language) => Code.RenderRemedy(Arguments, Guard.Defined(language));

    /// <summary>The value of an argument, or null where this finding carries none of that name.</summary>
    /// <param name="name">The name of the argument.</param>
    /// <returns>The typed value, or null.</returns>
    public object? Argument(string name)
    {
        Guard.NotNull(name);
        return Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal))?.Value;
    }

    /// <summary>Code, place, message and what to do about it (处理办法), in one line of this language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>For example <c>WG1002 agreement.json 12:5 $.clauses[3]: Unknown member … → Use one of the known members …</c>.</returns>
    public string Describe(Language language) => $"{WithoutRemedy(language)} → {Remedy(language)}";

    /// <summary>Code, place and message in English: <see cref="Describe"/> without what to do.</summary>
    public override string ToString() => WithoutRemedy(Language.English);

    private string WithoutRemedy(Language language)
    {
        Guard.Defined(language);
        StringBuilder text = new(Code.Id);
        if (File is not null)
        {
            text.Append(' ').Append(File);
        }

        if (Line is { } line)
        {
            text.Append(CultureInfo.InvariantCulture, $" {line}");
            if (Column is { } column)
            {
                text.Append(CultureInfo.InvariantCulture, $":{column}");
            }
        }

        if (Path.Length > 0)
        {
            text.Append(' ').Append(Path);
        }
        else if (Clause is { } clause)
        {
            text.Append(' ').Append(clause.Value);
        }

        return text.Append(language == Language.Chinese ? "：" : ": ").Append(Message(language)).ToString();
    }
}
