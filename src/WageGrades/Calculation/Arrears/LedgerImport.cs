using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Takes rows into a ledger one by one: known rows once, reversals only of rows that are there and stand, and no more than can be added up. The same
/// payment under another id is taken, because two equal payments can be right, and told.
/// </summary>
internal sealed class LedgerImport
{
    private readonly Dictionary<string, PaidRow> byId;
    private readonly HashSet<string> reversed;
    private readonly Dictionary<(WorkerId, YearMonth, YearMonth, ClauseId?, DateSpan?, Money), PaidRow> byPayment = [];
    private readonly List<Finding> findings = [];
    private decimal moved;

    internal LedgerImport(IEnumerable<PaidRow> rows)
    {
        byId = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        reversed = [.. byId.Values.Select(row => row.Reverses).OfType<string>()];
        moved = byId.Values.Sum(row => Math.Abs(row.Amount.Amount));
        foreach (var row in byId.Values.Where(IsStandingPayment))
        {
            byPayment.TryAdd(Payment(row), row);
        }
    }

    internal IEnumerable<PaidRow> Rows => byId.Values;

    internal IReadOnlyList<Finding> Findings => findings;

    internal void Add(PaidRow row)
    {
        if (byId.TryGetValue(row.Id, out var known))
        {
            if (known != row)
            {
                findings.Add(Finding.Of(FindingCodes.LedgerRowConflict, row.Id, ("row", row.ToString()), ("known", known.ToString())));
            }
        }
        else if (IsAddable(row) && (row.Reverses is not { } target || CanReverse(row, target)))
        {
            TellTwice(row);
            byId.Add(row.Id, row);
            moved += Math.Abs(row.Amount.Amount);
        }
    }

    // Whatever is added up of a ledger is no more than all that was moved by it.
    private bool IsAddable(PaidRow row)
    {
        if (Money.IsInRange(moved + Math.Abs(row.Amount.Amount)))
        {
            return true;
        }

        findings.Add(Finding.Of(FindingCodes.LedgerSumTooLarge, row.Id, ("row", row.ToString())));
        return false;
    }

    private void TellTwice(PaidRow row)
    {
        if (!IsStandingPayment(row) || row.Amount.IsZero || byPayment.TryAdd(Payment(row), row))
        {
            return;
        }

        findings.Add(Finding.Of(FindingCodes.LedgerPaymentTwice, row.Id, ("row", row.ToString()), ("known", byPayment[Payment(row)].ToString())));
    }

    private bool IsStandingPayment(PaidRow row) => row.Reverses is null && !reversed.Contains(row.Id);

    private static (WorkerId, YearMonth, YearMonth, ClauseId?, DateSpan?, Money) Payment(PaidRow row) =>
        (row.Worker, row.Month, row.PaidIn, row.Clause, row.BelongsTo, row.Amount);

    private bool CanReverse(PaidRow row, string target)
    {
        if (!byId.TryGetValue(target, out var original))
        {
            findings.Add(Finding.Of(FindingCodes.ReversalOfUnknownRow, row.Id, ("row", row.ToString()), ("target", target)));
            return false;
        }

        if (!row.IsReversalOf(original))
        {
            findings.Add(Finding.Of(FindingCodes.ReversalNotMatching, row.Id, ("row", row.ToString()), ("target", original.ToString())));
            return false;
        }

        if (!reversed.Add(target))
        {
            findings.Add(Finding.Of(FindingCodes.ReversedTwice, row.Id, ("row", row.ToString()), ("target", original.ToString())));
            return false;
        }

        return true;
    }
}
