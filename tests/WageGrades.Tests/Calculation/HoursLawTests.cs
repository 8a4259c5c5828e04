using System.Numerics;
using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Laws of hours, leave and probation on random agreements and people; each is listed in docs/invariants.md.</summary>
public sealed class HoursLawTests
{
    [Fact]
    [Trait("Length", "Long")]
    public void MoreHours_OfAnyKind_NeverPayLess()
    {
        var compared = 0;
        Law.Holds(
            Arb.From(
                from pay in HoursGen.Any.Generator
                from counter in Gen.Elements<Term>(HoursGen.Counters.ToArray())
                from month in Gen.Elements(FactGen.Months.ToArray())
                from quarters in Gen.Choose(1, 80)
                select (pay, counter, month, quarters),
                values => HoursGen.Any.Shrinker(values.pay).Select(simpler => values with { pay = simpler })),
            values =>
            {
                var (agreement, worker) = (values.pay.Agreement, values.pay.Workers[0]);
                var record = worker.RecordOf(values.month);
                var more = worker.Record(
                    values.month,
                    record with
                    {
                        Counts = new Dictionary<Term, decimal>(record.Counts)
                        {
                            [values.counter] = record.Counts[values.counter] + (values.quarters / 4m),
                        },
                    });
                if (Sum(agreement, worker) is { } before && Sum(agreement, more) is { } after)
                {
                    compared++;
                    Assert.True(after >= before, $"{after} after {before} for {values.quarters / 4m} more {values.counter} in {values.month}");
                }
            },
            400);
        Assert.True(compared > Runs.Least(100, 400), $"{compared} compared");
    }

    [Fact]
    public void Overtime_AnyBaseHoursAndMultiple_IsExactToTheFen() => Law.Holds(
        Arb.From(
            from cell in Gen.Choose(1, 3_000_000)
            from allowance in Gen.Choose(0, 300_000)
            from quarters in Gen.Choose(1, 400)
            from percent in Gen.Choose(1, 400)
            select (cell, allowance, quarters, percent),
            values => values.quarters > 1 ? [values with { quarters = 1 }] : []),
        values =>
        {
            var allowance = AwardDesk.Bonus("allowance", AwardDesk.Appointed("skill-grade"), new Bonuses.WhileHeld { Start = StartRule.OnTheDay },
                new Bonuses.FixedAmount(AwardDesk.Cny(values.allowance / 100m))) with { Counts = Counting(PayBase.OvertimeBase) };
            var clause = Overtime() with { Rates = EffectiveSeries.Always(new OvertimeRates(Ratio.Percent(values.percent), Ratio.One, Ratio.One)) };
            var worker = Placed().Appoint(SkillGrade.Senior, AwardDesk.Start).Hours(June, (MonthCounter.OvertimeHours, values.quarters / 4m));

            // In fen: the hour rate half-up of base ÷ 174, then quarters ÷ 4 × percent ÷ 100 of it, half-up.
            var rate = ((2 * new BigInteger(values.cell + values.allowance)) + 174) / 348;
            var expected = ((2 * rate * values.quarters * values.percent) + 400) / 800;
            Assert.Equal(expected, (BigInteger)(WithBase(values.cell / 100m, allowance, clause).Of(worker, "overtime") * 100m));
        });

    [Fact]
    [Trait("Length", "Long")]
    public void LeavePay_AnyShare_LiesThatFarBetweenNothingAndWork()
    {
        var reduced = 0;
        Law.Holds(HoursGen.Any, pay => Compare(pay, ref reduced), 200);
        Assert.True(reduced > Runs.Least(200, 200), $"leave took something off in {reduced} months");
    }

    [Fact]
    [Trait("Length", "Long")]
    public void LeavePay_OneMoreDay_NeverPaysMore() =>
        Law.Holds(
            HoursGen.Any,
            pay =>
            {
                var agreement = Uncapped(pay.Agreement);
                var worker = pay.Workers[0];
                foreach (var month in FactGen.Months)
                {
                    var record = worker.RecordOf(month);
                    var more = worker.Record(
                        month,
                        record with
                        {
                            Counts = new Dictionary<Term, decimal>(record.Counts) { [MonthCounter.DaysOf(LeaveKind.Sick)!] = Sick(record) + 1m },
                        });
                    if (Exact(agreement, worker, month) is { } before && Exact(agreement, more, month) is { } after)
                    {
                        Assert.True(after <= before, $"{after} after {before} in {month}");
                    }
                }
            },
            200);

