using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>What the people behind a result receive of one kind of its proceeds (成果收益分享比例).</summary>
public sealed record ResultPart
{
    /// <summary>A part of each verified figure.</summary>
    /// <param name="share">The share of it, above 0 and at most 1.</param>
    public ResultPart(Ratio share) => Share = Guard.That(share > Ratio.Zero && share <= Ratio.One, share, "above 0 and at most 100 %");

    /// <summary>The share of each figure.</summary>
    public Ratio Share { get; }

    /// <summary>
    /// For how many years from the first day of use figures count (连续年限), 1 to 50; a figure whose period begins later pays nothing. Null, the
    /// default: without limit.
    /// </summary>
    public int? Years { get; init => field = value is { } years ? Guard.InRange(years, 1, 50) : null; }

    /// <summary>
    /// True where the share is given in company shares and not in money (股权、出资比例): it stands on the statement as a suppressed line, recorded and not
    /// paid.
    /// </summary>
    public bool InShares { get; init; }

    /// <summary>The most that one figure pays all members together; null: uncapped.</summary>
    public Money? AtMost { get; init; }

    /// <summary>The law or rule that the part comes from, or null.</summary>
    public LegalReference? Citation { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(ResultPart),
        (nameof(Share), Share), (nameof(Years), Years), (nameof(InShares), InShares), (nameof(AtMost), AtMost), (nameof(Citation), Citation));
}
