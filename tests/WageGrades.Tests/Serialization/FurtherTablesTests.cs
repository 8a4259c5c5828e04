using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>The tables beside the usual five, and shared results among the events.</summary>
public sealed class FurtherTablesTests
{
    private const string Events = "事件编号,类别,种类,级别,名次,认定日期,工号,个人/团体,牵头部门,贡献比例,效益基数,条款,核定金额\n";
    private const string Benefits = "事件编号,工号,效益种类,核算期起,核算期止,核定效益,核定日期,预核定,核定部门\n";
    private const string Renovation = "E1,创新,技术革新（改造）,,,2026-03-10,";

    private static readonly WorkerId Zhang3 = new("0007", "甲厂");
    private static readonly WorkerId Li4 = new("0008", "甲厂");

    private static WorkforceFiles Files => new(Bytes(string.Join('\n', Header, Zhang, With("工号", "0008", With("姓名", "李四")))));

    private static Money Cny(decimal amount) => Currency.Cny.Of(amount);

    // Points are hundreds; a coefficient or a load ratio of 89.5 is told, and asked about is only what is no person's number at all.
    [Theory]
    [InlineData("常设点数", "850", "850", "")]
    [InlineData("常设点数", "12000", null, "WG3208")]
    [InlineData("负荷率", "0.895", "0.895", "")]
    [InlineData("负荷率", "89.5", "89.5", "WG3209")]
    public void StandingNumbers_PointsAboveTen_AreReadAndRatiosToldOf(string number, string value, string? read, string codes)
    {
        Reading<Workforce> reading = Files.WithStandingNumbers(Bytes($"工号,常设系数,生效日期,数值\n0007,{number},2026-01-01,{value}\n")).Read();
        var numbers = reading.Value.Workers.Single(worker => worker.Id == Zhang3).StandingNumbers;

        Assert.Equal(codes, string.Join(' ', Codes(reading).Take(1)));
        Assert.Equal(read, numbers.Count == 0 ? null : FormattableString.Invariant($"{numbers.Values.Single().On(new LocalDate(2026, 1, 1))}"));
    }

