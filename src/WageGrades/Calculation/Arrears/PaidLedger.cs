using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// What has been paid (已发工资台账): rows with ids, so that a batch imported twice counts once. Immutable; two ledgers with the same rows are equal
/// whatever the order in which they were imported.
/// </summary>
/// <example><c>PaidLedger ledger = PaidLedger.Empty(Currency.Cny).Import(run.ToPaidRows("2026-03")).OrThrow();</c></example>
public sealed partial record PaidLedger
{
    private static readonly IReadOnlyDictionary<ClauseId, Money> Nothing = ValueMap<ClauseId, Money>.Empty;

    private readonly Dictionary<(WorkerId Worker, YearMonth Month), IReadOnlyDictionary<ClauseId, Money>> paid;
    private readonly Dictionary<WorkerId, Money> onAccount;

    private PaidLedger(Currency currency, IEnumerable<PaidRow> rows)
    {
        Currency = currency;
        Rows = ValueList.Of(rows.OrderBy(row => row.Id, StringComparer.Ordinal));
        paid = Rows.Where(row => row.Clause is not null)
            .GroupBy(row => (row.Worker, row.Month))
            .ToDictionary(
                month => month.Key,
                IReadOnlyDictionary<ClauseId, Money> (month) => ValueMap.Of(month
                    .GroupBy(row => row.Clause!.Value)
                    .Select(clause => KeyValuePair.Create(clause.Key, Money.Sum(clause.Select(row => row.Amount))))));
        onAccount = Rows.Where(row => row.Clause is null)
            .GroupBy(row => row.Worker)
            .ToDictionary(person => person.Key, person => Money.Sum(person.Select(row => row.Amount)));
    }

    /// <summary>The currency of all rows.</summary>
    public Currency Currency { get; }

    /// <summary>The rows, ordered by id.</summary>
    public IReadOnlyList<PaidRow> Rows { get; }

    /// <summary>The first month that pay in the ledger belongs to; null while there is none. Of earlier months nothing is known.</summary>
    public YearMonth? FirstMonth => paid.Count == 0 ? null : paid.Keys.Min(key => key.Month);

    /// <summary>The last month that pay in the ledger belongs to; null while there is none. Later months are still to be paid.</summary>
    public YearMonth? LastMonth => paid.Count == 0 ? null : paid.Keys.Max(key => key.Month);

    internal IEnumerable<WorkerId> Workers => paid.Keys.Select(key => key.Worker).Distinct();

    /// <summary>A ledger without rows.</summary>
    /// <param name="currency">The currency of the rows to come.</param>
    /// <returns>The ledger.</returns>
    public static PaidLedger Empty(Currency currency) => new(Guard.NotNull(currency), []);

    /// <summary>
    /// The ledger with further rows. A row that it has already changes nothing; a row of a known id that says something else is left out with a
    /// finding, and so is a reversal of an unknown row, of a row reversed already, or one that does not match it.
    /// </summary>
    /// <param name="rows">The rows, in any order; a reversal may stand before the row it reverses.</param>
    /// <returns>The new ledger with the sound rows, and the findings.</returns>
    /// <exception cref="ArgumentException">A row is in another currency than the ledger.</exception>
    public Reading<PaidLedger> Import(IEnumerable<PaidRow> rows)
    {
        var all = Guard.Each(rows);
        if (all.FirstOrDefault(row => row.Amount.Currency != Currency) is { } foreign)
        {
            throw new ArgumentException($"The row {foreign.Id} is in {foreign.Amount.Currency}; the ledger is in {Currency}.", nameof(rows));
        }

        LedgerImport import = new(Rows);
        foreach (var row in all.Where(row => row.Reverses is null).Concat(all.Where(row => row.Reverses is not null)))
        {
            import.Add(row);
        }

        return new Reading<PaidLedger>(new PaidLedger(Currency, import.Rows), FindingList.Of(import.Findings));
    }

    /// <summary>What was paid to a person for a month under a clause, reversals and deductions taken off; zero where nothing was.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <param name="clause">The clause, or a floor's id.</param>
    /// <returns>The sum.</returns>
    public Money PaidFor(WorkerId worker, YearMonth month, ClauseId clause) =>
        PaidFor(worker, month).TryGetValue(clause, out var amount) ? amount : Money.Zero(Currency);

    /// <summary>What was paid to a person on account and not yet set off (预发未抵).</summary>
    /// <param name="worker">The person.</param>
    /// <returns>The sum; zero where nothing was.</returns>
    public Money OnAccountOf(WorkerId worker) => onAccount.TryGetValue(Guard.NotNull(worker), out var amount) ? amount : Money.Zero(Currency);

    /// <inheritdoc/>
    public bool Equals(PaidLedger? other) => other is not null && Currency == other.Currency && Rows.Equals(other.Rows);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Currency, Rows);

    /// <inheritdoc/>
    public override string ToString() => $"{EnglishCount.Of(Rows.Count, "row")}, {Money.Zero(Currency) + Money.Sum(Rows.Select(row => row.Amount))}";

    /// <summary>What was paid to a person for a month, by clause.</summary>
    internal IReadOnlyDictionary<ClauseId, Money> PaidFor(WorkerId worker, YearMonth month) =>
        paid.TryGetValue((Guard.NotNull(worker), month), out var clauses) ? clauses : Nothing;
}
