namespace WageGrades.Agreements;

/// <summary>
/// What an agreement takes over from the one that it follows in a register (承继事项): what people reached and what accounts hold under the earlier one.
/// All of it by default, so that a renewal on the same terms pays on as if nothing had been signed.
/// </summary>
/// <example>A fund that begins anew: <c>Policies = policies with { TakesOver = TakesOver.All with { FundBalances = false } }</c>.</example>
public sealed record TakesOver
{
    /// <summary>Everything goes on: the default.</summary>
    public static readonly TakesOver All = new();

    /// <summary>
    /// Whether steps reached under the earlier agreement's rule stay (已达薪档): true by default. False: the place of every day follows from the recorded
    /// places and this agreement's rule alone, as if it had always been in force; waits and protection then do too.
    /// </summary>
    public bool Steps { get; init; } = true;

    /// <summary>Whether months already waited count for the next step (已等待时间): true by default. False: the wait begins anew on the first
    /// day.</summary>
    public bool Waits { get; init; } = true;

    /// <summary>
    /// Whether what a fund holds and owes goes over to the fund of the same id (专项资金结余): true by default. False: it opens anew. A fund that
    /// opens later than the earlier one, by its <see cref="AwardFund.OpensIn"/>, has its own opening balance besides.
    /// </summary>
    public bool FundBalances { get; init; } = true;

    /// <summary>
    /// Whether what was paid earlier in the calendar year counts under caps and floors of the year (年度封顶与年度保底): true by default. False: the year
    /// begins with this agreement.
    /// </summary>
    public bool YearCaps { get; init; } = true;

    /// <summary>Whether pay protected by the earlier agreement's re-gradings is paid on (保留工资): true by default. What is recorded for the person
    /// always is.</summary>
    public bool Protection { get; init; } = true;
}