    [Fact]
    public void SickPay_AnyDays_NeverUndercutsItsFloor() =>
        Law.Holds(
            Arb.From(
                from cell in Gen.Choose(0, 500_000)
                from floor in Gen.Choose(1, 300_000)
                from percent in Gen.Choose(0, 100)
                from least in Gen.Choose(1, 120)
                from first in Gen.Choose(1, 30)
                from days in Gen.Choose(1, 30)
                select (cell, floor, percent, least, first, days),
                values => values.days > 1 ? [values with { days = 1 }] : []),
            values =>
            {
                // By calendar days every day of June is a thirtieth of the month.
                var agreement = WithBase(
                    values.cell / 100m,
                    OnLeave(LeaveKind.Sick, values.percent) with
                    {
                        Floor = new LeaveFloor("minimum-wage", Ratio.Percent(values.least)),
                    });
                agreement = agreement with
                {
                    Floors = [Minimum(values.floor / 100m)],
                    Policies = agreement.Policies with
                    {
                        Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays },
                    },
                };
                var first = new LocalDate(2026, 6, values.first);
                var statement = agreement.PayFor(Placed().OnLeave(new Leave(LeaveKind.Sick, new DateSpan(first, first.PlusDays(values.days)))), June);
                var days = Math.Min(values.days, 31 - values.first);

                var paid = statement
                    .Lines.Where(line => line.Clause.Id == "sick-pay")
                    .Aggregate(ExactAmount.Zero(Currency.Cny), (sum, line) => sum + line.Exact);
                var share = new BigInteger(values.cell) * values.percent;
                var under = new BigInteger(values.floor) * values.least;
                Assert.Equal(AwardDesk.Cny(0.01m).ToExactAmount() * (long)BigInteger.Max(share, under) * days, paid * 3_000);
            });

    [Fact]
    public void HourlyFloor_AnyHours_IsReachedByTheLeastTopUp() =>
        Law.Holds(
            Arb.From(
                from cell in Gen.Choose(1, 1_000_000)
                from floor in Gen.Choose(1, 5_000)
                from quarters in Gen.Choose(1, 800)
                select (cell, floor, quarters),
                values => values.quarters > 1 ? [values with { quarters = 1 }] : []),
            values =>
            {
                var agreement = WithBase(values.cell / 100m);
                agreement = agreement with
                {
                    CoveredForms = [EmploymentForm.PartTime],
                    Policies = agreement.Policies with { PartTime = PartTimeRule.ByWorkedHours },
                    Floors = [Minimum(values.floor / 100m, FloorUnit.Hour)],
                };
                var worker = Placed(new Employment(EmploymentForm.PartTime)).Hours(June, (MonthCounter.WorkedHours, values.quarters / 4m));

                var rate = ((2 * new BigInteger(values.cell)) + 174) / 348;
                var pay = ((2 * rate * values.quarters) + 4) / 8;
                var least = ((new BigInteger(values.floor) * values.quarters) + 3) / 4;
                Assert.Equal(BigInteger.Max(pay, least), (BigInteger)(agreement.PayFor(worker, June).Total.Amount * 100m));
            });

    [Fact]
    [Trait("Length", "Long")]
    public void Probation_ShareOfAgreedPay_PaysThatShareOfBasePay() =>
        Law.Holds(
            HoursGen.Any,
            pay =>
            {
                var agreement = Uncapped(pay.Agreement);
                var rule = agreement.Policies.Probation! with { Base = ProbationBase.AgreedPay };
                agreement = agreement with { Policies = agreement.Policies with { Probation = rule } };
                var probationer = pay.Workers[0] with { Employment = pay.Workers[0].Employment.Map(terms => terms with { IsProbation = true }) };
                foreach (var month in FactGen.Months)
                {
                    var full = agreement.PayFor(pay.Workers[0], month);
                    var reduced = agreement.PayFor(probationer, month);
                    if (!full.IsBlocked && !reduced.IsBlocked)
                    {
                        Assert.Equal(BasePay(agreement, full) * rule.Share, BasePay(agreement, reduced));
                    }
                }
            },
            200);

    private static void Compare(PayCase pay, ref int reduced)
    {
        var agreement = Uncapped(pay.Agreement);
        var leave = (LeaveClause)agreement.Find("sick-pay")!;
        foreach (var month in FactGen.Months)
        {
            var nothing = Exact(agreement.WithClause(leave with { Shares = EffectiveSeries.Always(Ratio.Zero) }), pay.Workers[0], month);
            var work = Exact(agreement.WithClause(leave with { Shares = EffectiveSeries.Always(Ratio.One) }), pay.Workers[0], month);
            if (Exact(agreement, pay.Workers[0], month) is { } paid && nothing is { } least && work is { } most)
            {
                Assert.Equal(least + ((most - least) * leave.Shares.On(month.OnDayOfMonth(1))), paid);
                Assert.True(most >= least, $"{most} for work, {least} for leave without pay in {month}");
                reduced += most > least ? 1 : 0;
            }
        }
    }

    private static ExactAmount BasePay(CollectiveAgreement agreement, PayStatement statement) => statement.Lines
        .Where(line => agreement.Find(line.Clause.Id) is LadderClause)
        .Aggregate(ExactAmount.Zero(Currency.Cny), (sum, line) => sum + line.Exact);

    private static CollectiveAgreement Uncapped(CollectiveAgreement agreement) => agreement with { Caps = [], Floors = [] };

    private static decimal Sick(MonthRecord record) => record.Counts.TryGetValue(MonthCounter.DaysOf(LeaveKind.Sick)!, out var days) ? days : 0m;

    /// <summary>The exact sum of a month's paid lines; null where the statement cannot be paid.</summary>
    private static ExactAmount? Exact(CollectiveAgreement agreement, Worker worker, YearMonth month) =>
        agreement.PayFor(worker, month) is { IsPayable: true } statement
            ? statement.Lines.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, line) => sum + line.Exact)
            : null;

    /// <summary>The year's pay; null where a month cannot be paid.</summary>
    private static Money? Sum(CollectiveAgreement agreement, Worker worker)
    {
        var calculator = PayCalculator.For(agreement);
        var statements = FactGen.Months.Select(month => calculator.PayFor(worker, month)).ToList();
        return statements.Exists(statement => !statement.IsPayable && !statement.IsNobodysMonth)
            ? null
            : Money.Sum(statements.Select(statement => statement.SettledSoFar));
    }
}
