using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Reads a clause's standard for one occurrence. Null means that the clause owes nothing for it.</summary>
internal sealed class AmountResolver(Currency currency, ICollection<Finding> findings)
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
        return resolved is { } found && IsForeign(clause, found) ? null : resolved;
    }

    private ResolvedAmount? FromTable(BonusClause clause, TableAmount table, Occurrence occurrence) =>
        MostSpecific(clause, table.Amounts, occurrence.Key) is { } entry
            ? ResolvedAmount.Of(entry.Value, new EntryTrace(entry.Key, entry.Value))
            : null;

    private ResolvedAmount? Decided(BonusClause clause, RangeAmount ranges, Occurrence occurrence)
    {
        if (MostSpecific(clause, ranges.Ranges, occurrence.Key) is not { } entry)
        {
            return null;
        }

        if (!occurrence.Decided.TryGetValue(clause.Id, out var decided))
        {
            return ResolvedAmount.Open(currency, LineReason.AwaitingDecision, new DecisionTrace(entry.Value, null));
        }

        if (decided.Currency == currency && !entry.Value.Contains(decided))
        {
            findings.Add(Finding.Of(
                FindingCodes.DecidedOutsideRange,
                occurrence.Id,
                ("event", occurrence.Id),
                ("decided", decided.ToString()),
                ("clause", clause.Id.ToString()),
                ("range", entry.Value.ToString())) with { Clause = clause.Id });
            return ResolvedAmount.Open(currency, LineReason.AwaitingDecision, new DecisionTrace(entry.Value, null));
        }

        return ResolvedAmount.Of(decided, new DecisionTrace(entry.Value, decided));
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

    private KeyValuePair<TermKey, T>? MostSpecific<T>(BonusClause clause, IReadOnlyDictionary<TermKey, T> entries, TermKey fact)
    {
        KeyValuePair<TermKey, T>? best = null;
        KeyValuePair<TermKey, T>? rival = null;
        foreach (var entry in entries)
        {
            if (!entry.Key.IsPartOf(fact) || entry.Key.Count < best?.Key.Count)
            {
                continue;
            }

            rival = entry.Key.Count == best?.Key.Count ? entry : null;
            best = rival is null ? entry : best;
        }

        if (best is { } first && rival is { } second)
        {
            findings.Add(Finding.Of(
                FindingCodes.ConflictingEntries,
                clause.Id.ToString(),
                ("clause", clause.Id.ToString()),
                ("fact", fact),
                ("first", first.Key),
                ("second", second.Key)) with { Clause = clause.Id });
            return null;
        }

        return best;
    }

    private bool IsForeign(BonusClause clause, ResolvedAmount resolved)
    {
        if (!resolved.Amount.HasCurrency || resolved.Amount.Currency == currency)
        {
            return false;
        }

        findings.Add(Finding.Of(
            FindingCodes.ForeignCurrency,
            clause.Id.ToString(),
            ("clause", clause.Id.ToString()),
            ("amount", resolved.Amount.ToString()),
            ("currency", currency.Code)) with { Clause = clause.Id });
        return true;
    }
}
