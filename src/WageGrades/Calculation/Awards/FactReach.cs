using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// Why bonus clauses owe a person nothing for a month: for each clause the fact that came nearest to being paid; and the facts that fit a ground and
/// no entry of its table, which are told on the statement.
/// </summary>
internal sealed class FactReach(FoundMonth found)
{
    private readonly MonthPlan plan = found.Month.Plan;
    private FactReasons? reasons;

    private FactReasons Reasons => reasons ??= new(found.Month);

    /// <summary>
    /// Takes what a clause found among the person's facts, and looks at it where something may be lacking.
    /// </summary>
    internal void Observe(ClauseReads asks)
    {
        // Most have no fact of most clauses, for which nothing can be lacking.
        if (asks.MayMiss && found.Of(asks) is { Count: > 0 } occurrences && MayLack(asks, occurrences))
        {
            Reasons.Of(asks, occurrences);
        }
    }

    /// <summary>Adds a note for each clause that has no line.</summary>
    /// <param name="added">Where to add them.</param>
    /// <param name="told">The clauses that need none.</param>
    internal void AddNotes(List<ClauseNote> added, ToldClauses told)
    {
        foreach (var asks in plan.Reads)
        {
            if (asks.IsChosen && !told.Has(asks))
            {
                added.Add(Reasons.Of(asks, found.Of(asks)));
            }
        }
    }

    /// <summary>Tells each fact that fits a ground and no entry of its table, where no other clause pays for the same event.</summary>
    internal void AddUnmatched(List<Finding> findings)
    {
        if (reasons is not { Lacks: { IsEmpty: false } lacks })
        {
            return;
        }

        // Which clauses take an event is known once all were looked at that have any.
        foreach (var asks in lacks.HasEvents ? plan.Reads : [])
        {
            if (asks.IsChosen && found.Of(asks) is var occurrences && HasEvents(occurrences) && !MayLack(asks, occurrences))
            {
                Reasons.Of(asks, occurrences);
            }
        }

        lacks.AddTo(findings);
    }

    private static bool MayLack(ClauseReads asks, ValueList<Occurrence> occurrences)
    {
        if (asks.FitsWhatIsBorne)
        {
            return true;
        }

        foreach (var keys in asks.Tables)
        {
            foreach (var occurrence in occurrences)
            {
                if (occurrence.Supplied is null && !occurrence.HasKeyAmong(keys))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasEvents(ValueList<Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Id.Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
