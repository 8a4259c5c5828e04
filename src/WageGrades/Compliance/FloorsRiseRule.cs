using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>
/// Shares of a floor that fall, or end, with a higher skill grade, title or degree: whoever is topped up to the lower one's share is paid less after rising.
/// </summary>
internal sealed class FloorsRiseRule : IComplianceRule
{
    private static readonly Vocabulary[] Ranks = [SkillGrade.Vocabulary, ProfessionalTitle.Vocabulary, Education.Vocabulary];

    public LocalizedText Name { get; } = new("保底随等级递增", "floors that rise with the grade");

    public IEnumerable<Finding> Check(ComplianceCase subject) => subject.Agreement.Floors
        .Select(floor => Falls(floor).FirstOrDefault())
        .OfType<Finding>();

    private static IEnumerable<Finding> Falls(PayFloor floor) =>
        from entry in floor.Shares
        from term in entry.Key
        let ranks = Ranks.FirstOrDefault(vocabulary => vocabulary.Contains(term))
        where ranks is not null
        from higher in ranks.Terms
        where ranks.Compare(higher, term) > 0
        let key = TermKey.Create([.. entry.Key.Where(other => other != term), higher])
        let due = ShareOf(floor, key)
        where !(due >= entry.Value)
        select Finding.Of(
            FindingCodes.FloorFallsWithGrade,
            $"floors.{floor.Id}",
            ("floor", floor.Name),
            ("lower", entry.Key),
            ("lowerShare", entry.Value.ToString()),
            ("higher", key),
            ("higherShare", due?.ToString() ?? "0 %")) with { Clause = floor.Id };

    private static Ratio? ShareOf(PayFloor floor, TermKey borne) => floor.Shares
        .Where(entry => entry.Key.IsPartOf(borne))
        .Select(entry => (Ratio?)entry.Value)
        .Max();
}
