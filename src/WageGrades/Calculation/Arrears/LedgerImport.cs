using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <summary>Takes rows into a ledger one by one: known rows once, reversals only of rows that are there and stand.</summary>
internal sealed class LedgerImport
{
    private readonly Dictionary<string, PaidRow> byId;
    private readonly HashSet<string> reversed;
    private readonly List<Finding> findings = [];

    internal LedgerImport(IEnumerable<PaidRow> rows)
    {
        byId = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        reversed = [.. byId.Values.Select(row => row.Reverses).OfType<string>()];
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
        else if (row.Reverses is not { } target || CanReverse(row, target))
        {
            byId.Add(row.Id, row);
        }
    }

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
