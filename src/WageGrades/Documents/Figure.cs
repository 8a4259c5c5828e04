using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>A picture with its caption. HTML shows both; Markdown and plain text show the caption only, so a report says the same in a
/// table.</summary>
public sealed record Figure : Block
{
    /// <summary>Creates a figure.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="caption">What it shows, in one line; may be empty.</param>
    public Figure(Drawing drawing, string caption)
    {
        Drawing = drawing;
        Caption = caption;
    }

    /// <summary>The picture.</summary>
    public Drawing Drawing { get; init => field = Guard.NotNull(value); }

    /// <summary>What the picture shows; may be empty.</summary>
    public string Caption { get; init => field = OneLine.Of(value); }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
