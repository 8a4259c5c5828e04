namespace WageGrades.Tests.Conventions;

/// <summary>
/// The rooms of the large folders: sub-folders that share the folder's namespace. Which room a type lives in is learned from its source file; nested
/// and generated types live where the type around them does.
/// </summary>
internal static class Rooms
{
    /// <summary>What lies in the folder itself, beside its rooms.</summary>
    internal const string Root = "";

    /// <summary>The rooms of each folder that has some, in their order: a room may use only those before it.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Order = new Dictionary<string, string[]>
    {
        ["Internal"] = ["Values", "Numbers", "Faults", "Csv", "Json", "Shapes"],
        ["Bonuses"] = [Root, "Formulas"],
        ["Agreements"] = ["Policies", "Sharing", "Floors", "Clauses", Root, "Checks"],
        ["Calculation"] =
        [
            "Traces", "Statements", "Places", "Months", "Awards", "MainPay", "Floors", "Hours", "Sharing", "Facts", "Engine", "Arrears", "Questions",
        ],
        ["Costing"] = ["OnCosts", "Editions", Root, "Comparing", "Solving", "Shares", "Rounds", "Matching", "Ability", "Growth", "Counts"],
        ["Serialization"] = ["Cells", "Grid", "People", "Ledger", "Shapes", Root],
    };

    /// <summary>Where the parts of each type lie: folder and name of the type, then its rooms; one for each, where all is well.</summary>
    internal static ILookup<(string Folder, string Name), string> Homes { get; } = Files()
        .Distinct()
        .ToLookup(file => (file.Folder, file.Name), file => file.Room);

    /// <summary>The room of a type; null where no source file is known for it.</summary>
    internal static string? Of(Type type)
    {
        var outer = type;
        while (outer.DeclaringType is { } around)
        {
            outer = around;
        }

        return Homes[(House.Folder(outer), outer.Name.Split('`')[0])].FirstOrDefault();
    }

    /// <summary>The place of a type's room in the order of its folder; −1 where the folder does not name the room.</summary>
    internal static int Rank(Type type) => Array.IndexOf(Order[House.Folder(type)], Of(type));

    private static IEnumerable<(string Folder, string Name, string Room)> Files() =>
        from file in SourceFileTests.Sources
        let parts = Path.GetRelativePath(Path.Combine(ApprovedFile.Root, "src", "WageGrades"), file).Split('/', '\\')
        where parts.Length > 1 && parts[0] != ".."
        select (parts[0], parts[^1].Split('.')[0], string.Join('/', parts[1..^1]));
}
