using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>
/// A clause worded anew (改写条款), in its place. Its dated standards hold from the change's date on and those of before stay; what has no date, such as
/// the heading, what it pays for and who bears it, holds at once. A clause of another kind takes its place whole.
/// </summary>
public sealed partial record ReplaceClauseChange : ProposalChange
{
    /// <summary>A clause worded anew.</summary>
    /// <param name="clause">The new wording, under the id of the old.</param>
    public ReplaceClauseChange(Clause clause)
        : base(Guard.NotNull(clause).Id) => New = clause;

    /// <summary>The new wording.</summary>
    public Clause New { get; }

    /// <summary>True where nothing of the earlier standards stays, whatever the date; false by default.</summary>
    public bool IsWhole { get; init; }

    private protected override string Text(Language language) => Words.Replaced(New.Heading).In(language);

    internal override string Target => "clause";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } old)
        {
            return null;
        }

        if (IsWhole || old.GetType() != New.GetType())
        {
            return context.Agreement.WithClause(New);
        }

        Earlier earlier = new();
        old.Dated(earlier);
        return context.Agreement.WithClause(New.Dated(new Joined(context.From, earlier.Series)));
    }

    /// <summary>Sees the old clause's series, which every clause of a kind asks for in one order.</summary>
    private sealed class Earlier : IDatedChange
    {
        internal Queue<object> Series { get; } = [];

        public EffectiveSeries<T> Of<T>(EffectiveSeries<T> series)
            where T : notnull
        {
            Series.Enqueue(series);
            return series;
        }
    }

    /// <summary>The new series from a day on, the old one before it.</summary>
    private sealed class Joined(LocalDate from, Queue<object> old) : IDatedChange
    {
        public EffectiveSeries<T> Of<T>(EffectiveSeries<T> series)
            where T : notnull
        {
            var kept = old.TryDequeue(out var before) && before is EffectiveSeries<T> same ? same : EffectiveSeries.Empty<T>();
            return DatedJoin.Of(kept, series, from);
        }
    }
}
