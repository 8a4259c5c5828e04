using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts.</content>
public sealed partial record UnprovedMatter
{
    internal static class Words
    {
        internal static LocalizedText Line(UnprovedMatter matter) => new(
            $"未能证明：{matter.Clause} {matter.Heading.Chinese}，{Of(matter.Reason).Chinese}：{Of(matter.Facts).Chinese}。",
            $"Not proved: {matter.Clause} {matter.Heading.English}, {Of(matter.Reason).English}: {Of(matter.Facts).English}.");

        internal static LocalizedText Of(UnprovedReason reason) => reason switch
        {
            UnprovedReason.NotVaried => new("假设人员没有变化这些事实", "made-up people do not differ in these"),
            UnprovedReason.NobodyPaid => new("没有假设人员享受被修改的标准", "no made-up person is paid what it changes"),
            UnprovedReason.OneAtATime => new("假设人员每次只变化其中一项", "made-up people have these one at a time"),
            UnprovedReason.MadeUpFor => new("减少的部分由其他项目弥补，是否人人如此取决于这些事实", "other pay makes up for it; for whom hangs on these"),
            _ => throw Closed.Missed(reason),
        };

        internal static LocalizedText Of(IReadOnlyList<PersonFact> facts) => new(
            string.Join("、", facts.Select(fact => Of(fact).Chinese)), string.Join(", ", facts.Select(fact => Of(fact).English)));

        internal static LocalizedText Of(PersonFact fact) => fact switch
        {
            PersonFact.Cell => new("薪级薪档", "grade and step"),
            PersonFact.SkillGrade => new("技能等级", "skill grade"),
            PersonFact.Appointment => new("其他聘任", "other appointments"),
            PersonFact.Certificate => new("证书", "certificates"),
            PersonFact.Achievement => new("成果", "achievements"),
            PersonFact.TeamResult => new("集体成果", "shared results"),
            PersonFact.DecidedAmount => new("核定金额", "decided amounts"),
            PersonFact.Benefit => new("核定效益", "verified benefits"),
            PersonFact.Post => new("岗位", "post"),
            PersonFact.Trade => new("工种", "trade"),
            PersonFact.Workplace => new("工作地", "workplace"),
            PersonFact.Form => new("用工形式", "form of employment"),
            PersonFact.WorkingTime => new("工时制度", "working-time system"),
            PersonFact.Hours => new("工时比例", "share of hours"),
            PersonFact.Probation => new("试用期", "probation"),
            PersonFact.Joining => new("入职", "joining"),
            PersonFact.Service => new("工龄", "service"),
            PersonFact.Age => new("年龄", "age"),
            PersonFact.Counter => new("月度计数", "counts of the month"),
            PersonFact.Contribution => new("考核分配系数", "parts in common results"),
            PersonFact.StandingNumber => new("常设系数", "standing numbers"),
            PersonFact.SuppliedAmount => new("外部核定金额", "supplied amounts"),
            PersonFact.Leave => new("假期", "leave"),
            PersonFact.Absence => new("缺勤", "absence"),
            PersonFact.Scheme => new("薪酬模式", "pay scheme"),
            PersonFact.StepHistory => new("薪档经历", "steps and protected pay"),
            PersonFact.Dates => new("起止日期", "dates"),
            PersonFact.OtherPay => new("其他待遇", "other pay"),
            PersonFact.OtherPeople => new("其他人员", "other people"),
            PersonFact.Other => new("其他事实", "other facts"),
            _ => throw Closed.Missed(fact),
        };
    }
}
