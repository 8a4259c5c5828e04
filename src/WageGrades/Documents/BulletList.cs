using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>A list of points in the order given. An empty list prints nothing.</summary>
public sealed record BulletList : Block
{
    /// <summary>Creates a list.</summary>
    /// <param name="items">The points, each one line.</param>
    public BulletList(params IEnumerable<string> items) => Items = [.. Guard.NotNull(items)];

    /// <summary>The points in order.</summary>
    public IReadOnlyList<string> Items { get; init => field = ValueList.Of(Guard.NotNull(value).Select(item => OneLine.Of(item))); }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
