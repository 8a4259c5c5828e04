using System.Globalization;
using NodaTime.Text;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Serialization;

namespace WageGrades.Tool;

/// <summary>Values of the command line, in the forms that people write.</summary>
internal static class Given
{
    private static readonly LocalDatePattern[] Days =
        [.. Patterns("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu'年'M'月'd'日'").Select(LocalDatePattern.CreateWithInvariantCulture)];

    private static readonly YearMonthPattern[] Months =
        [.. Patterns("uuuu-M", "uuuu/M", "uuuu.M", "uuuu'年'M'月'").Select(YearMonthPattern.CreateWithInvariantCulture)];

    internal static LocalDate Day(string text) => Days.Select(form => form.Parse(text.Trim())).FirstOrDefault(day => day.Success)?.Value
        ?? throw ToolFault.Use(ToolTexts.NotADay(text));

    internal static YearMonth Month(string text) => Months.Select(form => form.Parse(text.Trim())).FirstOrDefault(month => month.Success)?.Value
        ?? throw ToolFault.Use(ToolTexts.NotAMonth(text));

    /// <summary>A number, as 300000, 300,000, 30万 or 3.5%.</summary>
    internal static decimal Number(string text)
    {
        var plain = WithoutThousands(text.Replace('，', ',').Replace(" ", "", StringComparison.Ordinal).TrimEnd('%', '％', '元'));
        var isMyriad = plain.EndsWith('万');
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(isMyriad ? plain[..^1] : plain, Plain, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1_000_000_000_000m
            ? (isMyriad ? number * 10_000m : number)
            : throw ToolFault.Use(ToolTexts.NotANumber(text));
    }

    /// <summary>An amount of money; a percentage is none.</summary>
    internal static decimal Money(string text) =>
        text.AsSpan().ContainsAny('%', '％') ? throw ToolFault.Use(ToolTexts.NotANumber(text)) : Number(text);

    /// <summary>What the command line says of the columns of people's tables.</summary>
    internal static WorkforceFiles Columns(WorkforceFiles files, IEnumerable<string> ignored, IEnumerable<string> defaults)
    {
        var told = ignored.Aggregate(files, (all, column) => string.IsNullOrWhiteSpace(column) ? all : all.Ignoring(column));
        foreach (var text in defaults)
        {
            try
            {
                told = text.Split(['=', '＝'], 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } column, { Length: > 0 } value]
                    ? told.WithDefaults((column, value))
                    : throw ToolFault.Use(ToolTexts.NotADefault(text));
            }
            catch (ArgumentException)
            {
                throw ToolFault.Use(ToolTexts.NotADefault(text));
            }
        }

        return told;
    }

    /// <summary>300,000 as 300000; the text as it is where commas do not part thousands: 3,5 is no number.</summary>
    private static string WithoutThousands(string text)
    {
        var end = text.IndexOfAny(['.', '万']) is >= 0 and var at ? at : text.Length;
        var groups = text[..end].Split(',');
        return groups.Length > 1 && groups[0].TrimStart('-').Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)
            ? string.Concat(groups) + text[end..]
            : text;
    }

    internal static Jurisdiction Law(string text) => Jurisdictions.All.FirstOrDefault(law =>
            law.Id.Equals(text, StringComparison.OrdinalIgnoreCase) || law.Name.Chinese.StartsWith(text, StringComparison.Ordinal))
        ?? throw ToolFault.Use(ToolTexts.NoSuchLaw(text, string.Join(", ", Jurisdictions.All.Select(law => law.Id))));

    /// <summary>A clause by its id, its number or its heading.</summary>
    internal static ClauseId Clause(string text, CollectiveAgreement agreement) =>
        (agreement.Clauses.FirstOrDefault(clause => clause.Id.Value == text)
        ?? agreement.Clauses.FirstOrDefault(clause => clause.Number == text)
        ?? agreement.Clauses.FirstOrDefault(clause => clause.Heading.Chinese == text || clause.Heading.English == text))?.Id
        ?? throw ToolFault.Use(ToolTexts.NoSuchClause(text));

    /// <summary>The terms of an entry by codes or names, read as a proposal's file would have them.</summary>
    internal static TermKey? Key(string text, ClauseId clause, CollectiveAgreement agreement)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var file = $$"""
            {"format":"wagegrades/proposal/1","name":"key","agreement":"{{agreement.Id}}","effectiveFrom":"{{agreement.Term.From:uuuu-MM-dd}}",
            "changes":[{"kind":"set-amount","clause":"{{clause}}","key":{{System.Text.Json.JsonSerializer.Serialize(text)}},"amount":1}]}
            """;
        return ProposalJson.Read(file, agreement) is { HasErrors: false, Value.Changes: [SetAmountChange { Key: { } key }] }
            ? key
            : throw ToolFault.Use(ToolTexts.NoSuchEntry(text));
    }

    private static string[] Patterns(params string[] patterns) => patterns;
}
