namespace WageGrades.Agreements;

/// <summary>Of what a leave pays its share (假期工资基数).</summary>
public enum LeaveBase
{
    /// <summary>本人工资: of what the clauses named would have paid for the days of leave.</summary>
    OwnPay,

    /// <summary>此前平均工资: of a supplied monthly average of past months (原工资福利待遇), prorated to the days of leave.</summary>
    LookBack,
}
