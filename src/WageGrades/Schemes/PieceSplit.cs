using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// How a group's pieces are divided among its members (集体计件的分配办法): in named shares, each by something, or first to everybody the own base rate
/// for the hours and only the surplus in those shares. All that the group made in a month is divided together, and each kind of hours in that
/// proportion, so that nothing is gained or lost.
/// </summary>
/// <remarks>
/// Where the group made less than the base rates come to, all of it is divided by the base rates; nobody is topped up by the split, that is what a
/// guarantee is for. Where the rule changes inside a month, or two agreements share it, each divides what was made by its prices, and the base rates
/// come first for the calendar days of each: once in the whole month. Where nobody has anything of what a share goes by, that share goes by
/// coefficient × hours.
/// </remarks>
/// <example>Each the own base rate, the surplus 30 % by base rate and 70 % by hours: <c>PieceSplit.AboveBaseRates([new(SplitBasis.BaseRate,
/// Ratio.Percent(30m)), new(SplitBasis.Hours, Ratio.Percent(70m))])</c>. Base rates 168 and 138, an hour each, 380 made: 206.09 and 173.91.</example>
public sealed record PieceSplit
{
    /// <summary>Equally (平均分配).</summary>
    public static readonly PieceSplit Equally = new([KeyValuePair.Create(SplitBasis.Equal, Ratio.One)]);

    /// <summary>By coefficient × hours (按系数和工时), as where nothing is said.</summary>
    public static readonly PieceSplit ByWeight = new([KeyValuePair.Create(SplitBasis.Weight, Ratio.One)]);

    /// <summary>By named shares.</summary>
    /// <param name="shares">The part that each basis divides, above 0; together 100 %.</param>
    /// <exception cref="ArgumentException">A share is not above 0, or they do not add up to 100 %.</exception>
    public PieceSplit(IEnumerable<KeyValuePair<SplitBasis, Ratio>> shares)
    {
        Shares = ValueMap.Of(shares);
        Guard.That(AreWhole(Shares.Values), shares, "shares above 0 that add up to 100 %");
    }

    /// <summary>The part that each basis divides.</summary>
    public IReadOnlyDictionary<SplitBasis, Ratio> Shares { get; }

    /// <summary>True when everybody has the own base rate for the hours first, and the shares divide the surplus. Default false.</summary>
    public bool IsAboveBaseRates { get; init; }

    /// <summary>Each the own base rate for the hours, the surplus by named shares.</summary>
    /// <param name="shares">The part of the surplus that each basis divides, above 0; together 100 %.</param>
    /// <returns>The split.</returns>
    public static PieceSplit AboveBaseRates(IEnumerable<KeyValuePair<SplitBasis, Ratio>> shares) => new(shares) { IsAboveBaseRates = true };

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(PieceSplit), (nameof(Shares), Shares), (nameof(IsAboveBaseRates), IsAboveBaseRates));

    /// <summary>Whether it reads base rates.</summary>
    internal bool NeedsBaseRates => IsAboveBaseRates || Shares.ContainsKey(SplitBasis.BaseRate);

    /// <summary>Whether shares make a whole.</summary>
    internal static bool AreWhole(IEnumerable<Ratio> shares)
    {
        List<Ratio> all = [.. shares];
        return all.TrueForAll(share => share.Sign > 0) && all.Aggregate(Ratio.Zero, (sum, share) => sum + share) == Ratio.One;
    }

    /// <summary>The rule in words.</summary>
    internal LocalizedText InWords()
    {
        var parts = Shares.Select(share => (Name: Name(share.Key), Share: share.Value)).ToList();
        var chinese = string.Join("、", parts.Select(part => part.Share == Ratio.One ? $"按{part.Name.Chinese}"
            : $"{part.Share.In(Language.Chinese)} 按{part.Name.Chinese}"));
        var english = string.Join(" and ", parts.Select(part => part.Share == Ratio.One ? part.Name.English
            : $"{part.Share.In(Language.English)} {part.Name.English}"));
        return IsAboveBaseRates
            ? new($"各得本人基本工资，超出部分{(parts.Count > 1 ? "的 " : "")}{chinese}", $"each the own base rate, the surplus {english}")
            : new(chinese, english);
    }

    /// <summary>How it is divided where less was made than the base rates come to.</summary>
    internal static LocalizedText BelowBaseRates { get; } = new("少于本人基本工资合计，全部按本人基本工资", "less than the base rates together, all of it by base rate");

    private static LocalizedText Name(SplitBasis basis) => basis switch
    {
        SplitBasis.Weight => new("系数和工时", "by coefficient and hours"),
        SplitBasis.Hours => new("工时", "by hours"),
        SplitBasis.Equal => new("人数", "equally"),
        SplitBasis.BaseRate => new("本人基本工资", "by base rate"),
        _ => throw Closed.Missed(basis),
    };
}
