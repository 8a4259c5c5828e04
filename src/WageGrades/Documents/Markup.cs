using System.Text;

namespace WageGrades.Documents;

/// <summary>The one place where text becomes HTML or SVG.</summary>
internal static class Markup
{
    /// <summary>The text with the five characters that mean something in HTML or XML encoded; safe in content and in quoted attributes.</summary>
    internal static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(character),
            };
        }

        return encoded.ToString();
    }
}
