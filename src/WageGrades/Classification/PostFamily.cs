using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Career family of a post (岗位序列).</summary>
/// <remarks>
/// Not ordered: no member stands above another.
/// </remarks>
public sealed class PostFamily : TermEnum<PostFamily>
{
    /// <summary>Operation (操作序列): skilled operators on the production or service front line.</summary>
    public static readonly PostFamily Operation = new("operation", "操作序列", "Operation");

    /// <summary>Technical (技术序列).</summary>
    public static readonly PostFamily Technical = new("technical", "技术序列", "Technical");

    /// <summary>Management (管理序列).</summary>
    public static readonly PostFamily Management = new("management", "管理序列", "Management");

    /// <summary>Support (辅助序列).</summary>
    public static readonly PostFamily Support = new("support", "辅助序列", "Support");

    private static readonly TermSet<PostFamily> Members = new("岗位序列", "Post family", [
        Operation, Technical, Management, Support]);

    private PostFamily(string code, string chinese, string english)
        : base("post-family", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<PostFamily> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>support</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static PostFamily FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PostFamily? member) => Members.TryFromCode(code, out member);
}
