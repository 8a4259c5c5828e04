using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.PieceDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Piece rates and orders. The figures are worked out by hand from the counts and prices beside them.</summary>
public sealed class PieceTests
{
    [Fact]
    public void Check_TermsThatNothingAsks_AreTold()
    {
        string[] Told(PiecePay pay) => [.. Under(pay).Check().Where(finding => finding.Code == FindingCodes.MemberNotUsed).Select(finding => $"{finding.Argument("member")}")];
        var prices = Prices((Gear, 2m));

        Assert.Equal(["schemes.tierScope"], Told(prices with { TierScope = PieceTierScope.EachPrice }));
        Assert.Empty(Told(prices with { TierScope = PieceTierScope.EachPrice, Tiers = [new PieceTier(300m, Ratio.Percent(110m))] }));
        Assert.Equal(["schemes.guarantee.hoursOfMonth"], Told(prices with { Guarantee = new(Cny(3_000m), GuaranteeBasis.Days) { HoursOfMonth = 166m } }));
        Assert.Empty(Told(prices with { Guarantee = new(Cny(3_000m), GuaranteeBasis.Hours) { HoursOfMonth = 166m } }));
    }

    [Fact]
    public void Pay_CountsTimesPrices() =>
        Assert.Equal(1_000 * 2.50m + 40 * 12.35m, Total(Prices((Gear, 2.50m), (Shaft, 12.35m)), OnPieces().Made(Gear, 1_000m).Made(Shaft, 40m)));

    [Fact]
    public void Pay_ThousandsOfPrices_FindsEach()
    {
        var prices = Prices([.. Enumerable.Range(0, 20_000).Select(each => (PieceKey.Of($"p{each}", "x"), each / 100m))]);

        Assert.Equal(199.99m * 3m, Total(prices, OnPieces().Made(PieceKey.Of("p19999", "x"), 3m)));
    }

