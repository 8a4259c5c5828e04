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

    internal override Ratio? MostFactor => Ratio.Of(4, 1);

    private protected override string Text(Language language)
    {
        var amount = Money.NumberText(Amount, 2);
        return Grade is { } grade ? $"{grade.Value} {amount}"
            : Part != AmountPart.Standard ? $"{SetShareChange.NameOf(Part).In(language)} {amount}"
            : Key is null ? amount
            : $"{Key.In(language)} {amount}";
    }

    internal override string Target => Grade is { } grade ? TargetOf(grade)
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

    internal override string TargetIn(CollectiveAgreement agreement, LocalDate from) =>
        Grade is { } grade ? TargetOf(GradeCodes.Of(agreement)[grade])
        : Key is { } key && Part == AmountPart.Standard ? $"{GradeCodes.Of(agreement)[key]}"
        : Target;

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from)
    {
        if (Grade is not null || Part != AmountPart.Standard)
        {
            return base.Before(agreement, from);
        }

        return agreement.Find(Clause) is BonusClause clause && clause.Amounts.TryGet(from, out var standard)
            && (Key is null ? null : GradeCodes.Of(agreement).AsNamed(Key, standard.AmountKeys)) is var key
            && standard.Entries.FirstOrDefault(entry => entry.Key == key) is { Amount: { } before }
                ? before
                : null;
    }

    private static string TargetOf(GradeCode grade) => $"grade {grade.Value}";

    private BonusAmount? Changed(BonusClause clause, BonusAmount standard, ChangeContext context)
    {
        Money amount = new(Amount, context.Agreement.Currency);
        var names = GradeCodes.Of(context.Agreement);
        var key = Key is null ? null : names.AsNamed(Key, standard.AmountKeys);
        var changed = key is not null && (Grade is not null || Part != AmountPart.Standard) ? null
            : Grade is { } grade ? standard.SetGrade(names.AsNamed(grade, standard.Grades), amount)
            : Part != AmountPart.Standard ? standard.SetBound(Part, amount)
            : standard.Set(key, amount);
        if (changed is null)
        {
            context.ReportMisfit(standard.Kind);
            return null;
        }

        return Grade is { } row ? HasGrade(row, names, standard, context) ? changed : null
            : key is null || Part != AmountPart.Standard || IsPossible(clause, standard.AmountKeys, key, context) ? changed
            : null;
    }

    private static bool HasGrade(GradeCode grade, GradeCodes names, BonusAmount standard, ChangeContext context)
    {
        List<GradeCode> known =
        [
            .. standard.Grades,
            .. context.Agreement.Clauses.OfType<LadderClause>()
                .SelectMany(ladder => ladder.Ladders.Values.SelectMany(value => value.Rows))
                .Select(row => row.Code),
        ];
        if (known.Exists(each => names[each] == names[grade]))
        {
            return true;
        }

        context.ReportUnknownEntry(grade.Value, known.Select(each => each.Value).Distinct(StringComparer.Ordinal));
        return false;
    }

    internal static bool IsPossible(BonusClause clause, IReadOnlyList<TermKey> known, TermKey key, ChangeContext context)
    {
        var mayBeGrade = clause.Amounts.Values.Any(value => value.FitsWhatIsBorne);
        if (known.Contains(key)
            || (clause.Bonus.Ground.Fits(key) && key.All(term => References.Knows(context.Agreement, term, mayBeGrade))))
        {
            return true;
        }

        context.ReportUnknownEntry(key.ToString(), known.Select(each => each.ToString()));
        return false;
    }
}
