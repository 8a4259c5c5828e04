using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record SetFundChange
{
    private static class Words
    {
        internal static LocalizedText Set(LocalizedText name, Money opening) => new(
            $"专项资金“{name.Chinese}”，期初 {opening.In(Language.Chinese)}",
            $"fund “{name.English}”, opening with {opening}");
    }
}
