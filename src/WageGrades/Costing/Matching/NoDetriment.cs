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
/// without a certificate and appointed to each skill grade, with nothing else and with each fact at a threshold that the touched clauses read (years
/// of service and age, counts, standing numbers, awards, titles, certificates, posts, forms of employment, workplaces).
/// </summary>
/// <remarks>
/// <para>
/// That nobody is worse off is said where none of those looked at loses, and every change is accounted for: a clause whose figures only rise pays
/// nobody less; any other reads only facts that made-up people differ in, one beside cell and grade, and each figure that it lowers is paid to some
/// of them. What is not accounted for stands in <see cref="NotLookedOver"/>, and then nothing is proved.
/// </para>
/// <para>
/// It is said of the months looked at and of what <see cref="Checked"/> lists, of facts as they are recorded: not of somebody whose pay cannot be
/// computed, and not of a unit of rounding where the amount for a team is split. Where other pay makes up for what a clause takes, it is looked at
/// once more for a tenth of the hours, on probation and with days of absence.
/// </para>
/// </remarks>
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

    /// <summary>What the proposal changes of which it is not proved that it pays nobody less, with the facts on which that hangs; in the order of the
    /// clauses, what is no clause first. Where it is not empty nobody is told to be no worse off.</summary>
    public IReadOnlyList<UnprovedMatter> NotLookedOver { get; private init => field = ValueList.Of(value); } = [];

    /// <summary>The smallest example of a loss: of today's people if there is one; null where nobody loses.</summary>
    public Detriment? Witness => People.Concat(MadeUp).FirstOrDefault();

    /// <summary>The verdict.</summary>
    public DetrimentVerdict Verdict => Witness is not null ? DetrimentVerdict.SomebodyWorseOff
        : NotComputed > 0 || MadeUpLookedAt == 0 || MadeUpLookedAt < MadeUpPossible || NotLookedOver.Count > 0 ? DetrimentVerdict.NotProved
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
        ChangedMatters matters = new(proposal.Base, proposal.Agreement, window.Span, movesPeople: window.FrozenOn is null);
        MadeUpPeople grid = new(proposal.Base, matters, window);
        ReachedEntries reached = new(matters, window);
        var known = new DetrimentSearch(proposal, matters, window, people).Look();
        var madeUp = new DetrimentSearch(proposal, matters, window, new Workforce(grid.People)).Look(reached);
        List<Worker> parts = [.. grid.InPartsOfTime(madeUp.MadeUpFor)];
        var inParts = new DetrimentSearch(proposal, matters, window, new Workforce(parts)).Look();
        var place = grid.People.Concat(parts).Select((worker, at) => (worker.Id, at)).ToDictionary(each => each.Id, each => each.at);
        return new(
            proposal.Name,
            window.First,
            window.Last,
            known.Losses,
            [.. madeUp.Losses.Concat(inParts.Losses).OrderBy(loss => loss.Loss.Amount).ThenBy(loss => place[loss.Worker])])
        {
            PeopleLookedAt = people.Count,
            MadeUpLookedAt = grid.People.Count,
            MadeUpPossible = grid.Size,
            Checked = grid.Grid,
            NotComputed = known.NotComputed + madeUp.NotComputed + inParts.NotComputedAfter,
            NotLookedOver = UnprovedMatters.Of(matters, reached, [known, madeUp]),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Proposal}: {Verdict}{(Witness is { } witness ? $", {witness}" : "")}";
}
