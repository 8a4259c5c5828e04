using System.Collections;
using System.Runtime.CompilerServices;
using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>An immutable list of findings (问题清单) in the order in which they were found; equal to a list of equal findings.</summary>
[CollectionBuilder(typeof(FindingList), nameof(Create))]
public sealed class FindingList : IReadOnlyList<Finding>, IEquatable<FindingList>, ILocalizable
{
    /// <summary>The list without a finding.</summary>
    public static readonly FindingList Empty = new(ValueList<Finding>.Empty);

    private readonly ValueList<Finding> items;

    private FindingList(ValueList<Finding> items) => this.items = items;

    /// <summary>A list of these findings; the target of collection expressions.</summary>
    /// <param name="items">The findings, none of them null.</param>
    /// <returns>The list.</returns>
    public static FindingList Create(params ReadOnlySpan<Finding> items) => items.IsEmpty ? Empty : new(ValueList.Create(items));

    /// <summary>A list of these findings.</summary>
    /// <param name="items">The findings, none of them null.</param>
    /// <returns>The list; the same instance where it already is one.</returns>
    public static FindingList Of(IEnumerable<Finding> items) =>
        Guard.NotNull(items) as FindingList ?? (items is IReadOnlyCollection<Finding> { Count: 0 } ? Empty : Create([.. items]));

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public Finding this[int index] => items[index];

    /// <summary>Whether one of the findings is an error.</summary>
    public bool HasErrors => items.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>The errors alone.</summary>
    public FindingList Errors => Of(items.Where(finding => finding.Severity == FindingSeverity.Error));

    /// <summary>The warnings alone.</summary>
    public FindingList Warnings => Of(items.Where(finding => finding.Severity == FindingSeverity.Warning));

    /// <summary>The findings of one kind.</summary>
    /// <param name="code">The kind.</param>
    /// <returns>Those findings, in their order.</returns>
    public FindingList OfCode(FindingCode code)
    {
        Guard.NotNull(code);
        return Of(items.Where(finding => finding.Code == code));
    }

    /// <summary>This list followed by another.</summary>
    /// <param name="other">The findings to add.</param>
    /// <returns>The joined list.</returns>
    public FindingList Combine(IEnumerable<Finding> other) => Of(items.Concat(Guard.Each(other)));

    /// <summary>
    /// At most so many findings of each kind; of a kind that had more, one further finding says how many were left out
    /// (a wrong date column is thousands of findings).
    /// </summary>
    /// <param name="perCode">The most to keep of each kind; 1 or more.</param>
    /// <returns>The shortened list, or this one where nothing was left out. Errors stay errors: at least one of each kind is kept.</returns>
    public FindingList Capped(int perCode)
    {
        Guard.Positive(perCode);
        List<IGrouping<FindingCode, Finding>> large = [.. items.GroupBy(finding => finding.Code).Where(kind => kind.Count() > perCode)];
        if (large.Count == 0)
        {
            return this;
        }

        HashSet<Finding> dropped = new(large.SelectMany(kind => kind.Skip(perCode)), ReferenceEqualityComparer.Instance);
        return Of(items.Where(finding => !dropped.Contains(finding)).Concat(large.Select(kind =>
            More(kind.Key, perCode, kind.Count() - perCode))));
    }

    /// <summary>How many more of a kind there were than are shown.</summary>
    internal static Finding More(FindingCode code, int shown, int hidden) =>
        Finding.Of(FindingCodes.MoreOfTheSame, "", ("code", code.Id), ("shown", shown), ("hidden", hidden));

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal findings in the same order.</summary>
    public static bool operator ==(FindingList? left, FindingList? right) => Equals(left, right);

    /// <summary>Whether the two differ in a finding or its place.</summary>
    public static bool operator !=(FindingList? left, FindingList? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(FindingList? other) => other is not null && items == other.items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingList);

    /// <inheritdoc/>
    public override int GetHashCode() => items.GetHashCode();

    /// <summary>The counts, for example <c>2 errors, 1 warning</c>; <c>no findings</c> for the empty list.</summary>
    public override string ToString()
    {
        var text = string.Join(", ", new[] { FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Information }
            .Select(severity => (severity, count: items.Count(finding => finding.Severity == severity)))
            .Where(part => part.count > 0)
            .Select(part => Counted(part.count, part.severity)));
        return text.Length == 0 ? "no findings" : text;
    }

    /// <summary>The counts in either language: <c>2 errors, 1 warning</c>, <c>错误 2 项，警告 1 项</c>; <c>no findings</c>, <c>没有检查问题</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The counts in words.</returns>
    public string In(Language language)
    {
        if (Guard.Defined(language) != Language.Chinese)
        {
            return ToString();
        }

        var parts = new[] { (FindingSeverity.Error, "错误"), (FindingSeverity.Warning, "警告"), (FindingSeverity.Information, "提示") }
            .Select(kind => (Name: kind.Item2, Count: items.Count(finding => finding.Severity == kind.Item1)))
            .Where(part => part.Count > 0)
            .Select(part => FormattableString.Invariant($"{part.Name} {part.Count} 项"));
        return string.Join('，', parts) is { Length: > 0 } text ? text : "没有检查问题";
    }

    private static string Counted(int count, FindingSeverity severity) => (severity, count) switch
    {
        (FindingSeverity.Error, 1) => "1 error",
        (FindingSeverity.Error, _) => $"{count} errors",
        (FindingSeverity.Warning, 1) => "1 warning",
        (FindingSeverity.Warning, _) => $"{count} warnings",
        (FindingSeverity.Information, _) => $"{count} information",
        _ => throw Closed.Missed(severity),
    };
}
