using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>
/// What a row of the ledger was paid for: a clause's id, the payroll system's code of one, or the word for a payment on account, which belongs to
/// none.
/// </summary>
internal sealed class PaidItemCell(IReadOnlyDictionary<string, ClauseId> items) : CellFormat<PaidItem>
{
    internal override LocalizedText Expected { get; } = new(
        "条款编号（如 base-pay）、已指明条款的工资项目代码，或“预发”", "a clause's id such as base-pay, a payroll item mapped to one, or on-account");

    internal override CellReading<PaidItem> Read(string text, RosterScope scope)
    {
        var plain = CellText.HalfWidth(text);
        return items.TryGetValue(plain, out var mapped) ? new(new PaidItem(mapped), CellForm.Alias)
            : CellText.Key(plain) is "预发" or "onaccount" ? new(new PaidItem(null), CellForm.Plain)
            : ClauseId.TryParse(plain, out var clause) ? Good(new PaidItem(clause), plain == text)
            : CellReading<PaidItem>.Bad;
    }

    internal override string Print(PaidItem value, Language language) =>
        value.Clause?.Value ?? (language == Language.Chinese ? "预发" : "on-account");

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) =>
        [.. scope.ClauseIds.Select(id => new LocalizedText(id, id)), new LocalizedText("预发", "on-account")];

    internal override IEnumerable<string> Known(RosterScope scope) => scope.ClauseIds.Concat(items.Keys);
}
