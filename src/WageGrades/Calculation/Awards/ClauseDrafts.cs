using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// The third stage: full-month amounts of a clause become the month's exact parts by the declared method; what is owed as it is stays, and so do the
/// clause's one-offs of all time, which compete over longer scopes. The clauses of a month take turns in it.
/// </summary>
internal sealed class ClauseDrafts(MonthCase month)
{
    private const int Usual = 6;

    private PayClause? clause;
    private int first;
    private List<OneOffDue>? oneOffs;

    internal PayClause Clause => clause!;

    /// <summary>What the clauses owe that had a turn, those of this one last.</summary>
    internal List<DraftLine> Drafts { get; } = new(Usual);

    internal IReadOnlyList<OneOffDue> OneOffs => oneOffs ?? (IReadOnlyList<OneOffDue>)[];

    /// <summary>Goes on to the next clause, which owes nothing yet.</summary>
    internal void Begin(PayClause next)
    {
        clause = next;
        first = Drafts.Count;
        oneOffs?.Clear();
    }

    /// <summary>Takes back what the clause owes, for which something else stands.</summary>
    internal List<DraftLine> TakeBack()
    {
        var own = Drafts[first..];
        Drafts.RemoveRange(first, own.Count);
        return own;
    }

    /// <summary>Adds what the clause owes, in its order.</summary>
    internal void Add(Owed owed)
    {
        switch (owed)
        {
            case DraftLine asIs:
                Drafts.Add(month.Coverage.Held(asIs));
                break;
            case RatedMonth rated:
                foreach (var draft in month.Proration.Drafts(rated))
                {
                    Drafts.Add(month.Coverage.Held(draft));
                }

                break;
            case OneOffDue oneOff:
                month.Coverage.Held(oneOff.Draft);
                (oneOffs ??= []).Add(oneOff);
                break;
            default:
                throw Closed.Missed(owed);
        }
    }

    /// <summary>Adds several, each before the next one is asked for.</summary>
    internal void AddRange(IEnumerable<Owed> owed)
    {
        foreach (var each in owed)
        {
            Add(each);
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
                Drafts.Add(oneOff.Draft);
            }
        }

        oneOffs?.RemoveAll(oneOff => schemes.AbsorberOf(oneOff.Clause.Id, oneOff.DueOn) is not null);
        schemes.Absorb(Drafts[first..]);
    }
}
