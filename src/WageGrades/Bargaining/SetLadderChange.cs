using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Bargaining;

/// <summary>The whole table of a ladder clause replaced from the date on (更换工资表): new grades, new steps, a table counted anew.</summary>
public sealed record SetLadderChange : ProposalChange
{
    /// <summary>A ladder replaced.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="ladder">The new table; it replaces every later dated table too.</param>
    public SetLadderChange(ClauseId clause, PayLadder ladder)
        : base(clause) => Ladder = Guard.NotNull(ladder);

    /// <summary>The new table.</summary>
    public PayLadder Ladder { get; }

    private protected override string Text(Language language) => Ladder.InWords().In(language);

    internal override string Target => "ladder";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        if (clause is LadderClause ladder)
        {
            return context.Agreement.WithClause(ladder with { Ladders = ladder.Ladders.Set(context.From, Ladder) });
        }

        context.ReportMisfit(clause.KindName);
        return null;
    }
}
