namespace WageGrades.Findings;

/// <content>The qualification framework and learning credits.</content>
public static partial class FindingCodes
{
    /// <summary>A clause asks for a level and nothing gives any.</summary>
    public static readonly FindingCode NoFramework = Define(
        "WG2700", FindingSeverity.Error,
        "没有资历框架", "No qualification framework",
        "条款 {clause} 以资历等级为条件，协议没有写明什么对应哪一级，也没有转换为资历等级的学分，这一条款不发放任何人。",
            "Clause {clause} asks for a level of the qualification framework, and the agreement says of nothing on which level it stands: it pays nobody.",
        "写明 framework，或在 creditConversions 中写明转换为哪一级。", "State framework, or creditConversions that give a level.");

    /// <summary>A clause names a level to which nothing maps.</summary>
    public static readonly FindingCode LevelOfNothing = Define(
        "WG2701", FindingSeverity.Warning,
        "没有对应这一资历等级的等级、职称或学历", "A level to which nothing maps",
        "条款 {clause} 写有“{level}”，框架中没有任何等级、职称、学历对应这一级，学分也不转换为这一级，没有人能达到。",
            "Clause {clause} names “{level}”, to which no grade, title or degree of the framework maps and no credits convert: nobody stands on it.",
        "在 framework 中写明什么对应这一级，或删去这一级。", "Say in framework what stands on it, or leave it out.");
}
