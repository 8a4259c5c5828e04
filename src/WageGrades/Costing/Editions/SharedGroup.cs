using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>One row of a table before small groups are merged: what it is, how many people stand behind it, its values.</summary>
internal sealed class SharedGroup
{
    internal SharedGroup(LocalizedText name, int people, params IEnumerable<decimal> values)
    {
        Name = name;
        People = people;
        Values = [.. values];
    }

    internal LocalizedText Name { get; }

    internal int People { get; }

    internal IReadOnlyList<decimal> Values { get; }

    /// <summary>What of each cost that stands by itself is in the row; empty where the table has none of its own.</summary>
    internal IReadOnlyDictionary<string, Fraction> Parts { get; init; } = new Dictionary<string, Fraction>(StringComparer.Ordinal);

    /// <summary>Whether fewer than so many people stand behind it, and somebody does.</summary>
    internal bool IsBelow(int least) => People < least && (People > 0 || Values.Any(value => value != 0m));
}
