using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Draws values that hold over a whole category (a pay step, a month) as stairs, one line a series, each named at its end.</summary>
internal static class StepChart
{
    private const decimal Margin = 16;
    private const decimal LeastPlotHeight = 300;
    private const decimal LeastPlotWidth = 120;
    private const decimal NameHeight = 16;
    private const int MostMarks = 9;

    /// <summary>The chart; series without any value are left out.</summary>
    /// <param name="title">What is shown.</param>
    /// <param name="unit">What the values are, below the title; may be empty.</param>
    /// <param name="categoryTitle">What the categories are, below them; may be empty.</param>
    /// <param name="categories">At least one category, from left to right.</param>
    /// <param name="series">The lines, values within ±10^18.</param>
    internal static Drawing Draw(
        string title, string unit, string categoryTitle, IReadOnlyList<string> categories, IReadOnlyList<StepSeries> series) =>
        Draw(title, unit, categoryTitle, categories, series, isNarrow: false) with
        {
            Narrow = Draw(title, unit, categoryTitle, categories, series, isNarrow: true),
        };

    private static Drawing Draw(
        string title, string unit, string categoryTitle, IReadOnlyList<string> categories, IReadOnlyList<StepSeries> series, bool isNarrow)
    {
        Guard.InRange(categories.Count, 1, int.MaxValue);
        var lines = series.Where(line => line.Values.Any(value => value is not null)).ToList();
        var height = Math.Max(LeastPlotHeight, NameHeight * lines.Count);
        var (top, bottom) = (ChartFrame.Top, ChartFrame.Top + height);
        var axis = AxisOver(lines, top, bottom);
        var left = Margin + axis.Marks.Max(mark => TextShape.WidthOf(ValueAxis.Label(mark))) + 8;
        var nameLimit = isNarrow ? 84m : 200m;
        var names = Math.Min(nameLimit, lines.Select(line => TextShape.WidthOf(line.Name)).DefaultIfEmpty().Max());
        var width = Math.Max(ChartFrame.Width(isNarrow), left + LeastPlotWidth + 20 + names + Margin);
        var right = width - Margin - names - 20;
        var slot = (right - left) / categories.Count;

        List<Shape> shapes = [.. ChartFrame.Titles(title, unit, Margin, width)];
        shapes.AddRange(ValueMarks(axis, left, right));
        shapes.AddRange(CategoryLabels(categories, categoryTitle, left, slot, bottom));
        var ends = new List<(decimal Y, int Line)>();
        for (var line = 0; line < lines.Count; line++)
        {
            shapes.AddRange(Stairs(lines[line].Before, axis, left, slot, Palette.Series(line), isBefore: true));
            shapes.AddRange(Stairs(lines[line].Values, axis, left, slot, Palette.Series(line), isBefore: false));
            ends.Add((axis.PixelOf(lines[line].Values.Last(value => value is not null)!.Value), line));
        }

        shapes.AddRange(Names(lines, ends, left, slot, right, top, bottom, nameLimit));
        return new Drawing(title, width, bottom + 42 + Margin, shapes);
    }

    private static ValueAxis AxisOver(List<StepSeries> lines, decimal top, decimal bottom)
    {
        var values = lines.SelectMany(line => line.Values.Concat(line.Before)).OfType<decimal>().DefaultIfEmpty().ToList();
        var (low, high) = (values.Min(), values.Max());
        ArgumentOutOfRangeException.ThrowIfLessThan(low, -ValueAxis.Limit, nameof(lines));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, ValueAxis.Limit, nameof(lines));
        return ValueAxis.Around(low, high, MostMarks, bottom, top);
    }

    private static IEnumerable<Shape> ValueMarks(ValueAxis axis, decimal left, decimal right)
    {
        foreach (var mark in axis.Marks)
        {
            var y = axis.PixelOf(mark);
            yield return PolylineShape.Line(left, y, right, y, mark == axis.Marks[0] ? Palette.Axis : Palette.Grid);
            yield return new TextShape(left - 6, y + 4, ValueAxis.Label(mark), TextAnchor.End, Palette.Secondary);
        }
    }

    private static IEnumerable<Shape> CategoryLabels(
        IReadOnlyList<string> categories, string categoryTitle, decimal left, decimal slot, decimal bottom)
    {
        // Where labels would meet, only every second, third … is written.
        var every = (int)decimal.Ceiling((categories.Max(label => TextShape.WidthOf(label)) + 8) / slot);
        for (var index = 0; index < categories.Count; index += every)
        {
            yield return new TextShape(left + (slot * (index + 0.5m)), bottom + 18, categories[index], TextAnchor.Middle, Palette.Secondary);
        }

        yield return new TextShape(
            left + (slot * categories.Count / 2), bottom + 38, categoryTitle, TextAnchor.Middle, Palette.Secondary);
    }

    private static IEnumerable<Shape> Stairs(
        ValueList<decimal?> values, ValueAxis axis, decimal left, decimal slot, string colour, bool isBefore)
    {
        var points = new List<Point>();
        for (var index = 0; index <= values.Count; index++)
        {
            if (index < values.Count && values[index] is { } value)
            {
                var y = axis.PixelOf(value);
                points.Add(new Point(left + (slot * index), y));
                points.Add(new Point(left + (slot * (index + 1)), y));
            }
            else if (points.Count > 0)
            {
                yield return new PolylineShape(ValueList.Of<Point>([.. points]), colour, isBefore ? 1 : 2) { IsDashed = isBefore };
                points.Clear();
            }
        }
    }

    /// <summary>Names at the right, moved apart where they would cover each other, each joined to its line's end.</summary>
    private static IEnumerable<Shape> Names(
        List<StepSeries> lines,
        List<(decimal Y, int Line)> ends,
        decimal left,
        decimal slot,
        decimal right,
        decimal top,
        decimal bottom,
        decimal nameLimit)
    {
        var ordered = ends.OrderBy(end => end.Y).ThenByDescending(end => end.Line).ToList();
        var places = new decimal[ordered.Count];
        for (var index = 0; index < places.Length; index++)
        {
            places[index] = Math.Max(ordered[index].Y, index == 0 ? top : places[index - 1] + NameHeight);
        }

        for (var index = places.Length - 1; index >= 0; index--)
        {
            places[index] = Math.Min(places[index], index == places.Length - 1 ? bottom : places[index + 1] - NameHeight);
        }

        for (var index = 0; index < places.Length; index++)
        {
            var (y, line) = ordered[index];
            var values = lines[line].Values;
            var last = values.Select((value, category) => value is null ? 0 : category + 1).Max();
            var colour = Palette.Series(line);
            var place = places[index];
            yield return new PolylineShape(
                ValueList.Of<Point>([new(left + (slot * last), y), new(right, y), new(right + 14, place)]), colour, 0.6m);
            yield return new TextShape(
                right + 18, place + 4, ChartFrame.Shorten(lines[line].Name, nameLimit), TextAnchor.Start, colour);
        }
    }
}
