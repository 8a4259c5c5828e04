using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>One of a few values by name: the first Chinese and the first English name are the proper ones, further ones are aliases.</summary>
internal sealed class CodeCell<T> : CellFormat<T>
    where T : notnull
{
    private readonly (T Value, LocalizedText Name, string[] Aliases)[] entries;

    internal CodeCell(params (T Value, LocalizedText Name, string[] Aliases)[] entries) => this.entries = entries;

    internal override LocalizedText Expected => field ??= new(
        $"以下之一：{string.Join('、', entries.Select(entry => entry.Name.Chinese))}",
        $"one of {string.Join(", ", entries.Select(entry => entry.Name.English))}");

    internal override CellReading<T> Read(string text, RosterScope scope)
    {
        var trimmed = text.Trim();
        foreach ((var value, var name, _) in entries)
        {
            if (trimmed == name.Chinese || trimmed == name.English)
            {
                return new CellReading<T>(value, CellForm.Plain);
            }
        }

        var key = CellText.Key(text);
        foreach ((var value, var name, var aliases) in entries)
        {
            if (key == CellText.Key(name.Chinese) || key == CellText.Key(name.English))
            {
                return new CellReading<T>(value, CellForm.Plain);
            }

            if (aliases.Any(alias => key == CellText.Key(alias)))
            {
                return new CellReading<T>(value, CellForm.Alias);
            }
        }

        return CellReading<T>.Bad;
    }

    internal override string Print(T value, Language language) => NameOf(value).In(language);

    internal override IEnumerable<string> Known(RosterScope scope) => entries.SelectMany(entry => new[] { entry.Name.Chinese, entry.Name.English });

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => entries.Select(entry => entry.Name);

    internal LocalizedText NameOf(T value) => entries.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Name;
}
