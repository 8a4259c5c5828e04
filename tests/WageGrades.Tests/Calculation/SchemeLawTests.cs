using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>The laws of pay schemes, over any changes inside a year.</summary>
[Trait("Length", "Long")]
public sealed class SchemeLawTests
{
    private static readonly Money Nothing = Money.Zero(Currency.Cny);
    private static readonly DateSpan Year = DateSpan.OfYear(2026);

    private static readonly YearMonth[] Of2026 = [.. Enumerable.Range(1, 12).Select(month => new YearMonth(2026, month))];

    /// <summary>Months enough to see everything that becomes of 2026.</summary>
    private static readonly YearMonth[] Until2029 = [.. Enumerable.Range(0, 48).Select(month => new YearMonth(2026, 1).PlusMonths(month))];

    [Fact]
    public void SettlementAndAdvances_AnyYear_AreTheAssessedAmount() =>
        Law.Holds(
            SchemeCase.Any,
            one =>
            {
                var rule = one.Annual with
                {
                    Shortfall = SettlementShortfall.RecoveredAtOnce,
                    OnLeaving = one.Annual.OnLeaving == DeferredOnLeaving.Lapses ? DeferredOnLeaving.AsScheduled : one.Annual.OnLeaving,
                };
                var agreement = (one with { Annual = rule }).Agreement;
                var calculator = PayCalculator.For(agreement);
                var lines = Until2029
                    .SelectMany(month => calculator.PayFor(one.Worker, month).Lines.Select(line => (month, line)))
                    .Where(each => each.line.Clause.Id == "annual-pay")
                    .ToList();
                var paid = lines
                    .Where(each => each.line.BelongsTo == Year || (each.line.BelongsTo is null && each.month.Year == 2026))
                    .Aggregate(Nothing, (sum, each) => sum + each.line.Amount);

                if (DaysOn(one, "annual-pay").Count == 0)
                {
                    Assert.Equal(Nothing, paid);
                }
                else if (one.First.IsAmount)
                {
                    Assert.Equal(FactGen.Cny(one.First.Value), paid);
                }
                else if (rule.PartYear == PartYearRule.ByDays)
                {
                    Assert.Equal(ByDays(one, rule).Round(one.Rounding), paid);
                }
            },
            tests: 300);

    [Fact]
    public void Settlement_OverTwoYears_IsTheSumOfBothWhatNotWaived() =>
        Law.Holds(
            SchemeCase.Any,
            one =>
            {
                // Somebody who stays on annual pay: what 2026 was advanced too much comes back in 2027 or later, and 2028 is paid without assessment.
                one = one with
                {
                    Left = null,
                    First = (true, one.First.Value % 130_000),
                    Second = (true, 230_000),
                    Changes = [(new LocalDate(2026, 1, 1), "annual-pay", 100_000)],
                };
                var agreement = one.Agreement;
                var calculator = PayCalculator.For(agreement with { Policies = agreement.Policies with { Recovery = new RecoveryPlan(Ratio.One) } });
                var both = Until2029
                    .Select(month => calculator.PayFor(one.Worker, month))
                    .SelectMany(statement =>
                        statement.Lines.Where(line =>
                            line.Clause.Id == "annual-pay" && (line.BelongsTo is { } span ? span.From.Year < 2028 : statement.Month.Year < 2028)))
                    .Aggregate(Nothing, (sum, line) => sum + line.Amount);
                var assessed = FactGen.Cny(one.First.Value + one.Second.Value);

                Assert.True(one.Annual.Shortfall == SettlementShortfall.Waived ? both >= assessed : both == assessed, $"{both} of {assessed}");
            },
            tests: 100);

    [Fact]
    public void AbsorbedAndPaid_EachClause_AreTheEntitlement() =>
        Law.Holds(
            SchemeCase.Any,
            one =>
            {
                var calculator = PayCalculator.For(one.Agreement);
                foreach (var month in Of2026)
                {
                    var (own, ladder) = (calculator.PayFor(one.Worker, month), calculator.PayFor(one.OnLadder, month));
                    foreach (var clause in new[] { "base-pay", "skill-allowance" })
                    {
                        var absorbed = own
                            .Suppressed.Where(line => line.Clause.Id == clause && line.Reason == LineReason.Absorbed)
                            .Sum(line => line.Entitlement!.Value.Amount);
                        Assert.Equal(ladder.Paid(clause), own.Paid(clause) + absorbed);
                    }
                }
            },
            tests: 300);

