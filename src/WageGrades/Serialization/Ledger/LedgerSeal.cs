using System.Globalization;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// How many rows a written ledger has and what they add up to (行数与合计), in a line above its header: a file that lost its end, or the end of its last
/// amount, is told apart from a whole one. A table of another system has none.
/// </summary>
internal sealed record LedgerSeal(int Rows, decimal Sum)
{
    private static readonly LocalizedText Name = new("已发工资台账", "ledger of what was paid");
    private static readonly LocalizedText Count = new("行数", "rows");
    private static readonly LocalizedText Total = new("金额合计", "sum of amounts");

    internal static LedgerSeal Of(IEnumerable<PaidRow> rows)
    {
        var all = rows.ToList();
        return new LedgerSeal(all.Count, all.Sum(row => row.Amount.Amount));
    }

    /// <summary>The seal of a table, or null where its first row is none.</summary>
    internal static LedgerSeal? Find(IReadOnlyList<string> firstRow) =>
        firstRow is [var name, var rows, var count, var total, var sum, ..]
        && Is(Name, name) && Is(Count, rows) && Is(Total, total)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && ExactDecimal.TryParse(sum, out var amount) ? new LedgerSeal(number, amount) : null;

    internal IReadOnlyList<string> In(Language language) =>
        [Name.In(language), Count.In(language), Rows.ToString(CultureInfo.InvariantCulture), Total.In(language), ExactDecimal.Print(Sum)];

    private static bool Is(LocalizedText name, string text) => text == name.Chinese || text == name.English;
}
