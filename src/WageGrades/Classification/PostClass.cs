using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>
/// Class of a skilled post (岗位类别): basic, important, key, core, each with its own floor for skilled talent.
/// </summary>
/// <remarks>
/// Source: 人社厅发〔2025〕52号. A firm may change number and names of the classes; the floors are data of a jurisdiction or
/// agreement. Ordered, the lowest first.
/// </remarks>
public sealed class PostClass : TermEnum<PostClass>
{
    /// <summary>Basic (基础类).</summary>
    public static readonly PostClass Basic = new(1, "basic", "基础类", "Basic");

    /// <summary>Important (重要类).</summary>
    public static readonly PostClass Important = new(2, "important", "重要类", "Important");

    /// <summary>Key (关键类).</summary>
    public static readonly PostClass Key = new(3, "key", "关键类", "Key");

    /// <summary>Core (核心类).</summary>
    public static readonly PostClass Core = new(4, "core", "核心类", "Core");

    private static readonly TermSet<PostClass> Members = new("岗位类别", "Post class", [
        Basic, Important, Key, Core]);

    private PostClass(int rank, string code, string chinese, string english)
        : base("post-class", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<PostClass> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>core</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static PostClass FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PostClass? member) => Members.TryFromCode(code, out member);
}
