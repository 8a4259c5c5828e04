using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>A line through two or more points.</summary>
internal sealed record PolylineShape(ValueList<Point> Points, string Colour, decimal Thickness) : Shape
{
    internal bool IsDashed { get; init; }

    internal static PolylineShape Line(decimal x1, decimal y1, decimal x2, decimal y2, string colour, decimal thickness = 1) =>
        new(ValueList.Of<Point>([new(x1, y1), new(x2, y2)]), colour, thickness);

    internal override void WriteTo(SvgWriter svg) => svg.Write(this);
}
