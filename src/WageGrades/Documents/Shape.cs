namespace WageGrades.Documents;

/// <summary>One mark of a drawing. Coordinates are pixels from the top left; SVG shows them to a tenth.</summary>
internal abstract record Shape
{
    private protected Shape()
    {
    }

    internal abstract void WriteTo(SvgWriter svg);
}
