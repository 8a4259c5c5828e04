namespace WageGrades.Agreements;

/// <summary>Of what probation pays its share (试用期工资基数), after 劳动合同法第二十条.</summary>
public enum ProbationBase
{
    /// <summary>约定工资: of the person's own standard.</summary>
    AgreedPay,

    /// <summary>本单位相同岗位最低档工资: of the first step of the person's grade on the ladder. An allowance has no steps: of its own standard.</summary>
    LowestStep,
}
