using WageGrades.Findings;

namespace WageGrades.Bonuses;

/// <summary>
/// Being employed (在职), which everybody covered is: a 13th month, a holiday payment, a lump sum. The key is the employment form of the day. What is
/// paid once or for some months goes by the beginning of the employment, as <see cref="JoiningGround"/> does. Another form of employment is another
/// key and no new beginning: start and stop rules go by the first and the last day of the employment.
/// </summary>
/// <example>A 13th month: <c>new Bonus(new EmployedGround(), new Periodic(12) { Accrual = Accrual.ByMonths(AccrualDays.Employed) })</c>.</example>
public sealed record EmployedGround : EmploymentGround
{
    internal override bool IsOneAtATime => true;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => true;

    internal override LocalizedText NotFound => new("没有任职记录", "nobody's employment is recorded");
}
