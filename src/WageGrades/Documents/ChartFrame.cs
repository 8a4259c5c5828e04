using System.Text;

namespace WageGrades.Documents;

/// <summary>What all charts have in common: title and unit at the top, labels cut to their room.</summary>
internal static class ChartFrame
{
    /// <summary>Where the plot begins below the titles.</summary>
    internal const decimal Top = 58;

    /// <summary>The width of a picture on a page, and where it is drawn for a narrow screen.</summary>
    internal static decimal Width(bool isNarrow) => isNarrow ? 370 : 760;

    internal static IEnumerable<Shape> Titles(string title, string unit, decimal left, decimal width)
    {
        yield return new TextShape(left, 24, Shorten(title, width - left, TextShape.TitleSize), TextAnchor.Start, Palette.Text)
        {
            Size = TextShape.TitleSize, IsStrong = true,
        };
        if (unit.Length > 0)
        {
            yield return new TextShape(left, 43, unit, TextAnchor.Start, Palette.Secondary);
        }
    }

    /// <summary>The text if it fits, else its beginning and an ellipsis.</summary>
    internal static string Shorten(string text, decimal room, int size = TextShape.LabelSize)
    {
        room = room * TextShape.LabelSize / size;
        if (TextShape.WidthOf(text) <= room)
        {
            return text;
        }

        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (TextShape.WidthOf($"{kept}{rune}…") > room)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept.Append('…').ToString();
    }
}
