using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>A heading inside a document.</summary>
public sealed record Heading : Block
{
    /// <summary>The deepest level: 4.</summary>
    public const int MaxLevel = 4;

    /// <summary>Creates a heading.</summary>
    /// <param name="level">1 (directly below the document's title) to <see cref="MaxLevel"/>.</param>
    /// <param name="text">The heading's words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside 1 to 4.</exception>
    public Heading(int level, string text)
    {
        Level = level;
        Text = text;
    }

    /// <summary>1 (directly below the document's title) to <see cref="MaxLevel"/>.</summary>
    public int Level { get; init => field = Guard.InRange(value, 1, MaxLevel); }

    /// <summary>The heading's words.</summary>
    public string Text { get; init => field = OneLine.Of(value); }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(Heading), (nameof(Level), Level), (nameof(Text), Text));
}
