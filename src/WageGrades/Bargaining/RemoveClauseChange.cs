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
public sealed partial record RemoveClauseChange : ProposalChange
{
    /// <summary>A clause removed.</summary>
    /// <param name="clause">The clause.</param>
    public RemoveClauseChange(ClauseId clause)
        : base(clause)
    {
    }

    private protected override string Text(Language language) => Words.Removed.In(language);

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        var ended = clause.Dated(new End(context.From));
        return ended.HasStandardIn(context.Agreement.Term) ? context.Agreement.WithClause(ended) : Without(context.Agreement, clause);
    }

    private sealed class End(LocalDate from) : IDatedChange
    {
        public EffectiveSeries<T> Of<T>(EffectiveSeries<T> series)
            where T : notnull => series.Clear(new DateSpan(from), "removed by a proposal");
    }

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
