using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Costing;

/// <summary>Which clauses pay for events that nobody can know beforehand, and what one event is worth under two agreements.</summary>
internal static class ContingentClauses
{
    internal static IEnumerable<ContingentCost> Of(CollectiveAgreement before, CollectiveAgreement after, LocalDate day)
    {
        RestOrder[] rests = [new(before), new(after)];
        var clauses = after.Clauses.Concat(before.Clauses).OfType<PayClause>().Where(clause => IsContingent(clause, before, after))
            .DistinctBy(clause => clause.Id);
        foreach (var clause in clauses)
        {
            yield return new ContingentCost(
                new ClauseReference(clause.Id, clause.Number),
                clause.Heading,
                Prices(EntriesOn(before, clause.Id, day), EntriesOn(after, clause.Id, day)))
            {
                IsChanged = RestsOn(clause).Any(id => before.Find(id) != after.Find(id) || FloorOf(before, id) != FloorOf(after, id)),
            };
        }

        // Overtime rests on its base, and on what that rests on; amounts also on the floors that they read.
        IEnumerable<ClauseId> RestsOn(PayClause clause)
        {
            List<ClauseId> bases = [clause.Id, .. clause is OvertimeClause ? new[] { before, after }.SelectMany(OvertimeBase) : []];
            List<ClauseId> below = [.. bases, .. bases.SelectMany(id => rests.SelectMany(each => each.Below(id)))];
            return below.Concat(below.SelectMany(id => new[] { before.Find(id), after.Find(id) }).OfType<BonusClause>()
                .SelectMany(bonus => bonus.Amounts.Values.SelectMany(value => value.Reads.Floors)));
        }
    }

    private static PayFloor? FloorOf(CollectiveAgreement agreement, ClauseId id) => agreement.Floors.FirstOrDefault(floor => floor.Id == id);

    private static IEnumerable<ClauseId> OvertimeBase(CollectiveAgreement agreement) => agreement.Clauses.OfType<PayClause>()
        .Where(clause => clause.Counts.TryGetValue(PayBase.OvertimeBase, out var counts) && counts)
        .Select(clause => clause.Id);

    /// <summary>Whether a clause pays for events; piece rates do, and are looked at where a proposal changes them.</summary>
    internal static bool IsContingent(PayClause clause, CollectiveAgreement before, CollectiveAgreement after) => clause.IsContingent
        || (clause is SchemeClause { Kind.IsCounted: true } && before.Find(clause.Id) != after.Find(clause.Id));

    private static IEnumerable<ContingentPrice> Prices(
        IReadOnlyDictionary<LocalizedText, LocalizedText> before, IReadOnlyDictionary<LocalizedText, LocalizedText> after) =>
        after.Keys.Concat(before.Keys).Distinct().Select(entry => new ContingentPrice(
            entry, before.GetValueOrDefault(entry), after.GetValueOrDefault(entry)));

    private static Dictionary<LocalizedText, LocalizedText> EntriesOn(CollectiveAgreement agreement, ClauseId id, LocalDate day)
    {
        Dictionary<LocalizedText, LocalizedText> entries = [];
        if (agreement.Find(id) is OvertimeClause overtime && overtime.Rates.TryGet(day, out var rates))
        {
            entries[new("工作日", "working days")] = new($"{rates.WorkingDay}", $"{rates.WorkingDay}");
            entries[new("休息日", "rest days")] = new($"{rates.RestDay}", $"{rates.RestDay}");
            entries[new("法定节假日", "statutory holidays")] = new($"{rates.Holiday}", $"{rates.Holiday}");
        }
        else if (agreement.Find(id) is BonusClause clause && clause.Amounts.TryGet(day, out var standard))
        {
            foreach (var (key, amount) in standard.Entries)
            {
                // Several amounts may stand under one key, such as figures by grade.
                var name = key is null ? LocalizedText.Same("") : new LocalizedText(key.In(Language.Chinese), key.In(Language.English));
                entries[name] = entries.TryGetValue(name, out var earlier)
                    ? new($"{earlier.Chinese}；{amount.Chinese}", $"{earlier.English}; {amount.English}")
                    : amount;
            }
        }

        else if (agreement.Find(id) is SchemeClause scheme && scheme.Schemes.TryGet(day, out var terms) && terms is PiecePay pieces)
        {
            foreach (var (key, price) in pieces.Prices)
            {
                entries[LocalizedText.Same(key.Value)] = price.InWords();
            }

            foreach (var (name, value) in new (LocalizedText, Money?)[]
            {
                (new("每分钟分值", "value of a minute"), pieces.MinuteValue), (new("每小时分值", "value of an hour"), pieces.HourValue),
            })
            {
                if (value is { } money)
                {
                    entries[name] = new(money.In(Language.Chinese), money.ToString());
                }
            }
        }

        return entries;
    }
}
