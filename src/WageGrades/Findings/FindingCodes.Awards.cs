namespace WageGrades.Findings;

/// <content>WG2301–WG2319, WG3101–WG3119 and WG4201–WG4219: what is wrong with a bonus clause, how certificates and appointments differ, and what
/// keeps a bonus from being settled.</content>
public static partial class FindingCodes
{
    /// <summary>A share of pay names a clause that cannot be its base.</summary>
    public static readonly FindingCode BaseNotAllowed = Define(
        "WG2301", FindingSeverity.Error,
        "不能作为基数的条款", "Clause that cannot be a base",
        "条款 {clause} 以“{base}”为计算基数，该条款不存在、不按月发放，或按总额分配。",
            "Clause {clause} is a share of “{base}”, which does not exist, is not monthly, or is a pool.",
        "以基本工资或按月发放的条款为基数。", "Use base pay or a monthly clause as the base.");

    /// <summary>A schedule counts from a date that the facts of its ground do not have.</summary>
    public static readonly FindingCode AnchorNotOfGround = Define(
        "WG2302", FindingSeverity.Error,
        "起算日与事由不符", "Date to count from does not fit the ground",
        "条款 {clause} 自“{anchor}”起算，其事由没有这一日期。", "Clause {clause} counts from “{anchor}”, a date that its ground does not have.",
        "改用该事由具有的日期。", "Count from a date that the ground has.");

    /// <summary>A chief technician is paid less than a special-grade technician.</summary>
    public static readonly FindingCode ChiefBelowSpecial = Define(
        "WG2303", FindingSeverity.Warning,
        "首席技师低于特级技师", "Chief technician below special-grade technician",
        "条款 {clause} 中首席技师 {chief} 低于特级技师 {special}。",
            "In clause {clause} the chief technician's {chief} is below the special-grade technician's {special}.",
        "首席技师的标准应不低于特级技师。", "Make the chief technician's standard no lower.");

    /// <summary>A special-grade technician is paid less than a full senior.</summary>
    public static readonly FindingCode SpecialBelowFullSenior = Define(
        "WG2305", FindingSeverity.Warning,
        "特级技师低于正高级", "Special-grade technician below full senior",
        "条款 {clause} 中特级技师 {special} 低于正高级职称 {senior}，而特级技师比照正高级。",
            "In clause {clause} the special-grade technician's {special} is below the full senior's {senior}, to whom special-grade technicians are compared.",
        "提高特级技师的标准，或在职称条款中约定特级技师比照正高级。", "Raise the standard, or let the clause for titles treat special-grade technicians as full seniors.");

    /// <summary>A share of a benefit is paid every month.</summary>
    public static readonly FindingCode BenefitShareMonthly = Define(
        "WG2306", FindingSeverity.Warning,
        "按效益提成却按月发放", "Share of a benefit paid every month",
        "条款 {clause} 按效益提成却按月发放：同一效益每月重复计发，有多次核定的成果无法结算。",
            "Clause {clause} pays a share of a benefit every month: the same benefit is paid again each month, and a result with several figures cannot be settled.",
        "改为一次性发放；每次核定只补发增加的部分。", "Pay it once: each further figure then pays the rise.");

    /// <summary>A clause pays shares of benefit at some times and other standards at others.</summary>
    public static readonly FindingCode BenefitSharesMixed = Define(
        "WG2307", FindingSeverity.Warning,
        "效益提成与其他标准按时段混用", "Shares of benefit mixed with other standards",
        "条款 {clause} 有的时段按效益提成，有的时段按其他标准：分次核定的成果适用哪一个没有约定。",
            "Clause {clause} pays shares of benefit at some times and other standards at others: which of them applies to a result with several figures is not said.",
        "分成两个条款，并用条款组约定一项成果一奖。", "Make them two clauses, joined by a group that pays one award a result.");

    /// <summary>Two rows of the table of recognition are for the same certificates.</summary>
    public static readonly FindingCode RecognitionRepeated = Define(
        "WG2304", FindingSeverity.Error,
        "互认表重复", "Recognition repeated",
        "互认表有两行适用于同样的证书：{issuer}[，地区“{region}”][，{grade}]。",
            "Two rows of the table of recognition are for the same certificates: {issuer}[, region “{region}”][, {grade}].",
        "合并为一行。", "Make them one row.");

    /// <summary>A fact lacks something that the clause needs to settle it.</summary>
    public static readonly FindingCode FactIncomplete = Define(
        "WG4205", FindingSeverity.Error,
        "登记的事项缺少必要信息", "Fact incomplete",
        "条款 {clause} 需要“{fact}”的{what}，尚未填写。", "Clause {clause} needs {what} of “{fact}”, which is not recorded.",
        "补录该信息。", "Record it.");

