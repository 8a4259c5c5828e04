namespace WageGrades.Classification;

/// <summary>
/// A term an agreement declares itself (协议自定术语), with its place in an ordered vocabulary: either directly above another
/// term or level with one. In an unordered vocabulary, and for the first term of an own vocabulary, both are null.
/// </summary>
public sealed record OwnTerm
{
    internal OwnTerm(Term term, Term? after, Term? ranksAs)
    {
        Term = term;
        After = after;
        RanksAs = ranksAs;
    }

    /// <summary>The term, with its names.</summary>
    public Term Term { get; }

    /// <summary>The term it stands directly above, or null.</summary>
    public Term? After { get; }

    /// <summary>The term it is level with, or null.</summary>
    public Term? RanksAs { get; }
}
