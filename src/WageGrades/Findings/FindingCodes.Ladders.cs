namespace WageGrades.Findings;

/// <content>WG2200–WG2299: what can be odd about a pay ladder or an increase of one.</content>
public static partial class FindingCodes
{
    /// <summary>A grade has no amount on any step.</summary>
    public static readonly FindingCode LadderGradeWithoutCell = Define(
        "WG2201", FindingSeverity.Error,
        "薪级没有工资标准", "Grade without any amount",
        "薪级“{grade}”没有任何一档的工资标准。", "The grade “{grade}” has no amount on any step.",
        "填写至少一档的工资标准，或删除该薪级。", "Give it an amount on at least one step, or remove the grade.");

    /// <summary>A cell pays zero or less.</summary>
    public static readonly FindingCode LadderCellNotPayable = Define(
        "WG2202", FindingSeverity.Error,
        "工资标准不能支付", "Amount that cannot be paid",
        "薪级“{grade}”第 {step} 档的工资标准为 {amount}，应大于零。", "“{grade}” step {step} pays {amount}; it must be above zero.",
        "改为大于零的数额；该档不存在时请留空。", "Write an amount above zero, or leave the cell empty if there is no such step.");

    /// <summary>A grade has steps below and above one that is missing.</summary>
    public static readonly FindingCode LadderMissingCell = Define(
        "WG2203", FindingSeverity.Warning,
        "中间档缺失", "Missing step in between",
        "薪级“{grade}”缺少第 {step} 档，而其前后各档都有。", "“{grade}” has no step {step}, though it has steps before and after it.",
        "补上该档；若本来就没有，可以忽略。", "Fill the cell; if the grade really skips the step, ignore this.");

    /// <summary>A step pays less than the step before it.</summary>
    public static readonly FindingCode LadderStepLower = Define(
        "WG2204", FindingSeverity.Warning,
        "高档低于低档", "Step pays less than the one before",
        "薪级“{grade}”第 {step} 档 {amount}，低于第 {otherStep} 档的 {otherAmount}。",
            "“{grade}” step {step} pays {amount}, less than step {otherStep} with {otherAmount}.",
        "核对两档的数额。", "Check the two amounts.");

    /// <summary>A step pays the same as the step before it.</summary>
    public static readonly FindingCode LadderStepEqual = Define(
        "WG2205", FindingSeverity.Warning,
        "两档相同", "Two steps pay the same",
        "薪级“{grade}”第 {step} 档 {amount}，与第 {otherStep} 档的 {otherAmount} 相同，晋档不增资。",
            "“{grade}” step {step} pays {amount}, the same as step {otherStep} with {otherAmount}: advancing brings nothing.",
        "拉开两档的差距，或合并为一档。", "Set the steps apart, or make them one.");

    /// <summary>A grade pays less than the grade below it.</summary>
    public static readonly FindingCode LadderGradeLower = Define(
        "WG2206", FindingSeverity.Warning,
        "高薪级低于低薪级", "Grade pays less than the one below",
        "“{grade}”第 {step} 档 {amount}，低于下一薪级“{otherGrade}”同档的 {otherAmount}。",
            "“{grade}” step {step} pays {amount}, less than the lower grade “{otherGrade}” with {otherAmount}.",
        "核对两个薪级的数额与先后顺序；技高者应多得。", "Check the amounts and the order of the grades: more skill should pay more.");

    /// <summary>A grade pays the same as the grade below it.</summary>
    public static readonly FindingCode LadderGradeEqual = Define(
        "WG2207", FindingSeverity.Warning,
        "两个薪级相同", "Two grades pay the same",
        "“{grade}”第 {step} 档 {amount}，与下一薪级“{otherGrade}”同档的 {otherAmount} 相同。",
            "“{grade}” step {step} pays {amount}, the same as the lower grade “{otherGrade}” with {otherAmount}.",
        "拉开两个薪级的差距；技高者应多得。", "Set the grades apart: more skill should pay more.");

    /// <summary>Two grades stand for national skill grades in the opposite order.</summary>
    public static readonly FindingCode LadderSkillOrder = Define(
        "WG2208", FindingSeverity.Warning,
        "薪级顺序与技能等级不符", "Order of grades differs from skill grades",
        "“{grade}”对应{skill}，却排在对应{otherSkill}的“{otherGrade}”之上。",
            "“{grade}” stands for {skill}, yet it is above “{otherGrade}”, which stands for {otherSkill}.",
        "更正薪级的先后顺序，或更正其对应的技能等级。", "Correct the order of the grades, or the skill grades they stand for.");

