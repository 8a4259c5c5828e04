using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>One person's month under a plan: clauses, precedence, rounding, caps, funds, floors, total.</summary>
internal static class MonthPipeline
{
    /// <summary>The statement of a month; blocked where its sum leaves the range of money.</summary>
    /// <param name="plan">The agreement made ready for the month.</param>
    /// <param name="worker">The person.</param>
    /// <param name="plans">The agreement made ready for other months, for what is judged over a year.</param>
    /// <param name="allocation">What was settled for several people; null: it stays pending.</param>
    /// <param name="before">The writer of the agreement that paid the earlier days of the month; or null.</param>
    internal static PaidMonth PayOrBlock(
        MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation, LineWriter? before = null)
    {
        try
        {
            return Pay(plan, worker, plans, allocation, before);
        }
        catch (OverflowException overflow)
        {
            // Each amount was allowed by itself: where in the month their sum leaves the range of money does not matter to anybody.
            return new(Total(plan, worker, [], [SumBound.Of(worker.Id.ToString(), plan.Month, overflow)]), before);
        }
    }

    /// <summary>The same; a sum beyond the range of money is an exception.</summary>
    internal static PaidMonth Pay(
        MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation, LineWriter? before = null)
    {
        var month = MonthCase.Of(plan, worker, plans, allocation, [.. plan.Findings]);
        var (person, findings) = (month.Person, month.Findings);
        if (plan.IsBlocked || plan.LineRounding is not { } rounding || plan.TotalRounding is null)
        {
            return new(Total(plan, worker, [], findings), before);
        }

        if (person.IsEmployed && person.History is { } history)
        {
            findings.AddRange(history.FindingsIn(plan.Span.ToDateSpan()));
        }

        findings.AddRange(MissingRecords.FindingsOf(month));
        findings.AddRange(UnusedAmounts.FindingsOf(month));
        LineWriter writer = new(plan.Currency, rounding, before);
        FactReach facts = new(month);
        var lines = Entitlements(month, writer, facts);
        findings.AddRange(facts.Unmatched());
        lines = new FundLimit(month).Apply(lines);
        FloorTopUp floors = new(month);
        lines.AddRange(floors.Calculate(lines));
        lines.AddRange(new RelativeTopUp(month, floors).Calculate(lines));
        if (!person.IsEmployed && !lines.Exists(line => line.Status != LineStatus.Suppressed))
        {
            findings.Add(Finding.Of(FindingCodes.NotEmployedInMonth, worker.Id.ToString(), ("worker", worker.Id.ToString()), ("month", plan.Month)));
        }

        findings.AddRange(UncountedEntitlements.FindingsOf(month, lines).ToList());
        if (lines.Count == 0 && !findings.Exists(finding => finding.Severity != FindingSeverity.Information))
        {
            findings.AddRange(UnpaidClauses.NothingPays(month));
        }

        return new(
            Total(plan, worker, lines, findings, plan.TotalRounding) with
            {
                Minimum = floors.Highest,
                Notes = [.. UnpaidClauses.Of(month, facts, lines)],
            },
            writer);
    }

    /// <summary>The person's lines under the clauses and their caps, before funds limit them and floors add to them.</summary>
    internal static List<PayLine> Entitlements(MonthCase month) =>
        month.Plan.LineRounding is { } rounding ? Entitlements(month, new LineWriter(month.Plan.Currency, rounding, before: null), facts: null) : [];

    private static List<PayLine> Entitlements(MonthCase month, LineWriter writer, FactReach? facts) =>
        new YearCaps(month).Apply(LinesOfMonth(month, writer, facts));

    /// <summary>The lines under the caps of the month, negotiated pay topped up to its floor.</summary>
    internal static List<PayLine> LinesOfMonth(MonthCase month, LineWriter writer, FactReach? facts = null)
    {
        MonthDrafts drafts = new(month, facts);
        return new SchemeFloor(month).AddTo(CapSettlement.Apply(writer.Write(drafts.Calculate()), month.Plan, CapPeriod.Month), drafts);
    }

    private static PayStatement Total(MonthPlan plan, Worker worker, List<PayLine> lines, List<Finding> findings, RoundingRule? rounding = null)
    {
        var sum = lines.Where(line => line.Status == LineStatus.Paid).Aggregate(Money.Zero(plan.Currency), (total, line) => total + line.Amount);

        // Whatever is added up of the lines later, such as those that count in a base, is in range.
        var moved = lines.Sum(line => Math.Abs(line.Amount.Amount));
        if (!Money.IsInRange(decimal.Truncate(moved)))
        {
            throw AmountOverflow.Of(ExactDecimal.Print(moved));
        }

        return new PayStatement(
            worker.Id, worker.Name, plan.Month, lines, rounding?.Round(sum) ?? sum, FindingList.Of(Choices.Once(findings)));
    }
}
