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
            context.ReportMisfit(ChangeContext.KindOf(clause));
            return null;
        }

        return context.Change(bonus.Amounts, standard => Changed(bonus, standard, context)) is { } amounts
            ? context.Agreement.WithClause(bonus with { Amounts = amounts })
            : null;
    }

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) =>
        agreement.Find(Clause) is BonusClause clause
        && clause.Amounts.TryGet(from, out var standard)
        && Standards.Entries(standard).FirstOrDefault(entry => entry.Key == Key) is { Amount: { } before }
            ? before
            : null;

    private BonusAmount? Changed(BonusClause clause, BonusAmount standard, ChangeContext context)
    {
        Money amount = new(Amount, context.Agreement.Currency);
        switch (standard)
        {
            case FixedAmount when Key is null:
                return new FixedAmount(amount) { Quantity = standard.Quantity };
            case PoolAmount when Key is null:
                return new PoolAmount(amount);
            case PerUnitAmount when Key is null:
                return new PerUnitAmount(amount);
            case TableAmount table when Key is { } key:
                return IsPossible(clause, table, key, context) ? table.With(key, amount) : null;
            case RangeAmount or PoolAmount or FixedAmount or PerUnitAmount or PointsAmount or ShareOfPayAmount or TableAmount
                or BenefitShareAmount:
                context.ReportMisfit(standard.Kind);
                return null;
            default:
                throw Closed.Missed(standard);
        }
    }

    private static bool IsPossible(BonusClause clause, TableAmount table, TermKey key, ChangeContext context)
    {
        if (table.Amounts.ContainsKey(key))
        {
            return true;
        }

        var vocabulary = clause.Bonus.Ground switch
        {
            StandingGround standing => standing.Vocabulary,
            PostGround post => post.Vocabulary,
            CountGround or AchievementGround or PopulationGround or JoiningGround or SeniorityGround or ContributionGround
                or MonthGround or SuppliedGround => null,
            _ => throw Closed.Missed(clause.Bonus.Ground),
        };

        // A certificate's issuer and a degree's mode stand beside the grade in the key.
        var fits = vocabulary is null
            || (key.Find(vocabulary) is not null && (key.Count == 1 || clause.Bonus.Ground is StandingGround { Fact: not StandingFact.Appointed }));
        if (fits && key.All(term => context.Agreement.FindVocabulary(term.Vocabulary)?.Find(term.Code) is not null))
        {
            return true;
        }

        context.ReportUnknownEntry(key.ToString(), table.Amounts.Keys.Select(each => each.ToString()));
        return false;
    }
}
