namespace WageGrades.Agreements;

/// <summary>What a floor tests (检验对象).</summary>
public enum FloorTest
{
    /// <summary>约定标准: each cell of the agreement's ladder, by drafting checks; it never tops a month up.</summary>
    AgreedStandard,

    /// <summary>个人当月工资: what a person is paid in the month; the difference is topped up.</summary>
    PersonMonth,
}
