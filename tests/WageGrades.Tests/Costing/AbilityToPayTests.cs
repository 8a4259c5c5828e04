using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>What a firm can bear, by its supplied figures; the figures are made up.</summary>
public sealed class AbilityToPayTests
{
    private static readonly DateSpan LastYear = new(new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 1));

    private static readonly Workforce Ten = new(People.Workers.Take(10));

    private static FirmFigures Figures => new(new("2025 年决算", "accounts of 2025"), LastYear)
    {
        AsOf = new LocalDate(2026, 3, 31),
        Revenue = 1_000_000m,
        Profit = 60_000m,
        ValueAdded = 500_000m,
        WageTotal = 180_000m,
        LabourCost = 240_000m,
    };

    private static CostReport CostOf(string name, decimal more) =>
        Proposal.On(Agreement(BasePay), name).Raise("base-pay", Increase.Flat(more)).EffectiveFrom(July).Cost(Ten);

    private static Ratio Share(decimal part, decimal whole) => Ratio.From(part) / Ratio.From(whole);

    [Fact]
    public void Of_TwoProposals_GivesTheThreeSharesBeforeAndAfterEach()
    {
        // Ten people with 100 and 200 a month more: 12,000 and 24,000 a year on 240,000 of labour cost, off 60,000 of profit.
        var ability = AbilityToPay.Of(Figures, CostOf("union", 200m), CostOf("employer", 100m));
        Assert.Equal(
            [Ratio.Percent(24m), Ratio.Percent(48m), Ratio.Percent(25m)],
            ability.Rows.Select(row => row.Before.Value!.Value));
        Assert.Equal(
            [Share(264_000m, 1_000_000m), Share(264_000m, 500_000m), Share(36_000m, 264_000m)],
            ability.Rows.Select(row => row.After[0].Value!.Value));
        Assert.Equal(
            [Share(252_000m, 1_000_000m), Share(252_000m, 500_000m), Share(48_000m, 252_000m)],
            ability.Rows.Select(row => row.After[1].Value!.Value));
        Assert.Empty(ability.Findings);
        Assert.Contains("| 人工成本利润率（利润总额 ÷ 人工成本） | 25.00% | 13.64% | 19.05% |", ability.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("established 2026-03-31", ability.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AFigureNotSupplied_IsNamedAndNeverZero()
    {
        var ability = AbilityToPay.Of(Figures with { ValueAdded = null, Profit = null }, CostOf("union", 200m));
        Assert.Equal([true, false, false], ability.Rows.Select(row => row.Before.Value is not null));
        Assert.Equal("value added not supplied", ability.Rows[1].After[0].Lacks!.English);
        Assert.Equal(["profit", "valueAdded"], ability.Findings.Select(finding => finding.Path));
        Assert.All(ability.Findings, finding => Assert.Equal(FindingCodes.FirmFigureMissing, finding.Code));
        Assert.Contains("未提供增加值", ability.ToMarkdown(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(ability));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("rows")[1].GetProperty("before").GetProperty("value").ValueKind);
    }

    [Fact]
    public void Of_ValueAddedNotAboveZero_TellsNoShareOfIt()
    {
        var row = AbilityToPay.Of(Figures with { ValueAdded = -5m }, CostOf("union", 200m)).Rows[1];
        Assert.Equal(("value added is not above zero", (Ratio?)null), (row.Before.Lacks!.English, row.Before.Value));
    }

    [Fact]
    public void Of_FiguresThatDoNotFit_IsFound()
    {
        var ability = AbilityToPay.Of(
            new FirmFigures(new("上半年", "first half"), new DateSpan(new LocalDate(2025, 1, 1), new LocalDate(2025, 7, 1)))
            {
                Revenue = 1m, Profit = 1m, ValueAdded = 1m, WageTotal = 2m, LabourCost = 1m,
            },
            CostOf("union", 200m));
        Assert.Equal([FindingCodes.LabourCostBelowWages, FindingCodes.FigureOfAnotherLength], ability.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Of_NoCostOrTwoOfOneName_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => AbilityToPay.Of(Figures));
        Assert.Throws<ArgumentException>(() => AbilityToPay.Of(Figures, CostOf("union", 1m), CostOf("union", 2m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figures with { Revenue = 0m });
        Assert.Throws<ArgumentOutOfRangeException>(() => Figures with { Profit = 1e17m });
    }

    [Fact]
    public void Of_LargestFigures_AnswersWithoutLeavingTheRange()
    {
        var largest = Figures with { LabourCost = 9_999_999_999_999_999m, Profit = -9_999_999_999_999_999m, Revenue = 0.000000000001m };
        Assert.NotNull(AbilityToPay.Of(largest, CostOf("union", 200m)).ToMarkdown());
    }
}
