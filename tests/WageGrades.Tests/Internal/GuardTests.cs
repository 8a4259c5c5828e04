using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

public sealed class GuardTests
{
    [Fact]
    public void InRange_Outside_NamesArgumentValueAndRange()
    {
        int step = 7;
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.InRange(step, 1, 3));
        Assert.Equal("step", error.ParamName);
        Assert.Equal(7, error.ActualValue);
        Assert.Contains("between 1 and 3", error.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void InRange_Ends_AreAllowed(int value) => Assert.Equal(value, Guard.InRange(value, 1, 3));

    [Fact]
    public void Checks_OfBadValues_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => Guard.NotNull<string>(null));
        Assert.Throws<ArgumentException>(() => Guard.NotBlank(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Positive(0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.NotNegative(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.AtLeast(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Defined((IsoDayOfWeek)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.That(false, "x", "something else"));
    }
}
