using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

public sealed class WorkforceFilesTests
{
    private const string Certificates = "工号,类别,工种或专业,等级,证书编号,发证机构类型,取得日期,有效期至,企业认可日期\n";
    private const string Appointments = "工号,类别,聘任等级,工种或岗位,文号,聘任日期,聘期至,解聘日期\n";
    private const string Attendance = "工号,年月,应出勤天数,实出勤天数,事假,病假,年休假,旷工,休息日加班小时,其中已调休,夜班次数,版本号\n";
    private const string Events = "事件编号,类别,种类,级别,名次,角色,名称,认定日期,工号,贡献比例,效益基数,条款,核定金额\n";

    private static readonly string Roster = string.Join('\n', Header, Zhang, With("工号", "0008", With("姓名", "李四")));

    private static WorkforceFiles Files => new(Bytes(Roster));

    private static Worker Zhang3(Reading<Workforce> reading) => reading.Value["0007", "甲厂"];

    [Fact]
    public void Qualifications_GoodRow_GivesTheCertificate()
    {
        Reading<Workforce> reading = Files.WithQualifications(Bytes(
            Certificates + "0007,技能,焊工,高级工,Z-1,社会评价机构,2019-05-01,2029-04-30,2019-06-01\n0007,职称,机械,助理级,,,2020-01-01,长期,")).Read();
        Assert.Empty(Codes(reading));
        Assert.Equal(
            [
                new Qualification(SkillGrade.Senior, new LocalDate(2019, 5, 1))
                {
                    Trade = "焊工",
                    Number = "Z-1",
                    Issuer = IssuerKind.AccreditedBody,
                    ValidUntil = new LocalDate(2029, 5, 1),
                    RecognisedOn = new LocalDate(2019, 6, 1),
                },
                new Qualification(ProfessionalTitle.Assistant, new LocalDate(2020, 1, 1)) { Trade = "机械" },
                new Qualification(Education.College, new LocalDate(2018, 6, 30)),
            ],
            Zhang3(reading).Qualifications);
    }

    [Theory]
    [InlineData("国家职业资格", true)]
    [InlineData("社会评价机构", true)]
    [InlineData("本企业自主评价", false)]
    [InlineData("", false)]
    public void Qualifications_BareLevel_IsReadUnderTheNationalSchemeOnly(string issuer, bool isRead)
    {
        Reading<Workforce> reading = Files.WithQualifications(Bytes($"{Certificates}0007,技能,焊工,三级,,{issuer},2019-05-01,,")).Read();
        Assert.Equal(isRead ? ["WG1108"] : ["WG1106", "WG3002"], Codes(reading));
        Assert.Equal(isRead, Zhang3(reading).Qualifications.Any(held => held.Grade == SkillGrade.Senior));
    }

    [Fact]
    public void Qualifications_EnteredTwice_CountOnce()
    {
        const string row = "0007,技能,焊工,高级工,,社会评价机构,2019-05-01,,\n";
        Reading<Workforce> reading = Files.WithQualifications(Bytes(Certificates + row + row)).Read();
        Finding told = Assert.Single(Told(reading));
        Assert.Equal((FindingCodes.SameFactTwice, "qualifications.csv", 3), (told.Code, told.File, told.Line));
        Assert.Single(Zhang3(reading).Qualifications, held => held.Grade == SkillGrade.Senior);
    }

    [Fact]
    public void FurtherTable_UnknownNumber_NamesTheNearest()
    {
        Finding told = Assert.Single(Told(Files.WithQualifications(Bytes(Certificates + "7,技能,焊工,高级工,,,2019-05-01,,")).Read()));
        Assert.Equal((FindingCodes.UnknownWorker, "0007"), (told.Code, told.Argument("nearest")));
    }

