using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The post that a row says; its terms in the order in which the row names them.</summary>
internal readonly record struct SaidPost(string Name, string? Trade, string? Department, bool IsFrontLine, ValueList<Term> Terms)
{
    internal Post ToPost() => new(Name) { Trade = Trade, Department = Department, Terms = Terms, IsFrontLine = IsFrontLine };

    public bool Equals(SaidPost other) =>
        string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Trade, other.Trade, StringComparison.Ordinal)
        && string.Equals(Department, other.Department, StringComparison.Ordinal)
        && IsFrontLine == other.IsFrontLine
        && Terms.Equals(other.Terms);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Name);
        hash.Add(Trade);
        hash.Add(Department);
        hash.Add(IsFrontLine);
        for (var at = 0; at < Terms.Count; at++)
        {
            hash.Add(Terms[at]);
        }

        return hash.ToHashCode();
    }
}
