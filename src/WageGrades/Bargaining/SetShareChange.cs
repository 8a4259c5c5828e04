using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>
/// One share of a bonus clause set (定比例、系数): a share of pay or of a benefit, the factor of a formula, or the share of a rate that an occurrence pays
/// at least or at most. An entry that the table does not have is added when its terms are known and fit what the clause pays for.
/// </summary>
/// <example>A quarter of the hour becomes 30 %: <c>new SetShareChange("night-premium", null, Ratio.Percent(30m))</c>.</example>
public sealed record SetShareChange : ProposalChange
{
    /// <summary>A share set.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="key">The entry's terms; null for a clause with one share for all.</param>
    /// <param name="share">The new share; zero or more.</param>
    public SetShareChange(ClauseId clause, TermKey? key, Ratio share)
        : base(clause)
    {
        Key = key;
        Share = Guard.That(share >= Ratio.Zero, share, "0 or more");
    }

    /// <summary>The entry's terms, or null for the only share.</summary>
    public TermKey? Key { get; }

    /// <summary>The new share.</summary>
    public Ratio Share { get; }

    /// <summary>Whether it is the standard's own share that is set, the default, or that of a bound; a bound goes without a key.</summary>
    public AmountPart Part { get; init => field = Guard.Defined(value); }

    private protected override string Text(Language language)
    {
        var share = Share.In(language);
        return Part != AmountPart.Standard ? $"{NameOf(Part).In(language)} {share}" : Key is null ? share : $"{Key.In(language)} {share}";
    }

    internal override string Target => Part != AmountPart.Standard ? $"share: {NameOf(Part).English}" : $"share: {Key}";

    internal override string TargetIn(CollectiveAgreement agreement, LocalDate from) =>
        Part == AmountPart.Standard && Key is { } key ? $"share: {GradeCodes.Of(agreement)[key]}" : Target;

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

    /// <summary>A part of an amount in words.</summary>
    internal static LocalizedText NameOf(AmountPart part) => part switch
    {
        AmountPart.Standard => new("标准", "standard"),
        AmountPart.Least => new("最低", "at least"),
        AmountPart.Most => new("最高", "at most"),
        _ => throw Closed.Missed(part),
    };

    private BonusAmount? Changed(BonusClause clause, BonusAmount standard, ChangeContext context)
    {
        var key = Key is null ? null : GradeCodes.Of(context.Agreement).AsNamed(Key, standard.ShareKeys);
        if (standard.SetShare(Part, key, Share) is not { } changed)
        {
            context.ReportMisfit(standard.Kind);
            return null;
        }

        return key is null || SetAmountChange.IsPossible(clause, standard.ShareKeys, key, context) ? changed : null;
    }
}
