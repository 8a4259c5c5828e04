using System.Globalization;

namespace WageGrades.Tests.Conventions;

public sealed class CultureTests
{
    [Fact]
    public void Suite_Runs_UnderTheHostileCulture()
    {
        Assert.Equal("−1,5", (-1.5m).ToString(CultureInfo.CurrentCulture));
        Assert.Equal("31|12|2026", new DateTime(2026, 12, 31).ToString("d", CultureInfo.CurrentCulture));
    }
}
