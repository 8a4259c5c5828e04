using System.Globalization;

namespace WageGrades.Internal;

/// <summary>Counts in English, of which one is not several.</summary>
internal static class EnglishCount
{
    /// <summary>Such as <c>1 clause</c>, <c>2 clauses</c>.</summary>
    /// <param name="count">The count.</param>
    /// <param name="one">What is counted, where it is one.</param>
    /// <param name="many">What is counted otherwise; null: with an s.</param>
    internal static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {Noun(count, one, many)}");

    /// <summary>What is counted, without the count.</summary>
    internal static string Noun(int count, string one, string? many = null) => count == 1 ? one : many ?? one + "s";

    /// <summary>The same for a count that is printed already.</summary>
    internal static string Noun(string count, string one, string? many = null) =>
        Noun(string.Equals(count, "1", StringComparison.Ordinal) ? 1 : 2, one, many);

    /// <summary>Such as <c>1 person</c>, <c>2 people</c>.</summary>
    internal static string People(int count) => Of(count, "person", "people");
}
