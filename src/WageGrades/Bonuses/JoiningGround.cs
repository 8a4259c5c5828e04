using WageGrades.Findings;

namespace WageGrades.Bonuses;

/// <summary>
/// The beginning of an employment (入职): a starting bonus, or an allowance for the first months. Each employment after a time without one counts
/// anew. The key is the employment form on the first day.
/// </summary>
public sealed record JoiningGround : EmploymentGround
{
    internal override bool IsOneAtATime => false;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => false;

    internal override LocalizedText NotFound => new("没有入职记录", "nobody's joining is recorded");
}
