using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The names known while people's tables are read: national ones, and those of an agreement where one is given.</summary>
internal sealed class RosterScope(CollectiveAgreement? agreement)
{
    /// <summary>The ladder's rows; null where no agreement says them, and any code is taken as written.</summary>
    internal IReadOnlyList<LadderRow>? LadderRows { get; } = agreement is null
        ? null
        : [.. agreement.Clauses.OfType<LadderClause>()
            .SelectMany(clause => clause.Ladders.Steps).Where(step => step.HasValue)
            .SelectMany(step => step.Value.Rows).DistinctBy(row => row.Code)];

    internal Currency Currency => agreement?.Currency ?? CurrencyOfTable;

    /// <summary>The currency of a table that no agreement comes with; yuan unless told otherwise.</summary>
    internal Currency CurrencyOfTable { get; init; } = Currency.Cny;

    internal IEnumerable<string> ClauseIds => agreement?.Clauses.Select(clause => clause.Id.Value) ?? [];

    internal Vocabulary? Find(string code) =>
        agreement is null ? Vocabularies.Find(code) : agreement.FindVocabulary(code);

    /// <summary>The term with the name its vocabulary gives it.</summary>
    internal Term Named(Term term) => Find(term.Vocabulary)?.Find(term.Code) ?? term;

    /// <summary>The counter of one of the agreement's bonuses that bears this name, or null.</summary>
    internal Term? FindCounter(string name) => agreement?.Clauses.OfType<BonusClause>()
        .Select(clause => clause.Bonus.Ground).OfType<CountGround>().Select(ground => Named(ground.Counter))
        .FirstOrDefault(counter => CellText.Key(counter.Name.Chinese) == CellText.Key(name) || CellText.Key(counter.Name.English) == CellText.Key(name));

    internal bool HasClause(ClauseId id) => agreement is null || agreement.Find(id) is not null;

    internal IEnumerable<ClauseId> ClausesNumbered(string number) =>
        agreement?.Clauses.Where(clause => clause.Number == number).Select(clause => clause.Id) ?? [];
}
