using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Citations;

/// <summary>A clause as a result cites it (条款引用): the stable id and the printed number of the agreement that paid.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Number">The printed number; may be empty.</param>
public sealed record ClauseReference(ClauseId Id, string Number) : IJsonValue
{
    /// <summary>The printed number; may be empty.</summary>
    public string Number { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Number);

    private const string Units = "条款项章节目";

    /// <summary>The clause as a Chinese sentence names it: 第3.1条 for the number 3.1, the number as it is where it says 第六条 or § 6 itself, 条款 base-pay
    /// where there is none.</summary>
    internal string InChinese => Number.Trim() switch
    {
        "" => $"条款 {Id}",
        var number when IsWhole(number) => number,
        var number => $"第{number}条",
    };

    /// <summary>The clause as an English sentence names it: clause 3.1, also for 第3.1条; clause 6 for 第六条; the number alone where it says Article 6
    /// itself.</summary>
    internal string InEnglish => Number.Trim() switch
    {
        "" => $"clause {Id}",
        var number when ChineseNumber.TryReadArticle(number, out var article) => $"clause {article.ToString(CultureInfo.InvariantCulture)}",
        ['第', .. var number, '条'] => $"clause {number}",
        var number when char.IsAsciiLetter(number[0]) || number[0] == '§' => number,
        var number => $"clause {number}",
    };

    JsonNode IJsonValue.ToJson() => JsonValue.Of(("id", Id), ("number", Number));

    /// <summary>The printed number, or the id where there is none.</summary>
    /// <returns>Such as <c>3.1</c>.</returns>
    public override string ToString() => Number.Length == 0 ? Id.ToString() : Number;

    // 第六条, 六条, 第六条第二款, § 6 and Article 6 say what they are; 3.1 and 六 do not.
    private static bool IsWhole(string number) =>
        number[0] is '第' or '§'
        || char.IsAsciiLetter(number[0])
        || Units.Contains(number[^1], StringComparison.Ordinal)
        || number[^1] is '、' or '）' or ')';
}
