using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>A clause added at the end of the agreement (新增条款). What it pays, it pays from the change's date on, whatever its own dates say.</summary>
public sealed partial record AddClauseChange : ProposalChange
{
    /// <summary>A clause added.</summary>
    /// <param name="added">The new clause, with an id that the agreement does not have.</param>
    public AddClauseChange(Clause added)
        : base(Guard.NotNull(added).Id) => Added = added;

    /// <summary>The new clause.</summary>
    public Clause Added { get; }

    private protected override string Text(Language language) =>
        Words.NewClause(Added.Heading).In(language);

    internal override LocalizedText? HeadingIn(CollectiveAgreement agreement) => base.HeadingIn(agreement) ?? Added.Heading;

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.Agreement.Find(Clause) is not null)
        {
            context.ReportExists();
            return null;
        }

        return context.Agreement.WithClause(Added.Dated(new Since(context.From)));
    }

    private sealed class Since(LocalDate from) : IDatedChange
    {
        public EffectiveSeries<T> Of<T>(EffectiveSeries<T> series)
            where T : notnull => series.StepsWithin(new DateSpan(from))
                .Where(step => step.HasValue)
                .Aggregate(EffectiveSeries.Empty<T>(), (since, step) => since.Set(step.Span, step.Value));
    }
}
