namespace WageGrades.Bonuses;

/// <summary>What the amount of a clause stands for when a result was achieved by several people (集体成果的奖励标准).</summary>
public enum TeamAmount
{
    /// <summary>按项分配: the amount is for the result; the team splits it by contribution, as 合理化建议和技术改进奖励条例 Art. 12 has it.</summary>
    PerTeam,

    /// <summary>按人发放: every member receives the amount.</summary>
    PerPerson,
}
