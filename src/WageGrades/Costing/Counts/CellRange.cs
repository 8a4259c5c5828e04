using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>Between what a sum lies before it is money; an end without a value is open.</summary>
internal readonly record struct CellRange(Fraction? Least, Fraction? Most)
{
    internal static readonly CellRange Open = new(null, null);

    internal static readonly CellRange Nothing = new(default(Fraction), default(Fraction));

    /// <summary>Zero or more.</summary>
    internal static readonly CellRange Upward = new(default(Fraction), null);

    internal bool IsNothing => Least is { Sign: 0 } && Most is { Sign: 0 };

    public static CellRange operator +(CellRange left, CellRange right) => new(left.Least + right.Least, left.Most + right.Most);

    internal static CellRange Exactly(decimal amount) => new(Fraction.From(amount), Fraction.From(amount));

    internal static CellRange UpTo(decimal most) => new(default(Fraction), Fraction.From(most));

    internal static CellRange Between(decimal least, decimal most) => new(Fraction.From(least), Fraction.From(most));

    /// <summary>What lies between nothing and this: of people of whom some may have it and others not.</summary>
    internal CellRange OrNothing => new(
        Least is { Sign: > 0 } ? default(Fraction) : Least, Most is { Sign: < 0 } ? default(Fraction) : Most);

    /// <summary>The difference of two sums of which each lies anywhere in its own range.</summary>
    internal static CellRange Apart(CellRange before, CellRange after) => new(after.Least - before.Most, after.Most - before.Least);

    /// <summary>What either may be.</summary>
    internal CellRange Or(CellRange other) => new(
        Least is { } least && other.Least is { } otherLeast ? (least.CompareTo(otherLeast) < 0 ? least : otherLeast) : null,
        Most is { } most && other.Most is { } otherMost ? (most.CompareTo(otherMost) > 0 ? most : otherMost) : null);

    /// <summary>The sum of so many people.</summary>
    internal CellRange Times(int people) => new(Least * people, Most * people);
}
