namespace WageGrades.Calculation;

/// <summary>Why a past month comes out otherwise than it was paid (差额原因); several may come together.</summary>
[Flags]
public enum BackPayCause
{
    /// <summary>Nothing differs; no line has it.</summary>
    None = 0,

    /// <summary>协议变更: the agreement in force for the month changed.</summary>
    Rule = 1,

    /// <summary>事实更正: facts about the person became known late or were corrected.</summary>
    Fact = 2,

    /// <summary>发放差错: what was paid is not what was due even then.</summary>
    Payment = 4,
}
