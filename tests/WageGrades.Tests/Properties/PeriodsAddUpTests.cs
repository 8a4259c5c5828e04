using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Properties;

/// <summary>What is paid for periods adds up: twelve twelfths are the whole, and no month is paid twice however often somebody leaves and comes back.</summary>
public sealed class PeriodsAddUpTests
{
    private static readonly LocalDate First = new(2026, 1, 1);

    // Up to five days of the year on which somebody leaves or comes back, and how the months count.
    private static readonly Arbitrary<(int[] Turns, int Every, Accrual Accrual, LeaverPay Leaving)> Years = Arb.From(
        from turns in Gen.Choose(1, 364).ArrayOf(4)
        from every in Gen.Elements(2, 3, 4, 6, 12)
        from accrual in Gen.Elements(
            Accrual.ByMonths(AccrualDays.Employed), Accrual.ByMonthsAbove(AccrualDays.Paid, 15m), Accrual.ByMonthsFrom(AccrualDays.Held, 10m),
            Accrual.ByDays(AccrualDays.Employed), Accrual.InFull(AccrualDays.Paid))
        from leaving in Gen.Elements(LeaverPay.PaidAtOnce, LeaverPay.AsScheduled)
        select (turns, every, accrual, leaving));

    private static CollectiveAgreement Of(int every, Accrual accrual, LeaverPay leaving) => Agreement(Bonus(
        "thirteenth",
        new EmployedGround(),
        new Periodic(12) { EveryMonths = every, Accrual = accrual, EmployedOn = CutOff.None, OnLeaving = leaving, Hours = PartTimeAs.OnDueDay },
        new FixedAmount(Cny(1_200m))));

    private static decimal OfYear(CollectiveAgreement agreement, Worker worker) => Enumerable.Range(1, 12).Sum(month =>
        agreement.PayFor(worker, new YearMonth(2026, month)) is { IsPayable: true } paid ? paid.Total.Amount : -1_000_000m);

    [Fact]
    public void PayFor_EveryDayOfTheYear_IsTheWhole() => Law.Holds(
        Years,
        year => Assert.Equal(1_200m * 12 / year.Every, OfYear(Of(year.Every, year.Accrual, year.Leaving), Somebody())),
        60);

    [Fact]
    public void PayFor_LeftAndReturned_IsWhatEachEmploymentEarnedAndNoMonthTwice() => Law.Holds(
        Years,
        year =>
        {
            var worker = new Worker(new WorkerId("0001")).Employ(Start);
            int[] turns = [.. year.Turns.Distinct().Order()];
            for (var at = 0; at < turns.Length; at++)
            {
                var day = First.PlusDays(turns[at]);
                worker = at % 2 == 0 ? worker.Leave(day) : worker.Employ(day);
            }

            Assert.Equal(Expected(worker, year.Every, year.Accrual), OfYear(Of(year.Every, year.Accrual, year.Leaving), worker));
        },
        100);

    // Whatever the parts and the months that count, and whenever somebody leaves who is paid all the same.
    [Fact]
    public void PayFor_AnyInstalments_AddUpToTheRoundedWhole() => Law.Holds(
        Arb.From(
            from weights in Gen.Choose(1, 97).ArrayOf(5)
            from cents in Gen.Choose(1, 99_999)
            from counted in Gen.Choose(1, 24)
            from left in Gen.Choose(0, 400)
            from leaving in Gen.Elements(LeaverPay.PaidAtOnce, LeaverPay.AsScheduled)
            select (weights, cents, counted, left, leaving)),
        each =>
        {
            LumpSum lumpSum = new(
                new LocalDate(2025, 12, 31),
                new YearMonth(2024, 1),
                new YearMonth(2025, 12),
                each.weights.Select((weight, at) => new Instalment(new YearMonth(2026, 1 + (at * 2)), weight)))
            {
                Accrual = Accrual.ByMonths(AccrualDays.Employed), OnLeaving = each.leaving, Hours = PartTimeAs.AsItWas,
            };
            var amount = each.cents / 100m;
            var agreement = Agreement(Bonus("once", new EmployedGround(), lumpSum, new FixedAmount(Cny(amount))));
            var worker = new Worker(new WorkerId("0001"))
                .Employ(new LocalDate(2026, 1, 1).PlusMonths(-each.counted))
                .Leave(First.PlusDays(each.left));

            Assert.Equal(Math.Round(amount * each.counted / 24, 2, MidpointRounding.AwayFromZero), OfYear(agreement, worker));
        },
        80);

    // Month by month and day by day: each employment has what it earned of each period by itself, less the months for which an earlier one was paid.
    private static decimal Expected(Worker worker, int every, Accrual accrual)
    {
        var employments = worker.Employment.Steps.Where(step => step.HasValue).Select(step => step.Span).ToList();
        var sum = 0m;
        for (var first = 1; first <= 12; first += every)
        {
            List<YearMonth> months = [.. Enumerable.Range(first, every).Select(month => new YearMonth(2026, month))];
            HashSet<YearMonth> taken = [];
            foreach (var employment in employments)
            {
                var days = months.ToDictionary(month => month, month => DateSpan.OfMonth(month).Intersect(employment)?.DayCount ?? 0);
                var counted = months.Where(month => accrual.Counts(Ratio.Of(days[month], 1))).ToList();
                var share = accrual.Method switch
                {
                    AccrualMethod.InFull => counted.Count > 0 && taken.Count == 0 ? 1m : 0m,
                    AccrualMethod.ByMonths => (decimal)counted.Count(month => !taken.Contains(month)) / every,
                    _ => (decimal)days.Values.Sum() / months.Sum(month => DateSpan.OfMonth(month).DayCount!.Value),
                };
                sum += Math.Round(1_200m * share, 2, MidpointRounding.AwayFromZero);
                taken.UnionWith(counted);
            }
        }

        return sum;
    }
}
