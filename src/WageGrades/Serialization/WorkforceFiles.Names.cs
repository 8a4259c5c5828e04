using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <content>Tables by their names, for who has a folder of files.</content>
public sealed partial class WorkforceFiles
{
    /// <summary>Whether a name is that of the roster (花名册): <c>roster</c>, or the table's name in either language.</summary>
    /// <param name="name">The name of a file without what follows its last point.</param>
    public static bool IsRoster(string name) => IsNamed(Guard.NotNull(name), "roster.csv", RosterTable.Shape.Name);

    /// <summary>Whether a name is that of the roster or of a further table (表名): such as <c>appointments</c> or <c>聘任台账</c>.</summary>
    /// <param name="name">The name of a file without what follows its last point.</param>
    public static bool IsTable(string name) => IsRoster(name) || Named(name) is not null;

    /// <summary>With a further table by its name (按表名), as <see cref="IsTable"/> knows them.</summary>
    /// <param name="table">The table's name, such as <c>appointments</c> or <c>聘任台账</c>.</param>
    /// <param name="bytes">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException">No table beside the roster has the name.</exception>
    /// <example><code>files.With("聘任台账", File.OpenRead("聘任台账.csv"), "聘任台账.csv")</code></example>
    public WorkforceFiles With(string table, Stream bytes, string name) => With(
        Named(Guard.NotNull(table)) ?? throw new ArgumentException($"\"{table}\" is the name of no table; docs/roster-columns.md lists them.", nameof(table)),
        bytes,
        name);

    private static PeopleTable? Named(string name) => TableList.Further.FirstOrDefault(table => IsNamed(name, table.File, table.Shape.Name));

    private static bool IsNamed(string name, string file, LocalizedText title) =>
        string.Equals($"{name}.csv", file, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, title.Chinese, StringComparison.Ordinal)
        || string.Equals(name, title.English, StringComparison.OrdinalIgnoreCase);
}
