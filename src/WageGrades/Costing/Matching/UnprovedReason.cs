namespace WageGrades.Costing;

/// <summary>Why it is not proved that a change leaves nobody worse off (未能证明的原因).</summary>
public enum UnprovedReason
{
    /// <summary>未变化的事实: it reads facts that made-up people do not differ in.</summary>
    NotVaried,

    /// <summary>无人享受: no made-up person is paid what it takes back or lowers.</summary>
    NobodyPaid,

    /// <summary>未同时变化: it reads several facts, and made-up people have them one at a time.</summary>
    OneAtATime,

    /// <summary>由其他条款弥补: it pays somebody less, other pay makes up for it, and whether it does for everybody hangs on facts that made-up people do
    /// not differ in, not together, or by less than rounding.</summary>
    MadeUpFor,
}
