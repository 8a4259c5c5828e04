namespace WageGrades.Documents;

/// <summary>A filled rectangle given by its top left corner.</summary>
internal sealed record RectangleShape(decimal X, decimal Y, decimal Width, decimal Height, string Colour) : Shape
{
    internal override void WriteTo(SvgWriter svg) => svg.Write(this);
}
