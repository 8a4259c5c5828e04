using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Compliance;

/// <summary>Amounts at, below and above the minimum, areas of several workplaces, and who a monthly minimum tests. Tier 1 of Zhejiang is 2,660 and
/// tier 2 2,430 from 2026.</summary>
public sealed class ComplianceBoundaryTests
{
    private const string Luqiao = "台州路桥";
    private const string Xianju = "台州仙居";

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Compliance/AreaTable")]
    [InlineData("zhejiang-2", "zhejiang-1")]
    [InlineData("zhejiang-1", "zhejiang-2")]
    public void AgreedStandard_SeveralAreas_IsHeldToTheHighestWhicheverStandsFirst(string first, string second)
    {
        var agreement = Agreement(OneCell(2_500m)) with { WorkplaceAreas = new Dictionary<string, string> { ["一厂"] = first, ["二厂"] = second } };
        Assert.Contains("WG6010", Codes(agreement));
    }

    [Theory]
    [InlineData("zhejiang-1", 2_659, true)]
    [InlineData("zhejiang-1", 2_660, false)]
    [InlineData("zhejiang-2", 2_429, true)]
    [InlineData("zhejiang-2", 2_430, false)]
    public void AgreedStandard_AroundTheMinimumOfItsArea_FailsBelow(string area, int cell, bool fails)
    {
        var agreement = Agreement(OneCell(cell)) with { WorkplaceAreas = new Dictionary<string, string> { [Luqiao] = area } };
        Assert.Equal(fails, Codes(agreement).Contains("WG6010"));
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Compliance/PersonMonthsRule")]
    public void PersonMonth_HalfTimeOfFourThousand_IsNotUnderTheFullMinimum()
    {
        Assert.DoesNotContain("WG6011", Codes(Everybody(OneCell(4_000m)), At(Luqiao, EmploymentForm.PartTime, Ratio.Of(1, 2))));
        Assert.DoesNotContain("WG6011", Codes(Everybody(OneCell(4_000m)), At(Luqiao, EmploymentForm.FullTime, Ratio.Of(1, 2))));
    }

    [Theory]
    [InlineData("2659.99", true)]
    [InlineData("2660", false)]
    [InlineData("2660.01", false)]
    public void PersonMonth_AroundTheMinimum_FailsBelow(string cell, bool fails) =>
        Assert.Equal(
            fails,
            Codes(Everybody(OneCell(decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)), rounding: 0.01m), At(Luqiao))
                .Contains("WG6011"));

    [Fact]
    public void PersonMonth_OtherWorkplace_IsHeldToItsOwnArea()
    {
        Assert.DoesNotContain("WG6011", Codes(Everybody(OneCell(2_500m)), At(Xianju)));
        Assert.Contains("WG6011", Codes(Everybody(OneCell(2_500m)), At(Luqiao)));
        Assert.Contains("WG6011", Codes(Everybody(OneCell(2_420m)), At(Xianju)));
    }

    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-02", false)] // joined on the second: no month of January in full, and from February the minimum is kept
    public void PersonMonth_JoinedOnTheFirst_IsAFullMonth(string joined, bool fails)
    {
        var ladder = BasePay with
        {
            Ladders = OneCell(2_600m).Ladders.Set(new LocalDate(2026, 2, 1), PayLadder.Build(Currency.Cny, 1).Grade("G1", 2_700m).ToLadder()),
        };
        var worker = At(Luqiao) with
        {
            Employment = EffectiveSeries.StartingOn(
                NodaTime.Text.LocalDatePattern.Iso.Parse(joined).Value, new Employment(EmploymentForm.FullTime) { Workplace = Luqiao }),
        };
        Assert.Equal(fails, Codes(Everybody(ladder), worker).Contains("WG6011"));
    }

    [Theory]
    [InlineData(2_430, "zhejiang-2", false)]
    [InlineData(2_429, "zhejiang-2", true)]
    [InlineData(2_660, null, false)]
    [InlineData(2_659, null, true)]
    public void AgreedFloor_AroundTheMinimum_FailsBelow(int amount, string? area, bool fails)
    {
        var agreement = Everybody(OneCell(4_000m)) with
        {
            Floors =
            [
                new PayFloor(
                    "floor",
                    LocalizedText.Same("floor"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(amount)))
                {
                    Area = area,
                },
            ],
        };
        Assert.Equal(fails, Codes(agreement).Contains("WG6012"));
    }

    [Theory]
    [InlineData("4000", false)]
    [InlineData("3999.99", true)]
    public void MorePaysLess_EqualCells_AreNoContradiction(string higher, bool found)
    {
        var ladder = PayLadder.Build(Currency.Cny, 2)
            .Grade("G1", 4_000m, 4_000m).Grade("G2", decimal.Parse(higher, System.Globalization.CultureInfo.InvariantCulture), 4_100m).ToLadder();
        Assert.Equal(found, Codes(Everybody(BasePay with { Ladders = EffectiveSeries.Always(ladder) })).Contains("WG6020"));
    }

    private static LadderClause OneCell(decimal amount) =>
        BasePay with { Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("G1", amount).ToLadder()) };

    private static CollectiveAgreement Everybody(LadderClause ladder, decimal? rounding = null)
    {
        var agreement = Agreement(ladder);
        return agreement with
        {
            CoveredForms = [.. EmploymentForm.All],
            WorkplaceAreas = new Dictionary<string, string> { [Luqiao] = "zhejiang-1", [Xianju] = "zhejiang-2" },
            Policies = rounding is { } quantum
                ? agreement.Policies with { Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(quantum)) }
                : agreement.Policies,
        };
    }

    private static Worker At(string workplace, EmploymentForm? form = null, Ratio? share = null) => Somebody("1") with
    {
        Employment = EffectiveSeries.StartingOn(
            new LocalDate(2020, 1, 1), new Employment(form ?? EmploymentForm.FullTime) { Workplace = workplace, HoursShare = share ?? Ratio.One }),
    };

    private static List<string> Codes(CollectiveAgreement agreement, params Worker[] people) =>
        [.. agreement.Check(Jurisdictions.National, new Workforce(people)).Findings.Select(finding => finding.Code.Id)];
}
