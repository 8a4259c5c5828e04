using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// Looks for the last values of which the most and the least they may cost fit a budget: by costing every value, or, after some spread over the
/// range, by halving, as long as both ends of what is tried rise. Nothing is answered on counts that leave somebody out.
/// </summary>
internal sealed partial class CellSolveSearch(SolveKnob knob, decimal budget, bool isInYear, bool isScanned, CellRuns runs)
{
    /// <summary>Spread over the range, so that a cost that falls somewhere is likely met.</summary>
    private const int Probes = 8;

    private static readonly bool[] MostFirst = [true, false];

    private readonly SortedDictionary<int, CellCostReport> tried = [];

    internal CellSolution Find()
    {
        for (var probe = 0; probe <= Probes; probe++)
        {
            _ = At((int)((long)knob.Last * probe / Probes));
        }

        var isWhole = isScanned;
        while (Refusal() is null)
        {
            for (var place = 0; isWhole && place <= knob.Last; place++)
            {
                _ = At(place);
            }

            var (surely, perhaps) = (LastFitting(isMost: true), LastFitting(isMost: false));
            if (Refusal() is null && (isWhole || Disorder() is null))
            {
                return Answered(surely, perhaps);
            }

            isWhole = true;
        }

        return Answer() with { Findings = FindingList.Of(Refusal()!) };
    }

    private CellCostReport At(int place) => tried.TryGetValue(place, out var known) ? known : tried[place] = runs.Of(knob.At(place));

    private CostBound BoundOf(CellCostReport report) => isInYear ? report.InYear : report.Difference;

    private Money? EndOf(CellCostReport report, bool isMost) => isMost ? BoundOf(report).Most : BoundOf(report).Least;

    private bool Fits(int place, bool isMost) => EndOf(At(place), isMost) is { } end && end.Amount <= budget;

    private bool IsTold(bool isMost) => tried.Values.All(report => EndOf(report, isMost) is not null);

    /// <summary>The last place of which an end fits, the next one costed too; null where none does.</summary>
    private int? LastFitting(bool isMost)
    {
        var last = tried.Keys.LastOrDefault(place => Fits(place, isMost), -1);
        var next = tried.Keys.FirstOrDefault(place => place > last, knob.Last + 1);
        while (last >= 0 && next - last > 1)
        {
            var middle = last + ((next - last) / 2);
            (last, next) = Fits(middle, isMost) ? (middle, next) : (last, middle);
        }

        return last < 0 ? null : last;
    }

    private CellSolution Answer() => new()
    {
        Knob = knob.Name,
        Basis = runs.Basis,
        Counts = runs.Counts,
        Budget = new Money(budget, At(0).Currency),
        IsInYear = isInYear,
        Least = knob.ValueAt(0),
        Most = knob.ValueAt(knob.Last),
        Values = knob.Last + 1,
        Tried = tried.Count,
        Order = Disorder() is not null ? CostOrder.NotRising : tried.Count > knob.Last ? CostOrder.Rising : CostOrder.RisingWhereTried,
        Findings = FindingList.Of([]),
    };

    private CellSolution Answered(int? surely, int? perhaps)
    {
        var (most, least) = (IsTold(isMost: true) ? Fit(surely) : null, IsTold(isMost: false) ? Fit(perhaps) : null);
        return Answer() with
        {
            Surely = most,
            Perhaps = least,
            Findings = FindingList.Of(
            [
                .. OrderFindings(),
                .. MostFirst.SelectMany(isMost => EndFindings(isMost ? most : least, isMost)).Distinct(),
                .. (most ?? least)?.Cost.Findings ?? At(knob.Last).Findings,
            ]),
        };
    }

    private CellFit? Fit(int? found) => found is not { } place ? null : new CellFit
    {
        Value = knob.ValueAt(place),
        Proposal = knob.At(place),
        Cost = At(place),
        Next = place < knob.Last ? knob.ValueAt(place + 1) : null,
        NextCost = place < knob.Last ? At(place + 1) : null,
    };

    /// <summary>The first two values tried of which an end of the second is less, or null.</summary>
    private (int First, int Second, bool IsMost)? Disorder()
    {
        var last = -1;
        foreach (var (place, report) in tried)
        {
            foreach (var isMost in MostFirst)
            {
                if (last >= 0 && EndOf(report, isMost) < EndOf(tried[last], isMost))
                {
                    return (last, place, isMost);
                }
            }

            last = place;
        }

        return null;
    }
}
