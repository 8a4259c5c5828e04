using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Proposals side by side (方案对比): costed in one window, for the same people, under the same assumptions, against the same agreement; by clause,
/// grade, payer, nature and budget year, and who gains most under which.
/// </summary>
/// <example><c>ProposalComparison.Of([union, employer], workforce)</c>: both from the first effective month of the earlier one.</example>
public sealed partial record ProposalComparison
{
    private ProposalComparison(IReadOnlyList<CostReport> reports, CostBasis basis)
    {
        Reports = ValueList.Of(reports);
        Basis = basis;
        ClauseIds = ValueList.Of(
            reports.SelectMany(report => report.ByClause.Select(clause => clause.Clause.Id)
                .Concat(report.Contingent.Where(clause => clause.Amounts is not null).Select(clause => clause.Clause.Id))
                .Concat(report.Upgrades.SelectMany(plan => plan.ByClause).Select(clause => clause.Clause.Id)))
                .Distinct());
        ByClause = Of(ClauseIds, ClauseRow);
        ByGrade = Of(reports.SelectMany(report => report.ByGrade.Select(grade => grade.Grade?.Value ?? "")), GradeRow);
        ByPayer = Of(reports.SelectMany(report => report.ByPayer.Select(each => each.Payer)).Order(), PayerRow);
        ByYear = Of(Enumerable.Range(0, reports[0].ByYear.Count), YearRow);
        ByNature =
        [
            new(Words.Recurring, reports.Select(report => report.Recurring.FullYear)),
            new(Words.OneOff, reports.Select(report => report.OneOff.FullYear)),
            .. basis.Events.IsNone
                ? Array.Empty<ComparedCost>()
                : [new(Words.Contingent, reports.Select(report => report.Assumed!.FullYear))],
        ];
        Total = new(Words.Total, reports.Select(report => report.Total.FullYear));
        var people = reports.Select(report => report.ByPerson.ToDictionary(person => person.Worker)).ToList();
        People = ValueList.Of(reports[0].ByPerson
            .Where(person => people.TrueForAll(each => each.ContainsKey(person.Worker)))
            .Select(person => new ComparedPerson(person, people.Select(each => each[person.Worker].Amounts.FullYear))));
        Findings = FindingList.Of(reports.SelectMany(report => report.Findings).Distinct().Concat(OtherPeople()));
    }

    private IReadOnlyList<Citations.ClauseId> ClauseIds { get; }

    /// <summary>The basis with the window that all share.</summary>
    public CostBasis Basis { get; }

    /// <summary>The cost of each proposal, in the order given.</summary>
    public IReadOnlyList<CostReport> Reports { get; }

    /// <summary>By clause in document order, assumed events included.</summary>
    public IReadOnlyList<ComparedCost> ByClause { get; private init => field = ValueList.Of(value); }

    /// <summary>Known people's pay by grade, in the order of the ladder.</summary>
    public IReadOnlyList<ComparedCost> ByGrade { get; private init => field = ValueList.Of(value); }

    /// <summary>By payer.</summary>
    public IReadOnlyList<ComparedCost> ByPayer { get; private init => field = ValueList.Of(value); }

    /// <summary>Recurring, one-off and, where events are assumed, contingent cost.</summary>
    public IReadOnlyList<ComparedCost> ByNature { get; private init => field = ValueList.Of(value); }

    /// <summary>By budget year.</summary>
    public IReadOnlyList<ComparedCost> ByYear { get; private init => field = ValueList.Of(value); }

    /// <summary>The whole cost.</summary>
    public ComparedCost Total { get; }

    /// <summary>Everybody who stands in the figures of every proposal, ordered by id.</summary>
    public IReadOnlyList<ComparedPerson> People { get; private init => field = ValueList.Of(value); }

    /// <summary>The findings of every costing, each once, and whether they rest on the same people's pay.</summary>
    public FindingList Findings { get; }

    /// <summary>What each proposal costs in other units, in the order given (折合).</summary>
    public IReadOnlyList<PriceReading> Readings => ValueList.Of(Reports.Select(report => report.Reading));

    /// <summary>True when nothing is left out under any proposal.</summary>
    public bool IsComplete => Reports.All(report => report.IsComplete);

    /// <summary>Proposals costed on one basis.</summary>
    /// <param name="proposals">At least one, each under a name of its own, all on one base agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">
    /// The basis; null: the standard one. Where it sets no first month, the window begins with the earliest first effective month of them all, and
    /// people are frozen the month before that.
    /// </param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no proposal, two share a name, or they change different agreements.</exception>
    public static ProposalComparison Of(IEnumerable<Proposal> proposals, Workforce workforce, CostBasis? basis = null)
    {
        var all = Checked(proposals);
        Guard.NotNull(workforce);
        var given = basis ?? CostBasis.Standard;
        var shared = given with { FirstMonth = given.FirstMonth ?? all.Min(CostWindow.FirstMonthOf) };
        return new([.. all.Select(proposal =>
            new CostCalculator(proposal, workforce, shared, sumsBelow: SumBound.ForDifferences(1)).Calculate())], shared);
    }

    /// <summary>Proposals that can be compared: at least one, each under a name of its own, all on one agreement.</summary>
    internal static IReadOnlyList<Proposal> Checked(IEnumerable<Proposal> proposals)
    {
        var all = Guard.Each(proposals);
        if (all.Count == 0)
        {
            throw new ArgumentException("A comparison needs at least one proposal, and none was given.", nameof(proposals));
        }

        if (all.GroupBy(proposal => proposal.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Each proposal compared needs a name of its own; {twice.Count()} are named '{twice.Key}'.", nameof(proposals));
        }

        if (all.FirstOrDefault(proposal => proposal.Base != all[0].Base) is { } other)
        {
            throw new ArgumentException(
                $"Proposals compared change one agreement; '{other.Name}' changes another '{other.Base.Id}' than '{all[0].Name}' does.", nameof(proposals));
        }

        return all;
    }

    /// <summary>How many people gain most under a proposal and under no other (该方案最有利人数).</summary>
    /// <param name="index">The proposal's place, from 0.</param>
    public int BestFor(int index)
    {
        Guard.InRange(index, 0, Reports.Count - 1);
        return People.Count(person => person.BestUnder is [var only] && only == index);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join("; ", Reports.Select(report => $"{report.Proposal} {report.FullYear}")) + (IsComplete ? "" : " (partial)");
}