    [Fact]
    public void FurtherTable_NumberOfTwoEmployers_NeedsTheEmployer()
    {
        string roster = string.Join('\n', Header, Zhang, With("用人单位", "乙厂", With("姓名", "李四")));
        const string row = "0007,技能,焊工,高级工,,,2019-05-01,,";
        Assert.Equal(["WG3007"], Codes(new WorkforceFiles(Bytes(roster)).WithQualifications(Bytes(Certificates + row)).Read()));
        Reading<Workforce> named = new WorkforceFiles(Bytes(roster))
            .WithQualifications(Bytes($"用人单位,{Certificates}乙厂,{row}")).Read();
        Assert.Empty(Codes(named));
        Assert.Equal(2, named.Value["0007", "乙厂"].Qualifications.Count);
    }

    [Theory]
    [InlineData("高级工,焊工", "")]
    [InlineData("技师,焊工", "WG3012")]
    [InlineData("高级工,钳工", "WG3013")]
    public void Appointments_BesideCertificates_AreCompared(string appointment, string code)
    {
        Reading<Workforce> reading = Files
            .WithQualifications(Bytes(Certificates + "0007,技能,焊工,高级工,,国家职业资格,2019-05-01,,"))
            .WithAppointments(Bytes($"{Appointments}0007,技能,{appointment},〔2020〕3号,2020-01-01,,"))
            .Read();
        Assert.Equal(code, string.Concat(Codes(reading)));
        Assert.False(reading.HasErrors);
        Assert.Single(Zhang3(reading).Appointments);
    }

    [Fact]
    public void Appointments_DateOfIssueOrTooEarly_IsTold()
    {
        WorkforceFiles files = Files.WithQualifications(Bytes(Certificates + "0007,技能,焊工,高级工,,国家职业资格,2019-05-01,,\n0008,职称,,中级,,,2019-05-01,,"));
        Reading<Workforce> reading = files.WithAppointments(Bytes(Appointments + "0007,技能,高级工,焊工,,2019-05-01,,\n0008,职称,中级,,,2019-04-30,,")).Read();
        Assert.Equal(["WG3014", "WG3012"], Codes(reading));
    }

    [Theory]
    [InlineData("2020-01-01,2022-12-31,", 2023, 1, 1)]
    [InlineData("2020-01-01,,2022-12-31", 2022, 12, 31)]
    [InlineData("2020-01-01,2022-12-31,2021-06-30", 2021, 6, 30)]
    public void Appointments_TermAndDismissal_EndOnTheEarlier(string dates, int year, int month, int day)
    {
        Reading<Workforce> reading = Files.WithAppointments(Bytes($"{Appointments}0007,技能,高级工,焊工,,{dates}")).Read();
        Assert.Equal(new LocalDate(year, month, day), Assert.Single(Zhang3(reading).Appointments).EndedOn);
    }

    [Fact]
    public void Attendance_GoodRow_GivesTheMonth()
    {
        Reading<Workforce> reading = Files.WithAttendance(Bytes(
            Attendance.TrimEnd() + ",counter:lessons,amount:meal\n0007,2026-03,22,18.5,1,2,0,0.5,8,4,3,1,6,120.50")).Read();
        Assert.Empty(Codes(reading));
        MonthRecord record = Zhang3(reading).RecordOf(new YearMonth(2026, 3));
        Assert.Equal(1.5m, record.UnpaidDays);
        Assert.Equal(3, record.Counts[MonthCounter.NightShifts]);
        Assert.Equal(6, record.Counts[new Term("counter", "lessons")]);
        Assert.Equal(Currency.Cny.Of(120.50m), record.SuppliedAmounts["meal"]);
        Assert.False(record.Counts.ContainsKey(new Term("month-counter", "annual-leave-days")));
    }

    [Theory]
    [InlineData("0007,2026-02,22,29,0,0,0,0,,,,", "WG3015")]
    [InlineData("0007,2026-02,20,20,10,0,0,0,,,,", "WG3015")]
    [InlineData("0007,2026-02,20,18,0,0,0,0,,,,", "WG3016")]
    [InlineData("0007,2026-02,20,20,0,0,0,0,8,16,,", "WG3017")]
    [InlineData("0007,2026.1,20,20,0,0,0,0,,,,", "WG1106 WG3002")]
    [InlineData("0007,２０２６年2月,20天,20,0,0,0,0,,,,", "WG1107 WG1107")]
    public void Attendance_ImpossibleMonth_IsTold(string row, string codes) =>
        Assert.Equal(codes, string.Join(' ', Codes(Files.WithAttendance(Bytes(Attendance + row)).Read())));

