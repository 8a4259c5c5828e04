using System.Globalization;
using System.Text;

namespace WageGrades.Tests.Conventions;

/// <summary>
/// Draws the house from the built assembly: for the folders, and for the rooms of each large folder, who uses whom. All marks lie left of the
/// diagonal, or the order is broken.
/// </summary>
internal static class HouseDrawing
{
    private const int Cell = 18;
    private const int Names = 112;
    private const int Head = 122;

    internal static string Draw()
    {
        var uses = Uses();
        StringBuilder svg = new();
        var folders = House.Folders.Where(folder => House.Types.Any(type => House.Folder(type) == folder)).ToArray();
        var width = 0;
        var below = Matrix(svg, 10, 10, "Folders", folders, (user, used) => uses.Contains((user, null, used, null)));
        var (x, y, right) = (Names + (folders.Length * Cell) + 60, 10, 0);
        foreach (var (folder, rooms) in Rooms.Order)
        {
            var bottom = Matrix(svg, x, y, folder, rooms, (user, used) => uses.Contains((folder, user, folder, used)));
            right = Math.Max(right, x + Names + (rooms.Length * Cell));
            (y, below) = (bottom + 24, Math.Max(below, bottom));
            width = Math.Max(width, right);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width + 20} {below + 10}\" width=\"{width + 20}\" height=\"{below + 10}\" font-family=\"sans-serif\" font-size=\"12\">\n"
                + $"<title>Who uses whom in the library: a mark means that the row uses the column</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{svg}</svg>\n"
        );
    }

    private static int Matrix(StringBuilder svg, int x, int y, string title, string[] names, Func<string, string, bool> isUsed)
    {
        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"<text x=\"{x}\" y=\"{y + 14}\" font-size=\"14\" font-weight=\"bold\">{title}</text>");
        var (left, top) = (x + Names, y + Head);
        for (var at = 0; at < names.Length; at++)
        {
            var name = names[at].Length > 0 ? names[at] : "(the folder)";
            var middle = (at * Cell) + (Cell / 2);
            Line($"<text x=\"{left - 6}\" y=\"{top + middle + 4}\" text-anchor=\"end\">{name}</text>");
            Line($"<text transform=\"translate({left + middle + 4} {top - 6}) rotate(-90)\">{name}</text>");
            for (var other = 0; other < names.Length; other++)
            {
                var isUse = other != at && isUsed(names[at], names[other]);
                var fill = other == at ? "#9ca3af" : !isUse ? "#f3f4f6" : other < at ? "#1d4ed8" : "#dc2626";
                Line($"<rect x=\"{left + (other * Cell)}\" y=\"{top + (at * Cell)}\" width=\"{Cell - 1}\" height=\"{Cell - 1}\" fill=\"{fill}\"/>");
            }
        }

        return top + (names.Length * Cell);
    }

    /// <summary>Which folder uses which, with null rooms, and which room of a folder which other one of it.</summary>
    private static HashSet<(string User, string? Room, string Used, string? UsedRoom)> Uses()
    {
        HashSet<(string User, string? Room, string Used, string? UsedRoom)> uses = [];
        var known = House.Types.ToHashSet();
        foreach (var type in House.Types)
        {
            foreach (var used in TypeUses.Of(type).Where(known.Contains))
            {
                var (from, to) = (House.Folder(type), House.Folder(used));
                uses.Add(from != to || !Rooms.Order.ContainsKey(from) ? (from, null, to, null) : (from, Rooms.Of(type), to, Rooms.Of(used)));
            }
        }

        return uses;
    }
}
