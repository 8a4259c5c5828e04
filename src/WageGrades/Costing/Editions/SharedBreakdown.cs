using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>A table of groups before small ones are merged.</summary>
internal sealed record SharedBreakdown(
    LocalizedText Heading, LocalizedText First, IReadOnlyList<LocalizedText> Columns, IReadOnlyList<SharedGroup> Groups)
{
    /// <summary>True where everybody stands in one group at most; else the same people may stand in several.</summary>
    internal bool IsPartition { get; init; }

    /// <summary>True where the values are numbers of people.</summary>
    internal bool IsOfPeople { get; init; }

    /// <summary>
    /// The groups in their order, those below a number put together with the smallest that is not: a merged row has so many people, and taking the
    /// others from the total gives it and nothing less.
    /// </summary>
    internal SharedTable Merged(int least, out IReadOnlyList<IReadOnlyDictionary<string, Fraction>> published)
    {
        var small = Groups.Where(group => group.IsBelow(least)).ToList();
        List<SharedGroup> merged = [.. small];
        foreach (var group in Groups.Where(group => !group.IsBelow(least) && group.People > 0).OrderBy(group => group.People))
        {
            if (merged.Count == 0 || IsEnough(merged, least))
            {
                break;
            }

            merged.Add(group);
        }

        merged = merged.Count > 0 && !IsEnough(merged, least) ? [.. Groups] : merged;
        List<SharedRow> rows = [];
        List<IReadOnlyDictionary<string, Fraction>> parts = [];
        foreach (var group in Groups.Where(group => !merged.Contains(group)))
        {
            rows.Add(new(group.Name, group.People == 0 || IsOfPeople ? null : group.People, group.Values));
            parts.Add(group.Parts);
        }

        if (merged.Count > 0)
        {
            rows.Add(new(
                SharedEdition.Words.Together(merged.Count),
                IsPartition && !IsOfPeople && merged.Sum(group => group.People) >= least ? merged.Sum(group => group.People) : null,
                Sum(merged)));
            parts.Add(merged.SelectMany(group => group.Parts).GroupBy(part => part.Key, StringComparer.Ordinal).ToDictionary(
                part => part.Key, part => part.Aggregate(default(Fraction), (sum, each) => sum + each.Value), StringComparer.Ordinal));
        }

        published = parts;
        return new SharedTable(Heading, First, Columns, rows, Sum(Groups), IsOfPeople);
    }

    // Of people who may stand in several groups no more are known than the largest has.
    private bool IsEnough(List<SharedGroup> merged, int least) =>
        (IsPartition ? merged.Sum(group => group.People) : merged.Max(group => group.People)) >= least && merged.Count > 1;

    private List<decimal> Sum(IReadOnlyList<SharedGroup> groups) =>
        [.. Columns.Select((_, at) => groups.Sum(group => group.Values[at]))];
}
