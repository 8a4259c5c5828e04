using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>One person's month under a plan: clauses, precedence, rounding, floors, total.</summary>
internal static class StatementBuilder
{
    /// <summary>The statement of a month.</summary>
    /// <param name="plan">The agreement made ready for the month.</param>
    /// <param name="worker">The person.</param>
    /// <param name="plans">The agreement made ready for other months, for what is judged over a year.</param>
    /// <param name="allocation">What was settled for several people; null: it stays pending.</param>
    /// <param name="writer">Null; or the writer of the agreement that paid the earlier days of the month, replaced by this one's.</param>
    internal static PayStatement Build(MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation, ref LineWriter? writer)
    {
        List<Finding> findings = [.. plan.Findings];
        var person = PersonMonth.Of(plan, worker);
        if (FindingList.Of(findings).HasErrors || plan.LineRounding is not { } lineRounding || plan.TotalRounding is not { } totalRounding)
        {
            return Statement(plan, worker, [], findings);
        }

        if (!person.IsEmployed)
        {
            findings.Add(Finding.Of(FindingCodes.NotEmployedInMonth, worker.Id.ToString(), ("worker", worker.Id.ToString()), ("month", plan.Month)));
        }
        else if (person.History is { } history)
        {
            findings.AddRange(history.FindingsIn(plan.Span.ToDateSpan()));
        }

        writer = new LineWriter(plan.Currency, lineRounding, writer);
        var lines = Entitlements(plan, person, plans, allocation, writer, findings, out var proration);
        lines = new FundLimit(plan, person, allocation, findings).Apply(lines);
        FloorTopUp floors = new(plan, person, proration, lineRounding, findings);
        lines.AddRange(floors.Calculate(lines));
        lines.AddRange(new RelativeTopUp(plan, person, floors, allocation, findings).Calculate(lines));
        return Statement(plan, worker, lines, findings, totalRounding);
    }

    /// <summary>The person's lines under the clauses and their caps, before funds limit them and floors add to them.</summary>
    internal static List<PayLine> Entitlements(MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation allocation) =>
        plan.LineRounding is { } rounding
            ? Entitlements(plan, PersonMonth.Of(plan, worker), plans, allocation, new LineWriter(plan.Currency, rounding, before: null), [], out _)
            : [];

    private static List<PayLine> Entitlements(
        MonthPlan plan,
        PersonMonth person,
        Func<YearMonth, MonthPlan> plans,
        Allocation? allocation,
        LineWriter writer,
        List<Finding> findings,
        out MonthProration proration)
    {
        Lazy<IReadOnlyDictionary<ClauseId, Money>> earlier = new(() => PaidEarlier(plan, person, plans));
        return CapSettlement.Apply(
            LinesOfMonth(plan, person, allocation, writer, findings, out proration), plan, CapPeriod.Year, id => PaidBy(id, earlier.Value, plan));
    }

    private static List<PayLine> LinesOfMonth(
        MonthPlan plan, PersonMonth person, Allocation? allocation, LineWriter writer, List<Finding> findings, out MonthProration proration) =>
        CapSettlement.Apply(writer.Write(Drafts(plan, person, allocation, findings, out proration)), plan, CapPeriod.Month);

    /// <summary>What clauses paid, under all caps, in the earlier months of the year within the term.</summary>
    private static Dictionary<ClauseId, Money> PaidEarlier(MonthPlan plan, PersonMonth person, Func<YearMonth, MonthPlan> plans)
    {
        var first = LocalDate.Max(new LocalDate(plan.Month.Year, 1, 1), plan.Term.From).ToYearMonth();
        Dictionary<ClauseId, Money> paid = [];
        for (var month = first; month < plan.Month; month = month.PlusMonths(1))
        {
            var lines = LinesOfMonth(plans(month), person.In(plans(month)), allocation: null, new LineWriter(plan.Currency, plan.LineRounding!, before: null), [], out _);
            foreach (var line in CapSettlement.Apply(lines, plan, CapPeriod.Year, id => PaidBy(id, paid, plan)).Where(line => line.Status == LineStatus.Paid))
            {
                paid[line.Clause.Id] = PaidBy(line.Clause.Id, paid, plan) + line.Amount;
            }
        }

        return paid;
    }

