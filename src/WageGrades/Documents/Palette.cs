namespace WageGrades.Documents;

/// <summary>The colours of pictures: dark enough on white, and told apart also by readers who do not see red and green.</summary>
internal static class Palette
{
    internal const string Ground = "#ffffff";
    internal const string Text = "#1f2328";
    internal const string Secondary = "#57606a";
    internal const string Grid = "#e3e7eb";
    internal const string Axis = "#57606a";
    internal const string Gain = "#1f6fb2";
    internal const string Loss = "#c2410c";

    private static readonly string[] SeriesColours =
        ["#1f6fb2", "#c2410c", "#1b7f5c", "#8e44ad", "#9a6b00", "#b0275f", "#3f5a6b", "#5b8c00"];

    /// <summary>The colour of the nth series, from 0; they repeat after eight.</summary>
    internal static string Series(int index) => SeriesColours[index % SeriesColours.Length];
}
