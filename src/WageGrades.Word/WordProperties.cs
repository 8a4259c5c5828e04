using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using WageGrades.Findings;

namespace WageGrades.Word;

/// <summary>What a file says of itself: its title and language, and not when or by whom it was written.</summary>
internal static class WordProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";

    internal static void Write(WordprocessingDocument file, string title, Language language)
    {
        var part = file.AddCoreFilePropertiesPart();
        file.ChangeIdOfPart(part, "properties");
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { NewLineHandling = NewLineHandling.None });
        writer.WriteStartElement("coreProperties", Core);
        writer.WriteElementString("title", Elements, WordText.Clean(title));
        writer.WriteElementString("language", Elements, language == Language.Chinese ? "zh-CN" : "en");
        writer.WriteEndElement();
    }
}
