using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>Pays everybody the months of the window under the agreement and under the proposal, and adds up the difference.</summary>
internal sealed partial class CostCalculator
{
    private readonly Proposal proposal;
    private readonly Workforce workforce;
    private readonly CostBasis basis;
    private readonly CostWindow window;
    private readonly ContinuedAgreement before;
    private readonly ContinuedAgreement after;
    private readonly CostedPeople costed;
    private readonly CostedPay pay;
    private readonly CostLedger ledger = new();
    private readonly Dictionary<ClauseId, int> touched = [];
    private readonly Dictionary<ClauseId, int> paid = [];
    private readonly Dictionary<(MonthPlaces Current, MonthPlaces Proposed), PersonMonthsCost> alike = [];
    private readonly List<PersonMonthsCost> costs = [];
    private readonly List<PersonCost> people = [];
    private readonly List<PersonLeftOut> leftOut = [];
    private readonly HashSet<ClauseId> openClauses = [];
    private bool anyBlocked;
    private readonly List<Finding> findings = [];
    private readonly SumBound bound;
    private readonly CoverageTally? coverage;
    private readonly OnCostCalculator onCosts;

    /// <param name="proposal">The proposal.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis.</param>
    /// <param name="costed">The people as they are paid, where that is known from another costing.</param>
    /// <param name="sumsBelow">What sums have to stay below: less than the range of money where costings are set against each other.</param>
    /// <param name="asksReach">Whether to count whom each clause reaches at once, and not when it is asked.</param>
    internal CostCalculator(
        Proposal proposal, Workforce workforce, CostBasis basis, CostedPeople? costed = null, decimal sumsBelow = Money.Limit,
        bool asksReach = true)
    {
        bound = new SumBound(sumsBelow);
        (this.proposal, this.workforce, this.basis) = (proposal, workforce, basis);
        window = costed?.Window ?? new CostWindow(proposal, basis);
        this.costed = costed ?? new CostedPeople(proposal.Base, workforce, window);
        before = this.costed.Before;
        pay = new CostedPay(this.costed, proposal.Agreement);
        after = pay.After;
        onCosts = new OnCostCalculator(basis, window, Currency);
        coverage = asksReach ? new CoverageTally(CostedReach.PayClausesOf(pay)) : null;
    }

    private Currency Currency => proposal.Base.Currency;

    internal CostReport Calculate()
    {
        findings.AddRange(proposal.Findings);
        if (before.IsExtended || after.IsExtended)
        {
            findings.Add(Finding.Of(FindingCodes.CostBeyondTerm, "", ("month", window.Last), ("term", proposal.Base.Term.ToString())));
        }

        for (var person = 0; person < costed.People.Workers.Count; person++)
        {
            AddPerson(person);
        }

        AddUp();

        var contingent = Contingent();
        var upgrades = Upgrades();
        findings.AddRange(leftOut.Select(LeftOutFinding));
        var reach = ReachAsked();
        var nobody = NobodyPaid(contingent).ToList();
        var (told, place) = (findings, findings.Count);
        var clauses = ByClause();
        var wageTotal = WageTotal(clauses, contingent, upgrades);
        var onCostLines = onCosts.ToLines(wageTotal, bound, findings);
        return new CostReport
        {
            Proposal = proposal.Name,
            Title = proposal.Title,
            Currency = Currency,
            Basis = basis,
            FirstMonth = window.First,
            LastMonthInYear = window.LastInYear,
            LastMonth = window.Last,
            FrozenOn = window.FrozenOn,
            ByClause = clauses,
            ByGrade = ByGrade(),
            ByPerson = people,
            ByPayer = ByPayer(clauses, contingent, upgrades),
            ByYear = ByYear(contingent, upgrades),
            WageTotal = wageTotal,
            OnCosts = onCostLines,
            Contingent = contingent,
            Upgrades = upgrades,
            StatementRounding = ledger.Rounding.ToAmounts(Currency),
            LeftOut = leftOut,
            Reach = reach,
            Found = nobody.Count == 0
                ? WhenAsked<FindingList>.Known(FindingList.Of(findings))
                : new(() => FindingList.Of([.. told[..place], .. ReachNobody(nobody, reach.Value), .. told[place..]])),
        };
    }

    private void AddPerson(int person)
    {
        var worker = costed.People.Workers[person];
        var own = CostOf(person);
        if (coverage is null)
        {
            pay.Forget(person);
        }
        else
        {
            coverage.Add(pay.Reach(coverage.Begin(), person, own.Paid.Proposed), costed.Months);
        }

        if (!bound.TryTake(own.Moved))
        {
            leftOut.Add(new PersonLeftOut(worker.Id, worker.Name, window.First, bound.Reason(worker.Id.ToString(), own.Moved)));
            return;
        }

        if (own.Open is [var first, ..])
        {
            anyBlocked = anyBlocked || (own.Settled > 0 && own.Open.Exists(month => month.IsBlocked));
            openClauses.UnionWith(own.Settled > 0 ? own.Open.SelectMany(month => month.Pending).Select(line => line.Clause.Id) : []);
            leftOut.Add(new PersonLeftOut(worker.Id, worker.Name, first.Month, new(first.In(Language.Chinese), first.In(Language.English)))
            {
                Months = own.Open.Select(month => month.Month).Distinct().Count(),
                IsInPart = own.Settled > 0,
            });
        }

        if (own.Settled == 0)
        {
            return;
        }

        own.People++;
        onCosts.Add(worker, own.Paid.Current, own.Paid.Proposed);
        people.Add(new PersonCost(worker.Id, worker.Name, costed.GradeOf(person), own.Amounts.Value) { IsPartial = own.Open.Count > 0 });
    }