    private static Money PaidBy(ClauseId clause, IReadOnlyDictionary<ClauseId, Money> paid, MonthPlan plan) =>
        paid.TryGetValue(clause, out var amount) ? amount : Money.Zero(plan.Currency);

    private static List<DraftLine> Drafts(
        MonthPlan plan, PersonMonth person, Allocation? allocation, List<Finding> findings, out MonthProration proration)
    {
        proration = new MonthProration(plan, person, findings);
        var drafts = ClauseDrafts(plan, person, allocation, proration, findings);
        var own = drafts.ToList();
        var overtime = new OvertimeCalculator(plan, person, findings).Calculate();
        new SchemeDays(plan, person).Absorb(overtime);
        drafts.AddRange(overtime);
        drafts.AddRange(new LeaveCalculator(plan, person, proration, WithLeaves, findings).Calculate(own));
        return [.. drafts.OrderBy(draft => plan.Order[draft.Clause.Id]).ThenBy(draft => draft.Span.From).ThenBy(draft => draft.Occurrence, StringComparer.Ordinal)];

        // What is wrong shows in the drafts with every leave as well.
        List<DraftLine> WithLeaves(PersonMonth fewer)
        {
            List<Finding> unused = [];
            return ClauseDrafts(plan, fewer, allocation, new MonthProration(plan, fewer, unused), unused);
        }
    }

    /// <summary>What ladders, schemes and bonus clauses pay, after precedence.</summary>
    private static List<DraftLine> ClauseDrafts(
        MonthPlan plan, PersonMonth person, Allocation? allocation, MonthProration proration, List<Finding> findings)
    {
        SchemeDays schemes = new(plan, person);
        ClauseCalculator clauses = new(plan, person, proration, findings, schemes);
        Precedence precedence = new(plan, findings);
        var drafts = new LadderCalculator(plan, person, clauses, proration, findings).Calculate();
        drafts.AddRange(new SchemeCalculator(plan, person, schemes, proration, findings).Calculate());
        var longGroups = plan.Agreement.Groups.Where(group => group.Scope is not null and not PrecedenceScope.Month).ToList();
        Dictionary<PrecedenceGroup, List<OneOffDue>> grouped = longGroups.ToDictionary(group => group, _ => new List<OneOffDue>());

        foreach (var clause in plan.Bonuses)
        {
            var (own, oneOffs) = clauses.Calculate(clause);
            if (clause.IsPool)
            {
                if (PoolSplit.Draft(plan, person.Worker.Id, clause, own, allocation) is { } share)
                {
                    drafts.Add(share);
                }

                continue;
            }

            drafts.AddRange(own);
            if (longGroups.FirstOrDefault(group => group.Clauses.Contains(clause.Id)) is { } group)
            {
                grouped[group].AddRange(oneOffs);
            }
            else
            {
                drafts.AddRange(precedence.OfClause(clause, oneOffs));
            }
        }

        foreach (var (group, oneOffs) in grouped)
        {
            drafts.AddRange(precedence.OfGroup(group, oneOffs));
        }

        foreach (var group in plan.Agreement.Groups)
        {
            if (group.Scope is null)
            {
                findings.Add(Choices.Scope(group));
            }
            else if (group.Scope == PrecedenceScope.Month)
            {
                precedence.OfMonth(group, drafts);
            }
        }

        clauses.ReportUncovered();
        return drafts;
    }

    private static PayStatement Statement(MonthPlan plan, Worker worker, List<PayLine> lines, List<Finding> findings, RoundingRule? rounding = null)
    {
        var sum = lines.Where(line => line.Status == LineStatus.Paid).Aggregate(Money.Zero(plan.Currency), (total, line) => total + line.Amount);
        return new PayStatement(
            worker.Id, worker.Name, plan.Month, lines, rounding?.Round(sum) ?? sum, FindingList.Of(findings.Distinct()));
    }
}
