using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>The rules on piece quotas (劳动定额) as regions published them: at least 90 % of the people on a post. Data to choose from; none applies by
/// itself.</summary>
public static class PublishedQuotaRules
{
    /// <summary>杭州市企业工资集体协商条例 Art. 10.</summary>
    public static QuotaRule Hangzhou { get; } = NinetyPercent("杭州市企业工资集体协商条例", "Hangzhou regulations on collective wage bargaining", "10");

    /// <summary>宁波市企业工资集体协商条例 Art. 24.</summary>
    public static QuotaRule Ningbo { get; } = NinetyPercent("宁波市企业工资集体协商条例", "Ningbo regulations on collective wage bargaining", "24");

    /// <summary>山东省企业工资集体协商条例 Art. 20.</summary>
    public static QuotaRule Shandong { get; } = NinetyPercent("山东省企业工资集体协商条例", "Shandong regulations on collective wage bargaining", "20");

    /// <summary>河南省企业工资集体协商条例 Art. 19.</summary>
    public static QuotaRule Henan { get; } = NinetyPercent("河南省企业工资集体协商条例", "Henan regulations on collective wage bargaining", "19");

    private static QuotaRule NinetyPercent(string title, string english, string article) =>
        new(Ratio.Percent(90m), new LegalReference { Title = title, EnglishTitle = english, Article = article });
}
