using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>Pays people's months under an agreement and under a proposal, and notes who is paid less and where pay under one clause makes up for
/// another (逐月比较).</summary>
internal sealed class DetrimentSearch
{
    private readonly ChangedMatters matters;
    private readonly CostWindow window;
    private readonly ContinuedAgreement before;
    private readonly ContinuedAgreement after;
    private readonly Workforce people;
    private readonly IReadOnlyDictionary<ClauseId, ClauseId> units;
    private readonly HashSet<ClauseId> clauses;
    private readonly Money quantum;

    internal DetrimentSearch(Proposal proposal, ChangedMatters matters, CostWindow window, Workforce people)
    {
        (this.matters, this.window, this.people) = (matters, window, people);
        before = new(proposal.Base, window.First, window.Last, explains: false);
        after = new(proposal.Agreement, window.First, window.Last, explains: false);
        units = matters.Units();
        clauses = [.. units.Keys];
        quantum = new Money(proposal.Base.Policies.Rounding?.At(Agreements.RoundingPoint.PayLine)?.Quantum ?? 0m, proposal.Base.Currency);
    }

    /// <summary>Those who lose, each with the first month in which they do, the smallest loss first.</summary>
    internal List<Detriment> Losses { get; private set; } = [];

    /// <summary>How many could not be computed in some month.</summary>
    internal int NotComputed { get; private set; }

    /// <summary>How many could be computed under the agreement and not under the proposal in some month.</summary>
    internal int NotComputedAfter { get; private set; }

    /// <summary>Those whose pay under some clause falls in some month without their losing.</summary>
    internal List<Worker> MadeUpFor { get; } = [];

    /// <summary>The clauses under which pay falls where others make up for it.</summary>
    internal HashSet<ClauseId> Fallen { get; } = [];

    /// <summary>Whether what makes up for it is no clause's pay, but a floor or the rounding of totals.</summary>
    internal bool IsLiftedBeside { get; private set; }

    /// <summary>Whether somebody gains no more by it than lines are rounded by.</summary>
    internal bool IsWithinRounding { get; private set; }

    /// <summary>Looks at everybody.</summary>
    /// <param name="reached">Where it is noted what is paid; null: nowhere.</param>
    internal DetrimentSearch Look(ReachedEntries? reached = null)
    {
        foreach (var worker in people.Workers)
        {
            Look(worker, reached);
        }

        Losses = [.. Losses.OrderBy(loss => loss.Loss.Amount).ThenBy(loss => loss.Worker)];
        return this;
    }

    private void Look(Worker worker, ReachedEntries? reached)
    {
        var (isWhole, isLost, isMadeUpFor) = (true, false, false);
        Detriment? first = null;
        foreach (var month in window.Months)
        {
            var (now, then) = (before.PayFor(worker, month, people), after.PayFor(worker, month, people));
            if (!now.IsPayable || !then.IsPayable)
            {
                (isWhole, isLost) = (false, isLost || now.IsPayable);
                continue;
            }

            reached?.Add(now);
            if (then.Total < now.Total)
            {
                first ??= new(worker.Id, month, now.Total, then.Total, Fell(now, then));
            }
            else if (matters.Exposed.Count > 0)
            {
                isMadeUpFor |= Compensates(now, then);
            }
        }

        NotComputed += isWhole ? 0 : 1;
        NotComputedAfter += isLost ? 1 : 0;
        Losses.AddRange(first is null ? [] : [first]);
        MadeUpFor.AddRange(isMadeUpFor && first is null ? [worker] : []);
    }

    // Whether pay falls under some clauses that no group or cap lets others take over. What a floor tops up less is no fall.
    private bool Compensates(PayStatement now, PayStatement then)
    {
        var (was, becomes) = (SumsOf(now), SumsOf(then));
        var fallen = was.Where(sum => becomes.GetValueOrDefault(sum.Key) < sum.Value).Select(sum => sum.Key).ToList();
        if (fallen.Count == 0)
        {
            return false;
        }

        Fallen.UnionWith(fallen);
        var more = becomes.Values.Sum() - was.Values.Sum();
        IsLiftedBeside |= more < 0m;
        IsWithinRounding |= more < quantum.Amount * (now.Lines.Count + then.Lines.Count);
        return true;
    }

    private Dictionary<ClauseId, decimal> SumsOf(PayStatement month)
    {
        Dictionary<ClauseId, decimal> sums = [];
        foreach (var line in month.Lines)
        {
            if (clauses.Contains(line.Clause.Id))
            {
                sums[units[line.Clause.Id]] = sums.GetValueOrDefault(units[line.Clause.Id]) + line.Amount.Amount;
            }
        }

        return sums;
    }

    // The clause whose lines lose most; lines of the two statements belong together by their clause.
    private static (ClauseReference Clause, LocalizedText Heading) Fell(PayStatement now, PayStatement then)
    {
        var to = then.Lines.ToLookup(line => line.Clause.Id, line => line.Amount.Amount);
        var most = now.Lines.GroupBy(line => line.Clause.Id)
            .MaxBy(clause => clause.Sum(line => line.Amount.Amount) - to[clause.Key].Sum())!
            .First();
        return (most.Clause, most.Heading);
    }
}
