using System.Text;
using System.Xml;

namespace WageGrades.Word;

/// <summary>Text that may stand in XML: what cannot is left out as U+FFFD.</summary>
internal static class WordText
{
    internal static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        StringBuilder clean = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }
}
