using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Prices events that are counted, not replayed: each is recognised on the first day of a month for a made-up person, and what it pays within the
/// window counts by as many of them as fall into that month.
/// </summary>
internal sealed class EventCounting
{
    private const string Event = "assumed";

    // What is recognised at the end of the window and due shortly after it counts in its last month.
    private const int MonthsAfter = 3;

    private static readonly WorkerId Nobody = new(Event);

    private readonly CostWindow window;
    private readonly Dictionary<ClauseId, Fraction[]> sums = [];
    private readonly Dictionary<ClauseId, Fraction> counts = [];
    private readonly HashSet<(ClauseId Clause, EventCount Event)> open = [];
    private readonly List<EventCount> unpaid = [];

    internal EventCounting(Proposal proposal, CostWindow window, IReadOnlyList<EventCount> events)
    {
        this.window = window;
        if (events.Count == 0)
        {
            return;
        }

        var before = ReplayAgreement.Of(proposal.Base, 0, window.First, End);
        var after = ReplayAgreement.Of(proposal.Agreement, 0, window.First, End);
        foreach (var each in events)
        {
            // Paying by replay agreements leaves floors, funds and other people out, as replayed events do.
            var isPaid = false;
            foreach (var month in window.Months.Where(month => each.In(month).Sign != 0))
            {
                isPaid |= Add(each, month, before, after);
            }

            unpaid.AddRange(isPaid || each.Count == 0m ? [] : [each]);
        }
    }

    /// <summary>True when events of a clause were counted and priced.</summary>
    internal bool Has(ClauseId clause) => counts.ContainsKey(clause);

    /// <summary>True when some of a clause's events await a decision.</summary>
    internal bool IsOpen(ClauseId clause) => open.Any(each => each.Clause == clause);

    /// <summary>How many events a clause pays for.</summary>
    internal Fraction CountOf(ClauseId clause) => counts.GetValueOrDefault(clause);

    /// <summary>What they pay in a budget year.</summary>
    internal Fraction SumOf(ClauseId clause, int year, bool isProposed) =>
        sums.TryGetValue(clause, out var years) ? years[(2 * year) + (isProposed ? 1 : 0)] : default;

    /// <summary>A finding for each kind of event that pays nothing under either agreement, and for those that await a decision.</summary>
    internal IEnumerable<Finding> Findings => unpaid
        .Where(each => !open.Any(other => other.Event == each))
        .Select(each => Finding.Of(FindingCodes.CountedEventPaysNothing, "", ("event", each.Key), ("count", each.Count)))
        .Concat(open.GroupBy(each => each.Clause).OrderBy(group => group.Key).Select(group => Finding.Of(
            FindingCodes.CostEventsOpen, group.Key.ToString(), ("clause", group.Key.ToString()), ("count", group.Count())) with
        {
            Clause = group.Key,
        }));

    // The calendar ends, and what would be due after its last month is due in none.
    private YearMonth End => window.Last <= CalendarEnds.Last.PlusMonths(-MonthsAfter) ? window.Last.PlusMonths(MonthsAfter) : CalendarEnds.Last;

    private bool Add(EventCount counted, YearMonth month, PayCalculator before, PayCalculator after)
    {
        var day = window.Period.FirstDay(month);
        var since = month < CalendarEnds.First.PlusMonths(12) ? day : day.PlusYears(-1);
        var worker = new Worker(Nobody).Employ(since).Achieve(new Achievement(Event, counted.Kind, counted.Key, day));
        HashSet<ClauseId> paying = [];
        for (var at = month; at <= window.Last || (paying.Count == 0 && at <= End); at = at.PlusMonths(1))
        {
            foreach (var (isProposed, calculator) in new[] { (false, before), (true, after) })
            {
                var statement = calculator.PayFor(worker, at);
                foreach (var line in statement.Lines.Concat(statement.Pending).Where(line => line.Occurrence == Event))
                {
                    if (line.Status == LineStatus.Pending)
                    {
                        open.Add((line.Clause.Id, counted));
                    }
                    else if (!line.Amount.IsZero)
                    {
                        paying.Add(line.Clause.Id);
                        var year = window.YearOf(at < window.Last ? at : window.Last);
                        Add(line.Clause.Id, year, isProposed, counted.In(month) * Fraction.From(line.Amount.Amount));
                    }
                }
            }
        }

        foreach (var clause in paying)
        {
            counts[clause] = counts.GetValueOrDefault(clause) + counted.In(month);
        }

        return paying.Count > 0;
    }

    private void Add(ClauseId clause, int year, bool isProposed, Fraction amount)
    {
        if (!sums.TryGetValue(clause, out var years))
        {
            sums[clause] = years = new Fraction[2 * Math.Max(2, window.Years)];
        }

        years[(2 * year) + (isProposed ? 1 : 0)] += amount;
    }
}
