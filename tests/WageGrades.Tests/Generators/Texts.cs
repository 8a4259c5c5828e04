using WageGrades.Findings;

namespace WageGrades.Tests.Generators;

/// <summary>Texts as documents hold them: both languages, quotes, line ends, invisible and rare characters, no halves of a pair.</summary>
internal static class Texts
{
    /// <summary>Texts that are not blank.</summary>
    public static Gen<string> Notes { get; } =
        Gen.Elements(
            "津贴",
            "skill allowance",
            "“引号” \"quotes\"",
            "back\\slash",
            "two\nlines\r\n\tand a tab",
            "𠮷野 😀 é e\u0301",
            "\u2028x\u2029\u007f",
            "</script>",
            " outer ",
            "{\"a\":[1]}",
            "\ufeff%");

    /// <summary>Names in both languages, blank ones included.</summary>
    public static Gen<LocalizedText> Names { get; } =
        from chinese in FactGen.Rarely("", Notes)
        from english in FactGen.Rarely("", Notes)
        select new LocalizedText(chinese, english);
}
