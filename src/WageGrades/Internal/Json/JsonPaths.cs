using System.Globalization;

namespace WageGrades.Internal;

/// <summary>Where the values of a document stand in one another.</summary>
internal sealed class JsonPaths
{
    internal const string Root = "$";

    private readonly JsonContent content;
    private readonly int[] owners;
    private readonly int[] places;

    internal JsonPaths(JsonContent content)
    {
        this.content = content;
        owners = new int[content.Count];
        places = new int[content.Count];
        for (var owner = 0; owner < content.Count; owner++)
        {
            var place = 0;
            for (var part = owner + 1; part < content[owner].End; part = content[part].End)
            {
                (owners[part], places[part]) = (owner, place++);
            }
        }
    }

    internal string TextOf(int at) => at == 0 ? Root : Within(TextOf(owners[at]), content[at].Name, places[at]);

    /// <summary>The path of a member, or of an item where there is no name, of what has a path.</summary>
    internal static string Within(string owner, string? name, int place) =>
        owner + (name is null ? string.Create(CultureInfo.InvariantCulture, $"[{place}]") : Segment(name));

    private static string Segment(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? $".{name}" : $"[\"{name}\"]";
}
