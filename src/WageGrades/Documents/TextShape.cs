namespace WageGrades.Documents;

/// <summary>A line of text whose baseline starts, is centred or ends at a point.</summary>
internal sealed record TextShape(decimal X, decimal Y, string Text, TextAnchor Anchor, string Colour) : Shape
{
    internal const int LabelSize = 12;
    internal const int TitleSize = 15;

    internal string Text { get; } = OneLine.Of(Text);

    internal int Size { get; init; } = LabelSize;

    internal bool IsStrong { get; init; }

    /// <summary>
    /// About how wide a label is drawn, a little on the large side, since the reader's font is not known: labels must not meet.
    /// </summary>
    internal static decimal WidthOf(string text) =>
        text.EnumerateRunes().Sum(rune => DisplayWidth.Of(rune) switch { 2 => 1.02m, 1 => 0.58m, _ => 0m }) * LabelSize;

    internal override void WriteTo(SvgWriter svg) => svg.Write(this);
}
