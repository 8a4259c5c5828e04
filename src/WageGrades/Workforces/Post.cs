using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// The post a person holds at a time (岗位), with its trade and its terms: class (基础/重要/关键/核心), family (操作/技术/管理/辅助) and marks such as
/// team leader, key process or scarce trade.
/// </summary>
public sealed record Post
{
    /// <summary>A post.</summary>
    /// <param name="name">The post's name as the roster writes it; may be empty.</param>
    public Post(string name) => Name = Guard.NotNull(name);

    /// <summary>The post's name.</summary>
    public string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The trade (工种), or null.</summary>
    public string? Trade { get; init; }

    /// <summary>The department, workshop or team, or null.</summary>
    public string? Department { get; init; }

    /// <summary>The terms the post bears: its class, family and marks; bonuses with a post ground find their key here.</summary>
    public IReadOnlyList<Term> Terms { get; init => field = ValueList.Of(value); } = ValueList<Term>.Empty;

    /// <summary>True for front-line work (一线).</summary>
    public bool IsFrontLine { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
