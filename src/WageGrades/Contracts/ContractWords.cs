using WageGrades.Findings;

namespace WageGrades.Contracts;

/// <summary>The texts of contract drafts in both languages.</summary>
internal static class ContractWords
{
    internal const string Blank = "＿＿＿＿＿＿";

    internal static LocalizedText DayBlank => new("＿＿＿＿年＿＿月＿＿日", "____-__-__");

    /// <summary>Between a label and what it labels.</summary>
    internal static LocalizedText Colon => new("：", ": ");

    /// <summary>Between names.</summary>
    internal static LocalizedText Comma => new("、", ", ");

    /// <summary>Between sentences of one line.</summary>
    internal static LocalizedText Semicolon => new("；", "; ");

    internal static LocalizedText Draft(LocalizedText title) => new($"{title.Chinese}（草案）", $"{title.English} (draft)");

    internal static LocalizedText OfSettlement(string name) => new($"已写入协商一致方案“{name}”。", $"With the settled proposal “{name}” in it.");

    internal static LocalizedText Blanks(int count) => count == 0 ? new("横线处须由双方填写。", "Lines are to be filled in by the parties.") : new(
        $"横线处须由双方填写；其中 {count} 条是应当约定而协议文件没有约定的内容。",
        $"Lines are to be filled in by the parties; {count} {(count == 1 ? "article is" : "articles are")} required content that the agreement does not say.");

    internal static LocalizedText Employer => new("甲方（企业方）", "Party A (employer)");

    internal static LocalizedText Workers => new("乙方（职工方）", "Party B (employees)");

    internal static LocalizedText LegalRepresentative => new("法定代表人（负责人）", "Legal representative");

    internal static LocalizedText UnionChair => new("工会主席（职工方首席代表）", "Chair of the union (chief representative)");

    internal static LocalizedText Basis => new(
        "根据《中华人民共和国劳动法》《中华人民共和国劳动合同法》《集体合同规定》《工资集体协商试行办法》等规定，甲乙双方遵循合法、公平、平等自愿、协商一致的原则，就能级工资事项签订本合同。",
        "Under the Labour Law, the Labour Contract Law, the Provisions on Collective Contracts and the Trial Measures on Collective Wage Bargaining, the parties conclude this contract on skill-grade pay by equal and voluntary agreement.");

    internal static LocalizedText ToBeFilled => new(
        "＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿（《工资集体协商试行办法》第七条所列内容，协议文件没有约定，请双方协商填写。）",
        "____________________ (listed in article 7 of the Trial Measures on Collective Wage Bargaining; the agreement does not say it: to be agreed and filled in)");

    internal static LocalizedText SeeLadders => new("各等级、各档次工资标准见附件一《能级工资标准表》。", "The amounts of grades and steps are in annex 1, the pay ladder.");

    internal static LocalizedText EffectHeading => new("生效、报送和公布", "Effect, filing and publication");

    internal static IReadOnlyList<LocalizedText> Effect =>
    [
        new(
            $"本合同草案于{DayBlank.Chinese}经职工（代表）大会讨论通过（应到＿＿人，实到＿＿人，同意＿＿人），由双方首席代表签字。",
            $"The draft was adopted by the workers' congress on {DayBlank.English} (due ____, present ____, in favour ____) and is signed by both chief representatives."),
        new(
            "签订后由甲方在规定期限内报送当地人力资源和社会保障行政部门审查；自该部门收到文本之日起 15 日内未提出异议的，即行生效，并向全体职工公布。",
            "After signing the employer files it with the labour administration within the term provided; without an objection within 15 days of receipt it takes effect and is published to all employees."),
        new(
            "本合同一式＿＿份，甲乙双方各执＿＿份，报送＿＿份。附件与正文具有同等效力。",
            "Made in ____ copies, ____ for each party and ____ for filing. The annexes are part of the contract."),
    ];

    internal static LocalizedText LadderAnnex => new("附件一　能级工资标准表", "Annex 1: pay ladder");

    internal static LocalizedText StandardAnnex => new("附件二　津贴、奖励等标准表", "Annex 2: standards of allowances and awards");

    internal static LocalizedText SourceAnnex => new("附件三　条款目录和出处", "Annex 3: clauses and sources");

    internal static LocalizedText Article => new("条", "Article");

    internal static LocalizedText Clause => new("条款", "Clause");

    internal static LocalizedText Of => new("项目", "Of");

    internal static LocalizedText Entry => new("适用对象", "Entry");

    internal static LocalizedText Standard => new("标准", "Standard");

    internal static LocalizedText Time => new("时间", "Time");

    internal static LocalizedText Grade => new("等级", "Grade");

    internal static LocalizedText Remark => new("说明", "Remark");

    internal static LocalizedText Id => new("标识", "Id");

    internal static LocalizedText Number => new("协议编号", "Number");

    internal static LocalizedText Contents => new("内容", "Subjects");

    internal static LocalizedText Sources => new("出处", "Sources");

    internal static LocalizedText Signatures => new("签字盖章", "Signatures");

    internal static LocalizedText Name => new("名称", "Name");

    internal static LocalizedText ChiefSignature => new("首席代表（签字）", "Chief representative (signature)");

    internal static LocalizedText Representatives => new("协商代表（每方不少于 3 人，人数对等）", "Representatives (at least 3 a side, equal numbers)");

    internal static LocalizedText Seal => new("盖章", "Seal");

    internal static LocalizedText SignedOn => new("签订日期", "Signed on");

    internal static LocalizedText StepNo(int step) => new($"第 {step} 档", $"Step {step}");

    internal static LocalizedText ChapterTitle(int number, LocalizedText title) =>
        new($"第{ContractNumerals.Of(number)}章　{title.Chinese}", $"Chapter {number}: {title.English}");

    internal static LocalizedText ArticleTitle(int number, LocalizedText heading) =>
        new($"第{ContractNumerals.Of(number)}条　{heading.Chinese}", $"Article {number}: {heading.English}");

    internal static LocalizedText ArticleNo(int number) => new($"第{ContractNumerals.Of(number)}条", $"{number}");
}
