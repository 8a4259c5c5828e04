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
    internal static PayStatement Build(MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation,
        ref LineWriter? writer)
    {
        List<Finding> findings = [.. plan.Findings];
        var person = PersonMonth.Of(plan, worker);
        if (FindingList.Of(findings).HasErrors || plan.LineRounding is not { } lineRounding || plan.TotalRounding is not { } totalRounding)
        {
            return Statement(plan, worker, [], findings);
        }

        if (person.IsEmployed && person.History is { } history)
        {
            findings.AddRange(history.FindingsIn(plan.Span.ToDateSpan()));
        }

        findings.AddRange(MissingRecords.FindingsOf(plan, person));
        findings.AddRange(UnusedAmounts.FindingsOf(plan, person));
        writer = new LineWriter(plan.Currency, lineRounding, writer);
        FactReach facts = new(plan, person);
        var lines = Entitlements(plan, person, plans, allocation, writer, findings, facts, out var proration);
        findings.AddRange(facts.Unmatched());
        lines = new FundLimit(plan, person, allocation, findings).Apply(lines);
        FloorTopUp floors = new(plan, person, proration, lineRounding, findings);
        lines.AddRange(floors.Calculate(lines));
        lines.AddRange(new RelativeTopUp(plan, person, floors, allocation, findings).Calculate(lines));
        if (!person.IsEmployed && !lines.Exists(line => line.Status != LineStatus.Suppressed))
        {
            findings.Add(Finding.Of(FindingCodes.NotEmployedInMonth, worker.Id.ToString(), ("worker", worker.Id.ToString()), ("month", plan.Month)));
        }

        return Statement(plan, worker, lines, findings, totalRounding) with
        {
            Minimum = floors.Highest,
            Notes = [.. UnpaidClauses.Of(plan, person, facts, lines)],
        };
    }

    /// <summary>The person's lines under the clauses and their caps, before funds limit them and floors add to them.</summary>
    internal static List<PayLine> Entitlements(MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation allocation) =>
        plan.LineRounding is { } rounding
            ? Entitlements(plan, PersonMonth.Of(plan, worker), plans, allocation, new LineWriter(plan.Currency, rounding, before: null), [],
                facts: null, out _)
            : [];

    private static List<PayLine> Entitlements(
        MonthPlan plan,
        PersonMonth person,
        Func<YearMonth, MonthPlan> plans,
        Allocation? allocation,
        LineWriter writer,
        List<Finding> findings,
        FactReach? facts,
        out MonthProration proration)
    {
        Lazy<IReadOnlyDictionary<ClauseId, Money>> earlier = new(() => PaidEarlier(plan, person, plans));
        return CapSettlement.Apply(
            LinesOfMonth(plan, person, plans, allocation, writer, findings, facts, out proration), plan, CapPeriod.Year, id =>
                PaidBy(id, earlier.Value, plan));
    }

    /// <summary>The lines under the caps of the month, before anything else adds to them.</summary>
    internal static List<PayLine> LinesOfMonth(MonthPlan plan, MonthDrafts drafts, LineWriter writer) =>
        CapSettlement.Apply(writer.Write(drafts.Calculate()), plan, CapPeriod.Month);

    private static List<PayLine> LinesOfMonth(
        MonthPlan plan,
        PersonMonth person,
        Func<YearMonth, MonthPlan> plans,
        Allocation? allocation,
        LineWriter writer,
        List<Finding> findings,
        FactReach? facts,
        out MonthProration proration)
    {
        MonthDrafts drafts = new(plan, person, plans, allocation, findings, facts);
        proration = drafts.Proration;
        return new SchemeFloor(plan, person, plans, findings).AddTo(LinesOfMonth(plan, drafts, writer), drafts);
    }

    /// <summary>What clauses paid, under all caps, in the earlier months of the year within the term.</summary>
    private static Dictionary<ClauseId, Money> PaidEarlier(MonthPlan plan, PersonMonth person, Func<YearMonth, MonthPlan> plans)
    {
        var first = LocalDate.Max(new LocalDate(plan.Month.Year, 1, 1), plan.YearCapsSince).ToYearMonth();
        Dictionary<ClauseId, Money> paid = [];
        for (var month = first; month < plan.Month; month = month.PlusMonths(1))
        {
            foreach (var own in plans(month).Parts)
            {
                AddPaid(paid, own, person, plans);
            }
        }

        if (plan.Earlier is { } part)
        {
            AddPaid(paid, part, person, plans);
        }

        return paid;
    }

    private static void AddPaid(Dictionary<ClauseId, Money> paid, MonthPlan plan, PersonMonth person, Func<YearMonth, MonthPlan> plans)
    {
        if (plan.LineRounding is not { } rounding)
        {
            return;
        }

        var lines = LinesOfMonth(plan, person.In(plan), plans, allocation: null, new LineWriter(plan.Currency, rounding, before: null), [],
            facts: null, out _);
        foreach (var line in CapSettlement.Apply(lines, plan, CapPeriod.Year, id => PaidBy(id, paid, plan))
            .Where(line => line.Status == LineStatus.Paid))
        {
            paid[line.Clause.Id] = PaidBy(line.Clause.Id, paid, plan) + line.Amount;
        }
    }

    private static Money PaidBy(ClauseId clause, IReadOnlyDictionary<ClauseId, Money> paid, MonthPlan plan) =>
        paid.TryGetValue(clause, out var amount) ? amount : Money.Zero(plan.Currency);

    /// <summary>A month that one finding alone keeps from being paid.</summary>
    internal static PayStatement Blocked(MonthPlan plan, Worker worker, Finding finding) => Statement(plan, worker, [], [finding]);

    private static PayStatement Statement(MonthPlan plan, Worker worker, List<PayLine> lines, List<Finding> findings, RoundingRule? rounding = null)
    {
        var sum = lines.Where(line => line.Status == LineStatus.Paid).Aggregate(Money.Zero(plan.Currency), (total, line) => total + line.Amount);
        return new PayStatement(
            worker.Id, worker.Name, plan.Month, lines, rounding?.Round(sum) ?? sum, FindingList.Of(Choices.Once(findings)));
    }
}