    [Fact]
    public void Switching_AnyDays_EachPaysOnce() =>
        Law.Holds(
            SchemeCase.Any,
            one =>
            {
                var calculator = PayCalculator.For((one with { Floor = null }).Agreement);
                foreach (var month in Of2026)
                {
                    var own = calculator
                        .PayFor(one.Worker, month)
                        .Lines.Where(line => line.Clause.Id != "skill-allowance" && line.BelongsTo is null)
                        .ToList();
                    var ladder = calculator.PayFor(one.OnLadder, month).Lines.Where(line => line.Clause.Id == "base-pay");
                    if (!IsWeighted(one, month))
                    {
                        Assert.Equal(
                            ladder.Aggregate(Ratio.Zero, (sum, line) => sum + line.Factor),
                            own.Aggregate(Ratio.Zero, (sum, line) => sum + line.Factor));
                    }

                    if (one.Proration is { Method: ProrationMethod.ShareOfMonth, Basis: ProrationBasis.CalendarDays })
                    {
                        var days = PaidDays(one, month)
                            .Aggregate(
                                ExactAmount.Zero(Currency.Cny),
                                (sum, day) => sum + (RateOn(one, day) / DateSpan.OfMonth(month).DayCount!.Value));
                        Assert.Equal(days, own.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, line) => sum + line.Exact));
                    }
                }
            },
            tests: 300);

    [Fact]
    public void Floor_AnyCase_IsNeverUndercut() =>
        Law.Holds(
            SchemeCase.Any,
            one =>
            {
                one = one with
                {
                    Floor = one.Floor ?? FloorPeriod.Month,
                    Changes = [.. one.Changes.Select(change => change.Clause is null ? change : change with { Clause = "negotiated-pay" })],
                };
                var calculator = PayCalculator.For(one.Agreement);
                var months = Of2026
                    .Select(month => (Own: calculator.PayFor(one.Worker, month), Ladder: calculator.PayFor(one.OnLadder, month)))
                    .ToList();
                if (one.Floor == FloorPeriod.Month)
                {
                    Assert.All(months, month => Assert.True(month.Own.SettledSoFar >= month.Ladder.SettledSoFar, $"{month.Own} < {month.Ladder}"));
                }

                Assert.True(months.Sum(month => month.Own.SettledSoFar.Amount) >= months.Sum(month => month.Ladder.SettledSoFar.Amount));
            },
            tests: 300);

    [Fact]
    public void OneMorePaidDay_OverTheYear_NeverPaysLess() =>
        Law.Holds(
            SchemeCase.Any,
            one =>
            {
                if (one.Absent.Count == 0)
                {
                    return;
                }

                // Where a month has both, what the lost day leaves is spread over the month's other days, dear and cheap.
                if (
                    one.Proration.Method != ProrationMethod.ShareOfMonth
                    && one.Changes.Any(change => change.From.Day > 1 && change.From.ToYearMonth() == one.Absent[0].ToYearMonth()))
                {
                    return;
                }

                one = one with { Second = (true, 0), Annual = one.Annual with { OnLeaving = DeferredOnLeaving.AsScheduled } };
                var more = one with { Absent = [.. one.Absent.Skip(1)] };
                Assert.True(Total(more) >= Total(one), $"{Total(more)} < {Total(one)}");

                decimal Total(SchemeCase each)
                {
                    var calculator = PayCalculator.For(each.Agreement);
                    return Until2029.Sum(month =>
                        calculator
                            .PayFor(each.Worker, month)
                            .Lines.Where(line => month.Year == 2026 || line.BelongsTo == Year)
                            .Sum(line => line.Amount.Amount));
                }
            },
            tests: 200);

    /// <summary>Whether days are lost in a month in which one scheme has two amounts: their parts are then shares of money, not of days.</summary>
    private static bool IsWeighted(SchemeCase one, YearMonth month) =>
        one.Proration.Method != ProrationMethod.ShareOfMonth
        && PaidDays(one, month).Count < DateSpan.OfMonth(month).DayCount!.Value
        && one.Changes.Where(change => change.From <= month.OnDayOfMonth(1).PlusMonths(1))
            .TakeLast(5)
            .GroupBy(change => change.Clause)
            .Any(same => same.Count() > 1)
        && one.Changes.Any(change => change.From.ToYearMonth() == month);

    private static List<LocalDate> PaidDays(SchemeCase one, YearMonth month) =>
        [
            .. Enumerable
                .Range(0, DateSpan.OfMonth(month).DayCount!.Value)
                .Select(day => month.OnDayOfMonth(1).PlusDays(day))
                .Where(day => day >= one.Hired && !(day >= one.Left) && !one.Absent.Contains(day)),
        ];

    private static List<(LocalDate Day, int Year)> DaysOn(SchemeCase one, string clause) =>
        [
            .. from month in Of2026
            from day in Enumerable.Range(0, DateSpan.OfMonth(month).DayCount!.Value).Select(day => month.OnDayOfMonth(1).PlusDays(day))
            where day >= one.Hired && !(day >= one.Left)
            let change = one.Changes.LastOrDefault(change => change.From <= day)
            where change.Clause == clause
            select (day, change.Amount),
        ];

    /// <summary>What a whole month would pay on a day's terms.</summary>
    private static ExactAmount RateOn(SchemeCase one, LocalDate day)
    {
        var change = one.Changes.LastOrDefault(change => change.From <= day);
        return change.Clause switch
        {
            null => FactGen.Cny(SchemeCase.Base),
            "negotiated-pay" => FactGen.Cny(change.Amount),
            _ => Twelfth(one.Annual, change.Amount),
        };
    }

    /// <summary>The advance and the performance part day by day, over 365 days.</summary>
    private static ExactAmount ByDays(SchemeCase one, AnnualPay rule)
    {
        var factor = Ratio.Percent(one.First.Value);
        return DaysOn(one, "annual-pay").Where(day => !one.Absent.Contains(day.Day)).Aggregate(ExactAmount.Zero(Currency.Cny), (sum, day) =>
        {
            var part = Twelfth(rule, day.Year) * 12;
            return sum + ((part + ((FactGen.Cny(day.Year) - part) * factor)) / 365);
        });
    }

    private static ExactAmount Twelfth(AnnualPay rule, int year) => rule.Advance!.Share is { } share
        ? FactGen.Cny(year) * share / 12
        : ExactAmount.Min(rule.Advance.Monthly!.Value, FactGen.Cny(year).ToExactAmount() / 12);
}
