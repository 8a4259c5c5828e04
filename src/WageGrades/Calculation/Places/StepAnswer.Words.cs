using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of the answer.</content>
public sealed partial record StepAnswer
{
    private static class Words
    {
        internal static LocalizedText Colon => new("：", ": ");

        internal static LocalizedText Next => new("；下一步 ", "; next ");
    }
}
