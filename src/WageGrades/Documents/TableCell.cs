using WageGrades.Internal;
namespace WageGrades.Documents;

/// <summary>One cell of a <see cref="Table"/>: text and how much it asks to be seen. A string converts to an ordinary cell.</summary>
public sealed record TableCell
{
    /// <summary>Creates a cell.</summary>
    /// <param name="text">The cell's words; empty for nothing.</param>
    /// <param name="emphasis">How much the cell asks to be seen; ordinary text unless told.</param>
    public TableCell(string text, Emphasis emphasis = Emphasis.None)
    {
        Text = text;
        Emphasis = emphasis;
    }

    /// <summary>The cell's words; empty for nothing.</summary>
    public string Text { get; init => field = OneLine.Of(value); }

    /// <summary>How much the cell asks to be seen; the default is ordinary text.</summary>
    public Emphasis Emphasis { get; init => field = Guard.Defined(value); }

    /// <summary>An ordinary cell.</summary>
    /// <param name="text">The cell's words.</param>
    public static implicit operator TableCell(string text) => new(text);

    /// <summary>A bold cell.</summary>
    /// <param name="text">The cell's words.</param>
    public static TableCell Strong(string text) => new(text, Emphasis.Strong);

    /// <summary>A grey cell.</summary>
    /// <param name="text">The cell's words.</param>
    public static TableCell Muted(string text) => new(text, Emphasis.Muted);

    /// <summary>A dark red, bold cell.</summary>
    /// <param name="text">The cell's words.</param>
    public static TableCell Alert(string text) => new(text, Emphasis.Alert);
}
