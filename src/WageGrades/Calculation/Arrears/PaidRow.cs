using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// One amount that was paid (已发工资台账行): to whom, for which month and clause, in which paying month and batch. A row is never changed; a wrong
/// one is reversed by a further row.
/// </summary>
public sealed partial record PaidRow
{
    /// <summary>A row.</summary>
    /// <param name="id">The row's id (行号), unique in the ledger whatever the batch, such as <c>2026-03/0001</c>.</param>
    /// <param name="worker">Who was paid.</param>
    /// <param name="month">The month the pay belongs to (所属月份).</param>
    /// <param name="paidIn">The month in which it was paid (发放月份).</param>
    /// <param name="batch">The pay run it was paid in (批次).</param>
    /// <param name="clause">The clause paid, or a floor's id for a top-up; null for a payment on account (预发), which belongs to no clause
    /// yet.</param>
    /// <param name="amount">The amount; below zero what was taken back.</param>
    /// <exception cref="ArgumentException">Id or batch is blank, or the amount has no currency.</exception>
    public PaidRow(string id, WorkerId worker, YearMonth month, YearMonth paidIn, string batch, ClauseId? clause, Money amount)
    {
        Id = Guard.NotBlank(id);
        Worker = Guard.NotNull(worker);
        Month = month;
        PaidIn = paidIn;
        Batch = Guard.NotBlank(batch);
        Clause = clause;
        Amount = amount.HasCurrency ? amount : throw new ArgumentException("The amount has no currency; a paid amount needs one.", nameof(amount));
    }

    /// <summary>The row's id, unique in the ledger.</summary>
    public string Id { get; }

    /// <summary>Who was paid.</summary>
    public WorkerId Worker { get; }

    /// <summary>The month the pay belongs to.</summary>
    public YearMonth Month { get; }

    /// <summary>The month in which it was paid.</summary>
    public YearMonth PaidIn { get; }

    /// <summary>The pay run it was paid in.</summary>
    public string Batch { get; }

    /// <summary>The clause paid; null for a payment on account.</summary>
    public ClauseId? Clause { get; }

    /// <summary>The amount; below zero what was taken back.</summary>
    public Money Amount { get; }

    /// <summary>
    /// The id of the row that this one reverses (冲销行号), or null. A reversing row has the same person, month and clause and the opposite amount.
    /// </summary>
    public string? Reverses { get; init; }

    /// <summary>
    /// The time for which it was due (所属期间) where that is not the month itself, such as the year of a settlement; or null. What is due is compared
    /// with what was paid by <see cref="Month"/>, the month of the statement.
    /// </summary>
    public DateSpan? BelongsTo { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Worker} {IsoDate.Of(Month)} {Clause?.Value ?? "on account"} {Amount}";

    internal bool IsReversalOf(PaidRow row) =>
        Worker == row.Worker && Month == row.Month && Clause == row.Clause && BelongsTo == row.BelongsTo && Amount == -row.Amount;
}
