using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Serialization;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Serialization;

/// <summary>Every quantity, rate and bound survives the document, and what cannot be is told with its place.</summary>
public sealed class FormulaJsonTests
{
    private static readonly AmountRate[] Rates =
    [
        new FigureRate(Cny(20m)),
        new TableRate([KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(20m)), KeyValuePair.Create(TermKey.Empty, Cny(15m))]),
        new GradeTableRate([KeyValuePair.Create<GradeCode, Money>("C3", Cny(26.75m))]),
        CellRate.Own("pay"),
        CellRate.OwnGrade("pay", 3, RateUnit.Hour),
        CellRate.Named("pay", "EG8", 1, RateUnit.Day),
        new PayRate(["pay", "skill"]) { Unit = RateUnit.Hour, Basis = RateBasis.AsPaid },
        new PayRate(["pay"]) { Unit = RateUnit.Day, MonthsBefore = 12 },
        new FloorRate("minimum-wage"),
    ];

    private static readonly AmountQuantity?[] Quantities =
    [
        null,
        new CounterQuantity(MonthCounter.NightShifts),
        new CounterQuantity(MonthCounter.NightShifts)
        {
            Above = 1m, AtMost = 12.5m, AtLeast = 3m, Tiers = [new QuantityTier(0m, Ratio.Percent(150m)), new QuantityTier(2m, Ratio.Of(7, 3))],
        },
        new ServiceQuantity(ServiceUnit.Years) { Every = 2, AtMost = 5 },
        new ServiceQuantity(ServiceUnit.Months),
        new ServiceBandsQuantity(ServiceUnit.Months, [new ServiceBand(6, Ratio.Percent(25m)), new ServiceBand(12, Ratio.Percent(35m))]),
        new LevelQuantity(),
        new LevelQuantity { Above = 3 },
        new PointsQuantity([KeyValuePair.Create<TermKey, decimal>(PostClass.Key.Term, 12.5m)]),
        new StandingQuantity(StandingNumber.LoadRatio) { Below = 0.95m, Least = 0.5m, Most = 1.5m },
        new StandingQuantity(StandingNumber.Points),
        new CountsQuantity([KeyValuePair.Create(MonthCounter.NightShifts, 6m), KeyValuePair.Create(MonthCounter.EveningShifts, 2.5m)]),
    ];

    [Fact]
    public void Formula_OfEveryKind_IsReadBackEqual()
    {
        var clauses =
            from rate in Rates
            from times in Quantities
            let amount = new FormulaAmount(rate)
            {
                Times = times,
                Quantity = times is null ? QuantityUse.PerUnit : null,
                Factors = times is null ? new Dictionary<TermKey, Ratio> { [PostClass.Key.Term] = Ratio.Of(1, 3), [TermKey.Empty] = Ratio.One }
                    : new Dictionary<TermKey, Ratio> { [TermKey.Empty] = Ratio.Percent(26.5m) },
                Least = times is null ? null : new AmountBound(rate) { Share = Ratio.Percent(30m) },
                Coefficient = times as StandingQuantity,
                Most = new AmountBound(rate) { PerUnit = times is not null },
            }
            select amount;
        var agreement = Agreement([.. clauses.Select((amount, at) => Bonus($"c{at}", new MonthGround(), new WhileHeld(), amount))]);
        var text = AgreementJson.Write(agreement);

        Assert.Equal(agreement, AgreementJson.Read(text).OrThrow());
        Assert.Equal(text, AgreementJson.Write(AgreementJson.Read(text).OrThrow()));
    }

    [Fact]
    public void Pool_OfEveryRateAndWeight_IsReadBackEqual()
    {
        var clauses =
            from rate in Rates
            from weight in Quantities
            select new PoolAmount(rate)
            {
                Share = Ratio.Percent(2m),
                Weight = weight,
                Over = weight is null ? PoolPeriod.LastYear : PoolPeriod.Month,
                People = weight is null ? PoolPeople.Members : PoolPeople.Covered,
                PaidIn = weight is null ? null : 12,
            };
        var agreement = Agreement([.. clauses.Select((amount, at) => Bonus($"c{at}", new MonthGround(), new WhileHeld(), amount))]);
        var text = AgreementJson.Write(agreement);

        Assert.Equal(agreement, AgreementJson.Read(text).OrThrow());
        Assert.Equal(text, AgreementJson.Write(AgreementJson.Read(text).OrThrow()));
    }

    [Theory]
    [InlineData("""{ "kind": "counter", "counter": "month-counter:night-shifts", "above": 5, "atMost": 5 }""")]
    [InlineData("""{ "kind": "counter", "counter": "month-counter:night-shifts", "tiers": [{ "above": 3, "multiple": "1/2" }, { "multiple": "1/3" }] }""")]
    [InlineData("""{ "kind": "service-bands", "unit": "months", "bands": [{ "from": 6, "counts": "1/2" }, { "from": 6, "counts": "1/3" }] }""")]
    public void Quantity_ThatContradictsItself_IsTold(string times)
    {
        var text = AgreementJson.Write(Agreement(Bonus("c", new MonthGround(), new WhileHeld(), new FormulaAmount(new FigureRate(Cny(7m))))));
        text = text.Replace("\"kind\": \"formula\"", $"\"times\": {times}, \"kind\": \"formula\"", StringComparison.Ordinal);
        var reading = AgreementJson.Read(text);

        Assert.Contains(reading.Findings, finding => finding.Code == FindingCodes.ValuesDoNotFit);
    }
}
