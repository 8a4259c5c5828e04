namespace WageGrades.Agreements;

/// <summary>What becomes of a fund's balance at the end of its year (年末结余的处理).</summary>
public enum FundBalance
{
    /// <summary>结转使用: it stays in the fund.</summary>
    CarriedOver,

    /// <summary>到期收回: it goes back to the payers.</summary>
    Expires,
}
