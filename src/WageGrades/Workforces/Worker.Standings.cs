using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

public sealed partial record Worker
{
    /// <summary>The promotions in skill grade that the person's competition results bring (以赛晋级).</summary>
    /// <param name="rules">The rules, the agreement's own or one of <see cref="PublishedPromotions"/>.</param>
    /// <returns>
    /// The promotions in order of their dates, starting from the highest grade certified before the first result. Coaches, judges and organisers are
    /// not promoted.
    /// </returns>
    public IReadOnlyList<Promotion> PromotionsBy(PromotionRules rules)
    {
        Guard.NotNull(rules);
        var results = Achievements
            .Where(each => each.Kind == AchievementKind.Competition
                && each.Key.Find(CompetitionRole.Vocabulary.Code) is null or { Code: "competitor" })
            .DistinctBy(each => each.Id)
            .Select(each => each.ToCompetitionResult())
            .ToList();
        return results.Count == 0 ? [] : rules.Apply(GradeBefore(results.Min(result => result.RecognisedOn)), results);
    }

    internal bool HasTitle(ProfessionalTitle title, LocalDate on) =>
        Qualifications.Where(held => !held.IsOfCredits && held.IsValidOn(on)).Select(held => held.Grade)
            .Concat(Appointments.Where(each => each.IsInForceOn(on)).Select(each => each.Grade))
            .Any(grade => grade.Vocabulary == ProfessionalTitle.Vocabulary.Code
                && ProfessionalTitle.TryFromCode(grade.Code, out var own)
                && own >= title);

    private SkillGrade? GradeBefore(LocalDate day) => Qualifications
        .Where(held => !held.IsOfCredits && held.IssuedOn < day && !(held.ValidUntil < day))
        .Where(held => held.Grade.Vocabulary == SkillGrade.Vocabulary.Code)
        .Select(held => SkillGrade.TryFromCode(held.Grade.Code, out var grade) ? grade : null)
        .Max();
}
