namespace WageGrades.Findings;

/// <content>WG6000–WG6999: what the law, or careful drafting, has against an agreement.</content>
public static partial class FindingCodes
{
    /// <summary>The agreement says of no workplace which minimum wage applies.</summary>
    public static readonly FindingCode NoMinimumWageArea = Define(
        "WG6001", FindingSeverity.Error,
        "未写明最低工资地区类别", "No minimum-wage area",
        "协议没有写明工作地对应的最低工资地区类别，不能与{jurisdiction}的最低工资比较。",
            "The agreement says of no workplace which minimum-wage area it lies in; it cannot be compared with the minimum wages of {jurisdiction}.",
        "在协议的工作地对照表中写明类别：{known}。", "Give each workplace its area: {known}.");

    /// <summary>A workplace's area is none of the jurisdiction's.</summary>
    public static readonly FindingCode UnknownMinimumWageArea = Define(
        "WG6002", FindingSeverity.Error,
        "未知的最低工资地区类别", "Unknown minimum-wage area",
        "工作地“{workplace}”的类别“{area}”不属于{jurisdiction}[，最接近的是“{nearest}”]。",
            "The area “{area}” of workplace “{workplace}” is none of {jurisdiction}[; the nearest is “{nearest}”].",
        "更正类别，或按工作地所在地区的规定检查：{known}。", "Correct the area, or check under the workplace's own jurisdiction: {known}.");

    /// <summary>No minimum wage is known for a day.</summary>
    public static readonly FindingCode MinimumWageNotKnown = Define(
        "WG6003", FindingSeverity.Warning,
        "没有该日的最低工资数据", "Minimum wage not known",
        "没有 {area} 在 {date} 的最低工资数据，该段时间未检查。", "No minimum wage of {area} is known for {date}; that time was not checked.",
        "为该地区补上当时的最低工资标准。", "Add the minimum wage of that time to the jurisdiction.");

    /// <summary>A standard agreed in the ladder does not pass the minimum wage.</summary>
    public static readonly FindingCode StandardBelowMinimum = Define(
        "WG6010", FindingSeverity.Error,
        "约定标准不符合最低工资要求", "Agreed standard against the minimum wage",
        "条款 {clause} 的 {cell} 为 {amount}，自 {from} 起须{comparison} {area} 的最低工资 {minimum}。",
            "{cell} of clause {clause} is {amount}; from {from} it must be {comparison} the minimum wage of {area}, {minimum}.",
        "提高该档工资标准。", "Raise the cell.");

    /// <summary>A person's counted pay of a full month does not pass the minimum wage.</summary>
    public static readonly FindingCode PersonBelowMinimum = Define(
        "WG6011", FindingSeverity.Error,
        "个人当月工资不符合最低工资要求", "A person's month against the minimum wage",
        "{worker} 在 {month} 计入最低工资口径的工资为 {counted}，须{comparison} {area} 的最低工资 {minimum}；共 {months} 个月不符合。",
            "{worker}'s counted pay of {month} is {counted} and must be {comparison} the minimum wage of {area}, {minimum}; so in {months} months.",
        "提高标准，或约定按最低工资补足差额。", "Raise the standards, or agree that pay is topped up to the minimum wage.");

    /// <summary>A floor of the agreement lies below the legal minimum.</summary>
    public static readonly FindingCode FloorBelowMinimum = Define(
        "WG6012", FindingSeverity.Error,
        "约定的最低标准低于法定最低工资", "Agreed floor below the legal minimum",
        "最低标准“{floor}”自 {from} 起为 {amount}，低于 {area} 的最低工资 {minimum}。",
            "The floor “{floor}” is {amount} from {from}, below the minimum wage of {area}, {minimum}.",
        "把该最低标准提高到法定最低工资以上。", "Raise the floor to the legal minimum or above.");

    /// <summary>Some people's months could not be tested.</summary>
    public static readonly FindingCode PeopleNotTested = Define(
        "WG6013", FindingSeverity.Warning,
        "有人未检查最低工资", "People not tested",
        "{count} 人（首先是 {worker}）有的月份基本工资不由本协议确定、工资不能计算，或条款未写明是否计入最低工资，未检查最低工资。",
            "Months of {count} people, first {worker}, have no base pay under this agreement, cannot be computed or do not say what counts, and were not tested against the minimum wage.",
        "处理工资计算中的问题，为各条款写明是否计入最低工资口径；基本工资由他处确定的人员另行检查。",
            "Settle the findings of their pay, say of each clause whether it counts towards the minimum wage, and check elsewhere those whose base pay is set elsewhere.");

    /// <summary>More skill, or a higher step, pays less.</summary>
    public static readonly FindingCode MorePaysLess = Define(
        "WG6020", FindingSeverity.Error,
        "高者反而少得", "Higher pays less",
        "条款 {clause} 中 {higher} 为 {higherAmount}，低于 {lower} 的 {lowerAmount}。",
            "In clause {clause} {higher} is {higherAmount}, less than {lower} with {lowerAmount}.",
        "调整标准：技能等级或薪档越高，标准不应更低。", "Set the amounts so that a higher grade or step never pays less.");

