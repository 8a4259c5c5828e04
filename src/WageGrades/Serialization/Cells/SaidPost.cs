using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The post that a row says; its terms in the order in which the row names them.</summary>
internal readonly record struct SaidPost(string Name, string? Trade, string? Department, bool IsFrontLine, IReadOnlyList<Term> Terms)
{
    /// <summary>The same with a list of terms that stays as it is.</summary>
    internal SaidPost Kept() => this with { Terms = ValueList.Of(Terms) };

    internal Post ToPost() => new(Name) { Trade = Trade, Department = Department, Terms = ValueList.Of(Terms), IsFrontLine = IsFrontLine };

    public bool Equals(SaidPost other) =>
        string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Trade, other.Trade, StringComparison.Ordinal)
        && string.Equals(Department, other.Department, StringComparison.Ordinal)
        && IsFrontLine == other.IsFrontLine
        && Terms.SequenceEqual(other.Terms);

    // Posts of one name are few enough to be told apart by looking at them.
    public override int GetHashCode() => HashCode.Combine(Name, Department, Terms.Count > 0 ? Terms[0] : null);
}
