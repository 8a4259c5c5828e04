namespace WageGrades.Calculation;

/// <summary>What became of an entitlement on a statement (项目状态).</summary>
public enum LineStatus
{
    /// <summary>应发: it is paid.</summary>
    Paid,

    /// <summary>不重复享受或未到起付时间: it is kept for the record and not paid; the reason says why.</summary>
    Suppressed,

    /// <summary>待定: it depends on a decision or on other people and is not settled; the statement is not payable yet.</summary>
    Pending,
}
