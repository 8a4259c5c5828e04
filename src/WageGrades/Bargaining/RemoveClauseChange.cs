using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>
/// A clause removed (删除条款). A clause that paid before the date keeps what it paid until then; one that never pays any more leaves the agreement
/// and its precedence groups. A text clause leaves at once, whatever the date.
/// </summary>
public sealed record RemoveClauseChange : ProposalChange
{
    /// <summary>A clause removed.</summary>
    /// <param name="clause">The clause.</param>
    public RemoveClauseChange(ClauseId clause)
        : base(clause)
    {
    }

    private protected override string Text(Language language) => language == Language.Chinese ? "删除" : "removed";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        var agreement = context.Agreement;
        return clause switch
        {
            LadderClause ladder when Ended(ladder.Ladders, context.From) is { } ladders && IsAlive(ladders, agreement) =>
                agreement.WithClause(ladder with { Ladders = ladders }),
            BonusClause bonus when Ended(bonus.Amounts, context.From) is { } amounts && IsAlive(amounts, agreement) =>
                agreement.WithClause(bonus with { Amounts = amounts }),
            SchemeClause scheme when Ended(scheme.Schemes, context.From) is { } schemes && IsAlive(schemes, agreement) =>
                agreement.WithClause(scheme with { Schemes = schemes }),
            OvertimeClause overtime when Ended(overtime.Rates, context.From) is { } rates && IsAlive(rates, agreement) =>
                agreement.WithClause(overtime with { Rates = rates }),
            LeaveClause leave when Ended(leave.Shares, context.From) is { } shares && IsAlive(shares, agreement) =>
                agreement.WithClause(leave with { Shares = shares }),
            BonusClause or OvertimeClause or TextClause or LeaveClause or LadderClause or SchemeClause => Without(agreement, clause),
            _ => throw Closed.Missed(clause),
        };
    }

    private static EffectiveSeries<T> Ended<T>(EffectiveSeries<T> series, LocalDate from)
        where T : notnull => series.Clear(new DateSpan(from), "removed by a proposal");

    private static bool IsAlive<T>(EffectiveSeries<T> series, CollectiveAgreement agreement)
        where T : notnull => series.Steps.Any(step => step.HasValue && step.Span.Intersect(agreement.Term) is not null);

    private static CollectiveAgreement Without(CollectiveAgreement agreement, Clause clause) =>
        agreement with
        {
            Clauses = ValueList.Of(
                agreement
                    .Clauses.Where(each => !ReferenceEquals(each, clause))
                    .Select(each =>
                        each is LeaveClause leave && leave.Of.Contains(clause.Id)
                            ? leave with
                            {
                                Of = ValueList.Of(leave.Of.Where(id => id != clause.Id)),
                            }
                            : each)),
            Groups = ValueList.Of(
                agreement
                    .Groups.Select(group =>
                        group.Clauses.Contains(clause.Id)
                            ? group with
                            {
                                Clauses = ValueList.Of(group.Clauses.Where(each => each != clause.Id)),
                            }
                            : group)
                    .Where(group => group.Clauses.Count > 0)),
        };
}