    /// <summary>An increase is meant for a grade that the ladder does not have.</summary>
    public static readonly FindingCode IncreaseOnUnknownGrade = Define(
        "WG2209", FindingSeverity.Error,
        "调资所指薪级不存在", "Increase on an unknown grade",
        "调资指定的薪级“{grade}”不在工资标准表中。", "The increase names the grade “{grade}”, which the ladder does not have.",
        "改用以下薪级之一：{known}。", "Use one of these grades: {known}.");

    /// <summary>An increase is meant for a step that the ladder does not have.</summary>
    public static readonly FindingCode IncreaseOnUnknownStep = Define(
        "WG2210", FindingSeverity.Error,
        "调资所指薪档不存在", "Increase on an unknown step",
        "调资指定第 {step} 档，而工资标准表只有 {steps} 档。", "The increase names step {step}; the ladder has {steps} steps.",
        "改用 1 至 {steps} 档之一。", "Use a step from 1 to {steps}.");

    /// <summary>A rule of a ladder clause names a grade that none of its tables has.</summary>
    public static readonly FindingCode LadderUnknownGrade = Define(
        "WG2220", FindingSeverity.Error,
        "规则所指薪级不存在", "Rule for an unknown grade",
        "条款 {clause} 的规则指定的薪级“{grade}”不在其工资标准表中[，最接近的是“{nearest}”]。",
            "A rule of clause {clause} names the grade “{grade}”, which none of its tables has[; the nearest is “{nearest}”].",
        "更正薪级代码，或在工资标准表中补上该薪级。", "Correct the grade's code, or add the grade to the table.");

    /// <summary>A grade lacks the step on which somebody should stand.</summary>
    public static readonly FindingCode PlacementNoCell = Define(
        "WG2221", FindingSeverity.Warning,
        "该薪级没有所需薪档", "The grade lacks the step",
        "“{grade}”没有第 {step} 档，改定第 {taken} 档。", "“{grade}” has no step {step}; the place is step {taken}.",
        "在工资标准表中补上该档，或约定该薪级的定档办法。", "Add the step to the table, or agree how this grade is placed.");

    /// <summary>A rule of a ladder clause states something that its kind does not look at.</summary>
    public static readonly FindingCode RuleMemberUnused = Define(
        "WG4541", FindingSeverity.Warning,
        "写明的内容不起作用", "A stated member has no effect",
        "条款 {clause} 的 {member} 不起作用：{why}。", "{member} of clause {clause} has no effect: {why}.",
        "删去该项，或改用会用到它的办法。", "Take it out, or choose the rule that uses it.");

    /// <summary>A placement was asked for without the sums of the allowances that its rule compares.</summary>
    public static readonly FindingCode PlacementSumsMissing = Define(
        "WG4542", FindingSeverity.Warning,
        "未给出参与比较的津贴", "Compared allowances not given",
        "定档办法须比较津贴 {clauses}，但没有给出其数额，只比较了工资标准。",
            "The rule compares the allowances {clauses}; their sums were not given, and only cells were compared.",
        "在调用时给出变动前后参与比较的津贴合计；没有津贴的给出 0。", "Give the sums before and after with the call; zero where there are none.");

    /// <summary>No cell of a grade is high enough for a placement that must not pay less.</summary>
    public static readonly FindingCode PlacementTopCell = Define(
        "WG2222", FindingSeverity.Warning,
        "就高无档可套", "No cell high enough",
        "“{grade}”最高的第 {step} 档为 {cell}，低于原口径 {before} 应达到的数额，定为该档。",
            "The dearest cell of “{grade}”, step {step}, pays {cell}: less than is needed over {before} before. The place is that cell.",
        "约定差额的保留办法，或提高该薪级的标准。", "Agree how the difference is protected, or raise the grade.");

    /// <summary>A mapping from an old ladder to a new one leads nowhere for a place.</summary>
    public static readonly FindingCode PlaceNotMapped = Define(
        "WG2223", FindingSeverity.Error,
        "套改办法未涵盖该薪级薪档", "Place not mapped",
        "套改办法没有说明{grade}第 {step} 档套入何处[（{worker}，自 {from}）]。",
            "The mapping does not say where {grade}, step {step}, goes[ ({worker}, from {from})].",
        "在套改办法中补上该薪级薪档，或核对新旧工资标准表。", "Add the place to the mapping, or check the old and the new table.");
}
