using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What was paid beside what the model pays, for one clause, month or person (与账上实发核对的一项).</summary>
public sealed partial record MatchRow
{
    internal MatchRow(LocalizedText name, Money paid, Money modelled, Money unexplained, int people)
    {
        Name = name;
        Paid = paid;
        Modelled = modelled;
        Unexplained = unexplained;
        People = people;
    }

    /// <summary>The clause, the month or the person.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the ledger paid.</summary>
    public Money Paid { get; }

    /// <summary>What the agreement gives.</summary>
    public Money Modelled { get; }

    /// <summary>The differences of each person, month and clause in it, whatever their signs.</summary>
    public Money Unexplained { get; }

    /// <summary>How many people it is about.</summary>
    public int People { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: paid {Paid}, modelled {Modelled}";
}
