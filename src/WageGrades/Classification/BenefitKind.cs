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

    private static readonly TermSet<BenefitKind> Members = new("效益类别", "Kind of benefit", [
        Saving, AddedProfit, NetTransferIncome, PatentIncome, PostedSum]);

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
