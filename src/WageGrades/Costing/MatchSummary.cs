using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// How much of what the books paid the model does not explain (核对结果): of a comparison with a ledger or with totals, to be printed with every result
/// that rests on the model.
/// </summary>
/// <example><c>CostBasis.Standard with { Match = match.Summary }</c>.</example>
public sealed partial record MatchSummary
{
    internal MatchSummary(YearMonth firstMonth, YearMonth lastMonth, Money paid, Money unexplained, int peopleBlocked)
    {
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
        Paid = paid;
        Unexplained = unexplained;
        PeopleBlocked = peopleBlocked;
    }

    /// <summary>The first month compared.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>The last month compared.</summary>
    public YearMonth LastMonth { get; }

    /// <summary>What the books paid.</summary>
    public Money Paid { get; }

    /// <summary>What of it the model does not explain, whatever the signs.</summary>
    public Money Unexplained { get; }

    /// <summary>How many people could not be computed in some month.</summary>
    public int PeopleBlocked { get; }

    /// <summary>The unexplained sum as a share of what was paid; null where nothing was (未能解释的比例).</summary>
    public Ratio? Share => Paid.IsZero ? null : Unexplained.ToExactAmount() / Paid.Abs().ToExactAmount();

    /// <inheritdoc/>
    public override string ToString() =>
        $"{IsoDate.Of(FirstMonth)}–{IsoDate.Of(LastMonth)}: {Unexplained} of {Paid} not explained";

    /// <summary>The line that every report prints.</summary>
    internal LocalizedText Line
    {
        get
        {
            var (months, amount) = ($"{IsoDate.Of(FirstMonth)}–{IsoDate.Of(LastMonth)}", CostText.Number(Unexplained));
            return Share is { } share
                ? new(
                    $"与账上实发核对（{months}）：模型未能解释账上实发的 {CostText.Percent(share)}%（{amount}）。",
                    $"Against the books ({months}): {CostText.Percent(share)} % of what was paid is not explained ({amount}).")
                : new($"与账上实发核对（{months}）：账上没有实发。", $"Against the books ({months}): nothing was paid.");
        }
    }
}
