using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>What a line is entitled to, whatever is paid of it and in whatever order the two are said.</summary>
public sealed class EntitledAmountTests
{
    private static readonly PayLine Line =
        new(new ClauseReference(new("a"), "1"), LocalizedText.Same("a"), new DateSpan(new LocalDate(2026, 7, 1)));

    [Fact]
    public void Entitlement_NotSaid_IsNull() => Assert.Null((Line with { Amount = Cny(5m) }).Entitlement);

    [Fact]
    public void Entitlement_OfALinePaidLessLater_Stays()
    {
        var paid = Line with { Amount = Cny(5m), Entitlement = Cny(5m) };
        Assert.Equal((Cny(0m), Cny(5m)), ((paid with { Amount = Cny(0m) }).Amount, (paid with { Amount = Cny(0m) }).Entitlement));
        Assert.Equal(Cny(5m), (paid with { Amount = Cny(3m) } with { Amount = Cny(4m) }).Entitlement);
        Assert.Null((paid with { Entitlement = null } with { Amount = Cny(3m) }).Entitlement);
    }

    [Fact]
    public void Equality_DoesNotDependOnTheOrderInWhichTheTwoWereSaid()
    {
        var one = Line with { Amount = Cny(5m), Entitlement = Cny(5m) };
        Assert.Equal(one, Line with { Entitlement = Cny(5m), Amount = Cny(5m) });
        Assert.Equal(one, Line with { Amount = Cny(3m), Entitlement = Cny(5m) } with { Amount = Cny(5m) });
        Assert.NotEqual(one, one with { Amount = Cny(3m) });
        Assert.NotEqual(one with { Amount = Cny(3m) }, Line with { Amount = Cny(3m), Entitlement = Cny(3m) });
    }
}
