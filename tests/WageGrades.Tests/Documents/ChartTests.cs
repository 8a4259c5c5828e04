using System.Globalization;
using System.Xml.Linq;
using WageGrades.Documents;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Documents;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Arbitrary<decimal> Values = Arb.From(
        from digits in Gen.Choose(-1_000_000_000, 1_000_000_000)
        from scale in Gen.Choose(0, 9)
        from power in Gen.Elements(1m, 1_000_000_000m, ValueAxis.Limit / 1_000_000_000m)
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale) * power,
        value => value == 0 ? [] : [0m, decimal.Truncate(value / 2)]);

    private static readonly Arbitrary<IReadOnlyList<Bar>> Bars = Law.List(
        Arb.From(
            from label in TextGen.Text
            from value in Values.Generator
            from text in TextGen.Text
            select new Bar(label, value, text),
            bar => Values.Shrinker(bar.Value).Select(value => bar with { Value = value })
                .Concat(TextGen.Shrink(bar.Label).Select(label => bar with { Label = label }))
                .Concat(TextGen.Shrink(bar.Text).Select(text => bar with { Text = text }))),
        0,
        6);

    private static readonly Arbitrary<IReadOnlyList<IReadOnlyList<decimal?>>> Ladders = Law.List(
        Law.List(
            Arb.From(
                Gen.OneOf(Gen.Constant<decimal?>(null), Values.Generator.Select(value => (decimal?)value)),
                value => value is null ? [] : Values.Shrinker(value.Value).Select(smaller => (decimal?)smaller).Prepend(null)),
            4,
            4),
        0,
        20);

    [Fact]
    public void BarChart_AnyBars_StayInsideAndKeepTheirTexts() => Law.Holds(Bars, bars =>
    {
        foreach (var svg in Both(BarChart.Draw("<title> & \"quoted\"", "CNY", bars)))
        {
            AssertInside(svg);
            var boxes = svg.Elements(Svg + "rect").Skip(1).ToList();
            Assert.Equal(bars.Count, boxes.Count);
            foreach (var (bar, box) in bars.Zip(boxes))
            {
                Assert.Equal(bar.Value < 0 ? Palette.Loss : Palette.Gain, box.Attribute("fill")!.Value);
                Assert.Contains(svg.Elements(Svg + "text"), text => text.Value == OneLine.Of(bar.Text));
            }
        }
    });

    [Fact]
    public void GroupedBarChart_AnyBars_StayInsideInTheColoursOfTheirSeries() => Law.Holds(Law.Both(Bars, Arb.From(Gen.Choose(1, 9))), each =>
    {
        var series = Enumerable.Range(0, each.Second).Select(place => $"S{place}").ToList();
        var groups = each.First.Select(bar => new BarGroup(bar.Label, ValueList.Of(series.Select((_, place) => (bar.Value / (place + 1), bar.Text))))).ToList();
        foreach (var svg in Both(GroupedBarChart.Draw("t", "CNY", series, groups)))
        {
            AssertInside(svg);
            var boxes = svg.Elements(Svg + "rect").Skip(1).ToList();
            Assert.Equal(series.Count * (groups.Count + 1), boxes.Count);
            Assert.All(
                boxes.Select((box, at) => (box, at)), one => Assert.Equal(Palette.Series(one.at % series.Count), one.box.Attribute("fill")!.Value));
            Assert.All(series, name => Assert.Contains(svg.Elements(Svg + "text"), text => text.Value == name));
        }
    });

    [Fact]
    public void BarChart_AnyTwoBars_LongerForTheLargerValue() =>
        Law.Holds(
            Law.Both(Values, Values),
            pair =>
            {
                var boxes = Parse(BarChart.Draw("t", "", [new Bar("a", pair.First, ""), new Bar("b", pair.Second, "")]))
                    .Elements(Svg + "rect")
                    .Skip(1)
                    .ToList();
                var (first, second) = (Number(boxes[0], "width"), Number(boxes[1], "width"));
                Assert.True(
                    Math.Abs(pair.First) >= Math.Abs(pair.Second) ? first >= second - 0.1m : second >= first - 0.1m,
                    $"{first} against {second}");
            });

    [Fact]
    public void StepChart_AnyLadder_StaysInsideAndKeepsNamesApart() => Law.Holds(Ladders, ladder =>
    {
        var series = ladder.Select((values, grade) => new StepSeries($"P{grade}", ValueList.Of(values))
        {
            Before = grade % 2 == 0 ? ValueList.Of(values.Reverse()) : [],
        }).ToList();
        foreach (var svg in Both(StepChart.Draw("t", "u", "c", ["1", "2", "3", "4"], series)))
        {
            AssertInside(svg);
            var names = svg.Elements(Svg + "text").Where(text => text.Value.StartsWith('P')).ToList();
            Assert.Equal(
                series.Where(line => line.Values.Any(value => value is not null)).Select(line => line.Name).Order(StringComparer.Ordinal),
                names.Select(name => name.Value).Order(StringComparer.Ordinal));
            var places = names.Select(name => Number(name, "y")).Order().ToList();
            Assert.All(
                places.Skip(1).Zip(places), pair => Assert.True(pair.First - pair.Second >= 15.9m, $"{pair.First} is too near to {pair.Second}"));
        }
    });

    [Fact]
    public void StepChart_MissingCells_BreakTheLine()
    {
        var svg = Parse(StepChart.Draw("t", "", "", ["1", "2", "3"], [new StepSeries("P1", ValueList.Of<decimal?>([1m, null, 3m]))]));
        Assert.Equal(2, svg.Elements(Svg + "polyline").Count(line => line.Attribute("stroke-width")!.Value == "2"));
    }

    [Fact]
    public void StepChart_ValuesBefore_AreDashedInTheSameColour()
    {
        var svg = Parse(StepChart.Draw("t", "", "", ["1", "2"], [new StepSeries("P1", ValueList.Of<decimal?>([2m, 3m])) { Before = ValueList.Of<decimal?>([1m, 2m]) }]));
        var before = Assert.Single(svg.Elements(Svg + "polyline"), line => line.Attribute("stroke-dasharray") is not null);
        Assert.Equal(Palette.Series(0), before.Attribute("stroke")!.Value);
        Assert.All(
            svg.Elements(Svg + "polyline").Where(line => line.Attribute("stroke-width")!.Value == "2"),
            after => Assert.True(Height(after) < Height(before), "more pay stands higher"));
    }

    [Fact]
    public void Around_AnyTwoValues_FewRoundMarksAroundThem() => Law.Holds(Law.Both(Values, Values), pair =>
    {
        var (low, high) = (Math.Min(pair.First, pair.Second), Math.Max(pair.First, pair.Second));
        var axis = ValueAxis.Around(low, high, 9, 300, 0);
        Assert.InRange(axis.Marks.Count, 2, 9);
        Assert.True(axis.Marks[0] <= low && axis.Marks[^1] >= high, $"{low} to {high} lies outside the marks");
    });

    [Fact]
    public void ValueBeyondTheLimit_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BarChart.Draw("t", "", [new Bar("a", ValueAxis.Limit + 1, "")]));

    private static decimal Height(XElement line) => Parse(line.Attribute("points")!.Value.Split(' ')[0].Split(',')[1]);

    // As drawn for a page, and for a narrow screen.
    private static IEnumerable<XElement> Both(Drawing drawing) => [Parse(drawing), Parse(drawing.Narrow!)];

    private static XElement Parse(Drawing drawing) => XElement.Parse(drawing.ToSvg(), LoadOptions.PreserveWhitespace);

    private static void AssertInside(XElement svg)
    {
        var (width, height) = (Number(svg, "width"), Number(svg, "height"));
        foreach (var box in svg.Elements(Svg + "rect").Skip(1))
        {
            Assert.InRange(Number(box, "x"), 0, width);
            Assert.InRange(Number(box, "x") + Number(box, "width"), 0, width);
        }

        foreach (var point in svg.Elements(Svg + "polyline").SelectMany(line => line.Attribute("points")!.Value.Split(' ')))
        {
            Assert.InRange(Parse(point.Split(',')[0]), 0, width);
            Assert.InRange(Parse(point.Split(',')[1]), 0, height);
        }

        Assert.All(svg.Elements(Svg + "text"), text => Assert.InRange(Number(text, "x"), 0, width));
        Assert.All(svg.Elements(Svg + "text"), text => Assert.InRange(Number(text, "y"), 0, height));
    }

    private static decimal Number(XElement element, string attribute) => Parse(element.Attribute(attribute)!.Value);

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
