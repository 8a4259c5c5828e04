using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>
/// One amount of a bonus clause set (定标准): an entry of its table, its only amount, the amount of a ladder grade, or what an occurrence pays at least
/// or at most. An entry that the table does not have is added when its terms are known and fit what the clause pays for, or a ladder has the grade.
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

    /// <summary>The ladder grade whose amount is set, for amounts by grade; null: another one. It goes without a key.</summary>
    public GradeCode? Grade { get; init; }

    /// <summary>Whether it is the standard itself that is set, the default, or a bound of one amount; a bound goes without a key.</summary>
    public AmountPart Part { get; init => field = Guard.Defined(value); }

    private protected override string Text(Language language)
    {
        var amount = Money.NumberText(Amount, 2);
        return Grade is { } grade ? $"{grade.Value} {amount}"
            : Part != AmountPart.Standard ? $"{SetShareChange.NameOf(Part).In(language)} {amount}"
            : Key is null ? amount
            : $"{Key.In(language)} {amount}";
    }

    internal override string Target => Grade is { } grade ? $"grade {grade.Value}"
        : Part != AmountPart.Standard ? SetShareChange.NameOf(Part).English
        : Key?.ToString() ?? "";

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
        Grade is not null || Part != AmountPart.Standard ? base.Before(agreement, from)
        : agreement.Find(Clause) is BonusClause clause
        && clause.Amounts.TryGet(from, out var standard)
        && standard.Entries.FirstOrDefault(entry => entry.Key == Key) is { Amount: { } before }
            ? before
            : null;

    private BonusAmount? Changed(BonusClause clause, BonusAmount standard, ChangeContext context)
    {
        Money amount = new(Amount, context.Agreement.Currency);
        var changed = Key is not null && (Grade is not null || Part != AmountPart.Standard) ? null
            : Grade is { } grade ? standard.SetGrade(grade, amount)
            : Part != AmountPart.Standard ? standard.SetBound(Part, amount)
            : standard.Set(Key, amount);
        if (changed is null)
        {
            context.ReportMisfit(standard.Kind);
            return null;
        }

        return Grade is { } row ? HasGrade(row, standard, context) ? changed : null
            : Key is null || Part != AmountPart.Standard || IsPossible(clause, standard.Keys ?? [], Key, context) ? changed
            : null;
    }

    private static bool HasGrade(GradeCode grade, BonusAmount standard, ChangeContext context)
    {
        List<GradeCode> known =
        [
            .. standard is FormulaAmount { Rate: GradeTableRate table } ? table.Amounts.Keys : [],
            .. context.Agreement.Clauses.OfType<LadderClause>()
                .SelectMany(ladder => ladder.Ladders.Steps.Where(step => step.HasValue).SelectMany(step => step.Value.Rows))
                .Select(row => row.Code),
        ];
        if (known.Contains(grade))
        {
            return true;
        }

        context.ReportUnknownEntry(grade.Value, known.Select(each => each.Value).Distinct(StringComparer.Ordinal));
        return false;
    }

    internal static bool IsPossible(BonusClause clause, IReadOnlyList<TermKey> known, TermKey key, ChangeContext context)
    {
        var mayBeGrade = clause.Amounts.Steps.Any(step => step.HasValue && step.Value is FormulaAmount);
        if (known.Contains(key)
            || (clause.Bonus.Ground.Fits(key) && key.All(term => References.Knows(context.Agreement, term, mayBeGrade))))
        {
            return true;
        }

        context.ReportUnknownEntry(key.ToString(), known.Select(each => each.ToString()));
        return false;
    }
}
