using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Documents;

/// <summary>The formatters a notebook asks for, found by name through <see cref="TypeFormatterSourceAttribute"/>.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The notebook calls these members by name on an instance.")]
internal sealed class NotebookFormatters
{
    internal const string Html = "text/html";

    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter()];

    /// <summary>Shows a report, a document or a picture as HTML; the notebook calls it by name.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The notebook calls these members by name on an instance.")]
    private sealed class HtmlFormatter
    {
        public string MimeType => Html;

        public bool Format(object instance, TextWriter writer)
        {
            var html = instance switch
            {
                Document document => document.ToHtml(),
                IReport report => report.ToHtml(),
                Drawing drawing => drawing.ToSvg(),
                IPicture picture => picture.ToSvg(),
                _ => null,
            };
            writer.Write(html);
            return html is not null;
        }
    }
}
