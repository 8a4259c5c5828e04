using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>The id of a clause, or the number printed before one of the agreement's clauses where that names one clause only.</summary>
internal sealed class ClauseCell : CellFormat<ClauseId>
{
    internal static readonly ClauseCell Instance = new();

    internal override LocalizedText Expected { get; } = new("条款编号，如 improvement-award", "a clause's id such as improvement-award");

    internal override CellReading<ClauseId> Read(string text, RosterScope scope)
    {
        var plain = CellText.HalfWidth(text);
        Clause[] numbered = [.. scope.ClausesNumbered(plain)];
        return numbered.Length == 1 ? new(numbered[0].Id, CellForm.Alias)
            : ClauseId.TryParse(plain, out var id) && scope.HasClause(id) ? Good(id, isPlain: true)
            : CellReading<ClauseId>.Bad;
    }

    internal override string Print(ClauseId value, Language language) => value.Value;

    internal override IEnumerable<string> Known(RosterScope scope) => scope.ClauseIds;

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => scope.ClauseIds.Select(id => new LocalizedText(id, id));
}
