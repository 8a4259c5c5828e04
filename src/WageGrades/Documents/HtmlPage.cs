using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Wraps a document's fragment into a page a browser opens by itself.</summary>
internal static class HtmlPage
{
    internal static string Of(Document document) =>
        $"""
        <!DOCTYPE html>
        <html lang="{LanguageTag(document.Language)}">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{Markup.Encode(document.Title)}</title>
        <style>
        {HtmlStyle.PageCss}
        </style>
        </head>
        <body>
        {HtmlWriter.Write(document)}
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    /// <summary>The tag browsers choose fonts, quotation marks and hyphens by.</summary>
    internal static string LanguageTag(Language language) => language == Language.Chinese ? "zh-CN" : "en";
}
