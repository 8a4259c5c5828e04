using System.Globalization;
using System.Text;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Writes a drawing as one complete SVG element on a white ground, readable on dark pages too.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder svg = new();

    private SvgWriter()
    {
    }

    internal static string Write(Drawing drawing)
    {
        var (width, height) = (Number(drawing.Width), Number(drawing.Height));
        var title = Markup.Encode(drawing.Title);
        var writer = new SvgWriter();
        writer.svg
            .Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{title}\" width=\"{width}\" height=\"{height}\" ")
            .Append($"viewBox=\"0 0 {width} {height}\" style=\"max-width:100%;height:auto\" font-family=\"{HtmlStyle.Fonts}\">\n")
            .Append($"<title>{title}</title>\n")
            .Append($"<rect width=\"{width}\" height=\"{height}\" fill=\"{Palette.Ground}\"/>\n");
        foreach (var shape in drawing.Shapes)
        {
            shape.WriteTo(writer);
        }

        return writer.svg.Append("</svg>").ToString();
    }

    internal void Write(PolylineShape line) => svg
        .Append("<polyline points=\"").AppendJoin(' ', line.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))
        .Append($"\" fill=\"none\" stroke=\"{line.Colour}\" stroke-width=\"{Number(line.Thickness)}\"")
        .Append(line.IsDashed ? " stroke-dasharray=\"4 3\"/>\n" : "/>\n");

    internal void Write(RectangleShape box) => svg
        .Append($"<rect x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\" ")
        .Append($"fill=\"{box.Colour}\"/>\n");

    // Each text has a thin white border, so that grid lines never cross it.
    internal void Write(TextShape label) => svg
        .Append($"<text x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\" font-size=\"{Number(label.Size)}\" ")
        .Append($"text-anchor=\"{Anchor(label.Anchor)}\" fill=\"{label.Colour}\"")
        .Append(label.IsStrong ? " font-weight=\"600\"" : "")
        .Append($" stroke=\"{Palette.Ground}\" stroke-width=\"3\" paint-order=\"stroke\">")
        .Append(Markup.Encode(label.Text)).Append("</text>\n");

    private static string Anchor(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => "middle",
        TextAnchor.End => "end",
        TextAnchor.Start => "start",
        _ => throw Closed.Missed(anchor),
    };

    private static string Number(decimal pixels) =>
        decimal.Round(pixels, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
