namespace WageGrades.Agreements;

/// <summary>What becomes of an agreement when its term ends and no other has replaced it (期满后的效力).</summary>
public enum Continuation
{
    /// <summary>期满失效: it pays for no day after its term.</summary>
    Lapses,

    /// <summary>继续执行至新协议生效: it goes on until another agreement is in force.</summary>
    UntilReplaced,
}