    [Fact]
    public void Pay_UnitTime_IsPricedByTheMinute()
    {
        // Ten minutes at 0.35 yuan: 3.50 a piece.
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.OfMinutes(10m))]) { MinuteValue = Cny(0.35m) };

        Assert.Equal(700m, Total(pay, OnPieces().Made(Gear, 200m)));
        HasFinding(FindingCodes.PieceMinuteWithoutValue, Under(pay with { MinuteValue = null }).Check());
    }

    [Fact]
    public void Pay_RejectedAndReworked_AsDeclared()
    {
        var pay = Prices((Gear, 2m)) with { Rejected = Ratio.Zero, Reworked = Ratio.Percent(40m) };
        PieceCount count = new(Gear, 100m) { Rejected = 5m, Reworked = 10m };

        Assert.Equal(200m + 8m, Total(pay, OnPieces().Made(count)));
        HasFinding(FindingCodes.MissingChoice, Pay(pay with { Rejected = null }, OnPieces().Made(count)).Findings);
        Assert.Equal(200m, Total(pay with { Rejected = null }, OnPieces().Made(new PieceCount(Gear, 100m))));
    }

    [Fact]
    public void Pay_Bands_PriceThePiecesInThem()
    {
        var pay = Prices((Gear, 2m), (Shaft, 10m)) with { Tiers = [new(500m, Ratio.Percent(125m)), new(300m, Ratio.Percent(110m))] };

        // 300 at 2.00, 200 at 2.20, 100 at 2.50.
        Assert.Equal(600m + 440m + 250m, Total(pay, OnPieces().Made(Gear, 600m)));
        Assert.Equal(600m, Total(pay, OnPieces().Made(Gear, 300m)));

        // 300 gears and 300 shafts fill the bands together: each half of 300 + 220 + 125 = 645 priced pieces.
        Assert.Equal(322.5m * 2m + 322.5m * 10m, Total(pay, OnPieces().Made(Gear, 300m).Made(Shaft, 300m)));
        Assert.Equal(3_600m, Total(pay with { TierScope = PieceTierScope.EachPrice }, OnPieces().Made(Gear, 300m).Made(Shaft, 300m)));
    }

    [Fact]
    public void Pay_Bands_AreCumulativeOverAChangeOfPrices()
    {
        // 200 by the 15th at 2.00; then 200 at 3.00, of which 100 are beyond 300 and count 1.1.
        var before = Prices((Gear, 2m)) with { Tiers = [new(300m, Ratio.Percent(110m))] };
        var clause = Clause(before) with
        {
            Schemes = EffectiveSeries.Always<PayScheme>(before).Set(new LocalDate(2026, 3, 16), before.With(Gear, PiecePrice.Of(Cny(3m)))),
        };
        Worker Dated(int late) => OnPieces()
            .Made(new PieceCount(Gear, 200m) { On = new LocalDate(2026, 3, 10) }, new PieceCount(Gear, 200m) { On = new LocalDate(2026, 3, late) });

        Assert.Equal(400m + 300m + 330m, Agreement(clause).PayFor(Dated(20), March).Total.Amount);
        Assert.Equal(400m + 200m + 220m, Agreement(clause).PayFor(Dated(15), March).Total.Amount);
        HasFinding(FindingCodes.PiecesUndated, Agreement(clause).PayFor(OnPieces().Made(Gear, 400m), March).Findings);
    }

    [Fact]
    public void Pay_SkillFactor_IsThatOfTheHighestGradeHeld()
    {
        var pay = Prices((Gear, 2m)) with
        {
            SkillFactors = new Dictionary<Term, Ratio> { [SkillGrade.Senior] = Ratio.Percent(105m), [SkillGrade.Technician] = Ratio.Percent(110m) },
        };
        var senior = OnPieces().Appoint(SkillGrade.Senior, Start).Made(Gear, 100m);

        Assert.Equal(200m, Total(pay, OnPieces().Made(Gear, 100m)));
        Assert.Equal(210m, Total(pay, senior));
        Assert.Equal(220m, Total(pay, senior.Appoint(SkillGrade.Technician, new LocalDate(2026, 1, 1))));
        HasFinding(FindingCodes.PiecesUndated, Pay(pay, senior.Appoint(SkillGrade.Technician, new LocalDate(2026, 3, 16))).Findings);
    }

    [Fact]
    public void Pay_MissingPrice_HoldsOnlyThosePieces()
    {
        var statement = Pay(Prices((Gear, 2m)), OnPieces().Made(Gear, 100m).Made(Shaft, 7m));

        Assert.Equal(200m, statement.SettledSoFar.Amount);
        Assert.False(statement.IsPayable);
        Assert.Equal(("shaft|turning", LineReason.AwaitingPrice), (Assert.Single(statement.Pending).Occurrence, statement.Pending[0].Reason));
        HasFinding(FindingCodes.PiecePriceMissing, statement.Findings);
    }

    [Fact]
    public void Pay_OffTheScheme_ReportsThePieces()
    {
        HasFinding(FindingCodes.PiecesWithoutScheme, Pay(Prices((Gear, 2m)), Somebody().Made(Gear, 100m)).Findings);
        HasFinding(
            FindingCodes.PiecesWithoutScheme,
            Pay(
                Prices((Gear, 2m)),
                OnPieces().BackOnLadder(new LocalDate(2026, 3, 10)).Made(new PieceCount(Gear, 1m) { On = new LocalDate(2026, 3, 10) })
            ).Findings);
        Assert.Equal(
            2m,
            Total(
                Prices((Gear, 2m)),
                OnPieces().BackOnLadder(new LocalDate(2026, 3, 10)).Made(new PieceCount(Gear, 1m) { On = new LocalDate(2026, 3, 9) })));
    }

    [Fact]
    public void Overtime_AfterTheQuota_PaysTheMultiple()
    {
        // Ten minutes a gear. 160 normal hours ask for 960; 900 are made, so 60 of the overtime gears pay plain.
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.Of(Cny(2m), 10m))]) { Overtime = PieceOvertime.Statutory };
        PieceCount normal = new(Gear, 900m) { Hours = 160m };
        PieceCount Extra(PieceTime time, decimal good) => new(Gear, good) { Time = time };

        Assert.Equal(1_800m + 120m + 40m * 3m, Total(pay, OnPieces().Made(normal, Extra(PieceTime.Overtime, 100m))));
        Assert.Equal(
            1_800m + 100m + 20m + 40m * 4m,
            Total(pay, OnPieces().Made(normal, Extra(PieceTime.Overtime, 50m), Extra(PieceTime.RestDay, 50m))));
        Assert.Equal(1_920m + 100m * 6m, Total(pay, OnPieces().Made(normal with { Good = 960m }, Extra(PieceTime.Holiday, 100m))));
        Assert.Equal(
            1_800m + 100m * 3m,
            Total(
                pay with
                {
                    Overtime = new(Ratio.Percent(150m), Ratio.Percent(200m), Ratio.Percent(300m)) { AfterQuota = false },
                },
                OnPieces().Made(normal with { Hours = null }, Extra(PieceTime.Overtime, 100m))));
        HasFinding(FindingCodes.FactIncomplete, Pay(pay, OnPieces().Made(normal with { Hours = null }, Extra(PieceTime.Overtime, 100m))).Findings);
        HasFinding(FindingCodes.MissingChoice, Pay(pay with { Overtime = null }, OnPieces().Made(normal, Extra(PieceTime.Overtime, 1m))).Findings);
    }

    [Fact]
    public void Overtime_DoesNotCountTowardsTheMinimumWage()
    {
        PiecePay pay = new([KeyValuePair.Create(Gear, PiecePrice.Of(Cny(2m), 10m))]) { Overtime = PieceOvertime.Statutory };
        PayFloor floor = new(
            "minimum",
            LocalizedText.Same("minimum"),
            FloorTest.PersonMonth,
            FloorComparison.AtLeast,
            EffectiveSeries.Always(Cny(2_660m)));
        var agreement = Under(pay) with { Floors = [floor] };
        var worker = OnPieces().Made(new PieceCount(Gear, 1_200m) { Hours = 200m }, new PieceCount(Gear, 200m) { Time = PieceTime.Overtime });

        // 2,400 by normal hours are topped up to 2,660; 600 of overtime come on top.
        Assert.Equal(2_660m + 600m, agreement.PayFor(worker, March).Total.Amount);
    }

    [Fact]
    public void Guarantee_ByDays_IsProratedAndTopsUp()
    {
        var pay = Prices((Gear, 2m)) with { Guarantee = new(Cny(3_500m), GuaranteeBasis.Days) };
        var topped = Pay(pay, OnPieces().Made(Gear, 1_600m));

        Assert.Equal((3_200m, 300m), (topped.Lines[0].Amount.Amount, topped.Lines[1].Amount.Amount));
        Assert.Contains("3,500.00", topped.Lines[1].Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(3_600m, Total(pay, OnPieces().Made(Gear, 1_800m)));
        Assert.Equal(3_500m, Total(pay, OnPieces()));

        // Joining on 13 March, under share of scheduled days: 13 of 22 weekdays.
        var share = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.ScheduledDays };
        var agreement = Under(pay) with { Policies = Under(pay).Policies with { Proration = share } };
        var joined = new Worker(new WorkerId("2")).Employ(new LocalDate(2026, 3, 13)).PutOn(Start, new SchemeTerms("piece-work"));
        Assert.Equal(2_068.18m, agreement.PayFor(joined, March).Total.Amount);
    }

    [Fact]
    public void Guarantee_ByTerms_FollowsAnAppointmentInsideTheMonth()
    {
        // 3,100 a month, 4,030 from 16 March on by calendar days: 15 of 31 days and 16 of 31.
        var pay = Prices((Gear, 2m)) with
        {
            Guarantee = new(
                [KeyValuePair.Create(TermKey.Empty, Cny(3_100m)), KeyValuePair.Create<TermKey, Money>(SkillGrade.Senior.Term, Cny(4_030m))],
                GuaranteeBasis.Days),
        };
        var share = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };
        var agreement = Under(pay) with { Policies = Under(pay).Policies with { Proration = share } };

        Assert.Equal(1_500m + 2_080m, agreement.PayFor(OnPieces().Appoint(SkillGrade.Senior, new LocalDate(2026, 3, 16)), March).Total.Amount);
    }

    [Fact]
    public void Overtime_OverAChangeOfPrices_IsRoundedAsOneAmount()
    {
        // 0.335 + 0.335 a piece: 0.67 together, not 0.34 twice.
        PiecePay At(decimal minutes) =>
            new([KeyValuePair.Create(Gear, PiecePrice.OfMinutes(minutes))])
            {
                MinuteValue = Cny(0.067m),
                Overtime = new(Ratio.One, Ratio.One, Ratio.One) { AfterQuota = false },
            };
        var clause = Clause(At(5m)) with
        {
            Schemes = EffectiveSeries.Always<PayScheme>(At(5m)).Set(new LocalDate(2026, 3, 16), At(5m) with { LeastPrice = Cny(0.01m) }),
        };
        PieceCount Extra(int day) => new(Gear, 1m) { Time = PieceTime.Overtime, On = new LocalDate(2026, 3, day) };

        Assert.Equal(0.67m, Agreement(clause).PayFor(OnPieces().Made(Extra(10), Extra(20)), March).Total.Amount);
    }

    [Fact]
    public void Guarantee_ByHours_FollowsTheHoursAndNeverExceedsTheMonth()
    {
        var pay = Prices((Gear, 1m)) with { Guarantee = new(Cny(3_480m), GuaranteeBasis.Hours) };

        // 3,480 ÷ 174 = 20 an hour.
        Assert.Equal(1_740m, Total(pay, OnPieces().Made(new PieceCount(Gear, 500m) { Hours = 87m })));
        Assert.Equal(3_480m, Total(pay, OnPieces().Made(new PieceCount(Gear, 500m) { Hours = 200m })));
        HasFinding(FindingCodes.FactIncomplete, Pay(pay, OnPieces().Made(Gear, 500m)).Findings);
    }

    [Fact]
    public void Guarantee_ByTerms_IsThatOfThePost()
    {
        // 苏州快递 2022: courier 3,500, driver 3,000, service 4,000 yuan; nothing below 1.00 a parcel.
        var jobs = Vocabulary
            .Create("courier-post", LocalizedText.Same("post"), isOrdered: false)
            .WithOwnTerm("courier", LocalizedText.Same("courier"))
            .WithOwnTerm("driver", LocalizedText.Same("driver"))
            .WithOwnTerm("service", LocalizedText.Same("service"));
        var parcel = PieceKey.Of("parcel");
        var pay = Prices((parcel, 1m)) with
        {
            LeastPrice = Cny(1m),
            Guarantee = new(
                new[] { ("courier", 3_500m), ("driver", 3_000m), ("service", 4_000m) }.Select(each =>
                    KeyValuePair.Create<TermKey, Money>(jobs.Find(each.Item1)!, Cny(each.Item2))),
                GuaranteeBasis.Days),
        };
        var agreement = Under(pay) with { OwnVocabularies = [jobs] };
        Worker As(string job, decimal parcels) => OnPieces().Assign(Start, new Post(job) { Terms = [jobs.Find(job)!] }).Made(parcel, parcels);

        Assert.Equal(3_500m, agreement.PayFor(As("courier", 3_100m), March).Total.Amount);
        Assert.Equal(3_100m, agreement.PayFor(As("driver", 3_100m), March).Total.Amount);
        Assert.Equal(4_000m, agreement.PayFor(As("service", 3_100m), March).Total.Amount);
        Assert.DoesNotContain(agreement.Check(), finding => finding.Code == FindingCodes.PiecePriceBelowLeast);
        HasFinding(FindingCodes.PiecePriceBelowLeast, Under(pay.With(parcel, PiecePrice.Of(Cny(0.99m)))).Check());
    }

    [Fact]
    public void Items_AreSigned_AndNeverTakeMoreThanWasEarned()
    {
        var rain = PieceKey.Of("rain");
        var pay = Prices((PieceKey.Of("0-3 km", "peak"), 4.5m), (PieceKey.Of("3-5 km", "peak"), 6m)) with
        {
            Items = new Dictionary<PieceKey, Money> { [Late] = Cny(-2m), [rain] = Cny(1.5m) },
        };
        var courier = OnPieces().Made(PieceKey.Of("0-3 km", "peak"), 800m).Made(PieceKey.Of("3-5 km", "peak"), 200m).Made(rain, 60m).Made(Late, 12m);

        Assert.Equal(3_600m + 1_200m + 90m - 24m, Total(pay, courier));
        HasFinding(FindingCodes.PieceSumNegative, Pay(pay, OnPieces().Made(Late, 1m)).Findings);
    }

    [Fact]
    public void Items_ThatAddUpToNothing_NeedNoAnswerWhetherTheyCount()
    {
        var rain = PieceKey.Of("rain");
        var pay = Prices() with { Items = new Dictionary<PieceKey, Money> { [Late] = Cny(-50m), [rain] = Cny(50m) } };
        var agreement = Agreement(Clause(pay) with { Counts = new Dictionary<PayBase, bool>() }) with { Floors = [HoursDesk.Minimum(2_000m)] };

        var statement = agreement.PayFor(OnPieces().Made(rain, 1m).Made(Late, 1m), March);
        Assert.Equal(2_000m, statement.Total.Amount);
        Assert.Empty(statement.TotalIn(PayBase.MinimumWage).Findings);

        // Two items of 50.00 make a difference: it is asked, once.
        var open = agreement.PayFor(OnPieces().Made(rain, 2m).Made(Late, 1m), March);
        Assert.Single(open.Findings, finding => finding.Code == FindingCodes.BaseUnanswered);
    }

    [Fact]
    public void Team_SplitsByCoefficientTimesHours_ToTheLastFen()
    {
        // 1,000.01 by 1.2 × 100, 1.0 × 100, 0.8 × 100: shares 400.00, 333.34, 266.67.
        var pay = Prices((Gear, 1_000.01m));
        PieceTeam team = new(
            "group-a",
            "piece-work",
            [new PieceCount(Gear, 1m)],
            [
                new(new WorkerId("0001"), Ratio.From(1.2m), 100m),
                new(new WorkerId("0002"), Ratio.One, 100m),
                new(new WorkerId("0003"), Ratio.From(0.8m), 100m),
            ]);
        decimal[] shares = [.. team.Members.Select(member => Total(pay, OnPieces(member.Worker.Number).With(team)))];

        Assert.Equal(1_000.01m, shares.Sum());
        Assert.Equal([400.00m, 333.34m, 266.67m], shares);
        HasFinding(FindingCodes.PiecesWithoutScheme, Pay(pay, Somebody("0001").With(team)).Findings);
        HasFinding(FindingCodes.PiecesWithoutScheme, Pay(pay, OnPieces("0009").With(team)).Findings);
    }

    [Fact]
    public void Check_BandsFactorsAndGuaranteesThatFall_AreFound()
    {
        var pay = Prices((Gear, 2m)) with
        {
            Tiers = [new(100m, Ratio.Percent(110m)), new(200m, Ratio.Percent(105m))],
            SkillFactors = new Dictionary<Term, Ratio> { [SkillGrade.Senior] = Ratio.Percent(110m), [SkillGrade.Technician] = Ratio.Percent(105m) },
            Guarantee = new(Cny(2_000m), GuaranteeBasis.Days),
            Items = new Dictionary<PieceKey, Money> { [Gear] = Cny(-1m) },
        };
        PayFloor floor = new(
            "minimum",
            LocalizedText.Same("minimum"),
            FloorTest.PersonMonth,
            FloorComparison.AtLeast,
            EffectiveSeries.Always(Cny(2_660m)));
        var found = (Under(pay) with { Floors = [floor] }).Check();

        HasFinding(FindingCodes.PieceTiersFall, found);
        HasFinding(FindingCodes.SkillFactorsFall, found);
        HasFinding(FindingCodes.GuaranteeBelowFloor, found);
        HasFinding(FindingCodes.PieceKeyTwice, found);
        Assert.DoesNotContain(
            Under(Prices((Gear, 2m)) with { Guarantee = new(Cny(2_660m), GuaranteeBasis.Days) }).Check(),
            finding => finding.Code == FindingCodes.GuaranteeBelowFloor);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a|")]
    [InlineData(" a")]
    [InlineData("a|b|c|d|e")]
    public void TryParse_NoKey_IsRefused(string text) => Assert.False(PieceKey.TryParse(text, out _));

    [Fact]
    public void Count_OutsideItsRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PieceCount(Gear, -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PieceCount(Gear, 1m) { Hours = 1_000_000_001m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PieceCount(Gear, 0.0000001m));
        Assert.Throws<ArgumentException>(() => PieceKey.Of("a|b"));
    }

    [Fact]
    public void In_PriceInChinese_WritesYuanAndMinutes()
    {
        Assert.Equal(("1.20 元", "1.20 CNY"), Said(PiecePrice.Of(new Money(1.2m, Currency.Cny))));
        Assert.Equal(("1.20 元，10.5 分钟", "1.20 CNY, 10.5 min"), Said(PiecePrice.Of(new Money(1.2m, Currency.Cny), 10.5m)));
        Assert.Equal(("10 分钟", "10 min"), Said(PiecePrice.OfMinutes(10m)));

        static (string, string) Said(PiecePrice price) => (price.In(Language.Chinese), price.In(Language.English));
    }
}
