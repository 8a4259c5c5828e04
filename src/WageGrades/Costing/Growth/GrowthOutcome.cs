using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What a proposal delivers of one promise (增长承诺兑现情况).</summary>
public sealed partial record GrowthOutcome
{
    internal GrowthOutcome(GrowthCommitment commitment, YearMonth firstMonth, YearMonth lastMonth)
    {
        Commitment = commitment;
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
    }

    /// <summary>The promise.</summary>
    public GrowthCommitment Commitment { get; }

    /// <summary>The first month compared.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>The last month compared.</summary>
    public YearMonth LastMonth { get; }

    /// <summary>The average pay of a person and month from which growth is counted, exactly; null where it cannot be told.</summary>
    public ExactAmount? From { get; internal init; }

    /// <summary>The average pay under the proposal, with the people as recorded or planned; null where it cannot be told.</summary>
    public ExactAmount? To { get; internal init; }

    /// <summary>The growth delivered; null where it cannot be told.</summary>
    public Ratio? Delivered { get; internal init; }

    /// <summary>The growth promised: the percentage, or what the other group gets; null where that cannot be told.</summary>
    public Ratio? Promised { get; internal init; }

    /// <summary>Whether the promise is kept; null where it cannot be told.</summary>
    public bool? IsKept => Delivered is { } delivered && Promised is { } promised ? delivered >= promised : null;

    /// <summary>What makes it grow; the rows add up to the growth.</summary>
    public IReadOnlyList<GrowthRow> Rows { get; internal init => field = ValueList.Of(value); } = [];

    /// <summary>How many people stand in the average under the proposal.</summary>
    public int People { get; internal init; }

    /// <summary>How many months of pay stand in it.</summary>
    public int PersonMonths { get; internal init; }

    /// <summary>How many people were left out because a month of theirs could not be computed.</summary>
    public int LeftOut { get; internal init; }

    /// <summary>
    /// The least percentage, in steps of 0.01, by which every ladder has to be raised on top of the proposal to deliver what is promised, up to 100;
    /// null where none was looked for or found.
    /// </summary>
    public decimal? LeastPercent { get; internal init; }

    /// <summary>The growth with the least percentage, costed.</summary>
    public Ratio? DeliveredWithIt { get; internal init; }

    /// <summary>The growth with 0.01 less, costed: below what is promised; null where the least is nothing.</summary>
    public Ratio? DeliveredBelowIt { get; internal init; }

    /// <summary>Why the growth is not told; null where it is.</summary>
    public LocalizedText? Lacks { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Commitment.Name.English}: {Delivered?.ToString() ?? Lacks!.English}, promised {Promised?.ToString() ?? "–"}";
}
