namespace WageGrades.Internal;

/// <summary>A phrase of the format engine in both languages; it becomes part of a finding's text further up.</summary>
internal sealed record Wording(string Chinese, string English)
{
    /// <summary>“one of a, b, c”, or “one of the n known values” where the list would be too long to read.</summary>
    internal static Wording OneOf(IReadOnlyCollection<string> values) =>
        new($"以下之一：{string.Join('、', values)}", $"one of {string.Join(", ", values)}");
}