    /// <summary>A table ends below higher grades, which get nothing.</summary>
    public static readonly FindingCode HigherWithoutEntry = Define(
        "WG6021", FindingSeverity.Warning,
        "更高等级没有标准", "Higher grade without an entry",
        "条款 {clause} 对 {lower} 发放 {lowerAmount}，而更高的 {higher} 没有标准，不发放。",
            "Clause {clause} pays {lower} {lowerAmount}, but has no entry for {higher}, which is higher and gets nothing.",
        "补上该等级的标准，或确认本条只面向所列等级。", "Add the entry, or confirm that the clause is meant for the grades listed only.");

    /// <summary>Skill and title allowances add up because no group says otherwise.</summary>
    public static readonly FindingCode SkillAndTitleAddUp = Define(
        "WG6030", FindingSeverity.Warning,
        "技能与职称待遇会重复享受", "Skill and title pay add up",
        "条款 {skill} 与 {title} 没有约定就高，同时具备者两项都发。", "Clauses {skill} and {title} stand in no higher-of group; who has both is paid both.",
        "约定两者就高不重复，或确认可以同时享受。", "Put them in a precedence group, or confirm that they add up.");

    /// <summary>An agreed patent award lies below what the law grants where nothing is agreed.</summary>
    public static readonly FindingCode PatentAwardBelowDefault = Define(
        "WG6031", FindingSeverity.Warning,
        "专利奖励低于法定默认标准", "Patent award below the legal default",
        "条款 {clause} 对{patent}的奖励为 {amount}，低于没有约定时的 {least}。",
            "Clause {clause} rewards {patent} with {amount}, below the {least} due where nothing is agreed.",
        "约定优先，可以低于默认标准；请确认这是双方的本意。", "What is agreed prevails and may be lower; confirm that both sides mean it.");

    /// <summary>One result may be awarded under several clauses.</summary>
    public static readonly FindingCode ResultPaidTwice = Define(
        "WG6032", FindingSeverity.Warning,
        "同一成果可能重复奖励", "One result may be paid twice",
        "条款 {first} 与 {second} 可能奖励同一成果，没有约定“一果一奖、就高”。",
            "Clauses {first} and {second} may reward one result, and no group says that the higher award pays.",
        "把两个条款放入按事项就高的条款组。", "Put both in a precedence group judged per event.");

    /// <summary>Of a group's clauses one counts in a base that decides pay and another does not.</summary>
    public static readonly FindingCode GroupCountsDiffer = Define(
        "WG6033", FindingSeverity.Warning,
        "条款组成员的计算口径不一", "A group's clauses count differently",
        "条款组 {group} 中 {counted} 计入{base}而 {other} 不计入：后者就高时，{base}随之变低。",
            "In group {group} the clause {counted} counts in {base} and {other} does not: where the latter is the higher, {base} becomes lower.",
        "约定各条款同样计入或同样不计入；否则请确认这是双方的本意。", "Let the clauses count alike, or confirm that both sides mean it.");

    /// <summary>What a group pays depends on the way to the higher award.</summary>
    public static readonly FindingCode LaterHigherUneven = Define(
        "WG6034", FindingSeverity.Warning,
        "就高方式使先后次序影响总额", "The order of awards decides what they pay",
        "条款组 {group}：{problem}。", "Group {group}: {problem}.",
        "约定后获更高标准时补差。", "Let a later higher award pay the difference.");

    /// <summary>A floor gives a higher grade less than a lower one.</summary>
    public static readonly FindingCode FloorFallsWithGrade = Define(
        "WG6035", FindingSeverity.Warning,
        "保底标准随等级降低", "A floor that falls with the grade",
        "{floor}：{lower}的比例为 {lowerShare}，{higher}为 {higherShare}，低等级的保底反而更高。",
            "{floor}: the share of {lower} is {lowerShare} and that of {higher} {higherShare}; the lower grade has the higher floor.",
        "保底比例应随等级递增，并约定到最高等级。", "Let the shares rise with the grade, up to the highest.");

    /// <summary>An overtime multiple lies below the law's.</summary>
    public static readonly FindingCode OvertimeBelowLaw = Define(
        "WG6040", FindingSeverity.Error,
        "加班工资低于法定倍数", "Overtime below the legal multiple",
        "条款 {clause} 的{kind}加班工资为 {agreed}，低于法定的 {least}。", "Clause {clause} pays {agreed} for overtime on {kind}, below the legal {least}.",
        "按不低于法定倍数约定。", "Agree on no less than the legal multiple.");

    /// <summary>Probation pay lies below 80 %.</summary>
    public static readonly FindingCode ProbationBelowLaw = Define(
        "WG6041", FindingSeverity.Error,
        "试用期工资低于 80%", "Probation pay below 80 %",
        "{where} 约定试用期工资为 {agreed}，低于法定的 {least}。", "{where} agrees on {agreed} in probation, below the legal {least}.",
        "约定不低于 80%；同时不得低于最低工资。", "Agree on no less than 80 %; the minimum wage applies as well.");
}
