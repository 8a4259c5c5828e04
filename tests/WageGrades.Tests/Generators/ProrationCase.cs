using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>A month to prorate: the rule, rates that begin on days of the month, lost days as bits, undated lost days.</summary>
internal sealed record ProrationCase(
    YearMonth Month, ProrationRule Rule, IReadOnlyList<(int Day, int Yuan)> Rates, uint Lost, decimal Undated)
{
    public static readonly WorkCalendar Calendar = WorkCalendar.Weekdays(new YearMonth(2023, 12), new YearMonth(2029, 1))
        .WithDayOff(new LocalDate(2026, 2, 16))
        .WithWorkingDay(new LocalDate(2026, 2, 14))
        .WithWorkingDay(new LocalDate(2026, 2, 28));

    private static readonly Gen<ProrationRule> Rules =
        from method in Gen.Elements(Enum.GetValues<ProrationMethod>())
        from basis in Gen.Elements(Enum.GetValues<ProrationBasis>())
        from days in Gen.Elements(21.75m, 21.75m, 30m, 26m, 20.67m)
        from halves in Gen.Choose(0, 24)
        select new ProrationRule { Method = method, Basis = basis, DaysPerMonth = days, SmallerCorrectionUpTo = halves / 2m };

    public static Arbitrary<ProrationCase> Any { get; } = Arb.From(
        from month in DateGen.Month.Generator
        from rule in Rules
        from count in Gen.Choose(1, 4)
        from days in Gen.Choose(2, 28).ArrayOf(count - 1)
        from yuan in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 9_000)).ArrayOf(count)
        from lost in Gen.OneOf(Gen.Constant(0u), Run, Run.Zip(Run).Select(pair => pair.Item1 | pair.Item2), Bits)
        from undated in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 50))
        select new ProrationCase(
            month, rule, [.. days.Distinct().Order().Prepend(1).Zip(yuan)], lost & Days(month), undated / 2m),
        Smaller);

    private static Gen<uint> Run =>
        from first in Gen.Choose(0, 30)
        from length in Gen.Choose(1, 31 - first)
        select (uint)(((1L << length) - 1) << first);

    private static Gen<uint> Bits => Gen.Choose(0, int.MaxValue).Select(bits => (uint)bits);

    public ProratedMonth Result => Prorate(this);

    public int Length => CalendarSystem.Iso.GetDaysInMonth(Month.Year, Month.Month);

    public bool IsLost(int day) => (Lost >> (day - 1) & 1) != 0;

    public int RateOn(int day) => Rates.Last(rate => rate.Day <= day).Yuan;

    public static uint Days(YearMonth month) => uint.MaxValue >> (32 - CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));

    private static ProratedMonth Prorate(ProrationCase one)
    {
        LocalDate first = one.Month.OnDayOfMonth(1);
        MonthlyRate[] rates = [.. one.Rates.Select((rate, i) => new MonthlyRate(
            new DateSpan(first.PlusDays(rate.Day - 1), i + 1 < one.Rates.Count ? first.PlusDays(one.Rates[i + 1].Day - 1) : first.PlusMonths(1)),
            ExactAmount.From(Currency.Cny.Of(rate.Yuan))))];
        MonthAttendance attendance = MonthAttendance.Full(one.Month).WithoutDays(one.Undated);
        for (int day = 1; day <= one.Length; day++)
        {
            if (one.IsLost(day))
            {
                attendance = attendance.Without(DateSpan.Through(first.PlusDays(day - 1), first.PlusDays(day - 1)));
            }
        }

        Assert.True(one.Rule.TryProrate(rates, attendance, Calendar, out ProratedMonth? prorated));
        return prorated!;
    }

    private static IEnumerable<ProrationCase> Smaller(ProrationCase one)
    {
        foreach (int at in Enumerable.Range(1, one.Rates.Count - 1))
        {
            yield return one with { Rates = [.. one.Rates.Where((_, i) => i != at)] };
        }

        foreach (uint lost in new[] { 0u, one.Lost & 0xFFFF, one.Lost & 0xFFFF0000, one.Lost & (one.Lost - 1) }.Where(lost => lost != one.Lost))
        {
            yield return one with { Lost = lost };
        }

        foreach (int undated in DateGen.NearerZero((int)(one.Undated * 2)))
        {
            yield return one with { Undated = undated / 2m };
        }

        for (int i = 0; i < one.Rates.Count; i++)
        {
            foreach (int yuan in DateGen.NearerZero(one.Rates[i].Yuan))
            {
                yield return one with { Rates = [.. one.Rates.Select((rate, at) => at == i ? (rate.Day, yuan) : rate)] };
            }
        }

        foreach (YearMonth month in DateGen.Month.Shrinker(one.Month).Where(month => Days(month) == Days(one.Month)))
        {
            yield return one with { Month = month };
        }
    }
}
