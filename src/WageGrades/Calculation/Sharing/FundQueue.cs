using WageGrades.Agreements;
using WageGrades.Citations;

namespace WageGrades.Calculation;

/// <summary>Who is first where a fund has something and not enough.</summary>
internal sealed class FundQueue(AwardFund fund, IReadOnlyList<ClaimRun> runs) : IComparer<(int Run, int At)>
{
    /// <summary>The places of the claims: of the run, and in it. A run is in order: the first of all that is left is the first of a run.</summary>
    internal IEnumerable<(int Run, int At)> InTurn()
    {
        PriorityQueue<(int Run, int At), (int Run, int At)> heads = new(runs.Select((_, run) => ((run, 0), (run, 0))), this);
        while (heads.TryDequeue(out var next, out _))
        {
            yield return next;
            if (next.At + 1 < runs[next.Run].Claims.Count)
            {
                heads.Enqueue((next.Run, next.At + 1), (next.Run, next.At + 1));
            }
        }
    }

    public int Compare((int Run, int At) x, (int Run, int At) y)
    {
        var (one, other) = (runs[x.Run].Claims[x.At], runs[y.Run].Claims[y.At]);
        var byDay = one.DueOn.CompareTo(other.DueOn);
        var byRank = one.Clause == other.Clause ? 0 : fund.Clauses.PlaceOf(one.Clause).CompareTo(fund.Clauses.PlaceOf(other.Clause));
        var (first, second) = fund.Order == FundOrder.ByRank ? (byRank, byDay) : (byDay, byRank);
        return first != 0 ? first
            : second != 0 ? second
            : one.Worker.CompareTo(other.Worker) is var byWorker && byWorker != 0 ? byWorker
            : x.CompareTo(y);
    }
}
