using WageGrades.Internal;
namespace WageGrades.Documents;

/// <summary>A paragraph of text.</summary>
public sealed record Paragraph : Block
{
    /// <summary>Creates a paragraph.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="emphasis">How much it asks to be seen; ordinary text unless told.</param>
    public Paragraph(string text, Emphasis emphasis = Emphasis.None)
    {
        Text = text;
        Emphasis = emphasis;
    }

    /// <summary>The paragraph's words.</summary>
    public string Text { get; init => field = OneLine.Of(value); }

    /// <summary>How much the paragraph asks to be seen; the default is ordinary text.</summary>
    public Emphasis Emphasis { get; init => field = Guard.Defined(value); }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