    [Fact]
    public void Events_TeamRows_AreOneSharedResult()
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes(
            Events
            + Renovation + "0007,团体,动力部,60%,1000000,saving-shares,5000\n"
            + Renovation + "0008,团体,,40%,1000000,,\n"
            + Renovation + "0008,团体,,40%,,improvement-award,300\n")).Read();

        Assert.Empty(Codes(reading));
        TeamResult shared = new(
            new Achievement("E1", AchievementKind.Innovation, [InnovationKind.TechnicalRenovation], new LocalDate(2026, 3, 10))
            {
                VerifiedBenefit = Cny(1_000_000m),
                DecidedAmounts = new Dictionary<ClauseId, Money> { ["saving-shares"] = Cny(5_000m), ["improvement-award"] = Cny(300m) },
            },
            [new TeamMember(Zhang3, Ratio.Percent(60m)), new TeamMember(Li4, Ratio.Percent(40m))])
        {
            LeadDepartment = "动力部",
        };
        Assert.All(reading.Value.Workers, worker => Assert.Equal(shared, Assert.Single(worker.TeamResults)));
        Assert.All(reading.Value.Workers, worker => Assert.Empty(worker.Achievements));
    }

    [Theory]
    [InlineData("0007,团体,,60%,,,", "0099,团体,,40%,,,", "WG3051 WG3006")]
    [InlineData("0007,团体,,60%,,,", "0008,团体,,,,,", "WG3051 WG1120")]
    [InlineData("0007,团体,,60%,500,,", "0008,团体,,40%,600,,", "WG3051 WG3011")]
    [InlineData("0007,团体,,60%,,a,500", "0008,团体,,40%,,a,200", "WG3051 WG3011")]
    [InlineData("0007,团体,,0,,,", "0008,团体,,0,,,", "WG3051")]
    [InlineData("0099,团体,,60%,,,", "0008,团体,,40%,,,", "WG3006 WG3051")]
    public void Events_TeamWithAFaultyRow_IsLeftOutWhole(string first, string second, string codes)
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes($"{Events}{Renovation}{first}\n{Renovation}{second}\n")).Read();

        Assert.Equal(codes, string.Join(' ', Codes(reading)));
        Assert.All(reading.Value.Workers, worker => Assert.Empty(worker.TeamResults));
    }

    [Theory]
    [InlineData("60%", "41%", "WG3019")]
    [InlineData("3", "2", "")]
    [InlineData("1/3", "2/3", "")]
    public void Events_TeamShares_AreTheWholeOrPoints(string first, string second, string codes)
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes($"{Events}{Renovation}0007,团体,,{first},,,\n{Renovation}0008,团体,,{second},,,\n")).Read();

        Assert.Equal(codes, string.Concat(Codes(reading)));
        Assert.All(reading.Value.Workers, worker => Assert.Single(worker.TeamResults));
    }

    [Fact]
    public void Events_FurtherColumns_AreRead()
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes(
            "事件编号,类别,级别,名次,名次序号,参赛人数,选拔赛,工种,认定日期,颁发日期,发布日期,投用日期,徒弟,师徒协议日期,验收比例,工号\n"
            + "E1,竞赛,市级,三等奖,12,80人,否,焊工,2026-03-01,2026-03-02,2026-03-05,,,,,0007\n"
            + "E2,带徒,省级,第一名,,,,,2026-03-01,,,,李四,2024-05-01,,0007\n"
            + "E3,技术改进,,,,,,,2026-03-01,,,2026-02-01,,,60%,0008\n")).Read();

        Achievement contest = reading.Value[Zhang3.Number, "甲厂"].Achievements[0];
        Assert.Equal((12, 80, "焊工", false), (contest.Place, contest.Entrants, contest.Trade, contest.IsSelectionRound));
        Assert.Equal((new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 5)), (contest.IssuedOn, contest.PublishedOn));
        Achievement mentoring = reading.Value[Zhang3.Number, "甲厂"].Achievements[1];
        Assert.Equal(("李四", new LocalDate(2024, 5, 1)), (mentoring.Apprentice, mentoring.PactOn));
        Achievement improvement = reading.Value[Li4.Number, "甲厂"].Achievements[0];
        Assert.Equal((Ratio.Percent(60m), new LocalDate(2026, 2, 1)), (improvement.AcceptedShare, improvement.UsedFrom));
    }

    [Fact]
    public void Benefits_OfATeamAndOfAPerson_GoToTheirResults()
    {
        Reading<Workforce> reading = Files
            .WithEvents(
                Bytes(
                    $"{Events}{Renovation}0007,团体,,60%,,,\n{Renovation}0008,团体,,40%,,,\nE2,创新,节本增效,,,2026-03-10,0007,,,,,,\nE2,创新,节本增效,,,2026-03-10,0008,,,,,,\n"
                ))
            .WithBenefits(
                Bytes(
                    Benefits + "E1,0008,节约额,2026-01-01,2026-12-31,500000,2027-01-20,是,财务部\n" + "E2,0007,新增利润,2026-01-01,2026-06-30,,,,\n"))
            .Read();

        Assert.Empty(Codes(reading));
        Benefit saving = new(BenefitKind.Saving, DateSpan.OfYear(2026))
        {
            Amount = Cny(500_000m), VerifiedOn = new LocalDate(2027, 1, 20), IsProvisional = true, Verifier = "财务部",
        };
        Assert.All(reading.Value.Workers, worker => Assert.Equal(saving, Assert.Single(worker.TeamResults[0].Result.Benefits)));
        Assert.Equal(
            new Benefit(BenefitKind.AddedProfit, DateSpan.Through(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30))),
            Assert.Single(reading.Value["0007", "甲厂"].Achievements[0].Benefits));
        Assert.Empty(reading.Value["0008", "甲厂"].Achievements[0].Benefits);
    }

    [Theory]
    [InlineData("E9,,节约额,2026-01-01,2026-12-31,1,,,", "WG3052")]
    [InlineData("E1,,节约额,2026-01-01,2026-12-31,1,,,", "WG3053")]
    [InlineData("E2,,节约额,2026-12-31,2026-01-01,1,,,", "WG3003 WG3002")]
    [InlineData("E2,,节约,2026-01-01,2026-12-31,1,,,", "WG1106 WG3002")]
    [InlineData("E2,,节约额,2026-01-01,2026-12-31,1,,,\nE2,,节约额,2026-01-01,2026-12-31,1,,,", "WG1118")]
    public void Benefits_FaultyRow_IsTold(string rows, string codes)
    {
        const string events = Events + Renovation + "0007,,,,500,,\nE2,创新,节本增效,,,2026-03-10,0007,,,,,,\n";

        Assert.Equal(codes, string.Join(' ', Codes(Files.WithEvents(Bytes(events)).WithBenefits(Bytes(Benefits + rows)).Read())));
    }

    [Fact]
    public void Leaves_ByKindOrWithoutPay_AreDated()
    {
        Reading<Workforce> reading = Files.WithLeaves(Bytes(
            "工号,假别,开始日期,结束日期,无薪\n0007,病假,2026-03-01,2026-03-09,\n0007,事假,2026-04-01,2026-04-02,是\n0007,,2026-05-01,长期,是\n")).Read();

        Assert.Empty(Codes(reading));
        Worker worker = reading.Value["0007", "甲厂"];
        DateSpan personal = DateSpan.Through(new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 2));
        Assert.Equal(
            [
                new Leave(LeaveKind.Sick, DateSpan.Through(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 9))),
                new Leave(LeaveKind.Personal, personal),
            ],
            worker.Leaves);
        Assert.Equal([personal, new DateSpan(new LocalDate(2026, 5, 1))], worker.Absences);
    }

    [Fact]
    public void Leaves_UnpaidInAMonthWithUnpaidDays_AreWarnedOf()
    {
        Reading<Workforce> reading = Files
            .WithAttendance(Bytes("工号,年月,应出勤天数,实出勤天数,事假\n0007,2026-03,22,20,2\n"))
            .WithLeaves(
                Bytes(
                    "工号,假别,开始日期,结束日期,无薪\n0007,事假,2026-03-30,2026-03-31,是\n0008,,2026-03-30,2026-03-31,\n0008,病假,2026-03-30,2026-03-29,\n"))
            .Read();

        Assert.Equal(["WG3054", "WG1120", "WG3003", "WG3002"], Codes(reading));
    }

    [Fact]
    public void Decisions_InAnyOrder_EachReplaceTheOneBefore()
    {
        Reading<Workforce> reading = Files.WithDecisions(Bytes(
            "工号,条款,生效日期,截止日期,核定金额\n0007,key-post,2026-04-01,2026-12-31,900\n0007,key-post,2026-01-01,,800元\n0007,key-post,2026-01-01,,700\n")).Read();

        Assert.Equal(["WG1107", "WG1118"], Codes(reading));
        EffectiveSeries<Money> decided = reading.Value["0007", "甲厂"].DecidedAmounts["key-post"];
        Assert.Equal((Cny(800m), Cny(900m)), (decided.On(new LocalDate(2026, 3, 31)), decided.On(new LocalDate(2026, 12, 31))));
        Assert.False(decided.TryGet(new LocalDate(2027, 1, 1), out _));
    }

    [Fact]
    public void Weights_StandBesideTheAttendance()
    {
        Reading<Workforce> reading = Files
            .WithWeights(
                Bytes(
                    "工号,年月,条款,系数\n0007,2026-03,operation-pool,1.2\n0007,2026-03,equipment-pool,0\n0007,2026-03,operation-pool,1\n0008,2026-03,operation-pool,-1\n"
                ))
            .WithAttendance(Bytes("工号,年月,应出勤天数,实出勤天数,事假\n0007,2026-03,22,20,2\n"))
            .Read();

        Assert.Equal(["WG1118", "WG1106", "WG3002"], Codes(reading));
        MonthRecord record = reading.Value["0007", "甲厂"].RecordOf(new YearMonth(2026, 3));
        Assert.Equal((1.2m, 0m, 2m), (record.Weights["operation-pool"], record.Weights["equipment-pool"], record.UnpaidDays));
    }

    [Fact]
    public void StepEvents_OfEveryKind_AreRead()
    {
        Reading<Workforce> reading = Files.WithStepEvents(Bytes(
            "工号,类别,日期,截止日期,月数,结果,文号\n0007,停止计算,2026-01-01,2026-03-31,,,\n0007,延期晋档,2026-02-01,,6,,3号\n0007,提前晋档,2026-02-02,,6个月,,\n"
            + "0007,年限折算,2026-02-03,,24,,\n0007,年限连续计算,2026-02-04,,,,\n0007,考核,2026-12-31,,,合格,\n0007,考试,2026-12-31,,,不合格,\n"
            + "0008,延期晋档,2026-02-01,,,,\n0008,考核,2026-12-31,,,,\n")).Read();

        Assert.Equal(["WG1107", "WG1120", "WG1120"], Codes(reading));
        Assert.Equal(
            [
                StepEvent.Hold(DateSpan.Through(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31))),
                StepEvent.Delay(new LocalDate(2026, 2, 1), 6) with { Document = "3号" },
                StepEvent.Acceleration(new LocalDate(2026, 2, 2), 6),
                StepEvent.Credit(new LocalDate(2026, 2, 3), 24),
                StepEvent.Continuation(new LocalDate(2026, 2, 4)),
                StepEvent.Assessment(new LocalDate(2026, 12, 31), passed: true),
                StepEvent.Examination(new LocalDate(2026, 12, 31), passed: false),
            ],
            reading.Value["0007", "甲厂"].StepEvents);
    }

    [Fact]
    public void Protections_WithTheirRule_AreRead()
    {
        Reading<Workforce> reading = Files.WithProtections(Bytes(
            "工号,起始日期,保留金额,增资冲减比例,每次递减,递减间隔月数,最长月数\n0007,2026-01-01,300,,,,\n0007,2026-02-01,450.50,50%,100,6,36\n0008,2026-01-01,0,,,,\n")).Read();

        Assert.Equal(["WG1120"], Codes(reading));
        Assert.Equal(
            [
                new ProtectedPay(new LocalDate(2026, 1, 1), Cny(300m), ProtectionRule.UntilOvertaken),
                new ProtectedPay(
                    new LocalDate(2026, 2, 1),
                    Cny(450.50m),
                    ProtectionRule.OfRaises(Ratio.Percent(50m)) with
                    {
                        Reduction = Cny(100m),
                        EveryMonths = 6,
                        AtMostMonths = 36,
                    }),
            ],
            reading.Value["0007", "甲厂"].ProtectedPay);
    }
}
