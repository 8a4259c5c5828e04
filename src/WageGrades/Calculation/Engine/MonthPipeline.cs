using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// How a month is computed (月工资的计算步骤): find → rate → prorate → settle → round → cap → fund → floor → total, each stage a type of its own that is
/// given what the one before made. Up to settling everything is an exact fraction; money is rounded once, in the fifth stage.
/// </summary>
internal static class MonthPipeline
{
    /// <summary>The statement of a month; a sum beyond the range of money is an exception.</summary>
    /// <param name="plan">The agreement made ready for the month.</param>
    /// <param name="worker">The person.</param>
    /// <param name="plans">The agreement made ready for other months, for what is judged over a year.</param>
    /// <param name="allocation">What was settled for several people; null: it stays pending.</param>
    /// <param name="before">The writer of the agreement that paid the earlier days of the month; or null.</param>
    /// <param name="detail">What the statement tells beside its lines.</param>
    internal static PaidMonth Pay(
        MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation, LineWriter? before = null,
        StatementDetail detail = StatementDetail.Findings)
    {
        // Nobody is paid by an agreement that leaves open how: half a statement would be taken for a whole one.
        if (plan.IsBlocked || plan.LineRounding is null || plan.TotalRounding is null)
        {
            return new(TotalStage.Blocked(plan, worker, plan.Findings), before);
        }

        var month = MonthCase.Of(plan, worker, plans, allocation, [.. plan.Findings]);
        var writer = new LineWriter(plan, before);
        FoundMonth found = new(month);
        FactReach reach = new(found);
        FactReport.Before(month);

        var drafts = Draft(found, plan.Clauses.Asked, detail == StatementDetail.Amounts ? null : reach);
        var lines = writer.Write(drafts);
        lines = new CapStage(month).Cap(lines);
        reach.AddUnmatched(month.Findings);
        lines = plan.Funds.Count == 0 ? lines : FundLimit.Apply(month, lines);
        lines = new FloorStage(month).Raise(lines, out var minimum);

        FactReport.After(month, lines);
        var notes = detail switch
        {
            StatementDetail.Amounts or StatementDetail.Findings => default,
            StatementDetail.NotesWhenAsked => NotesWhenAsked(plan, worker, plans, allocation, lines),
            StatementDetail.Notes => new(UnpaidClauses.Of(month, reach, lines)),
            _ => throw Closed.Missed(detail),
        };
        return new(TotalStage.Total(plan, worker, lines, month.Findings, notes, plan.TotalRounding, minimum), writer);
    }

    // Few runs are asked whom their clauses reach: who asks looks at the person's facts once more.
    private static StatementNotes NotesWhenAsked(
        MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation, ValueList<PayLine> lines) =>
        new(() => UnpaidClauses.Of(MonthCase.Of(plan, worker, plans, allocation), lines));

    /// <summary>What clauses owe, exact, once what pays together is settled: the first four stages.</summary>
    internal static List<DraftLine> Draft(MonthCase month, AskedClauses asked) => Draft(new FoundMonth(month), asked, reach: null);

    private static List<DraftLine> Draft(FoundMonth month, AskedClauses asked, FactReach? reach)
    {
        var found = new FindStage(month, asked, reach).Find();
        ClauseDrafts drafts = new(month.Month);
        SettleStage settle = new(found, asked, drafts.Drafts);
        new RateStage(found, asked).Rate(drafts, ref settle);
        return settle.Settle();
    }

    /// <summary>What a month paid before the caps of the year, for what is judged over the year: the same stages, short of its end.</summary>
    internal static ValueList<PayLine> LinesOfMonth(MonthCase month) => new CapStage(month).OfMonth(Written(month));

    /// <summary>The lines under the clauses and their caps, before funds limit them and floors add to them: what claims on funds are.</summary>
    internal static ValueList<PayLine> Entitlements(MonthCase month) =>
        month.Plan.LineRounding is null ? [] : new CapStage(month).Cap(Written(month));

    /// <summary>The same; a sum beyond the range of money blocks the statement.</summary>
    internal static PaidMonth PayOrBlock(
        MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation, LineWriter? before = null,
        StatementDetail detail = StatementDetail.Findings)
    {
        try
        {
            return Pay(plan, worker, plans, allocation, before, detail);
        }
        catch (OverflowException overflow)
        {
            // Each amount was allowed by itself: where in the month their sum leaves the range of money does not matter to anybody.
            return new(TotalStage.Blocked(plan, worker, [SumBound.Of(worker.Id.ToString(), plan.Month, overflow)]), before);
        }
    }

    private static ValueList<PayLine> Written(MonthCase month) =>
        new LineWriter(month.Plan, before: null).Write(Draft(month, month.Plan.Clauses.Asked));
}
