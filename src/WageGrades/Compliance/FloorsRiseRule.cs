using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>
/// Floors that fall, or end, with a higher skill grade, title or degree, by their shares or by whom they test: whoever is topped up is paid less
/// after rising. The first pair of a floor is reported.
/// </summary>
internal sealed class FloorsRiseRule : IComplianceRule
{
    private static readonly Vocabulary[] Ranks = [SkillGrade.Vocabulary, ProfessionalTitle.Vocabulary, Education.Vocabulary];

    public LocalizedText Name { get; } = new("保底随等级递增", "floors that rise with the grade");

    public IEnumerable<Finding> Check(ComplianceCase subject) => subject.Agreement.Floors
        .Select(floor => Falls(floor).Concat(Ends(floor)).FirstOrDefault())
        .OfType<Finding>();

    private static IEnumerable<Finding> Falls(PayFloor floor) =>
        from entry in floor.Shares
        from term in entry.Key
        let ranks = Ranks.FirstOrDefault(vocabulary => vocabulary.Contains(term))
        where ranks is not null
        from higher in Above(ranks, term)
        let key = TermKey.Create([.. entry.Key.Where(other => other != term), higher])
        let due = ShareOf(floor, key)
        where !(due >= entry.Value)
        select Found(floor, entry.Key, entry.Value, key, due ?? Ratio.Zero);

    private static IEnumerable<Finding> Ends(PayFloor floor) =>
        from term in floor.Tested?.Terms ?? []
        let ranks = Ranks.FirstOrDefault(vocabulary => vocabulary.Contains(term))
        where ranks is not null
        from higher in Above(ranks, term)
        where !floor.Tested!.Terms.Contains(higher)
        select Found(floor, term, Ratio.One, higher, Ratio.Zero);

    private static IEnumerable<Term> Above(Vocabulary ranks, Term term) => ranks.Terms.Where(higher => ranks.Compare(higher, term) > 0);

    private static Finding Found(PayFloor floor, TermKey lower, Ratio lowerShare, TermKey higher, Ratio higherShare) => Finding.Of(
        FindingCodes.FloorFallsWithGrade,
        $"floors.{floor.Id}",
        ("floor", floor.Name),
        ("lower", lower),
        ("lowerShare", lowerShare.ToString()),
        ("higher", higher),
        ("higherShare", higherShare.ToString())) with { Clause = floor.Id };

    private static Ratio? ShareOf(PayFloor floor, TermKey borne) => floor.Shares
        .Where(entry => entry.Key.IsPartOf(borne))
        .Select(entry => (Ratio?)entry.Value)
        .Max();
}
