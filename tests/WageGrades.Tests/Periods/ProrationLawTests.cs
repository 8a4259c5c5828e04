using System.Numerics;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

public sealed class ProrationLawTests
{
    private const int Runs = 3_000;

    private static readonly RoundingRule Fen = RoundingRule.HalfUp(0.01m);

    [Fact]
    public void FullAttendance_AnyRule_PaysTheFullMonth() =>
        Law.Holds(ProrationCase.Any, one =>
        {
            ProrationCase full = one with { Lost = 0, Undated = 0m };
            Assert.Equal(full.Result.FullMonth, full.Result.Total);
            ProrationCase single = full with { Rates = [full.Rates[0]] };
            Assert.Equal(ExactAmount.From(Currency.Cny.Of(full.Rates[0].Yuan)), single.Result.Total);
        }, Runs);

    [Fact]
    public void SplitAtEqualRates_AnyDay_ChangesNothing() =>
        Law.Holds(Law.Both(ProrationCase.Any, Arb.From(Gen.Choose(2, 28))), data =>
        {
            (ProrationCase one, int day) = data;
            ProrationCase split = Cut(one, day);
            Assert.Equal(one.Result.Total, split.Result.Total);
            Assert.Equal(one.Result.Total.Round(Fen), Money.Sum([.. split.Result.Round(Fen)]));
        }, Runs);

    [Fact]
    public void OneMorePaidDay_AnyLostDay_NeverPaysLess() =>
        Law.Holds(Law.Both(ProrationCase.Any, Arb.From(Gen.Choose(0, 30))), data =>
        {
            (ProrationCase one, int bit) = data;
            Assert.True((one with { Lost = one.Lost & ~(1u << bit) }).Result.Total >= one.Result.Total);
            Assert.True((one with { Undated = Math.Max(0m, one.Undated - 0.5m) }).Result.Total >= one.Result.Total);
        }, Runs);

    /// <summary>A worked day is never paid nothing: by the one exception, 反算 past its divisor, the result says so.</summary>
    [Fact]
    public void AnyPaidDay_AnyMethodAndBasis_IsNotPaidNothingWithoutSayingSo()
    {
        Dictionary<(ProrationMethod, ProrationBasis), int> few = [];
        var onlyTheLast = 0;
        Law.Holds(
            Law.Both(ProrationCase.Any, Arb.From(Gen.OneOf(Gen.Choose(0, 30), Gen.Constant(30)))),
            data =>
            {
                // As it comes, and with one day left of the month: who joins late, leaves early or was absent.
                foreach (
                    ProrationCase one in new[]
                    {
                        data.First,
                        data.First with
                        {
                            Lost = ProrationCase.Days(data.First.Month) & ~(1u << data.Second),
                            Undated = 0m,
                        },
                    })
                {
                    // Counted here: the result's own count of paid days is a part of what is tested.
                    decimal paid = Enumerable.Range(1, one.Length).Sum(day => one.IsLost(day) ? 0m : Weight(one, day)) - one.Undated;
                    ProratedMonth month = one.Result;
                    if (paid > 0m && one.Rates.All(rate => rate.Yuan > 0))
                    {
                        Assert.Equal(paid, month.PaidDays);
                        Assert.Equal(month.PaysWorkNothing, month.Total.Sign == 0);
                        Assert.False(month.PaysWorkNothing && one.Rule.Method is ProrationMethod.ShareOfMonth or ProrationMethod.PaidDaysAtRate);
                        Assert.False(
                            month.PaysWorkNothing && month.LostDays < one.Rule.DaysPerMonth && one.Rule.Method == ProrationMethod.MonthLessLostDays);
                        few[(one.Rule.Method, one.Rule.Basis)] =
                            few.GetValueOrDefault((one.Rule.Method, one.Rule.Basis)) + (month.PaidDays <= 2m ? 1 : 0);
                        onlyTheLast += IsOnlyTheLastDay(one) ? 1 : 0;
                    }
                }
            },
            Runs);

        // Every method on every basis, where the values are many enough.
        Assert.InRange(few.Count, Generators.Runs.IsSecondInShort ? 6 : 12, 12);
        Assert.All(few.Values, count => Assert.InRange(count, Generators.Runs.Least(40, Runs), int.MaxValue));
        Assert.InRange(onlyTheLast, Generators.Runs.Least(5, Runs), int.MaxValue);
    }

