using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>
/// A finished picture made by a result, such as a ladder's step lines. It writes itself as SVG, always the same bytes for the same content.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Drawing
{
    internal Drawing(string title, decimal width, decimal height, IEnumerable<Shape> shapes)
    {
        Title = OneLine.Of(title);
        Width = width;
        Height = height;
        Shapes = ValueList.Of(shapes);
    }

    /// <summary>What the picture shows; screen readers say it.</summary>
    public string Title { get; }

    /// <summary>The width in pixels at which the text has its natural size.</summary>
    public decimal Width { get; }

    /// <summary>The height in pixels at which the text has its natural size.</summary>
    public decimal Height { get; }

    internal IReadOnlyList<Shape> Shapes { get; }

    /// <summary>The same for a narrow screen, in HTML only; null if the picture is its own.</summary>
    internal Drawing? Narrow { get; init; }

    /// <summary>The picture as a complete SVG element; every character of text is encoded.</summary>
    public string ToSvg() => SvgWriter.Write(this);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
