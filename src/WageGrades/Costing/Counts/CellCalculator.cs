using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Adds up what counts of cells say of a proposal's cost, clause by clause.</summary>
internal sealed class CellCalculator
{
    private readonly Proposal proposal;
    private readonly CollectiveAgreement than;
    private readonly CellCounts counts;
    private readonly CostBasis basis;
    private readonly CostWindow window;
    private readonly ContinuedAgreement before;
    private readonly ContinuedAgreement after;
    private readonly List<YearMonth> months;
    private readonly List<Finding> findings = [];
    private readonly List<(CellCount Count, CellPay Pay)> cells = [];

    internal CellCalculator(Proposal proposal, CellCounts counts, CostBasis basis)
        : this(proposal, proposal.Base, counts, basis)
    {
    }

    /// <summary>What a proposal costs above an agreement that another proposal on the same one gives.</summary>
    internal CellCalculator(Proposal proposal, CollectiveAgreement than, CellCounts counts, CostBasis basis)
    {
        (this.proposal, this.than, this.counts, this.basis) = (proposal, than, counts, basis);
        window = new CostWindow(proposal, basis);
        months = [.. window.Months];
        before = new ContinuedAgreement(than, window.First, window.Last, explains: false);
        after = new ContinuedAgreement(proposal.Agreement, window.First, window.Last, explains: false);
    }

    private Currency Currency => proposal.Base.Currency;

    internal CellCostReport Calculate()
    {
        findings.AddRange(proposal.Findings);
        if (before.IsExtended || after.IsExtended)
        {
            findings.Add(Finding.Of(FindingCodes.CostBeyondTerm, "", ("month", window.Last), ("term", proposal.Base.Term.ToString())));
        }

        if (counts.NotCounted > 0)
        {
            findings.Add(Finding.Of(FindingCodes.CellsLeaveOut, "", ("count", counts.NotCounted)));
        }

        foreach (var row in counts.Rows.Where(row => row.People > 0))
        {
            AddCell(row);
        }

        CellTerms terms = new(than, proposal.Agreement, window, counts);
        List<CellClauseCost> clauses = [.. terms.All().Select(Cost)];
        return new CellCostReport
        {
            Proposal = proposal.Name,
            Currency = Currency,
            Basis = basis,
            Counts = counts,
            FirstMonth = window.First,
            LastMonthInYear = window.LastInYear,
            LastMonth = window.Last,
            FrozenOn = window.FrozenOn!.Value,
            PeopleCosted = cells.Sum(cell => cell.Count.People),
            ByCell = [.. terms.HaveLaddersOfCells ? cells.Select(BasePay).OfType<CellCost>() : []],
            ByClause = clauses,
            Findings = FindingList.Of(findings),
        };
    }

    private void AddCell(CellCount row)
    {
        if (row.Terms.FirstOrDefault(IsUnknown) is { } unknown)
        {
            Leave(row, window.First, CellWords.UnknownTerm(unknown));
            return;
        }

        CellPay pay = new(row, window, before, after);
        var fault = pay.Fault is { } statement ? OpenMonth.Of(statement) : null;
        if (pay.Fault is null && Ladders.Any(id => Enumerable.Range(0, months.Count).Any(month => pay.Of(id, month) != (0m, 0m))))
        {
            cells.Add((row, pay));
            return;
        }

        Leave(
            row,
            pay.Fault?.Month ?? window.First,
            fault is null ? CellWords.NoBasePay : new LocalizedText(fault.In(Language.Chinese), fault.In(Language.English)));
    }

    // An appointment that neither agreement has a word for opens nothing, and would be taken for none.
    private bool IsUnknown(Term term) => new[] { than, proposal.Agreement }
        .All(agreement => agreement.FindVocabulary(term.Vocabulary)?.Contains(term) != true);

    private void Leave(CellCount row, YearMonth month, LocalizedText reason) => findings.Add(Finding.Of(
        FindingCodes.CellNotComputed,
        row.Place,
        ("cell", row.Place),
        ("count", row.People),
        ("month", month),
        ("reason", reason)));

    private List<Citations.ClauseId> Ladders =>
        [.. than.Clauses.Concat(proposal.Agreement.Clauses).OfType<LadderClause>().Select(clause => clause.Id).Distinct()];

    private CellCost? BasePay((CellCount Count, CellPay Pay) cell)
    {
        CellSums sums = new(window);
        for (var month = 0; month < months.Count; month++)
        {
            var paid = Ladders.ConvertAll(id => cell.Pay.Of(id, month));
            sums.Add(months[month], CellMonth.Exactly(paid.Sum(each => each.Before), paid.Sum(each => each.After)).Times(cell.Count.People));
        }

        return sums.ToAmounts(Currency) is { } amounts ? new CellCost(cell.Count, amounts) : null;
    }

    private CellClauseCost Cost(CellTerm term)
    {
        CellSums sums = new(window);
        var people = 0;
        foreach (var (count, pay) in cells)
        {
            var isPaid = false;
            for (var month = 0; month < months.Count; month++)
            {
                var paid = term.In(pay, month);
                isPaid |= paid != CellMonth.Nothing;
                sums.Add(months[month], paid.Times(count.People));
            }

            people += isPaid ? count.People : 0;
        }

        CellClauseCost cost = new(term.Clause, term.Heading)
        {
            Before = CellSums.Bound(sums.Whole.Before, Currency),
            After = CellSums.Bound(sums.Whole.After, Currency),
            Difference = CellSums.Bound(sums.Whole.Added, Currency),
            InYear = CellSums.Bound(sums.InYear.Added, Currency),
            CarryOver = CellSums.Bound(sums.Later.Added, Currency),
            Why = term.Why,
            PeopleOnCells = people,
        };
        Report(term, cost, sums.Whole);
        return cost;
    }

    private void Report(CellTerm term, CellClauseCost cost, CellMonth whole)
    {
        var clause = term.Clause;
        if (new[] { whole.Before, whole.After, whole.Added }.Any(range => CellSums.IsOutOfRange(range, Currency)))
        {
            findings.Add(Finding.Of(
                FindingCodes.SumOutOfRange, clause.Id.ToString(), ("where", clause.ToString()), ("sum", CellWords.Sum)) with { Clause = clause.Id });
        }

        if (cost.Knowledge != CellKnowledge.Exact)
        {
            var (path, name) = (clause.Id.ToString(), clause.ToString());
            var found = cost.Difference is { Least: { } least, Most: { } most }
                ? Finding.Of(FindingCodes.CellsGiveBounds, path, ("clause", name), ("why", term.Why), ("least", least), ("most", most))
                : Finding.Of(FindingCodes.CellsDoNotTell, path, ("clause", name), ("why", term.Why));
            findings.Add(found with { Clause = clause.Id });
        }
    }
}
