using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Bargaining;

/// <summary>
/// A ladder of another shape from the date on (调整工资表结构、套改): grades or steps added, deleted, split, and how people go from the old places to the
/// new ones.
/// </summary>
/// <example>Everybody to the nearest cell not lower: <c>new RegradeChange("base-pay", table, LadderMapping.NearestNotLower())</c>.</example>
public sealed partial record RegradeChange : ProposalChange
{
    /// <summary>A ladder of another shape.</summary>
    /// <param name="clause">The ladder's clause.</param>
    /// <param name="ladder">The new table; it replaces every later dated table too.</param>
    /// <param name="mapping">How old places become new ones.</param>
    public RegradeChange(ClauseId clause, PayLadder ladder, LadderMapping mapping)
        : base(clause)
    {
        Ladder = Guard.NotNull(ladder);
        Mapping = Guard.NotNull(mapping);
    }

    /// <summary>The new table.</summary>
    public PayLadder Ladder { get; }

    /// <summary>How old places become new ones.</summary>
    public LadderMapping Mapping { get; }

    private protected override string Text(Language language) => Words.Regraded(Ladder.InWords()).In(language);

    internal override string Target => "ladder";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        if (clause is not LadderClause ladder)
        {
            context.ReportMisfit(clause.KindName);
            return null;
        }

        return context.Agreement.WithClause(ladder with
        {
            Ladders = ladder.Ladders.Set(context.From, Ladder),
            Regradings = ValueList.Of(ladder.Regradings.Where(each => each.On < context.From).Append(new Regrading(context.From, Mapping))),
        });
    }
}
