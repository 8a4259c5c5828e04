namespace WageGrades.Tests.Generators;

/// <summary>Days and months around the present agreements, leap years included, with shrinkers towards 1 January 2026.</summary>
internal static class DateGen
{
    private static readonly LocalDate Origin = new(2026, 1, 1);

    /// <summary>2020-01-01 to about 2032.</summary>
    public static Arbitrary<LocalDate> Day { get; } = Arb.From(Gen.Choose(-2191, 2300).Select(Origin.PlusDays), Nearer);

    /// <summary>2024-01 to 2028-12.</summary>
    public static Arbitrary<YearMonth> Month { get; } = Arb.From(
        Gen.Choose(-24, 35).Select(AsMonth),
        month => NearerZero(((month.Year - 2026) * 12) + month.Month - 1).Select(AsMonth));

    public static IEnumerable<LocalDate> Nearer(LocalDate day) =>
        NearerZero(Period.DaysBetween(Origin, day)).Select(Origin.PlusDays);

    /// <summary>Integers nearer to zero.</summary>
    public static IEnumerable<int> NearerZero(int value) =>
        value == 0 ? [] : new[] { 0, value / 2, value - Math.Sign(value) }.Where(smaller => smaller != value).Distinct();

    private static YearMonth AsMonth(int index) => Origin.PlusMonths(index).ToYearMonth();
}
