using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Reads a clause's standard for one occurrence. Null means that the clause owes nothing for it.</summary>
internal sealed class AmountResolver(Currency currency)
{
    internal ResolvedAmount? Resolve(BonusClause clause, BonusAmount standard, Occurrence occurrence)
    {
        var resolved = occurrence.Supplied is { } supplied
            ? ResolvedAmount.Of(supplied, null)
            : standard switch
            {
                FixedAmount one => ResolvedAmount.Of(one.Amount, new EntryTrace([], one.Amount)),
                TableAmount table => FromTable(clause, table, occurrence),
                PerUnitAmount unit => ResolvedAmount.Of(unit.Amount * occurrence.Quantity, new QuantityTrace(occurrence.Quantity, unit.Amount)),
                RangeAmount ranges => Decided(clause, ranges, occurrence),
                BenefitShareAmount share => OfBenefit(share, occurrence),
                _ => throw new InvalidOperationException($"The amount {standard} of clause {clause.Id} has no reader."),
            };
        return resolved is { } found && found.Amount.HasCurrency && found.Amount.Currency != currency ? Foreign(clause, found) : resolved;
    }

    private ResolvedAmount? FromTable(BonusClause clause, TableAmount table, Occurrence occurrence) =>
        MostSpecific(table.Amounts, occurrence.Key) switch
        {
            [] => null,
            [var entry] => ResolvedAmount.Of(entry.Value, new EntryTrace(entry.Key, entry.Value)),
            [var first, var second, ..] => Conflict(clause, occurrence, first.Key, second.Key),
        };

    private ResolvedAmount? Decided(BonusClause clause, RangeAmount ranges, Occurrence occurrence) =>
        MostSpecific(ranges.Ranges, occurrence.Key) switch
        {
            [] => null,
            [var entry] => Decided(clause, entry.Value, occurrence),
            [var first, var second, ..] => Conflict(clause, occurrence, first.Key, second.Key),
        };

    private ResolvedAmount Decided(BonusClause clause, MoneyRange range, Occurrence occurrence)
    {
        if (!occurrence.Decided.TryGetValue(clause.Id, out var decided))
        {
            return ResolvedAmount.Open(currency, LineReason.AwaitingDecision, new DecisionTrace(range, null));
        }

        if (decided.Currency != currency || range.Contains(decided))
        {
            return ResolvedAmount.Of(decided, new DecisionTrace(range, decided));
        }

        var fault = Finding.Of(
            FindingCodes.DecidedOutsideRange,
            occurrence.Id,
            ("event", occurrence.Id),
            ("decided", decided.ToString()),
            ("clause", clause.Id.ToString()),
            ("range", range.ToString())) with { Clause = clause.Id };
        return ResolvedAmount.Open(currency, LineReason.AwaitingDecision, new DecisionTrace(range, null), fault);
    }

    private ResolvedAmount OfBenefit(BenefitShareAmount share, Occurrence occurrence)
    {
        if (occurrence.Benefit is not { } benefit)
        {
            return ResolvedAmount.Open(currency, LineReason.AwaitingBenefit);
        }

        var amount = benefit * share.Share;
        return share.AtMost is { } most && amount > most.ToExactAmount()
            ? ResolvedAmount.Of(most, new BenefitTrace(benefit, share.Share, most))
            : ResolvedAmount.Of(amount, new BenefitTrace(benefit, share.Share, null));
    }

    /// <summary>The entries that the fact bears, of those the ones with the most terms: one, or several that contradict one another.</summary>
    private static List<KeyValuePair<TermKey, T>> MostSpecific<T>(IReadOnlyDictionary<TermKey, T> entries, TermKey fact)
    {
        List<KeyValuePair<TermKey, T>> best = [];
        foreach (var entry in entries)
        {
            if (!entry.Key.IsPartOf(fact) || (best.Count > 0 && entry.Key.Count < best[0].Key.Count))
            {
                continue;
            }

            if (best.Count > 0 && entry.Key.Count > best[0].Key.Count)
            {
                best.Clear();
            }

            best.Add(entry);
        }

        return best;
    }

    private ResolvedAmount Conflict(BonusClause clause, Occurrence occurrence, TermKey first, TermKey second) => ResolvedAmount.Open(
        currency,
        LineReason.AwaitingDecision,
        fault: Finding.Of(
            FindingCodes.ConflictingEntries,
            clause.Id.ToString(),
            ("clause", clause.Id.ToString()),
            ("fact", occurrence.Key),
            ("first", first),
            ("second", second)) with { Clause = clause.Id });

    private ResolvedAmount Foreign(BonusClause clause, ResolvedAmount resolved) => ResolvedAmount.Open(
        currency,
        LineReason.AwaitingDecision,
        fault: Finding.Of(
            FindingCodes.ForeignCurrency,
            clause.Id.ToString(),
            ("clause", clause.Id.ToString()),
            ("amount", resolved.Amount.ToString()),
            ("currency", currency.Code)) with { Clause = clause.Id });
}
