using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>A clause added at the end of the agreement (新增条款). What it pays, it pays from the change's date on, whatever its own dates say.</summary>
public sealed record AddClauseChange : ProposalChange
{
    /// <summary>A clause added.</summary>
    /// <param name="added">The new clause, with an id that the agreement does not have.</param>
    public AddClauseChange(Clause added)
        : base(Guard.NotNull(added).Id) => Added = added;

    /// <summary>The new clause.</summary>
    public Clause Added { get; }

    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"新增“{Added.Heading.Chinese}”" : $"new clause “{Added.Heading.English}”";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.Agreement.Find(Clause) is not null)
        {
            context.ReportExists();
            return null;
        }

        return context.Agreement.WithClause(Added switch
        {
            LadderClause ladder => ladder with { Ladders = Since(ladder.Ladders, context.From) },
            BonusClause bonus => bonus with { Amounts = Since(bonus.Amounts, context.From) },
            SchemeClause scheme => scheme with { Schemes = Since(scheme.Schemes, context.From) },
            OvertimeClause overtime => overtime with { Rates = Since(overtime.Rates, context.From) },
            LeaveClause leave => leave with { Shares = Since(leave.Shares, context.From) },
            TextClause => Added,
            _ => throw Closed.Missed(Added),
        });
    }

    private static EffectiveSeries<T> Since<T>(EffectiveSeries<T> series, LocalDate from)
        where T : notnull => series.StepsWithin(new DateSpan(from))
            .Where(step => step.HasValue)
            .Aggregate(EffectiveSeries.Empty<T>(), (since, step) => since.Set(step.Span, step.Value));
}
