namespace WageGrades.Documents;

/// <summary>Draws horizontal bars with their labels at the left and their values at their ends, such as cost by clause.</summary>
internal static class BarChart
{
    private const decimal LeastPlotWidth = 240;
    private const decimal Margin = 16;
    private const decimal BarHeight = 16;
    private const decimal Gap = 5;
    private const decimal LabelHeight = 17;
    private const decimal LabelLimit = 240;
    private const int MostMarks = 7;

    /// <summary>The chart; without bars it is the title and an empty axis.</summary>
    /// <param name="title">What is shown.</param>
    /// <param name="unit">What one unit of the values is, below the title; may be empty.</param>
    /// <param name="bars">The bars from top to bottom, values within ±10^18.</param>
    internal static Drawing Draw(string title, string unit, IReadOnlyList<Bar> bars) =>
        Draw(title, unit, bars, isNarrow: false) with { Narrow = Draw(title, unit, bars, isNarrow: true) };

    // A narrow picture has no room beside the bars: label and value stand above each.
    private static Drawing Draw(string title, string unit, IReadOnlyList<Bar> bars, bool isNarrow)
    {
        var labelWidth = isNarrow ? 0 : Math.Min(LabelLimit, bars.Select(bar => TextShape.WidthOf(bar.Label)).DefaultIfEmpty().Max()) + 10;
        var left = Margin + labelWidth + (isNarrow ? 0 : RoomFor(bars.Where(bar => bar.Value < 0)));
        var room = Margin + (isNarrow ? 0 : RoomFor(bars.Where(bar => bar.Value >= 0)));
        var width = Math.Max(ChartFrame.Width(isNarrow), left + LeastPlotWidth + room);
        var right = width - room;
        var axis = AxisOver(bars, left, right);
        var top = ChartFrame.Top;
        var height = Gap + (isNarrow ? LabelHeight : 0) + BarHeight + Gap;
        var bottom = top + (height * Math.Max(1, bars.Count)) + 4;

        List<Shape> shapes = [.. ChartFrame.Titles(title, unit, Margin, width)];
        foreach (var mark in axis.Marks)
        {
            var x = axis.PixelOf(mark);
            shapes.Add(PolylineShape.Line(x, top, x, bottom, Palette.Grid));
            shapes.Add(new TextShape(x, bottom + 16, ValueAxis.Label(mark), TextAnchor.Middle, Palette.Secondary));
        }

        for (var row = 0; row < bars.Count; row++)
        {
            var y = top + (height * (row + 1)) - Gap - BarHeight;
            shapes.Add(Box(bars[row], axis, y));
            shapes.AddRange(isNarrow ? TextsAbove(bars[row], y, width) : TextsBeside(bars[row], axis, y, Margin + labelWidth - 10));
        }

        var zero = axis.PixelOf(0);
        shapes.Add(PolylineShape.Line(zero, top, zero, bottom, Palette.Axis));
        return new Drawing(title, width, bottom + 16 + Margin, shapes);
    }

    private static decimal RoomFor(IEnumerable<Bar> bars) =>
        bars.Select(bar => TextShape.WidthOf(bar.Text) + 8).DefaultIfEmpty().Max();

    private static ValueAxis AxisOver(IReadOnlyList<Bar> bars, decimal left, decimal right)
    {
        var low = Math.Min(0, bars.Select(bar => bar.Value).DefaultIfEmpty().Min());
        var high = Math.Max(0, bars.Select(bar => bar.Value).DefaultIfEmpty().Max());
        ArgumentOutOfRangeException.ThrowIfLessThan(low, -ValueAxis.Limit, nameof(bars));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, ValueAxis.Limit, nameof(bars));

        // Fewer marks until their labels keep apart.
        for (var marks = MostMarks; ; marks--)
        {
            var axis = ValueAxis.Within(low, high, marks, left, right);
            if (marks == 1 || axis.MarkDistance >= axis.Marks.Max(mark => TextShape.WidthOf(ValueAxis.Label(mark))) + 12)
            {
                return axis;
            }
        }
    }

    private static RectangleShape Box(Bar bar, ValueAxis axis, decimal y)
    {
        var (zero, end) = (axis.PixelOf(0), axis.PixelOf(bar.Value));
        return new RectangleShape(Math.Min(zero, end), y, Math.Abs(end - zero), BarHeight, bar.Value < 0 ? Palette.Loss : Palette.Gain);
    }

    private static IEnumerable<Shape> TextsBeside(Bar bar, ValueAxis axis, decimal y, decimal labelEnd)
    {
        var (end, baseline) = (axis.PixelOf(bar.Value), y + BarHeight - 4);
        yield return new TextShape(labelEnd, baseline, ChartFrame.Shorten(bar.Label, LabelLimit), TextAnchor.End, Palette.Text);
        yield return bar.Value < 0
            ? new TextShape(end - 4, baseline, bar.Text, TextAnchor.End, Palette.Text)
            : new TextShape(end + 4, baseline, bar.Text, TextAnchor.Start, Palette.Text);
    }

    private static IEnumerable<Shape> TextsAbove(Bar bar, decimal y, decimal width)
    {
        var room = Math.Max(0, width - (2 * Margin) - TextShape.WidthOf(bar.Text) - 12);
        yield return new TextShape(Margin, y - 4, ChartFrame.Shorten(bar.Label, room), TextAnchor.Start, Palette.Text);
        yield return new TextShape(width - Margin, y - 4, bar.Text, TextAnchor.End, Palette.Text);
    }
}