    [Fact]
    public void HigherRate_AnyPart_NeverPaysLess() =>
        Law.Holds(
            Law.Both(
                ProrationCase.Any,
                Law.Both(Arb.From(Gen.Choose(0, 3)), Arb.From(Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 9_000)), DateGen.NearerZero))),
            data =>
            {
                (ProrationCase one, (int part, int more)) = data;
                ProrationCase raised = one with
                {
                    Rates = [.. one.Rates.Select((rate, i) => i == part % one.Rates.Count ? (rate.Day, rate.Yuan + more) : rate)],
                };
                Assert.True(raised.Result.Total >= one.Result.Total);
            },
            Runs);

    [Fact]
    public void RoundedParts_AnyRule_AddUpToTheRoundedMonthAndAreNotNegative() =>
        Law.Holds(
            Law.Both(ProrationCase.Any, Arb.From(MoneyGen.Rule)),
            data =>
            {
                ProratedMonth month = data.First.Result;
                IReadOnlyList<Money> rounded = month.Round(data.Second);
                Assert.Equal(month.Total.Round(data.Second), Money.Sum([.. rounded]));
                Assert.All(rounded, part => Assert.True(part.Amount >= 0m));
                Assert.All(month.Parts, part => Assert.Equal(part.Rate.FullMonth * part.Factor, part.Amount));
                Assert.Equal(data.First.Rates.Count, month.Parts.Count);
            },
            Runs);

    [Fact]
    public void Total_AnyRule_IsWhatTheDaysPayOneByOne() =>
        Law.Holds(
            ProrationCase.Any,
            one => Assert.Equal(DayByDay(one), (one.Result.Total.Value.Numerator, one.Result.Total.Value.Denominator)),
            Runs);

    private static ProrationCase Cut(ProrationCase one, int day) =>
        one.Rates.Any(rate => rate.Day == day) ? one : one with { Rates = [.. one.Rates.Append((day, one.RateOn(day))).OrderBy(rate => rate.Item1)] };

    /// <summary>The rule's formulas over single days, in whole numbers over one common denominator.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) DayByDay(ProrationCase one)
    {
        (decimal Weight, decimal Lost, int Yuan)[] days = [.. Enumerable.Range(1, one.Length).Select(day =>
            (Weight(one, day), one.IsLost(day) ? Weight(one, day) : 0m, one.RateOn(day)))];
        decimal all = days.Sum(day => day.Weight);
        decimal dated = all - days.Sum(day => day.Lost);
        decimal undated = Math.Min(one.Undated, dated);
        decimal lost = all - dated + undated;

        // Everything is multiplied by `dated`, so that thinning out by (dated − undated) ÷ dated stays whole.
        decimal scale = dated == 0m ? 1m : dated;
        decimal paidWorth = days.Sum(day => (day.Weight - day.Lost) * (dated - undated) * day.Yuan);
        decimal worth = days.Sum(day => day.Weight * day.Yuan) * scale;
        decimal perMonth = one.Rule.DaysPerMonth;
        decimal limit = one.Rule.SmallerCorrectionUpTo!.Value;
        (BigInteger, BigInteger) whole = Over(worth, all);
        (BigInteger, BigInteger) paid = lost == 0m ? whole
            : paidWorth == 0m ? Over(0m, 1m)
            : one.Rule.Method switch
            {
                ProrationMethod.ShareOfMonth => Over(paidWorth, all),
                ProrationMethod.PaidDaysAtRate => Lesser(Over(paidWorth, perMonth), whole),
                ProrationMethod.MonthLessLostDays => Less(lost, worth - paidWorth),
                _ when lost <= limit => Less(lost, worth - paidWorth),
                _ => Lesser(Over(paidWorth, perMonth), Less(limit, Dearest(limit))),
            };
        if (IsOnlyTheLastDay(one) && one.RateOn(31) > 0)
        {
            paid = (paid.Item1 * Enumerable.Range(1, 31).Min(one.RateOn), paid.Item2 * one.RateOn(31));
        }

        return Reduced(paid.Item1, paid.Item2 * new BigInteger(scale));

        (BigInteger, BigInteger) Less(decimal count, decimal lostWorth) =>
            all <= perMonth ? Over((worth * perMonth) - (lostWorth * all), all * perMonth)
            : count >= perMonth ? Over(0m, 1m)
            : Over((perMonth - count) * (worth - lostWorth), perMonth * (all - count));

        decimal Dearest(decimal count)
        {
            decimal sum = 0m;
            decimal left = count * scale;
            foreach ((decimal weight, decimal lostDay, int yuan) in days.OrderByDescending(day => day.Yuan))
            {
                decimal gone = Math.Min(left, (lostDay * scale) + ((weight - lostDay) * undated));
                sum += gone * yuan;
                left -= gone;
            }

            return sum;
        }
    }

    /// <summary>In thirtieths the 31st stands for the 30th where it is the only paid day.</summary>
    private static bool IsOnlyTheLastDay(ProrationCase one) =>
        one.Rule.Basis == ProrationBasis.Thirtieths && one.Length == 31 && !one.IsLost(31) && Enumerable.Range(1, 30).All(one.IsLost);

    private static decimal Weight(ProrationCase one, int day)
    {
        LocalDate date = new(one.Month.Year, one.Month.Month, day);
        return one.Rule.Basis switch
        {
            ProrationBasis.CalendarDays => 1m,
            ProrationBasis.ScheduledDays => ProrationCase.Calendar.IsScheduled(date) ? 1m : 0m,
            _ when IsOnlyTheLastDay(one) => day == 30 ? 0m : 1m,
            _ => day == 31 ? 0m : day == one.Length && one.Month.Month == 2 ? 31m - day : 1m,
        };
    }

    private static (BigInteger, BigInteger) Over(decimal numerator, decimal denominator) =>
        Reduced(new BigInteger(numerator * 10_000m), new BigInteger(denominator * 10_000m));

    private static (BigInteger, BigInteger) Lesser((BigInteger N, BigInteger D) a, (BigInteger N, BigInteger D) b) =>
        a.N * b.D <= b.N * a.D ? a : b;

    private static (BigInteger, BigInteger) Reduced(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return (numerator / divisor, denominator / divisor);
    }
}
