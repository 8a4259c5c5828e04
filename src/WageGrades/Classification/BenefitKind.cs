using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>What a figure of a result measures (效益类别).</summary>
/// <remarks>
/// Not ordered: no member stands above another.
/// </remarks>
public sealed class BenefitKind : TermEnum<BenefitKind>
{
    /// <summary>Saving (节约额).</summary>
    public static readonly BenefitKind Saving = new("saving", "节约额", "Saving");

    /// <summary>Added profit (新增利润).</summary>
    public static readonly BenefitKind AddedProfit = new("added-profit", "新增利润", "Added profit");

    /// <summary>Net transfer income (转让（许可）净收入): net income from transferring or licensing a result, 促进科技成果转化法 Art. 45.</summary>
    public static readonly BenefitKind NetTransferIncome = new("net-transfer-income", "转让（许可）净收入", "Net transfer income");

    /// <summary>Patent income (专利收益).</summary>
    public static readonly BenefitKind PatentIncome = new("patent-income", "专利收益", "Patent income");

    /// <summary>Posted sum (揭榜金额): the sum posted for an open challenge, of which the stages pay their parts.</summary>
    public static readonly BenefitKind PostedSum = new("posted-sum", "揭榜金额", "Posted sum");

    /// <summary>Operating profit (营业利润): the yearly profit from using a result oneself, 促进科技成果转化法 Art. 45.</summary>
    public static readonly BenefitKind OperatingProfit = new("operating-profit", "营业利润", "Operating profit");

    /// <summary>Equity value (作价投资股权): the company shares or capital share for which a result was brought in, 促进科技成果转化法 Art. 45.</summary>
    public static readonly BenefitKind EquityValue = new("equity-value", "作价投资股权", "Equity value");

    /// <summary>After-tax profit (税后利润): of a year, the base of post dividends.</summary>
    public static readonly BenefitKind AfterTaxProfit = new("after-tax-profit", "税后利润", "After-tax profit");

    /// <summary>Project profit (项目收益): of a project, the base of project dividends.</summary>
    public static readonly BenefitKind ProjectProfit = new("project-profit", "项目收益", "Project profit");

    private static readonly TermSet<BenefitKind> Members = new("效益类别", "Kind of benefit", [
        Saving, AddedProfit, NetTransferIncome, PatentIncome, PostedSum, OperatingProfit, EquityValue, AfterTaxProfit, ProjectProfit]);

    private BenefitKind(string code, string chinese, string english)
        : base("benefit-kind", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<BenefitKind> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>posted-sum</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static BenefitKind FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out BenefitKind? member) => Members.TryFromCode(code, out member);
}
