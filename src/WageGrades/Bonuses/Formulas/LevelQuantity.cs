using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// The level of the qualification framework as quantity (资历等级): its number, or how far it stands above a level. Nothing is due to who stands on none,
/// which is told.
/// </summary>
/// <example>For each level above the third: <c>new LevelQuantity { Above = 3 }</c>; level 5 counts 2.</example>
public sealed record LevelQuantity : AmountQuantity
{
    /// <summary>The level up to which nothing counts, 0 to 7; default 0: the level's own number.</summary>
    public int Above { get; init => field = Guard.InRange(value, 0, FrameworkLevel.All.Count - 1); }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(LevelQuantity), (nameof(Above), Above));

    internal override AmountReads Reads => new() { Borne = AllLevels };

    internal override IEnumerable<TermKey> Keys => AllLevels;

    internal override LocalizedText Name => new("资历等级", "the level of the qualification framework");

    /// <summary>Every level by itself.</summary>
    private static IReadOnlyList<TermKey> AllLevels { get; } = ValueList.Of(FrameworkLevel.All.Select(level => (TermKey)level.Term));

    internal override Ratio? OfService(int months) => null;

    /// <summary>What a level counts.</summary>
    internal Ratio Of(FrameworkLevel level) => Ratio.Of(Math.Max(level.Number - Above, 0), 1);
}
