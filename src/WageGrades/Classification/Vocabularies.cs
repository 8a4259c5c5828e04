using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>The national vocabularies (国家通用术语表) that every agreement starts from.</summary>
public static class Vocabularies
{
    /// <summary>All national vocabularies.</summary>
    public static IReadOnlyList<Vocabulary> All { get; } = ValueList.Of([
        SkillGrade.Vocabulary,
        ProfessionalTitle.Vocabulary,
        Education.Vocabulary,
        EducationMode.Vocabulary,
        CompetitionLevel.Vocabulary,
        CompetitionClass.Vocabulary,
        CompetitionPlacing.Vocabulary,
        CompetitionPrize.Vocabulary,
        CompetitionRole.Vocabulary,
        HonourLevel.Vocabulary,
        Honour.Vocabulary,
        InnovationKind.Vocabulary,
        PostClass.Vocabulary,
        PostFamily.Vocabulary,
        EmploymentForm.Vocabulary,
        WorkingTimeSystem.Vocabulary,
        IssuerKind.Vocabulary,
        BenefitKind.Vocabulary,
        ProjectStage.Vocabulary,
        LeaveKind.Vocabulary,
        MonthCounter.Vocabulary,
        StandingNumber.Vocabulary,
        PostMark.Vocabulary,
        FrameworkLevel.Vocabulary,
        CreditSource.Vocabulary,
    ]);

    /// <summary>The national vocabulary of a code, for example <c>skill-grade</c>, or null when there is none.</summary>
    public static Vocabulary? Find(string code)
    {
        Guard.NotNull(code);
        return All.FirstOrDefault(vocabulary => string.Equals(vocabulary.Code, code, StringComparison.Ordinal));
    }
}
