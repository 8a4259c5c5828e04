using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

/// <summary>Shows values with the formatters of .NET Interactive, those a package brings included.</summary>
public static class Display
{
    private static JsonArray outputs = [];

    /// <summary>What the running cell showed so far; the next cell starts empty.</summary>
    public static JsonArray Take()
    {
        JsonArray taken = outputs;
        outputs = [];
        return taken;
    }

    public static void Show(object value)
    {
        string mime = Formatter.GetPreferredMimeTypesFor(value.GetType()).First();
        using var text = new StringWriter();
        value.FormatTo(new FormatContext(text), mime);
        outputs.Add(new JsonObject { ["mime"] = mime, ["value"] = text.ToString() });
    }
}
