using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <content>Against totals by pay item.</content>
public sealed partial record LedgerMatch
{
    /// <summary>Totals by pay item and month against an agreement, where the books give no more than that.</summary>
    /// <param name="agreement">The agreement that was in force.</param>
    /// <param name="workforce">The people with the facts of those months.</param>
    /// <param name="totals">
    /// What was paid by item and month; several of one item and month add up. Clauses that no item names pay what the books do not have.
    /// </param>
    /// <param name="firstMonth">The first month compared.</param>
    /// <param name="lastMonth">The last month, not before the first.</param>
    /// <returns>The comparison by item and by month. Differences inside an item and month may cancel out, so less is unexplained than by
    /// person.</returns>
    /// <exception cref="ArgumentException">An item has other clauses in another month, a clause belongs to two items, or the totals reach 10^16
    /// together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first, or there are more than 120 months.</exception>
    /// <example><c>LedgerMatch.Of(agreement, workforce, [new PaidTotal(march, "岗位工资", ["base-pay"], 612_400m)], march, march)</c>.</example>
    public static LedgerMatch Of(
        CollectiveAgreement agreement, Workforce workforce, IEnumerable<PaidTotal> totals, YearMonth firstMonth, YearMonth lastMonth)
    {
        Guard.NotNull(agreement);
        Guard.NotNull(workforce);
        var given = Guard.Each(totals);
        Months(firstMonth, lastMonth);
        var itemOf = ItemsOf(given);
        SumBound bound = new();
        Dictionary<(string Item, YearMonth Month), (decimal Paid, decimal Modelled)> cells = [];
        foreach (var total in given.Where(total => total.Month >= firstMonth && total.Month <= lastMonth))
        {
            if (!bound.TryTake(Math.Abs(total.Amount)))
            {
                throw new ArgumentException("The totals together have to stay below 10^16, whatever their signs, and do not.", nameof(totals));
            }

            Add(total.Item, total.Month, total.Amount, 0m);
        }

        Dictionary<string, HashSet<WorkerId>> people = new(StringComparer.Ordinal);
        var blocked = Modelled(agreement, workforce, firstMonth, lastMonth, bound, (worker, month, clause, amount) =>
        {
            var item = itemOf.GetValueOrDefault(clause, "");
            if (amount != 0m)
            {
                Add(item, month, 0m, amount);
            }

            people.TryAdd(item, []);
            people[item].Add(worker);
        });
        var everybody = people.Values.SelectMany(each => each).Distinct().Count();
        var items = given.Select(total => total.Item).Distinct(StringComparer.Ordinal).Append("").ToList();
        return new(firstMonth, lastMonth, Row(Words.Total, cells, everybody), [], [
            .. from month in cells.GroupBy(each => each.Key.Month)
               orderby month.Key
               select Row(LocalizedText.Same(IsoDate.Of(month.Key)), month, everybody),
        ], [])
        {
            PeopleBlocked = blocked,
            ByItem =
            [
                .. from item in items
                   let own = cells.Where(each => each.Key.Item == item).ToList()
                   where own.Count > 0
                   select Row(item.Length == 0 ? Words.NoItem : LocalizedText.Same(item), own, people.GetValueOrDefault(item)?.Count ?? 0),
            ],
        };

        void Add(string item, YearMonth month, decimal was, decimal gives)
        {
            var known = cells.GetValueOrDefault((item, month));
            cells[(item, month)] = (known.Paid + was, known.Modelled + gives);
        }

        MatchRow Row(LocalizedText name, IEnumerable<KeyValuePair<(string Item, YearMonth Month), (decimal Paid, decimal Modelled)>> of, int count) =>
            RowOf(name, [.. of.Select(each => each.Value)], count, agreement.Currency);
    }

    private static Dictionary<ClauseId, string> ItemsOf(IReadOnlyList<PaidTotal> totals)
    {
        Dictionary<ClauseId, string> itemOf = [];
        foreach (var item in totals.GroupBy(total => total.Item, StringComparer.Ordinal))
        {
            var clauses = item.First().Clauses;
            if (item.FirstOrDefault(total => !total.Clauses.SequenceEqual(clauses)) is { } other)
            {
                var (one, another) = (string.Join(", ", clauses), string.Join(", ", other.Clauses));
                throw new ArgumentException(
                    $"An item is paid by the same clauses in every month; '{item.Key}' by {one} and in {IsoDate.Of(other.Month)} by {another}.",
                    nameof(totals));
            }

            foreach (var clause in clauses)
            {
                if (!itemOf.TryAdd(clause, item.Key))
                {
                    throw new ArgumentException(
                        $"A clause belongs to one item; '{clause}' is in '{itemOf[clause]}' and in '{item.Key}'.", nameof(totals));
                }
            }
        }

        return itemOf;
    }
}
