using System.Diagnostics.CodeAnalysis;
using System.Text;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A text in one line. Where nothing is a possible answer it is written 无 or none, so that a blank cell stays a gap.</summary>
internal sealed class TextCell(bool allowsNone = false, bool isName = false) : CellFormat<string>
{
    internal static readonly TextCell Plain = new();
    internal static readonly TextCell OrNone = new(allowsNone: true);

    /// <summary>A person's name: blanks between Chinese characters are typing.</summary>
    internal static readonly TextCell Name = new(isName: true);

    internal override bool ReadsAlone => true;

    internal override LocalizedText Expected { get; } = new("文字", "text");

    internal static bool IsNone(string text) => CellText.Key(text) is "无" or "none" or "/" or "—" or "";

    internal override CellReading<string> Read(string text, RosterScope scope)
    {
        if (allowsNone && IsNone(text))
        {
            return new CellReading<string>("", CellForm.Plain);
        }

        var line = OneLine(text);
        var value = isName ? WithoutInnerBlanks(line) : line;
        // Control characters alone are no text.
        return value.Length == 0 ? CellReading<string>.Bad : Good(value, isPlain: value.Length == text.Trim().Length);
    }

    // Names differ from row to row.
    internal override bool TryReadUsual(ReadOnlySpan<char> written, [MaybeNullWhen(false)] out string value)
    {
        value = isName && CellText.IsLettersAndDigits(written) ? written.ToString() : null;
        return value is not null;
    }

    internal override string Print(string value, Language language) =>
        value.Length > 0 || !allowsNone ? value : language == Language.Chinese ? "无" : "none";

    private static string OneLine(string text) => CellText.IsOneWord(text) ? text :
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(part =>
            new string([.. part.Where(c => !char.IsControl(c) && c is not ('\u200B' or '\uFEFF'))]))).Trim();

    private static string WithoutInnerBlanks(string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            return name;
        }

        StringBuilder joined = new(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var isTyping = name[i] == ' ' && (CellText.IsHan(name[i - 1]) || CellText.IsHan(name[i + 1]));
            joined.Append(isTyping ? "" : name[i]);
        }

        return joined.ToString();
    }
}
