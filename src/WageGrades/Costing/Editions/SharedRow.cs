using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>One row of a table of a shared edition (可分发版的一行).</summary>
public sealed partial record SharedRow
{
    internal SharedRow(LocalizedText name, int? people, IEnumerable<decimal> values)
    {
        Name = name;
        People = people;
        Values = ValueList.Of(values);
    }

    /// <summary>What it is.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many people stand behind it; null where that is not told or does not apply.</summary>
    public int? People { get; }

    /// <summary>Its values by column: amounts in the agreement's currency, or numbers of people.</summary>
    public IReadOnlyList<decimal> Values { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: {string.Join(", ", Values.Select(ExactDecimal.Print))}";
}
