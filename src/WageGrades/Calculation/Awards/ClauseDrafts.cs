using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What one clause owes for a month in exact parts, and its one-offs of all time, which compete over longer scopes.</summary>
internal sealed class ClauseDrafts
{
    private ClauseDrafts(PayClause clause) => Clause = clause;

    internal PayClause Clause { get; }

    internal List<DraftLine> Drafts { get; } = [];

    internal List<OneOffDue> OneOffs { get; } = [];

    /// <summary>The parts of what is owed, in its order.</summary>
    internal static ClauseDrafts Of(MonthCase month, PayClause clause, IEnumerable<Owed> owed)
    {
        ClauseDrafts own = new(clause);
        foreach (var each in owed)
        {
            switch (each)
            {
                case RatedMonth rated:
                    own.Drafts.AddRange(month.Proration.Drafts(rated).Select(month.Coverage.Held));
                    break;
                case OwedAsIs asIs:
                    own.Drafts.Add(month.Coverage.Held(asIs.Draft));
                    break;
                case OneOffDue oneOff:
                    month.Coverage.Held(oneOff.Draft);
                    own.OneOffs.Add(oneOff);
                    break;
                default:
                    throw Closed.Missed(each);
            }
        }

        return own;
    }

    /// <summary>
    /// Suppresses what a scheme absorbs, before anything competes. An absorbed one-off was never received: a later one pays no mere difference to it.
    /// </summary>
    internal void Absorb(SchemeDays schemes)
    {
        Drafts.AddRange(OneOffs.Where(oneOff => oneOff.IsDueNow && schemes.AbsorberOf(oneOff.Clause.Id, oneOff.DueOn) is not null)
            .Select(oneOff => oneOff.Draft));
        OneOffs.RemoveAll(oneOff => schemes.AbsorberOf(oneOff.Clause.Id, oneOff.DueOn) is not null);
        schemes.Absorb(Drafts);
    }
}
