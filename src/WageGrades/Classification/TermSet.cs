using System.Diagnostics.CodeAnalysis;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>The members of one national vocabulary in order, with the lookup by code; written by hand, so nothing is found by reflection.</summary>
internal sealed class TermSet<T>
    where T : TermEnum<T>
{
    private readonly Dictionary<string, T> byCode;

    internal TermSet(string chinese, string english, T[] members)
    {
        All = ValueList<T>.Owning(members);
        byCode = All.ToDictionary(member => member.Code, StringComparer.Ordinal);
        Vocabulary = Vocabulary.National(
            All[0].Term.Vocabulary, new LocalizedText(chinese, english), All, member => member.Term, member => member.Value.Rank);
    }

    internal IReadOnlyList<T> All { get; }

    internal Vocabulary Vocabulary { get; }

    internal T FromCode(string code) =>
        TryFromCode(Guard.NotNull(code), out var member)
            ? member
            : throw new ArgumentException(
                $"'{code}' is not a code of '{Vocabulary.Code}'. Allowed: {string.Join(", ", All.Select(one => one.Code))}.", nameof(code));

    internal bool TryFromCode(string? code, [NotNullWhen(true)] out T? member)
    {
        member = null;
        return code is not null && byCode.TryGetValue(code, out member);
    }
}
