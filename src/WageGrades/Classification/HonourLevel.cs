using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Who granted an honour or certified a result (荣誉级别), from the enterprise to the nation.</summary>
/// <remarks>
/// Ordered, the lowest first.
/// </remarks>
public sealed class HonourLevel : TermEnum<HonourLevel>
{
    /// <summary>Enterprise (企业级).</summary>
    public static readonly HonourLevel Enterprise = new(1, "enterprise", "企业级", "Enterprise");

    /// <summary>Industry (行业级).</summary>
    public static readonly HonourLevel Industry = new(2, "industry", "行业级", "Industry");

    /// <summary>County (县（区）级).</summary>
    public static readonly HonourLevel County = new(3, "county", "县（区）级", "County");

    /// <summary>City (市级).</summary>
    public static readonly HonourLevel City = new(4, "city", "市级", "City");

    /// <summary>Province (省级).</summary>
    public static readonly HonourLevel Province = new(5, "province", "省级", "Province");

    /// <summary>Nation (国家级).</summary>
    public static readonly HonourLevel Nation = new(6, "nation", "国家级", "Nation");

    private static readonly TermSet<HonourLevel> Members = new("荣誉级别", "Honour level", [
        Enterprise, Industry, County, City, Province, Nation]);

    private HonourLevel(int rank, string code, string chinese, string english)
        : base("honour-level", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<HonourLevel> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>nation</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static HonourLevel FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out HonourLevel? member) => Members.TryFromCode(code, out member);
}
