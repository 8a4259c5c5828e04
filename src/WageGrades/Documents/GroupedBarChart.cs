namespace WageGrades.Documents;

/// <summary>Draws several series side by side: for each category a bar of every series, coloured by series, with a legend, such as cost by clause of
/// each proposal.</summary>
internal static class GroupedBarChart
{
    private const decimal Margin = 16;
    private const decimal BarStep = 17;
    private const decimal BarHeight = 14;
    private const decimal GroupGap = 10;
    private const decimal LabelLimit = 220;
    private const decimal LegendHeight = 20;
    private const decimal LabelHeight = 16;
    private const int MostMarks = 7;

    /// <summary>The chart; without categories it is the title, the legend and an empty axis.</summary>
    /// <param name="title">What is shown.</param>
    /// <param name="unit">What one unit of the values is, below the title; may be empty.</param>
    /// <param name="series">What each bar of a group is.</param>
    /// <param name="groups">The categories from top to bottom, values within ±10^18, as many as there are series.</param>
    internal static Drawing Draw(string title, string unit, IReadOnlyList<string> series, IReadOnlyList<BarGroup> groups) =>
        Draw(title, unit, series, groups, isNarrow: false) with { Narrow = Draw(title, unit, series, groups, isNarrow: true) };

    // A narrow picture has no room for labels beside the bars: each stands above its group.
    private static Drawing Draw(string title, string unit, IReadOnlyList<string> series, IReadOnlyList<BarGroup> groups, bool isNarrow)
    {
        var values = groups.SelectMany(group => group.Values).ToList();
        var labelWidth = isNarrow ? 0 : Math.Min(LabelLimit, groups.Select(group => TextShape.WidthOf(group.Label)).DefaultIfEmpty().Max()) + 10;
        var labelHeight = isNarrow ? LabelHeight : 0;
        var left = Margin + labelWidth + RoomFor(values.Where(each => each.Value < 0));
        var room = RoomFor(values.Where(each => each.Value >= 0)) + Margin;
        var width = Math.Max(ChartFrame.Width(isNarrow), left + (isNarrow ? 120 : 240) + room);
        var legend = Legend(series, width).ToList();
        var top = ChartFrame.Top + (legend.Count == 0 ? 0 : legend.Max(entry => entry.Row) + 1) * LegendHeight;
        var height = labelHeight + (BarStep * series.Count) + GroupGap;
        var bottom = top + (height * Math.Max(1, groups.Count));
        var axis = AxisOver(values, left, width - room);

        List<Shape> shapes = [.. ChartFrame.Titles(title, unit, Margin, width)];
        foreach (var (name, x, row, place) in legend)
        {
            var y = ChartFrame.Top + (row * LegendHeight);
            shapes.Add(new RectangleShape(x, y, 12, 12, Palette.Series(place)));
            shapes.Add(new TextShape(x + 18, y + 11, name, TextAnchor.Start, Palette.Text));
        }

        foreach (var mark in axis.Marks)
        {
            var x = axis.PixelOf(mark);
            shapes.Add(PolylineShape.Line(x, top, x, bottom, Palette.Grid));
            shapes.Add(new TextShape(x, bottom + 16, ValueAxis.Label(mark), TextAnchor.Middle, Palette.Secondary));
        }

        for (var at = 0; at < groups.Count; at++)
        {
            var y = top + (height * at) + (GroupGap / 2) + labelHeight;
            shapes.Add(isNarrow
                ? new TextShape(Margin, y - 4, ChartFrame.Shorten(groups[at].Label, width - (2 * Margin)), TextAnchor.Start, Palette.Text)
                : new TextShape(
                    Margin + labelWidth - 10,
                    y + (BarStep * series.Count / 2) + 4,
                    ChartFrame.Shorten(groups[at].Label, LabelLimit),
                    TextAnchor.End,
                    Palette.Text));
            shapes.AddRange(Group(groups[at], axis, y));
        }

        var zero = axis.PixelOf(0);
        shapes.Add(PolylineShape.Line(zero, top, zero, bottom, Palette.Axis));
        return new Drawing(title, width, bottom + 16 + Margin, shapes);
    }

    // Names from left to right, a new row where the next would not fit.
    private static IEnumerable<(string Name, decimal X, int Row, int Place)> Legend(IReadOnlyList<string> series, decimal width)
    {
        var (x, row) = (Margin, 0);
        for (var place = 0; place < series.Count; place++)
        {
            var name = ChartFrame.Shorten(series[place], LabelLimit);
            var needed = 18 + TextShape.WidthOf(name) + 18;
            if (x > Margin && x + needed > width - Margin)
            {
                (x, row) = (Margin, row + 1);
            }

            yield return (name, x, row, place);
            x += needed;
        }
    }

    private static decimal RoomFor(IEnumerable<(decimal Value, string Text)> bars) =>
        bars.Select(bar => TextShape.WidthOf(bar.Text) + 8).DefaultIfEmpty().Max();

    private static ValueAxis AxisOver(List<(decimal Value, string Text)> values, decimal left, decimal right)
    {
        var low = Math.Min(0, values.Select(each => each.Value).DefaultIfEmpty().Min());
        var high = Math.Max(0, values.Select(each => each.Value).DefaultIfEmpty().Max());
        ArgumentOutOfRangeException.ThrowIfLessThan(low, -ValueAxis.Limit, nameof(values));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, ValueAxis.Limit, nameof(values));

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

    private static IEnumerable<Shape> Group(BarGroup group, ValueAxis axis, decimal top)
    {
        for (var place = 0; place < group.Values.Count; place++)
        {
            var (value, text) = group.Values[place];
            var (y, zero, end) = (top + (BarStep * place), axis.PixelOf(0), axis.PixelOf(value));
            yield return new RectangleShape(Math.Min(zero, end), y, Math.Abs(end - zero), BarHeight, Palette.Series(place));
            yield return value < 0
                ? new TextShape(end - 4, y + BarHeight - 3, text, TextAnchor.End, Palette.Text)
                : new TextShape(end + 4, y + BarHeight - 3, text, TextAnchor.Start, Palette.Text);
        }
    }
}