    // People whose months find the same cost the same; what is open names people, and is theirs alone.
    private PersonMonthsCost CostOf(int person)
    {
        var found = pay.Found(person);
        if (found is { } places && alike.TryGetValue(places, out var known))
        {
            return known;
        }

        PersonMonthsCost own = new(new PaidMonths(pay.Before(person), pay.Proposed(person)), costed, Currency);
        if (found is { } shared && own.Open.Count == 0)
        {
            alike.Add(shared, own);
        }

        costs.Add(own);
        return own;
    }

    private void AddUp()
    {
        foreach (var own in costs.Where(each => each.People > 0))
        {
            ledger.Add(own.Sums, own.People);
            foreach (var (clause, sums) in own.Sums.ByClause)
            {
                touched[clause] = touched.GetValueOrDefault(clause) + (sums.HasChange ? own.People : 0);
                paid[clause] = paid.GetValueOrDefault(clause) + (sums.Moved != 0m ? own.People : 0);
            }
        }

        foreach (var clause in costs.Exists(each => each.People > 0) ? openClauses : [])
        {
            _ = ledger.Of(clause);
        }
    }

    // Counted when it is asked, from the people alone: what they are paid is not kept.
    private WhenAsked<ClauseCoverage> ReachAsked()
    {
        if (coverage?.ToCoverage() is { } counted)
        {
            return WhenAsked<ClauseCoverage>.Known(counted);
        }

        var (people, agreement) = (costed, proposal.Agreement);
        return new(() => CostedReach.Of(people, agreement));
    }

    /// <summary>The clauses that the proposal changes and that pay nobody, unless assumed events say what they cost, with the changes'
    /// numbers.</summary>
    private IEnumerable<IGrouping<ClauseId, int>> NobodyPaid(List<ContingentCost> contingent)
    {
        var changed = proposal.Effects.Where(effect => effect.IsEffective).ToLookup(effect => effect.Change.Clause, effect => effect.Number);
        var open = changed.Select(change => change.Key).ToHashSet();
        for (var at = 0; at < costs.Count && open.Count > 0; at++)
        {
            _ = open.RemoveWhere(clause => Array.Exists(costs[at].Paid.Proposed, month => month.Lines.Any(line => line.Clause.Id == clause)));
        }

        return changed.Where(change =>
            open.Contains(change.Key) && !contingent.Exists(each => each.Clause.Id == change.Key && each.Count > Ratio.Zero));
    }

    /// <summary>A finding for each of them that can pay.</summary>
    private static IEnumerable<Finding> ReachNobody(IEnumerable<IGrouping<ClauseId, int>> changes, ClauseCoverage reached) =>
        from change in changes
        let clause = reached.Find(change.Key)
        where clause is { PaysNobody: true }
        select Finding.Of(
            FindingCodes.ChangeReachesNobody,
            change.Key.ToString(),
            ("numbers", change.Select(number => number.ToString(CultureInfo.InvariantCulture))),
            ("clause", clause.Clause.ToString()),
            ("why", clause.WhyNobody!)) with { Clause = change.Key };

    private static Finding LeftOutFinding(PersonLeftOut person)
    {
        var who = person.Worker.ToString();
        return person.IsInPart
            ? Finding.Of(
                FindingCodes.CostPersonInPart,
                who,
                ("worker", who),
                ("month", person.Month),
                ("months", person.Months),
                ("reason", person.Reason))
            : Finding.Of(FindingCodes.CostPersonLeftOut, who, ("worker", who), ("month", person.Month), ("reason", person.Reason));
    }

    private List<ContingentCost> Contingent()
    {
        var clauses = ContingentClauses.Of(before.Agreement, after.Agreement, proposal.FirstEffectiveOn ?? window.FirstDay).ToList();
        if (basis.Events.IsNone)
        {
            findings.AddRange(NotPriced(clauses));
            return clauses;
        }

        EventReplay replay = new(proposal, window, basis.Events, workforce);
        findings.AddRange(replay.Open);
        var priced = clauses.ConvertAll(clause => replay.Price(clause, bound, findings));
        findings.AddRange(NotPriced(priced.Where(clause => clause.Amounts is null && !clause.IsPartial)));
        return priced;
    }

    private static IEnumerable<Finding> NotPriced(IEnumerable<ContingentCost> clauses) =>
        clauses.Where(clause => clause.IsChanged).Select(clause => Finding.Of(
            FindingCodes.CostNotPriced, clause.Clause.Id.ToString(), ("clause", clause.Clause.ToString())) with { Clause = clause.Clause.Id });
}
