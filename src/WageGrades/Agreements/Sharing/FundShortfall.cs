namespace WageGrades.Agreements;

/// <summary>What becomes of the part of a claim that a fund cannot pay (不足部分的处理).</summary>
public enum FundShortfall
{
    /// <summary>结转补发: it stays owed and is a claim again in the next month.</summary>
    CarriedOver,

    /// <summary>不再补发: it is not paid.</summary>
    Lapses,
}
