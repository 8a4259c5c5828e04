namespace WageGrades.Classification;

public sealed partial class Vocabulary
{
    /// <summary>Equal when code, name and order are equal and all terms agree in code, names and place.</summary>
    public bool Equals(Vocabulary? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Code, other.Code, StringComparison.Ordinal)
            && Name == other.Name
            && IsOrdered == other.IsOrdered
            && ownTerms.Equals(other.ownTerms)
            && Entries.SequenceEqual(other.Entries)
            && Terms.Select(term => term.Name).SequenceEqual(other.Terms.Select(term => term.Name)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Vocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Code), Terms.Count);

    /// <summary>The code and how many terms there are, for example <c>skill-grade (8 terms)</c>.</summary>
    public override string ToString() => $"{Code} ({Terms.Count} terms)";

    /// <summary>True when the vocabularies are equal in every part.</summary>
    public static bool operator ==(Vocabulary? left, Vocabulary? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the vocabularies differ in some part.</summary>
    public static bool operator !=(Vocabulary? left, Vocabulary? right) => !(left == right);
}