    /// <summary>A benefit was verified for a time that lies only partly in the time that counts.</summary>
    public static readonly FindingCode BenefitAcrossWindow = Define(
        "WG4201", FindingSeverity.Error,
        "效益期间跨越核算期", "Benefit across the window",
        "“{fact}”的效益期间 {period} 只有一部分在条款 {clause} 的核算期 {window} 内。",
            "The period {period} of a benefit of “{fact}” lies only partly within {window}, which counts for clause {clause}.",
        "按核算期拆分并分别核定。", "Split the figure at the window and verify each part.");

    /// <summary>The person has none of the base pay of which a clause is a share.</summary>
    public static readonly FindingCode NoBaseRate = Define(
        "WG4202", FindingSeverity.Error,
        "没有计算基数", "No base",
        "{worker} 在 {day} 没有条款 {clause} 所按比例计算的基本工资。", "{worker} has none of the base pay on {day} of which clause {clause} is a share.",
        "补录薪级薪档，或修改条款的基数。", "Enter the grade and step, or change the clause's base.");

    /// <summary>A result with several figures of its benefit is paid by a clause of a group judged per year.</summary>
    public static readonly FindingCode FiguresInYearGroup = Define(
        "WG4203", FindingSeverity.Error,
        "分期效益不能按年就高", "Figures in a group judged per year",
        "条款组 {group} 按年就高，其条款 {clause} 对“{fact}”按多期效益累计计奖，不能按年比较。",
            "Group {group} judges the higher per year; its clause {clause} counts the figures of “{fact}” up over several periods, which cannot be compared by year.",
        "对该条款按事项就高。", "Judge that clause per event.");

    /// <summary>A result has several figures, and the clause cannot say what each pays.</summary>
    public static readonly FindingCode FiguresNotSettled = Define(
        "WG4206", FindingSeverity.Error,
        "多次核定的效益无法结算", "Figures that cannot be settled",
        "“{fact}”的效益有分次核定的数字，而条款 {clause} {problem}。", "“{fact}” has figures of its benefit, but clause {clause} {problem}.",
        "按提示修改条款；修改前请用核定金额发放。", "Change the clause as said; until then pay a decided amount.");

    /// <summary>Two figures of one kind, period and day say different things.</summary>
    public static readonly FindingCode FiguresContradict = Define(
        "WG4207", FindingSeverity.Error,
        "同日核定的数字互相矛盾", "Figures of one day contradict one another",
        "“{fact}”在 {date} 对同一期间同一种效益核定了不同的数字。", "“{fact}” has two figures of one kind and period verified on {date} that differ.",
        "只保留一个数字，或更正核定日期。", "Keep one of them, or correct the day of verification.");

    /// <summary>A clause pays and does not say whether it counts in a base that is summed.</summary>
    public static readonly FindingCode BaseOfSumUnanswered = Define(
        "WG4204", FindingSeverity.Warning,
        "未写明是否计入", "Base not answered",
        "条款 {clause} 未写明是否计入{base}，未计入合计。", "Clause {clause} does not say whether it counts in {base}; the sum leaves it out.",
        "在条款中写明计入或不计入。", "State in the clause whether it counts.");

    /// <summary>A person holds a certificate above what they are appointed to.</summary>
    public static readonly FindingCode HeldNotAppointed = Define(
        "WG3101", FindingSeverity.Information,
        "有证未聘", "Holds but not appointed",
        "{worker} 自 {since} 持有{held}证书[（{trade}）]，[聘任为{appointed}，]未按该等级聘任。",
            "{worker} has held {held} since {since}[ ({trade})] and is[ appointed to {appointed},] not appointed to it.",
        "如应聘任，补录聘任日期；聘任费用可以先试算。", "If the person is to be appointed, enter the date; what it costs can be computed first.");

    /// <summary>A person is appointed above the certificates they hold.</summary>
    public static readonly FindingCode AppointedAboveHeld = Define(
        "WG3102", FindingSeverity.Warning,
        "聘任高于持证", "Appointed above what is held",
        "{worker} 自 {since} 聘任为{appointed}[（{trade}）]，[持有{held}证书，]没有相应等级的证书。",
            "{worker} has been appointed to {appointed} since {since}[ ({trade})] and holds[ {held} and] no certificate of that grade.",
        "核对聘任等级，或补录证书。", "Check the appointment, or enter the certificate.");
}
