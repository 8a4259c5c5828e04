using WageGrades.Findings;

namespace WageGrades.Workforces;

/// <content>The texts of the report.</content>
public sealed partial record TitleLinkageReport
{
    private static class Words
    {
        internal static LocalizedText ProfessionalTitlesOpenToSkill => new("技能等级贯通职称", "Professional titles open to skill grades");

        internal static LocalizedText OnOfMayApply(string on, int able, int people) => new(
            $"截至 {on}，{able} 人可以申报，共 {people} 人。",
            $"On {on} {able} of {people} may apply.");

        internal static LocalizedText Number => new("工号", "Number");

        internal static LocalizedText Name => new("姓名", "Name");

        internal static LocalizedText SkillGrade => new("技能等级", "Skill grade");

        internal static LocalizedText HeldSince => new("取得日期", "Held since");

        internal static LocalizedText Title => new("可申报职称", "Title");

        internal static LocalizedText MayApplyFrom => new("可申报日期", "May apply from");
    }
}
