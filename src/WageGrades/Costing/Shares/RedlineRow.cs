using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>One place where two proposals differ, as each words it, with its price (修改对照表的一行).</summary>
public sealed partial record RedlineRow
{
    internal RedlineRow(RedlineKind kind, IEnumerable<ClauseReference> clauses, LocalizedText name, CostShare share, Money rounded)
    {
        Kind = kind;
        Clauses = ValueList.Of(clauses);
        Name = name;
        Price = share.Share;
        InYearPrice = share.InYearShare;
        RoundedPrice = rounded;
        Least = share.Least;
        Most = share.Most;
        PeopleTouched = share.PeopleTouched;
    }

    /// <summary>What separates them.</summary>
    public RedlineKind Kind { get; }

    /// <summary>The clauses; several where differences are priced together, none where it is the order.</summary>
    public IReadOnlyList<ClauseReference> Clauses { get; }

    /// <summary>The clause's number and heading.</summary>
    public LocalizedText Name { get; }

    /// <summary>The change in the first proposal, with its date; null where it has none, or where several stand together.</summary>
    public ProposalChange? First { get; internal init; }

    /// <summary>The change in the second proposal, with its date; null where it has none, or where several stand together.</summary>
    public ProposalChange? Second { get; internal init; }

    /// <summary>What the agreement says at that place on the first day, where it is one thing; else null.</summary>
    public LocalizedText? Standing { get; internal init; }

    /// <summary>The earlier of the two days from which the changes hold; null where neither has one.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>What going from the first proposal to the second costs here: the average over all orders, exactly; prices add up.</summary>
    public ExactAmount Price { get; }

    /// <summary>The same for the months of the first budget year.</summary>
    public ExactAmount InYearPrice { get; }

    /// <summary>The price in the currency's smallest unit; rounded so that all prices add up to the difference of the costs.</summary>
    public Money RoundedPrice { get; }

    /// <summary>The least that it adds in any order.</summary>
    public Money Least { get; }

    /// <summary>The most that it adds in any order.</summary>
    public Money Most { get; }

    /// <summary>
    /// The first month costed in which somebody is paid otherwise for it, coming first or last; null where nobody of those costed is, as for awards
    /// whose events are assumed (首个受影响月份).
    /// </summary>
    public YearMonth? FirstAffected { get; internal init; }

    /// <summary>How many people are paid more or less over all months costed, coming first or last.</summary>
    public int PeopleTouched { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Name.English}: {First?.In(Language.English) ?? "–"} → {Second?.In(Language.English) ?? "–"}, {RoundedPrice}";
}
