using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>An agreement on hours: a ladder of one grade, overtime, leave, floors, and one person on the first step.</summary>
internal static class HoursDesk
{
    internal static readonly YearMonth June = new(2026, 6);

    internal static CollectiveAgreement WithBase(decimal month, params Clause[] clauses) => WithBase([month], clauses);

    internal static CollectiveAgreement WithBase(decimal?[] steps, params Clause[] clauses)
    {
        LadderClause ladder = new("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(
            PayLadder.Build(Currency.Cny, steps.Length).Grade("A", steps).ToLadder()))
        {
            Counts = Counting(PayBase.OvertimeBase, PayBase.MinimumWage),
        };
        return Agreement([ladder, .. clauses]);
    }

    internal static OvertimeClause Overtime(params WorkingTimeSystem[] systems) => new(
        "overtime", "10.1", LocalizedText.Same("overtime"), EffectiveSeries.Always(OvertimeRates.Statutory))
    {
        CoveredWorkingTimes = systems.Length == 0 ? [WorkingTimeSystem.Standard] : [.. systems],
        Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false },
    };

    internal static LeaveClause OnLeave(Term kind, decimal percent, params ClauseId[] of) =>
        new(
            $"{kind.Code}-pay",
            "10.2",
            LocalizedText.Same("leave"),
            kind,
            of.Length == 0 ? ["base-pay"] : of,
            EffectiveSeries.Always(Ratio.Percent(percent)))
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false },
        };

    internal static PayFloor Minimum(decimal amount, FloorUnit unit = FloorUnit.Month) => new(
        "minimum-wage", LocalizedText.Same("minimum wage"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(amount)))
    {
        Unit = unit,
    };

    internal static Dictionary<PayBase, bool> Counting(params PayBase[] bases) => bases.ToDictionary(each => each, _ => true);

    internal static Worker Placed(Employment? terms = null, int step = 1) =>
        new Worker(new WorkerId("0001")).Employ(Start, terms).PlaceOn(Start, "A", step);

    internal static Worker Hours(this Worker worker, YearMonth month, params (Term Counter, decimal Count)[] counts) =>
        worker.Record(month, new MonthRecord { Counts = counts.ToDictionary(each => each.Counter, each => each.Count) });

    internal static Term Counter(string code) => MonthCounter.Vocabulary.Find(code)!;

    internal static decimal Of(this PayStatement statement, ClauseId clause, string occurrence = "") =>
        statement.Lines.Where(line => line.Clause.Id == clause && line.Occurrence == occurrence).Sum(line => line.Amount.Amount);

    internal static decimal Of(this CollectiveAgreement agreement, Worker worker, ClauseId clause, YearMonth? month = null)
    {
        var statement = agreement.PayFor(worker, month ?? June);
        Assert.True(statement.IsPayable, string.Join("; ", statement.Findings.Errors));
        return statement.Lines.Where(line => line.Clause.Id == clause).Sum(line => line.Amount.Amount);
    }
}
