using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>The whole standard of a bonus clause replaced from the date on (更换标准): for ranges, shares, and tables rewritten.</summary>
public sealed record SetStandardChange : ProposalChange
{
    /// <summary>A standard replaced.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="standard">The new standard; it replaces every later dated standard too.</param>
    public SetStandardChange(ClauseId clause, BonusAmount standard)
        : base(clause) => Standard = Guard.NotNull(standard);

    /// <summary>The new standard.</summary>
    public BonusAmount Standard { get; }

    private protected override string Text(Language language) => Standard.InWords().In(language);

    internal override string Target => "standard";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        if (clause is BonusClause bonus)
        {
            return context.Agreement.WithClause(bonus with { Amounts = bonus.Amounts.Set(context.From, Standard) });
        }

        context.ReportMisfit(clause.KindName);
        return null;
    }
}
