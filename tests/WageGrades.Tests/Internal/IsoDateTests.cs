using NodaTime.Text;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class IsoDateTests
{
    [Fact]
    public void TryRead_AnyText_IsTheDateThatThePatternReads()
    {
        var read = 0;
        Prop.ForAll(
            Arb.From(
                from year in Gen.Elements("2026", "2024", "0001", "1900", "9999", "20x6", "-001")
                from month in Gen.Elements("01", "02", "12", "00", "13", "1", "１２")
                from day in Gen.Elements("01", "28", "29", "30", "31", "00", "32", "/1")
                from sign in Gen.Elements("-", "-", "-", "/")
                select $"{year}{sign}{month}-{day}"),
            text =>
            {
                var pattern = LocalDatePattern.Iso.Parse(text);
                var isRead = IsoDate.TryRead(text, out LocalDate date);
                read += isRead ? 1 : 0;
                return isRead == (pattern.Success && text.Length == 10) && (!isRead || date == pattern.Value);
            }).Check(Law.Config(2_000));
        Assert.True(read > 0);
    }

    [Fact]
    public void TryRead_AnyDayOfTheYear_IsTheOneThatThePatternReadsAndIsWrittenAlike()
    {
        foreach (var text in from month in Texts from day in Texts from sign in new[] { "-", "/", "" } select $"{month}{sign}{day}")
        {
            var pattern = AnnualDatePattern.Iso.Parse(text);
            Assert.Equal(pattern.Success, IsoDate.TryRead(text, out AnnualDate date));
            if (pattern.Success)
            {
                Assert.Equal(pattern.Value, date);
                Assert.Equal(text, IsoDate.Of(date));
            }
        }
    }

    private static IEnumerable<string> Texts => [.. Enumerable.Range(0, 40).Select(number => $"{number:00}"), "1", "x1", "１２", "-1", "001", ""];
}
