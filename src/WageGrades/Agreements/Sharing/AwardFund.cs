using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// A fund that pays the awards of some clauses and no more than it holds (专项资金): an opening balance, yearly contributions, the clauses paid, and what
/// happens when it runs short. It is never overdrawn: its balance is what it opened with and received, less what it paid and what expired.
/// </summary>
/// <remarks>
/// Fund years are twelve months from <see cref="OpensIn"/>; each year's contributions are there from its first month. Claims of a month are settled
/// at the month's end. Months before <see cref="OpensIn"/> are not limited by the fund.
/// </remarks>
/// <example>
/// 600,000 yuan a year, of which the union gives 60,000, paid in the order in which awards fall due, the rest carried over:
/// <c>new AwardFund("award-fund", name, new YearMonth(2026, 7), zero) { Contributions = [firm, union], Clauses = ["patent-award"], Order =
/// FundOrder.ByDate, Shortfall = FundShortfall.CarriedOver, Balance = FundBalance.CarriedOver }</c>.
/// </example>
public sealed record AwardFund
{
    /// <summary>A fund without clauses.</summary>
    /// <param name="id">The fund's id, lower-kebab.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="opensIn">The first month in which it pays.</param>
    /// <param name="opening">What it holds before the first contribution; not negative.</param>
    public AwardFund(ClauseId id, LocalizedText name, YearMonth opensIn, Money opening)
    {
        Id = id;
        Name = Guard.NotNull(name);
        OpensIn = opensIn;
        Opening = opening;
    }

    /// <summary>The fund's id.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The name in both languages.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The first month of its first year.</summary>
    public YearMonth OpensIn { get; init; }

    /// <summary>The opening balance.</summary>
    public Money Opening { get; init; }

    /// <summary>What each payer adds every year (年度拨款).</summary>
    public IReadOnlyList<FundContribution> Contributions { get; init => field = ValueList.Of(value); } = ValueList<FundContribution>.Empty;

    /// <summary>The clauses paid from it; where the order is by rank, the first has precedence.</summary>
    public IReadOnlyList<ClauseId> Clauses { get; init => field = ValueList.Of(value); } = ValueList<ClauseId>.Empty;

    /// <summary>Who is served first when it runs short; null is a missing choice that the agreement's check reports.</summary>
    public FundOrder? Order { get; init => field = Guard.Defined(value); }

    /// <summary>What becomes of a claim that it cannot pay; null is a missing choice.</summary>
    public FundShortfall? Shortfall { get; init => field = Guard.Defined(value); }

    /// <summary>What becomes of the balance at the end of a fund year; null is a missing choice.</summary>
    public FundBalance? Balance { get; init => field = Guard.Defined(value); }

    /// <summary>The whole months from the first, counted from 0; the twelfth begins the second year.</summary>
    internal int MonthsTo(YearMonth month) => ((month.Year - OpensIn.Year) * 12) + month.Month - OpensIn.Month;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(AwardFund),
        (nameof(Id), Id), (nameof(Name), Name), (nameof(OpensIn), OpensIn), (nameof(Opening), Opening),
        (nameof(Contributions), Contributions), (nameof(Clauses), Clauses), (nameof(Order), Order), (nameof(Shortfall), Shortfall),
        (nameof(Balance), Balance));
}
