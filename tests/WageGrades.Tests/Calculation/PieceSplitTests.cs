using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>How a group's pieces are divided, what an hour's value prices, factors of place and person; all by hand.</summary>
public sealed class PieceSplitTests
{
    private static readonly YearMonth March = new(2026, 3);
    private static readonly LocalDate Start = new(2020, 1, 1);
    private static readonly PieceKey Gear = PieceKey.Of("gear", "milling");

    private static readonly PieceSplit AboveBase = PieceSplit.AboveBaseRates(
        [KeyValuePair.Create(SplitBasis.BaseRate, Ratio.Percent(30m)), KeyValuePair.Create(SplitBasis.Hours, Ratio.Percent(70m))]);

    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    private static CollectiveAgreement Under(PiecePay pay) =>
        new("pieces", LocalizedText.Same("pieces"), Currency.Cny, new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2027, 12)) },
            Clauses = [new SchemeClause("piece-work", "9", LocalizedText.Same("pieces"), EffectiveSeries.Always<PayScheme>(pay)) { Absorbs = [] }],
        };

    private static Worker Maker(string number) => new Worker(new WorkerId(number)).Employ(Start).PutOn(Start, new SchemeTerms("piece-work"));

    private static PieceTeamMember Member(string number, decimal hours, decimal? rate = null, decimal weight = 1m) =>
        new(new WorkerId(number), Ratio.From(weight), hours) { BaseRate = rate is { } own ? Cny(own) : null };

    private static decimal[] Shares(PieceSplit? split, decimal pieces, params PieceTeamMember[] members)
    {
        var run = Run(split, pieces, members);
        Assert.True(run.IsComplete);
        return [.. run.Statements.Select(statement => statement.Total.Amount)];
    }

    private static PayRun Run(PieceSplit? split, decimal pieces, params PieceTeamMember[] members)
    {
        PieceTeam team = new("A", "piece-work", [new PieceCount(Gear, pieces)], members);
        return Under(new PiecePay([KeyValuePair.Create(Gear, PiecePrice.Of(Cny(1m)))]) { Split = split })
            .PayFor(new Workforce(members.Select(member => Maker(member.Worker.Number))).Record(March, team), March);
    }

    // 168 and 138 an hour leave 74 of 380: 168 + 74 × (0.3 × 168/306 + 0.7 / 2) = 206.09.
    [Fact]
    public void PayFor_BaseRatesAndASurplusByShares_Splits() =>
        Assert.Equal([206.09m, 173.91m], Shares(AboveBase, 380m, Member("0001", 1m, 168m), Member("0002", 1m, 138m)));

    // 306 would be base pay; 153 are made: all of it by base rate, 84 and 69.
    [Fact]
    public void PayFor_LessThanTheBaseRates_IsDividedByThem() =>
        Assert.Equal([84m, 69m], Shares(AboveBase, 153m, Member("0001", 1m, 168m), Member("0002", 1m, 138m)));

    [Fact]
    public void PayFor_Equally_WhateverTheHours() =>
        Assert.Equal([100m, 100m, 100m], Shares(PieceSplit.Equally, 300m, Member("0001", 10m), Member("0002", 20m), Member("0003", 1m, weight: 3m)));

    [Fact]
    public void PayFor_ByWeightSaid_PaysAsWhereNothingIsSaid() => Assert.Equal(
        Shares(null, 1_000.01m, Member("0001", 10m, weight: 1.2m), Member("0002", 7m)),
        Shares(PieceSplit.ByWeight, 1_000.01m, Member("0001", 10m, weight: 1.2m), Member("0002", 7m)));

    // 60 % of 100 by hours 1 : 3, 40 % equally.
    [Fact]
    public void PayFor_NamedSharesOfAll_AddUp() => Assert.Equal(
        [35m, 65m],
        Shares(
            new PieceSplit([KeyValuePair.Create(SplitBasis.Hours, Ratio.Percent(60m)), KeyValuePair.Create(SplitBasis.Equal, Ratio.Percent(40m))]),
            100m, Member("0001", 1m), Member("0002", 3m)));

    [Fact]
    public void PayFor_ABaseRateMissing_LeavesEverybodysShareOpen()
    {
        var run = Run(AboveBase, 380m, Member("0001", 1m, 168m), Member("0002", 1m));

        Assert.Equal(2, run.Unsettled.Count);
        Assert.All(run.Statements, statement => Assert.Contains(statement.Findings, finding => finding.Code == FindingCodes.GroupWithoutBaseRate));
    }

    [Fact]
    public void PayFor_ABaseRateInAnotherCurrency_NamesWhoHasIt()
    {
        PieceTeamMember foreign = new(new WorkerId("0002"), Ratio.One, 1m) { BaseRate = new Money(20m, Currency.Usd) };
        var finding = Run(AboveBase, 380m, Member("0001", 1m, 168m), foreign).Statements[0].Findings
            .Single(each => each.Code == FindingCodes.GroupWithoutBaseRate);

        Assert.Contains("0002 of the group “A” have none in CNY", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PiecePay_ValuesOfAMinuteAndOfAnHour_ThrowAndAreTold()
    {
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.OfMinutes(3m))]) { MinuteValue = Cny(1m) };
        var text = AgreementJson.Write(Under(pay)).Replace("\"minuteValue\":", "\"hourValue\": 60, \"minuteValue\":", StringComparison.Ordinal);

        Assert.ThrowsAny<ArgumentException>(() => pay with { HourValue = Cny(60m) });
        Assert.ThrowsAny<ArgumentException>(() => new PiecePay([]) { HourValue = Cny(60m), MinuteValue = Cny(1m) });
        Assert.Equal(Cny(60m), (pay with { MinuteValue = null, HourValue = Cny(60m) }).HourValue);
        Assert.Contains(AgreementJson.Read(text).Findings, finding => finding.Code == FindingCodes.ValuesDoNotFit);
    }

    [Fact]
    public void Read_ForSeveralWithoutAnAmount_IsTold()
    {
        var text = AgreementJson.Write(Under(new PiecePay([KeyValuePair.Create(Gear, PiecePrice.OfMinutes(3m))]) { MinuteValue = Cny(1m) }));
        var wrong = text.Replace("\"minutes\":", "\"for\": 120, \"minutes\":", StringComparison.Ordinal);

        Assert.NotEqual(text, wrong);
        var finding = AgreementJson.Read(wrong).Findings.Single(each => each.Code == FindingCodes.ValuesDoNotFit);
        Assert.Contains("without amount", finding.Message(Language.English), StringComparison.Ordinal);
    }

    // Conserved to the fen, and the order of the members does not matter.
    [Theory]
    [InlineData(0.01)]
    [InlineData(99.99)]
    [InlineData(1_000.03)]
    [InlineData(7_777.77)]
    public void PayFor_AnySum_IsConservedInAnyOrder(decimal made)
    {
        PieceTeamMember[] members = [Member("0001", 40m, 9.5m), Member("0002", 31.5m, 12m, 1.3m), Member("0003", 8m, 7.77m, 0.9m)];
        foreach (var split in new[] { AboveBase, PieceSplit.Equally, PieceSplit.ByWeight, AboveBase with { IsAboveBaseRates = false } })
        {
            var shares = Shares(split, made, members);

            Assert.Equal(Math.Round(made, 2), shares.Sum());
            Assert.Equal(shares, Shares(split, made, [.. Enumerable.Reverse(members)]));
        }
    }

    [Fact]
    public void PieceSplit_SharesThatAreNotWhole_Throw()
    {
        Assert.ThrowsAny<ArgumentException>(() => new PieceSplit([KeyValuePair.Create(SplitBasis.Hours, Ratio.Percent(70m))]));
        Assert.ThrowsAny<ArgumentException>(() => new PieceSplit([]));
    }

    // 3,660 minutes at 172.49 an hour, 104 % for the place.
    [Theory]
    [InlineData("Stockholm", 10_942.77)]
    [InlineData("Skaraborg", 10_521.89)]
    public void PayFor_ValueOfAnHourAtAPlace_IsExact(string place, decimal due)
    {
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.OfMinutes(36.6m))])
        {
            HourValue = Cny(172.49m), PlaceFactors = new Dictionary<string, Ratio> { ["Stockholm"] = Ratio.Percent(104m) },
        };
        var worker = Maker("0001").Employ(new LocalDate(2026, 1, 1), Employment.FullTime with { Workplace = place })
            .Record(March, new MonthRecord { Pieces = [new PieceCount(Gear, 100m)] });

        Assert.Equal(due, Under(pay).PayFor(worker, March).Total.Amount);
    }

    [Fact]
    public void PayFor_APriceForSeveral_PaysEachItsPart()
    {
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.OfSeveral(Cny(2_600m), 120m))]);
        var worker = Maker("0001").Record(March, new MonthRecord { Pieces = [new PieceCount(Gear, 90m)] });

        Assert.Equal(1_950m, Under(pay).PayFor(worker, March).Total.Amount);
        Assert.Equal("2,600.00 CNY for 120", PiecePrice.OfSeveral(Cny(2_600m), 120m).ToString());
        Assert.Equal("每 120 件 2,600.00 元", PiecePrice.OfSeveral(Cny(2_600m), 120m).In(Language.Chinese));
    }

    [Fact]
    public void PayFor_OwnNumber_MultipliesTheOwnPieces()
    {
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.OfSeveral(Cny(2_600m), 120m))])
        {
            Coefficient = new Bonuses.StandingQuantity(StandingNumber.LoadRatio) { Below = 0.95m },
        };
        var worker = Maker("0001").Record(March, new MonthRecord { Pieces = [new PieceCount(Gear, 120m)] });

        Assert.Equal(2_327m, Under(pay).PayFor(worker.WithNumber(StandingNumber.LoadRatio, Start, 0.895m), March).Total.Amount);
        Assert.Equal(2_600m, Under(pay).PayFor(worker.WithNumber(StandingNumber.LoadRatio, Start, 0.95m), March).Total.Amount);
        var without = Under(pay).PayFor(worker, March);
        Assert.Contains(without.Findings.Errors, finding => finding.Code == FindingCodes.StandingNumberMissing);
        Assert.False(without.IsPayable);
    }

    [Fact]
    public void Terms_OfSplitsAndValues_AreReadBackEqual()
    {
        var agreement = Under(new PiecePay([KeyValuePair.Create(Gear, PiecePrice.OfSeveral(Cny(2_600m), 120m)), KeyValuePair.Create(PieceKey.Of("nut"), PiecePrice.OfMinutes(3m))])
        {
            HourValue = Cny(172.49m),
            Split = AboveBase,
            PlaceFactors = new Dictionary<string, Ratio> { ["Stockholm"] = Ratio.Percent(104m) },
            Coefficient = new Bonuses.StandingQuantity(StandingNumber.LoadRatio) { Below = 0.95m },
        });
        var text = AgreementJson.Write(agreement);

        Assert.Equal(agreement, AgreementJson.Read(text).OrThrow());
        Assert.Equal(text, AgreementJson.Write(AgreementJson.Read(text).OrThrow()));
    }

    [Fact]
    public void Read_SharesThatAreNotWhole_AreTold()
    {
        var text = AgreementJson.Write(Under(new PiecePay([KeyValuePair.Create(Gear, PiecePrice.Of(Cny(1m)))]) { Split = PieceSplit.Equally }))
            .Replace("100 %", "90 %", StringComparison.Ordinal);

        Assert.Contains(AgreementJson.Read(text).Findings, finding => finding.Code == FindingCodes.ValuesDoNotFit);
    }

    [Fact]
    public void Explain_ShareBelowTheBaseRates_SaysSo()
    {
        var line = Run(AboveBase, 153m, Member("0001", 1m, 168m), Member("0002", 1m, 138m)).Statements[0].Lines[0];

        Assert.Contains("少于本人基本工资合计，全部按本人基本工资分配（本人基本工资 168.00 元）", line.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("less than the base rates together, all of it by base rate", line.Explain(Language.English), StringComparison.Ordinal);
    }

    // Base rates come first once in the month. Of 306 the first fifteen days take 148.06 and leave 51.94 of 200, the other sixteen 157.94 and 22.06 of
    // 180: 81.29 + 51.94 × (0.3 × 168/306 + 0.7/2) = 108.02 and 86.71 + 22.06 × … = 98.07, together 206.09 as under one agreement.
    [Fact]
    public void PayFor_TwoAgreementsInOneMonth_TakeTheBaseRatesOnce()
    {
        PieceTeam team = new(
            "A", "piece-work",
            [new PieceCount(Gear, 200m) { On = new LocalDate(2026, 3, 5) }, new PieceCount(Gear, 180m) { On = new LocalDate(2026, 3, 20) }],
            [Member("0001", 1m, 168m), Member("0002", 1m, 138m)]);
        var agreement = Under(new PiecePay([KeyValuePair.Create(Gear, PiecePrice.Of(Cny(1m)))]) { Split = AboveBase });
        var people = new Workforce(new[] { "0001", "0002" }.Select(Maker)).Record(March, team);
        decimal[] Of(DateSpan term) =>
            [.. (agreement with { Term = term }).PayFor(people, March).Statements.Select(statement => statement.Lines.Sum(line => line.Amount.Amount))];

        Assert.Equal([108.02m, 91.98m], Of(new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 16))));
        Assert.Equal([98.07m, 81.93m], Of(new DateSpan(new LocalDate(2026, 3, 16), new LocalDate(2027, 1, 1))));
        Assert.Equal([206.09m, 173.91m], Of(agreement.Term));
    }

    // The first fifteen days as above; from the 16th on equally: 108.02 + 90 and 91.98 + 90.
    [Fact]
    public void PayFor_TheRuleChangesInTheMonth_EachDividesWhatWasMadeUnderIt()
    {
        PieceTeam team = new(
            "A", "piece-work",
            [new PieceCount(Gear, 200m) { On = new LocalDate(2026, 3, 5) }, new PieceCount(Gear, 180m) { On = new LocalDate(2026, 3, 20) }],
            [Member("0001", 1m, 168m), Member("0002", 1m, 138m)]);
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.Of(Cny(1m)))]) { Split = AboveBase };
        var agreement = Under(pay);
        var clause = (SchemeClause)agreement.Clauses[0];
        agreement = agreement.WithClause(clause with { Schemes = clause.Schemes.Set(new LocalDate(2026, 3, 16), pay with { Split = PieceSplit.Equally }) });
        var run = agreement.PayFor(new Workforce(new[] { "0001", "0002" }.Select(Maker)).Record(March, team), March);

        Assert.Equal([198.02m, 181.98m], run.Statements.Select(statement => statement.Total.Amount));
    }

    [Fact]
    public void Explain_ShareAboveTheBaseRate_SaysTheRule() => Assert.Contains(
        "各得本人基本工资，超出部分的 30% 按本人基本工资、70% 按工时分配（本人基本工资 168.00 元）",
        Run(AboveBase, 380m, Member("0001", 1m, 168m), Member("0002", 1m, 138m)).Statements[0].Lines[0].Explain(Language.Chinese),
        StringComparison.Ordinal);
}
