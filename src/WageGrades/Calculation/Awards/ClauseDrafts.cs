using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What one clause owes for a month in exact parts, and its one-offs of all time, which compete over longer scopes.</summary>
internal sealed class ClauseDrafts
{
    // Most clauses owe most people nothing or one amount: a list is made for several.
    private DraftLine? only;
    private List<DraftLine>? drafts;
    private List<OneOffDue>? oneOffs;

    private ClauseDrafts(PayClause clause) => Clause = clause;

    internal PayClause Clause { get; }

    internal IReadOnlyList<DraftLine> Drafts => drafts ?? (only is null ? [] : (IReadOnlyList<DraftLine>)[only]);

    internal IReadOnlyList<OneOffDue> OneOffs => oneOffs ?? (IReadOnlyList<OneOffDue>)[];

    /// <summary>The parts of what is owed, in its order.</summary>
    internal static ClauseDrafts Of(MonthCase month, PayClause clause, IEnumerable<Owed> owed)
    {
        ClauseDrafts own = new(clause);
        if (owed is Owed[] { Length: 0 })
        {
            return own;
        }

        if (owed is IReadOnlyList<Owed> few)
        {
            for (var at = 0; at < few.Count; at++)
            {
                own.Add(month, few[at]);
            }

            return own;
        }

        foreach (var each in owed)
        {
            own.Add(month, each);
        }

        return own;
    }

    private void Add(MonthCase month, Owed owed)
    {
        switch (owed)
        {
            case RatedMonth rated:
                Add(month, rated);
                break;
            case OwedAsIs asIs:
                Add(month.Coverage.Held(asIs.Draft));
                break;
            case OneOffDue oneOff:
                month.Coverage.Held(oneOff.Draft);
                (oneOffs ??= []).Add(oneOff);
                break;
            default:
                throw Closed.Missed(owed);
        }
    }

    private void Add(MonthCase month, RatedMonth rated)
    {
        if (month.Proration.TryWhole(rated, out var whole))
        {
            Add(month.Coverage.Held(whole));
            return;
        }

        foreach (var draft in month.Proration.Drafts(rated))
        {
            Add(month.Coverage.Held(draft));
        }
    }

    /// <summary>Adds the drafts to those of other clauses.</summary>
    internal void AddTo(List<DraftLine> all)
    {
        if (only is not null)
        {
            all.Add(only);
        }
        else if (drafts is not null)
        {
            all.AddRange(drafts);
        }
    }

    /// <summary>
    /// Suppresses what a scheme absorbs, before anything competes. An absorbed one-off was never received: a later one pays no mere difference to it.
    /// </summary>
    internal void Absorb(SchemeDays schemes)
    {
        if (!schemes.AreNone)
        {
            AbsorbDays(schemes);
        }
    }

    private void AbsorbDays(SchemeDays schemes)
    {
        foreach (var oneOff in OneOffs)
        {
            if (oneOff.IsDueNow && schemes.AbsorberOf(oneOff.Clause.Id, oneOff.DueOn) is not null)
            {
                Add(oneOff.Draft);
            }
        }

        oneOffs?.RemoveAll(oneOff => schemes.AbsorberOf(oneOff.Clause.Id, oneOff.DueOn) is not null);
        schemes.Absorb(Drafts);
    }

    private void Add(DraftLine draft)
    {
        if (drafts is null && only is null)
        {
            only = draft;
            return;
        }

        drafts ??= [only!];
        only = null;
        drafts.Add(draft);
    }
}
