using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record SetPoliciesChange
{
    private static class Words
    {
        internal static LocalizedText Policies => new("计发规则", "declared choices");

        internal static LocalizedText Set => new("按新规则执行", "as newly declared");
    }
}