    [Fact]
    public void Attendance_SecondRow_ReplacesOnlyByALaterVersion()
    {
        Reading<Workforce> later = Files
            .WithAttendance(Bytes(Attendance + "0007,2026-03,22,21,1,0,0,0,,,,1\n0007,2026-03,22,20,2,0,0,0,,,,2"))
            .Read();
        Assert.Equal(["WG3018"], Codes(later));
        Assert.Equal(2, Zhang3(later).RecordOf(new YearMonth(2026, 3)).UnpaidDays);
        Reading<Workforce> same = Files.WithAttendance(Bytes(Attendance + "0007,2026-03,22,21,1,0,0,0,,,,\n0007,2026-03,22,20,2,0,0,0,,,,")).Read();
        Assert.Equal(["WG1118"], Codes(same));
        Assert.Equal(1, Zhang3(same).RecordOf(new YearMonth(2026, 3)).UnpaidDays);
    }

    [Fact]
    public void Events_GoodRows_GiveAchievements()
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes(
            Events
            + "E1,竞赛,,省级,第一名,参赛选手,焊接大赛,2026-03-01,0007,,,,\n"
            + "E2,发明专利,,,,,泵体,2026-04-01,0007,,,patents,2000\n"
            + "E2,发明专利,,,,,泵体,2026-04-01,0007,,,benefit,300.50\n"
            + "E3,荣誉,劳动模范,市级,,,,2026-05-01,0008,,,,\n"
            + "E4,创新,技术改进,,,,夹具,2026-05-01,0008,100%,\"600,000\",,")).Read();
        Assert.Equal(["WG1107"], Codes(reading));
        Assert.Equal(
            [
                new Achievement(
                    "E1",
                    AchievementKind.Competition,
                    [CompetitionLevel.Provincial, CompetitionPlacing.First, CompetitionRole.Competitor],
                    new LocalDate(2026, 3, 1))
                {
                    Occasion = "焊接大赛",
                },
                new Achievement("E2", AchievementKind.Innovation, [InnovationKind.InventionPatent], new LocalDate(2026, 4, 1))
                {
                    Occasion = "泵体",
                    DecidedAmounts = new Dictionary<WageGrades.Citations.ClauseId, Money>
                    {
                        ["patents"] = Currency.Cny.Of(2_000m),
                        ["benefit"] = Currency.Cny.Of(300.50m),
                    },
                },
            ],
            Zhang3(reading).Achievements);
        Assert.Equal(TermKey.Create(Honour.ModelWorker, HonourLevel.City), reading.Value["0008", "甲厂"].Achievements[0].Key);
        Assert.Equal(Currency.Cny.Of(600_000m), reading.Value["0008", "甲厂"].Achievements[1].VerifiedBenefit);
    }

    [Fact]
    public void Events_EnteredByTwoDepartments_CountOnce()
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes(
            Events
            + "E1,竞赛,,省级,第一名,,焊接大赛,2026-03-01,0007,,,,\n"
            + "E1,竞赛,,省级,第一名,,焊接大赛,2026-03-01,0007,,,,\n"
            + "GH-7,竞赛,,省级,1,,焊接大赛,2026-03-09,0007,,,,\n"
            + "E1,竞赛,,省级,第二名,,焊接大赛,2026-03-01,0007,,,,")).Read();
        Assert.Equal(["WG3010", "WG1108", "WG3010", "WG3011"], Codes(reading));
        Assert.Single(Zhang3(reading).Achievements);
    }

    [Fact]
    public void Events_TeamShares_MustBeTheWholeAndLeaveTheBenefitOpen()
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes(
            Events
            + "E9,创新,节本增效,,,,改造,2026-03-01,0007,60%,500000,,\n"
            + "E9,创新,节本增效,,,,改造,2026-03-01,0008,41%,500000,,")).Read();
        Assert.Equal(["WG3020", "WG3019", "WG3020"], Codes(reading));
        Assert.All(reading.Value.Workers, worker => Assert.Null(Assert.Single(worker.Achievements).VerifiedBenefit));
    }

    [Fact]
    public void Events_AmountWithoutClause_IsNotUsed()
    {
        Reading<Workforce> reading = Files.WithEvents(Bytes(Events + "E2,发明专利,,,,,泵体,2026-04-01,0007,,,,2000")).Read();
        Assert.Equal(["WG3021"], Codes(reading));
        Assert.Empty(Assert.Single(Zhang3(reading).Achievements).DecidedAmounts);
    }

    [Fact]
    public void Events_WithoutAnyTerm_AreRefused() =>
        Assert.Equal(["WG1120"], Codes(Files.WithEvents(Bytes(Events + "E2,竞赛,,,,,杯,2026-04-01,0007,,,,")).Read()));

    [Theory]
    [InlineData("E15", "E15Ü")]
    [InlineData("三级", null)]
    public void For_GradeNotOfTheLadder_IsRefusedWithTheNearest(string grade, string? nearest)
    {
        Reading<Workforce> reading = new WorkforceFiles(Bytes($"{Header}\n{Zhang}\n{With("工号", "0008", With("薪级", grade))}")).For(Agreement).Read();
        Finding told = reading.Findings.OfCode(FindingCodes.BadCell).Single();
        Assert.Equal((3, nearest), (told.Line, (string?)told.Argument("nearest")));
        Assert.Equal(new GradePlace("S3", 2), Assert.Single(reading.Value.Workers).Place.On(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void For_OwnNames_AreKnown()
    {
        Reading<Workforce> reading = new WorkforceFiles(Bytes(string.Join('\n', Header, Zhang)))
            .WithAttendance(Bytes("工号,年月,应出勤天数,实出勤天数,授课课时\n0007,2026-03,22,22,6"))
            .WithEvents(Bytes(Events + "E2,发明专利,,,,,泵体,2026-04-01,0007,,,5.1,2000"))
            .For(Agreement).Read();
        Assert.Equal(["WG1108"], Codes(reading));
        Worker worker = Zhang3(reading);
        Assert.Equal(6, worker.RecordOf(new YearMonth(2026, 3)).Counts[new Term("lesson-counter", "taught")]);
        Assert.Equal(Currency.Eur.Of(2_000m), worker.Achievements[0].DecidedAmounts["patents"]);
    }

    private static CollectiveAgreement Agreement { get; } =
        new("own", new("自有", "Own"), Currency.Eur, new DateSpan(new LocalDate(2026, 1, 1)))
        {
            OwnVocabularies =
            [
                Vocabulary
                    .Create("lesson-counter", new("计数", "Counters"), isOrdered: false)
                    .WithOwnTerm("taught", new("授课课时", "Lessons taught")),
            ],
            Clauses =
            [
                new LadderClause(
                    "base-pay",
                    "2.1",
                    new("工资表", "Ladder"),
                    EffectiveSeries.Always(
                        PayLadder
                            .Build(Currency.Eur, 2)
                            .Grade(new LadderRow("S3", new("高级工", "Senior"), SkillGrade.Senior), 3_000m, 3_100m)
                            .Grade("E15Ü", 6_000m, 6_100m)
                            .ToLadder())),
                new BonusClause(
                    "lessons",
                    "4.1",
                    new("授课", "Lessons"),
                    new Bonus(new CountGround(new Term("lesson-counter", "taught")), new OneOff()),
                    EffectiveSeries.Empty<BonusAmount>()),
                new TextClause("patents", "5.1", new("专利", "Patents")),
            ],
        };
}
