using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// Counters of the month, each by a value of its own, added up (工作量积分): cases × points of each kind. It belongs to its month and is never
/// prorated, so its clause needs a ground of the month. One unit more never counts less.
/// </summary>
/// <example>Eight operations of 6 points and four of 10: 88 points.</example>
public sealed record CountsQuantity : AmountQuantity
{
    /// <summary>Counters by value.</summary>
    /// <param name="values">What one unit of each counter counts, 0 or more; at least one counter.</param>
    public CountsQuantity(IEnumerable<KeyValuePair<Term, decimal>> values)
    {
        Values = ValueMap.Of(values);
        Guard.That(Values.Count > 0 && Values.Values.All(value => value >= 0m), values, "values of 0 or more, at least one");
    }

    /// <summary>What one unit of each counter counts.</summary>
    public IReadOnlyDictionary<Term, decimal> Values { get; }

    internal override AmountReads Reads => new() { Counters = [.. Values.Keys] };

    internal override LocalizedText Name => new("积分", "points");

    internal override Ratio? OfService(int months) => null;

    /// <summary>What the month's figures count together.</summary>
    internal Ratio Of(Func<Term, Ratio> count) =>
        Values.Aggregate(Ratio.Zero, (sum, each) => sum + (count(each.Key) is { Sign: > 0 } units ? units * Ratio.From(each.Value) : Ratio.Zero));
}
