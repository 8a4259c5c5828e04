using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>
/// One amount of a bonus clause set (定标准): an entry of its table, or its only amount. An entry that the table does not have is added when its
/// terms are known and fit what the clause pays for.
/// </summary>
public sealed record SetAmountChange : ProposalChange
{
    /// <summary>An amount set.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="key">The entry's terms; null for a clause with a single amount.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    public SetAmountChange(ClauseId clause, TermKey? key, decimal amount)
        : base(clause)
    {
        Key = key;
        Amount = Guard.NotNegative(amount);
    }

    /// <summary>The entry's terms, or null for the only amount.</summary>
    public TermKey? Key { get; }

    /// <summary>The new amount in the agreement's currency.</summary>
    public decimal Amount { get; }

    private protected override string Text(Language language) =>
        Key is null ? Money.NumberText(Amount, 2) : $"{Key.In(language)} {Money.NumberText(Amount, 2)}";

    internal override string Target => Key?.ToString() ?? "";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        if (clause is not BonusClause bonus)
        {
            context.ReportMisfit(clause.KindName);
            return null;
        }

        return context.Change(bonus.Amounts, standard => Changed(bonus, standard, context)) is { } amounts
            ? context.Agreement.WithClause(bonus with { Amounts = amounts })
            : null;
    }

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) =>
        agreement.Find(Clause) is BonusClause clause
        && clause.Amounts.TryGet(from, out var standard)
        && standard.Entries.FirstOrDefault(entry => entry.Key == Key) is { Amount: { } before }
            ? before
            : null;

    private BonusAmount? Changed(BonusClause clause, BonusAmount standard, ChangeContext context)
    {
        if (standard.Set(Key, new Money(Amount, context.Agreement.Currency)) is { } changed)
        {
            return Key is null || IsPossible(clause, standard, Key, context) ? changed : null;
        }

        context.ReportMisfit(standard.Kind);
        return null;
    }

    private static bool IsPossible(BonusClause clause, BonusAmount standard, TermKey key, ChangeContext context)
    {
        var known = standard.Keys ?? [];
        if (known.Contains(key)
            || (clause.Bonus.Ground.Fits(key) && key.All(term => context.Agreement.FindVocabulary(term.Vocabulary)?.Find(term.Code) is not null)))
        {
            return true;
        }

        context.ReportUnknownEntry(key.ToString(), known.Select(each => each.ToString()));
        return false;
    }
}
