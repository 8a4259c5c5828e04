using WageGrades.Internal;

namespace WageGrades.Citations;

/// <summary>Where an amount or wording of an agreement comes from (出处): a text, and its address where it has one.</summary>
public sealed record SourceNote
{
    /// <summary>A note with its text and, where known, its address.</summary>
    /// <param name="text">What the source is; never blank.</param>
    /// <param name="uri">Its address, kept as written and never opened; null where there is none.</param>
    public SourceNote(string text, string? uri = null)
    {
        Text = Guard.NotBlank(text);
        Uri = uri is null ? null : Guard.NotBlank(uri);
    }

    /// <summary>What the source is.</summary>
    public string Text { get; }

    /// <summary>The address of the source, or null.</summary>
    public string? Uri { get; }

    /// <summary>The text, followed by the address in angle brackets where there is one.</summary>
    public override string ToString() => Uri is null ? Text : $"{Text} <{Uri}>";
}
