using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Whether a proposal pays anybody less in any month (待遇不降低核查): of today's people, and of people who might be: one on each cell of each ladder,
/// without a certificate and appointed to each skill grade, with nothing else and with each fact at a threshold that clauses read (years of service,
/// awards, titles, certificates). The verdict is about those looked at and says how many they were.
/// </summary>
/// <example><c>NoDetriment.Check(offer, workforce).Witness</c>.</example>
public sealed partial record NoDetriment
{
    private NoDetriment(string proposal, YearMonth firstMonth, YearMonth lastMonth, IReadOnlyList<Detriment> people, IReadOnlyList<Detriment> madeUp)
    {
        Proposal = proposal;
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
        People = ValueList.Of(people);
        MadeUp = ValueList.Of(madeUp);
    }

    /// <summary>The proposal's name.</summary>
    public string Proposal { get; }

    /// <summary>The first month looked at.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>The last month looked at.</summary>
    public YearMonth LastMonth { get; }

    /// <summary>Those of today's people who are paid less in some month, the smallest loss first, then by id.</summary>
    public IReadOnlyList<Detriment> People { get; }

    /// <summary>Those of the made-up people who are, the smallest loss first, then those with the fewest facts.</summary>
    public IReadOnlyList<Detriment> MadeUp { get; }

    /// <summary>How many of today's people were looked at.</summary>
    public int PeopleLookedAt { get; private init; }

    /// <summary>How many made-up people were looked at: all of the grid, or the first 2,000, those with the fewest facts first.</summary>
    public int MadeUpLookedAt { get; private init; }

    /// <summary>How many made-up people the grid of cells, skill grades and thresholds has; more than 2,000 are not all looked at, and nothing is
    /// proved. Zero where the agreement has no ladder.</summary>
    public long MadeUpPossible { get; private init; }

    /// <summary>The grid in words: cells, skill grades, and facts at the thresholds that clauses read.</summary>
    public LocalizedText Checked { get; private init => field = Guard.NotNull(value); } = Words.NoGrid;

    /// <summary>How many people's pay could not be computed in some month, on one side or the other.</summary>
    public int NotComputed { get; private init; }

    /// <summary>The smallest example of a loss: of today's people if there is one; null where nobody loses.</summary>
    public Detriment? Witness => People.Concat(MadeUp).FirstOrDefault();

    /// <summary>The verdict.</summary>
    public DetrimentVerdict Verdict => Witness is not null ? DetrimentVerdict.SomebodyWorseOff
        : NotComputed > 0 || MadeUpLookedAt == 0 || MadeUpLookedAt < MadeUpPossible ? DetrimentVerdict.NotProved
        : DetrimentVerdict.NobodyWorseOff;

    /// <summary>Looks for somebody worse off.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis; null: the standard one. Its window and population count.</param>
    /// <returns>The verdict with its witness.</returns>
    public static NoDetriment Check(Proposal proposal, Workforce workforce, CostBasis? basis = null)
    {
        Guard.NotNull(proposal);
        CostWindow window = new(proposal, basis ?? CostBasis.Standard);
        var people = FrozenWorker.All(Guard.NotNull(workforce), proposal.Base, window.FrozenOn);
        MadeUpPeople grid = new(proposal.Base, proposal.Agreement, window.FirstDay);
        Workforce madeUp = new(grid.People);
        var notComputed = 0;
        var known = Losses(proposal, people, window, ref notComputed);
        var place = grid.People.Select((worker, at) => (worker.Id, at)).ToDictionary(each => each.Id, each => each.at);
        var others = Losses(proposal, madeUp, window, ref notComputed).OrderBy(loss => loss.Loss.Amount).ThenBy(loss => place[loss.Worker]).ToList();
        return new(proposal.Name, window.First, window.Last, known, others)
        {
            PeopleLookedAt = people.Count,
            MadeUpLookedAt = madeUp.Count,
            MadeUpPossible = grid.Size,
            Checked = grid.Grid,
            NotComputed = notComputed,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Proposal}: {Verdict}{(Witness is { } witness ? $", {witness}" : "")}";

    private static List<Detriment> Losses(Proposal proposal, Workforce people, CostWindow window, ref int notComputed)
    {
        ContinuedAgreement before = new(proposal.Base, window.First, window.Last, explains: false);
        ContinuedAgreement after = new(proposal.Agreement, window.First, window.Last, explains: false);
        List<Detriment> losses = [];
        foreach (var worker in people.Workers)
        {
            var isWhole = true;
            Detriment? first = null;
            foreach (var month in window.Months)
            {
                var (now, then) = (before.PayFor(worker, month, people), after.PayFor(worker, month, people));
                if (!now.IsPayable || !then.IsPayable)
                {
                    isWhole = false;
                    continue;
                }

                first ??= then.Total < now.Total ? new(worker.Id, month, now.Total, then.Total, Fallen(now, then)) : null;
            }

            notComputed += isWhole ? 0 : 1;
            losses.AddRange(first is null ? [] : [first]);
        }

        return [.. losses.OrderBy(loss => loss.Loss.Amount).ThenBy(loss => loss.Worker)];
    }

    // The clause whose lines lose most; lines of the two statements belong together by their clause.
    private static ClauseReference Fallen(PayStatement now, PayStatement then)
    {
        var after = then.Lines.ToLookup(line => line.Clause.Id, line => line.Amount.Amount);
        return now.Lines.GroupBy(line => line.Clause.Id)
            .MaxBy(clause => clause.Sum(line => line.Amount.Amount) - after[clause.Key].Sum())!
            .First()
            .Clause;
    }
}
