using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>What a certificate or an appointment is of (类别), as the code of its vocabulary; a vocabulary of the agreement's own is written by its
/// code.</summary>
internal sealed class CertificateKinds : CellFormat<string>
{
    internal static readonly CertificateKinds Instance = new();

    private static readonly CodeCell<string> National = new(
        (SkillGrade.Vocabulary.Code, new LocalizedText("技能", "skill"), ["职业技能", "技能等级", "职业技能等级", "职业资格"]),
        (ProfessionalTitle.Vocabulary.Code, new LocalizedText("职称", "title"), ["专业技术", "专业技术职务", "技术职称"]),
        (Education.Vocabulary.Code, new LocalizedText("学历", "education"), ["文化程度"]));

    internal override LocalizedText Expected => National.Expected;

    internal override CellReading<string> Read(string text, RosterScope scope)
    {
        var code = text.Trim();
        var national = National.Read(text, scope);
        return national.IsGood ? national : scope.Find(code) is not null ? Good(code, isPlain: true) : CellReading<string>.Bad;
    }

    internal override string Print(string value, Language language) =>
        value == SkillGrade.Vocabulary.Code || value == ProfessionalTitle.Vocabulary.Code || value == Education.Vocabulary.Code
            ? National.Print(value, language)
            : value;

    internal override IEnumerable<string> Known(RosterScope scope) => National.Known(scope);

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => National.Choices(scope);
}
