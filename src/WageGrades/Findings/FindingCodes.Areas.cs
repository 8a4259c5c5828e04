namespace WageGrades.Findings;

/// <content>WG6201–WG6239: workplaces and what a check could test.</content>
public static partial class FindingCodes
{
    /// <summary>A workplace could lie in several minimum-wage areas.</summary>
    public static readonly FindingCode SeveralMinimumWageAreas = Define(
        "WG6201", FindingSeverity.Warning,
        "最低工资地区类别不唯一", "Several minimum-wage areas",
        "工作地“{workplace}”可能属于：{areas}；未与最低工资比较。",
            "The workplace “{workplace}” could lie in {areas}; nothing there was compared with a minimum wage.",
        "在协议的工作地对照表中写明“{workplace}”属于哪一类。", "Say in the agreement's table of workplaces in which of them “{workplace}” lies.");

    /// <summary>Nothing is known of the minimum-wage area of a workplace of people.</summary>
    public static readonly FindingCode WorkplaceWithoutArea = Define(
        "WG6202", FindingSeverity.Warning,
        "工作地没有最低工资地区类别", "Workplace without an area",
        "有人的工作地“{workplace}”在{jurisdiction}中找不到最低工资地区类别；其工资未与最低工资比较。",
            "People work at “{workplace}”, for which {jurisdiction} knows no minimum-wage area; their pay was not compared with one.",
        "在协议的工作地对照表中写明类别：{known}。", "Give the workplace its area in the agreement: {known}.");

    /// <summary>The minimum-wage area of a workplace follows from its name by a citation that is to be confirmed.</summary>
    public static readonly FindingCode AreaToBeConfirmed = Define(
        "WG4711", FindingSeverity.Warning,
        "最低工资地区类别待核对", "Minimum-wage area to be confirmed",
        "工作地“{workplace}”按“{area}”比较，该归类没有与公布的地区表核对。",
            "The workplace “{workplace}” was compared as “{area}”, which was not checked against the published list of areas.",
        "核对后在协议的工作地对照表中写明“{workplace}”属于哪一类。", "Confirm it and say in the agreement's table of workplaces in which area “{workplace}” lies.");
}
