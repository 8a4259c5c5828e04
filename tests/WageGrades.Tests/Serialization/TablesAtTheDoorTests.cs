using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>Tables as HR sends them: units, scales, columns nobody planned, header rows, signatures. Base pay 5,220 a month: 240 a day, 30 an
/// hour.</summary>
public sealed class TablesAtTheDoorTests
{
    private const string FourColumns = "工号,姓名,技能等级,入职日期\n0001,张三,高级工,2019-03-01\n0002,李四,技师,2015-07-01\n";

    private static readonly YearMonth July = new(2026, 7);

    private static CollectiveAgreement Agreement(decimal hoursPerDay = 8m, params Clause[] clauses) =>
        new("door", LocalizedText.Same("door"), Currency.Cny, new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with
            {
                Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2027, 12)),
                PaidTime = new PaidTime { HoursPerDay = hoursPerDay },
                PartTime = PartTimeRule.ByHours,
            },
            Clauses =
            [
                new LadderClause(
                    "base-pay",
                    "2.1",
                    new("基本工资", "base pay"),
                    EffectiveSeries.Always(
                        PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Senior, 5_220m).Grade(SkillGrade.Technician, 6_000m).ToLadder()))
                {
                    Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true },
                },
                .. clauses,
            ],
        };

    private const string Dated = "工号,姓名,技能等级,技能等级取得日期,入职日期\n0001,张三,高级工,2018-05-01,2019-03-01\n0002,李四,技师,2014-05-01,2015-07-01\n";

    private static WorkforceFiles Files(string roster = Dated, CollectiveAgreement? agreement = null)
    {
        WorkforceFiles files = new WorkforceFiles(Bytes(roster)).WithDefaults(("用工形式", "全日制"), ("工时制度", "标准工时制")).PlacingBySkillGrade();
        return agreement is null ? files : files.For(agreement);
    }

    private static MonthRecord RecordOf(Reading<Workforce> reading, string number = "0001") => reading.Value[number].RecordOf(July);

    private static decimal Hours(Reading<Workforce> reading, Term counter) => RecordOf(reading).Counts.GetValueOrDefault(counter);

    private static Reading<Workforce> Attendance(string table, CollectiveAgreement? agreement = null) =>
        Files(agreement: agreement ?? Agreement()).WithAttendance(Bytes(table)).Read();

    // A2

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A2")]
    [InlineData("事假(小时)", "8")]
    [InlineData("事假（小时）", "8")]
    [InlineData("事假 [h]", "8")]
    [InlineData("事假\t单位：小时", "8")]
    [InlineData("事假小时", "8")]
    [InlineData("事假", "8小时")]
    [InlineData("事假", "8h")]
    [InlineData("事假(分钟)", "480")]
    [InlineData("事假(天)", "1")]
    [InlineData("事假(半天)", "2")]
    public void Attendance_PersonalLeaveInAnyUnit_IsOneDay(string header, string cell)
    {
        Reading<Workforce> reading = Attendance($"工号,年月,应出勤,实出勤,\"{header}\"\n0001,2026-07,23,22,{cell}");
        Assert.False(reading.HasErrors);
        Assert.Equal((1m, 0m), (RecordOf(reading).UnpaidDays, RecordOf(reading).UnpaidHours));
    }

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A2")]
    [InlineData("事假(小时)")]
    [InlineData("病假(小时)")]
    public void Attendance_HoursOfADayOfSevenPointTwo_AreOneAndANinthDays(string header)
    {
        CollectiveAgreement agreement = Agreement(7.2m);
        Reading<Workforce> reading = Attendance($"工号,年月,应出勤,实出勤,{header}\n0001,2026-07,23,22,8", agreement);
        MonthRecord record = RecordOf(reading);
        Ratio days =
            header[0] == '事'
                ? record.UnpaidDaysBy(agreement.Policies.PaidTime)
                : record.CountOf(MonthCounter.DaysOf(LeaveKind.Sick)!, agreement.Policies.PaidTime);
        Assert.Equal(Ratio.Of(10, 9), days);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A2")]
    public void PayFor_EightHoursOfADayOfSevenPointTwo_TakesOffOneAndANinthDays()
    {
        CollectiveAgreement agreement = Agreement(7.2m);
        Reading<Workforce> reading = Attendance("工号,年月,应出勤,实出勤,事假(小时)\n0001,2026-06,22,21,8", agreement);

        // 5,220 − 240 × 10/9, June being a month of 22 working days.
        Assert.Equal("4,953.33 CNY", agreement.PayFor(reading.Value["0001"], new YearMonth(2026, 6)).Total.ToString());
    }

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A2")]
    [InlineData("事假(周)", "WG3204")]
    [InlineData("事假(元)", "WG3204")]
    [InlineData("平时加班(次)", "WG3204")]
    [InlineData("版本号(%)", "WG3204")]
    public void Attendance_UnitThatTheColumnCannotHave_RefusesTheColumn(string header, string code) =>
        Assert.Contains(code, Codes(Attendance($"工号,年月,应出勤,实出勤,{header}\n0001,2026-07,23,22,1")));

    [Fact]
    public void Attendance_DaysOfOvertimeWithoutAnAgreement_AreNotConverted() =>
        Assert.Contains("WG3217", Codes(Files().WithAttendance(Bytes("工号,年月,应出勤,实出勤,平时加班(天)\n0001,2026-07,23,23,1")).Read()));

    [Fact]
    public void Attendance_CellInAnotherUnit_RefusesTheRow() =>
        Assert.Equal(["WG3207", "WG3002"], Codes(Attendance("工号,年月,应出勤,实出勤,夜班次数\n0001,2026-07,23,23,3小时")));

    [Theory]
    [InlineData("核定金额(万元)", "1.2", 12_000)]
    [InlineData("核定金额（千元）", "12", 12_000)]
    [InlineData("核定金额", "1.2万", 12_000)]
    [InlineData("核定金额", "1.2万元", 12_000)]
    [InlineData("核定金额(万元)", "1200元", 1_200)]
    [InlineData("核定金额/元", "1200", 1_200)]
    [InlineData("核定金额(角)", "5000", 500)]
    public void Decisions_AmountInAnyUnit_IsYuan(string header, string cell, int yuan)
    {
        Reading<Workforce> reading = Files().WithDecisions(Bytes($"工号,条款,生效日期,{header}\n0001,b1,2026-03-01,{cell}")).Read();
        Assert.Equal(Currency.Cny.Of(yuan), reading.Value["0001"].DecidedAmounts["b1"].On(new LocalDate(2026, 3, 1)));
    }

    [Fact]
    public void Decisions_UnitAboveTheTable_IsReadForMoney()
    {
        Reading<Workforce> reading = Files().WithDecisions(Bytes("个人核定标准,,,单位：万元\n工号,条款,生效日期,核定金额\n0001,b1,2026-03-01,1.2")).Read();
        Assert.Equal(Currency.Cny.Of(12_000m), reading.Value["0001"].DecidedAmounts["b1"].On(new LocalDate(2026, 3, 1)));
        Assert.Contains("WG3206", Codes(reading));
    }

    [Fact]
    public void Decisions_UnitUnderTheHeader_IsRead()
    {
        Reading<Workforce> reading = Files().WithDecisions(Bytes("工号,条款,生效日期,核定金额\n,,,万元\n0001,b1,2026-03-01,1.2")).Read();
        Assert.Equal(Currency.Cny.Of(12_000m), reading.Value["0001"].DecidedAmounts["b1"].On(new LocalDate(2026, 3, 1)));
        Assert.Contains("WG3211", Codes(reading));
    }

    [Fact]
    public void Header_RemarkThatIsNoUnit_IsTold() =>
        Assert.Equal(["WG3205"], Codes(Attendance("工号,年月,应出勤,实出勤,夜班次数（22点以后）\n0001,2026-07,23,23,3")));

    [Fact]
    public void Amount_BelowAYuan_IsAskedAbout() =>
        Assert.Equal(["WG3209"], Codes(Files().WithDecisions(Bytes("工号,条款,生效日期,核定金额\n0001,b1,2026-03-01,0.5")).Read()));

    // A6

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A6")]
    [InlineData("工作日加班,休息日加班,节假日加班", null)]
    [InlineData("平时加班,周末加班,法定节假日加班", null)]
    [InlineData("平时加班(小时),双休日加班小时,节假日加班时数", null)]
    [InlineData("加班小时,,", ",,,,平时,休息日,节假日")]
    [InlineData("加班（小时）,,", ",,,,工作日,周末,法定节假日")]
    public void Attendance_OvertimeOfATimeClock_IsRead(string headers, string? second)
    {
        Reading<Workforce> reading = Attendance(
            $"工号,年月,应出勤,实出勤,{headers}\n{(second is null ? "" : second + "\n")}0001,2026-07,23,23,10,8,4");
        Assert.False(reading.HasErrors);
        Assert.Equal(
            (10m, 8m, 4m),
            (
                Hours(reading, MonthCounter.OvertimeHours),
                Hours(reading, MonthCounter.RestDayOvertimeHours),
                Hours(reading, MonthCounter.HolidayOvertimeHours)));
        Assert.Equal(second is not null, Codes(reading).Contains("WG3210"));
    }

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A6")]
    [InlineData("加班", "3", "WG3202")]
    [InlineData("迟到", "3", "WG3202")]
    [InlineData("绩效工资", "300", "WG3202")]
    [InlineData("餐补", "300", "WG3202")]
    [InlineData("OT1.5", "10", "WG3202")]
    [InlineData("考核得分", "95", "WG3202")]
    [InlineData("食堂", "是", "WG3201")]
    [InlineData("other", "1", "WG3201")]
    [InlineData("加班", "", "WG1104")]
    [InlineData("备注", "无", "WG1104")]
    public void Attendance_ColumnThatNobodyKnows_IsToldByWhatItMayMean(string header, string cell, string code) =>
        Assert.Equal([code], Codes(Attendance($"工号,年月,应出勤,实出勤,{header}\n0001,2026-07,23,23,{cell}")));

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A6")]
    public void Ignoring_AnUnknownColumn_IsNoError() =>
        Assert.Equal(
            ["WG1104"],
            Codes(Files(agreement: Agreement()).Ignoring("加班").WithAttendance(Bytes("工号,年月,应出勤,实出勤,加班\n0001,2026-07,23,23,3")).Read()));

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A6")]
    public void Mapping_AnUnknownColumn_IsReadUnderItsUnit()
    {
        Reading<Workforce> reading = Files(agreement: Agreement()).Mapping("延点", to: "平时加班小时")
            .WithAttendance(Bytes("工号,年月,应出勤,实出勤,延点(分钟)\n0001,2026-07,23,23,90")).Read();
        Assert.Equal(1.5m, Hours(reading, MonthCounter.OvertimeHours));
    }

    [Fact]
    public void Mapping_ToAColumnOfNoTable_Throws() =>
        Assert.Throws<ArgumentException>(() => Files().Mapping("加班", to: "加班时间长"));

    // A7

    private static Reading<Workforce> Accepted(string header, string cell, Func<WorkforceFiles, WorkforceFiles>? more = null) =>
        (more ?? (files => files))(Files()).WithEvents(Bytes($"事件编号,类别,种类,级别,名次,认定日期,工号,{header}\nE1,创新,技术改进,,,2026-03-01,0001,{cell}")).Read();

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A7")]
    [InlineData("0.6")]
    [InlineData("1")]
    public void Events_BareNumberThatMayBeTwoShares_IsAQuestion(string cell)
    {
        Reading<Workforce> reading = Accepted("验收比例", cell);
        Assert.Contains("WG3208", Codes(reading));
        Assert.Empty(reading.Value["0001"].Achievements);
    }

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A7")]
    [InlineData("验收比例(系数)", "0.6")]
    [InlineData("验收比例（%）", "60")]
    [InlineData("验收比例", "60%")]
    [InlineData("验收比例", "60")]
    [InlineData("验收比例", "6成")]
    public void Events_DeclaredScale_IsSixtyPercent(string header, string cell) =>
        Assert.Equal(Ratio.Percent(60m), Assert.Single(Accepted(header, cell).Value["0001"].Achievements).AcceptedShare);

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A7")]
    public void WithScale_FactorForAPercentage_IsSixtyPercent() =>
        Assert.Equal(
            Ratio.Percent(60m),
            Assert.Single(Accepted("验收比例", "0.6", files => files.WithScale("验收比例", ColumnScale.Factor)).Value["0001"].Achievements).AcceptedShare);

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A7")]
    [InlineData("系数", "60", null)]
    [InlineData("系数", "1.2", "1.2")]
    [InlineData("系数", "120%", "1.2")]
    [InlineData("系数(%)", "120", "1.2")]
    [InlineData("系数(分)", "60", "60")]
    public void Weights_Coefficient_IsReadInItsScaleOrAsked(string header, string cell, string? weight)
    {
        Reading<Workforce> reading = Files().WithWeights(Bytes($"工号,年月,条款,{header}\n0001,2026-07,b1,{cell}")).Read();
        Assert.Equal(weight is null, Codes(reading).Contains("WG3208"));
        Assert.Equal(
            weight is null ? (decimal?)null : decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture),
            RecordOf(reading).Weights.TryGetValue("b1", out decimal read) ? read : (decimal?)null);
    }

    // A8

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A8")]
    [InlineData("36", "5,220.00 CNY")]
    [InlineData("18", "2,610.00 CNY")]
    [InlineData("50%", "2,610.00 CNY")]
    public void Roster_WeeklyHours_AreAShareOfTheAgreementsWeek(string hours, string pay)
    {
        CollectiveAgreement agreement = Agreement(7.2m);
        Reading<Workforce> reading = Files($"工号,技能等级,入职日期,周工时\n0001,高级工,2019-03-01,{hours}", agreement).Read();
        Assert.Equal(pay, agreement.PayFor(reading.Value["0001"], July).Total.ToString());
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A8")]
    public void Roster_WeeklyHoursWithoutAnAgreement_AreTold() =>
        Assert.Contains("WG3215", Codes(Files("工号,技能等级,入职日期,周工时\n0001,高级工,2019-03-01,36").Read()));

    // E1

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E1")]
    [InlineData("=\"0001\"", "0001")]
    [InlineData("\"=\"\"0001\"\"\"", "0001")]
    [InlineData("\u202A0001", "0001")]
    [InlineData("\u202A0001\u202C", "0001")]
    [InlineData("00\u200B01", "0001")]
    [InlineData("1001.0", "1001")]
    [InlineData("1001.00", "1001")]
    [InlineData("0001'", "0001")]
    [InlineData("'0001", "0001")]
    public void StaffNumber_AsSpreadsheetsWriteIt_IsThePlainOneInEveryTable(string written, string number)
    {
        Reading<Workforce> reading = Files($"工号,姓名,技能等级,入职日期\n{written},张三,高级工,2019-03-01\n")
            .WithAppointments(Bytes($"工号,类别,聘任等级,聘任日期\n{number},技能,高级工,2021-01-01")).Read();
        Assert.Single(reading.Value[number].Appointments);
        Reading<Workforce> other = Files($"工号,姓名,技能等级,入职日期\n{number},张三,高级工,2019-03-01\n")
            .WithAppointments(Bytes($"工号,类别,聘任等级,聘任日期\n{written},技能,高级工,2021-01-01")).Read();
        Assert.Single(other.Value[number].Appointments);
        Assert.Contains("WG1107", Codes(reading));
    }

    // E4

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E4")]
    [InlineData("2026年7月份")]
    [InlineData("2026-07-31")]
    [InlineData("2026/7/31")]
    [InlineData("2026年7月31日")]
    [InlineData("2026-07-01")]
    public void Month_AsPeopleWriteIt_IsRead(string written) =>
        Assert.Equal(23m, Hours(Attendance($"工号,年月,应出勤,实出勤\n0001,{written},23,23"), MonthCounter.ScheduledDays));

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E4")]
    [InlineData("√", "", false)]
    [InlineData("✓", "", false)]
    [InlineData("✔", "", false)]
    [InlineData("√", "×", false)]
    [InlineData("是", "否", true)]
    public void YesNo_TicksAndBlanks_AreRead(string yes, string no, bool blankIsTold)
    {
        string table = $"工号,技能等级,入职日期,是否一线\n0001,高级工,2019-03-01,{yes}\n0002,高级工,2019-03-01,{no}\n0003,高级工,2019-03-01,{(blankIsTold ? "" : no)}\n";
        Reading<Workforce> reading = Files(table).Read();
        Assert.False(reading.HasErrors);
        Assert.Equal(3, reading.Value.Count);
        Assert.True(reading.Value["0001"].Post.On(new LocalDate(2026, 1, 1)).IsFrontLine);
        Assert.False(reading.Value["0002"].Post.TryGet(new LocalDate(2026, 1, 1), out Post? post) && post.IsFrontLine);
        Assert.Equal(blankIsTold, Codes(reading).Contains("WG3212"));
    }

    // E5

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E5")]
    [InlineData("制表人：张三,,审核人：李四,")]
    [InlineData(",制表人：张三,,审核人：李四")]
    [InlineData("审核：,,,")]
    [InlineData("制表人,张三,审核人,李四")]
    [InlineData("备注：本表由人事部提供,,,")]
    public void SignatureRow_UnderTheTable_IsSkippedWithOneLine(string row)
    {
        Reading<Workforce> reading = Files($"{FourColumns}合计,2人,,\n{row}\n").Read();
        Assert.Equal(2, reading.Value.Count);
        Assert.Equal(["WG3203"], Codes(reading).Where(code => code is not ("WG1109" or "WG3216")));
    }

    [Fact]
    public void TitleRow_WithCommas_IsToldInOneLine()
    {
        Reading<Workforce> reading = Files("甲厂花名册,制表部门：人事部,2026年7月,\n工号\t姓名\t技能等级\t入职日期\n0001\t张三\t高级工\t2019-03-01\n").Read();
        Assert.Single(reading.Value.Workers);
        Assert.Equal(["WG1119"], Codes(reading).Where(code => code is not "WG3216"));
    }

    // E6

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E6")]
    public void Roster_OfFourColumns_IsReadAsHeld()
    {
        Reading<Workforce> reading = WorkforceCsv.Read(Bytes(FourColumns));
        Assert.False(reading.HasErrors);
        Assert.Equal([SkillGrade.Senior, SkillGrade.Technician], reading.Value.Workers.Select(worker => worker.Qualifications[0].Grade));
        Assert.All(reading.Value.Workers, worker => Assert.Empty(worker.Appointments));
        Assert.Equal(["WG3213", "WG3213", "WG3216", "WG3218"], Codes(reading).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E6")]
    public void Roster_OfFourColumnsWithoutAPlace_IsAFindingOnTheStatement()
    {
        CollectiveAgreement agreement = Agreement();
        Worker worker = WorkforceCsv.Read(Bytes(FourColumns), agreement).Value["0001"];
        Assert.Contains(agreement.PayFor(worker, July).Findings, finding => finding.Code == FindingCodes.NoPlace);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E6")]
    public void Roster_ToldAsAppointedAndPlaced_IsPaid()
    {
        CollectiveAgreement agreement = Agreement();
        Workforce people = Files(agreement: agreement).WithAppointedStandings().Read().Value;
        Assert.Equal(["5,220.00 CNY", "6,000.00 CNY"], agreement.PayFor(people, July).Statements.Select(statement => statement.Total.ToString()));
        Assert.Equal(SkillGrade.Senior, Assert.Single(people["0001"].Appointments).Grade);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E6")]
    public void Roster_ThatLacksWhatAClauseAsksFor_IsAnError()
    {
        BonusClause keyPosts = new(
            "key-posts", "3.3", new("关键岗位津贴", "key posts"),
            new Bonus(new PostGround("post-class"), new WhileHeld()) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(new TableAmount(new Dictionary<TermKey, Money> { [(Term)PostClass.Key] = Currency.Cny.Of(300m) })));
        Reading<Workforce> reading = Files(agreement: Agreement(8m, keyPosts)).Read();
        Assert.Equal("岗位类别", Assert.Single(reading.Findings.OfCode(FindingCodes.ClauseNeedsColumn)).Arguments[1].In(Language.Chinese));
        Assert.Empty(Files(agreement: Agreement(8m, keyPosts)).WithDefaults(("岗位类别", "关键类")).Read().Findings.OfCode(FindingCodes.ClauseNeedsColumn));
    }

    [Fact]
    public void Roster_ThatLacksWhatAFormulaAsksFor_IsAnError()
    {
        BonusClause byPost = new(
            "by-post", "3.3", new("津贴", "allowance"),
            new Bonus(new MonthGround(), new WhileHeld()) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(new FormulaAmount(new FigureRate(Currency.Cny.Of(300m)))
            {
                Factors = new Dictionary<TermKey, Ratio> { [PostClass.Key.Term] = Ratio.Percent(120m), [TermKey.Empty] = Ratio.One },
            }));
        var reading = Files(agreement: Agreement(8m, byPost)).Read();
        Assert.Equal("岗位类别", Assert.Single(reading.Findings.OfCode(FindingCodes.ClauseNeedsColumn)).Arguments[1].In(Language.Chinese));
    }

    [Fact]
    public void Counter_ThatAFormulaOrAConditionNames_IsFoundByItsName()
    {
        var trips = Vocabulary.Create("own-counters", new("计数", "counters"), isOrdered: false)
            .WithOwnTerm("trips", new("出车次数", "trips")).WithOwnTerm("faults", new("差错次数", "faults"));
        BonusClause counted = new(
            "counted", "3.3", new("津贴", "allowance"),
            new Bonus(new MonthGround { Conditions = [MonthCondition.AtMost(trips.Find("faults")!, 0m)] }, new WhileHeld()) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(new FormulaAmount(new FigureRate(Currency.Cny.Of(3m))) { Times = new CounterQuantity(trips.Find("trips")!) }));
        RosterScope scope = new(Agreement(8m, counted) with { OwnVocabularies = [trips] });

        Assert.Equal("trips", scope.FindCounter("出车次数")?.Code);
        Assert.Equal("faults", scope.FindCounter("差错次数")?.Code);
    }

    public static TheoryData<string, string> PostsAskedFor => new()
    {
        { "floor", "岗位类别" }, { "floor shares", "岗位序列" }, { "relative floor", "是否班组长" }, { "quota", "岗位类别" }, { "guarantee", "岗位类别" },
    };

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E6")]
    [MemberData(nameof(PostsAskedFor))]
    public void Roster_ThatLacksWhatAGroupAsksFor_IsAnError(string where, string column)
    {
        Population key = Population.Of(PostClass.Key);
        PayFloor floor = new(
            "floor",
            LocalizedText.Same("floor"),
            FloorTest.PersonMonth,
            FloorComparison.AtLeast,
            EffectiveSeries.Always(Currency.Cny.Of(2_660m)));
        CollectiveAgreement agreement = Agreement();
        agreement = where switch
        {
            "floor" => agreement with { Floors = [floor with { Tested = key }] },
            "floor shares" => agreement with
            {
                Floors = [floor with { Shares = new Dictionary<TermKey, Ratio> { [PostFamily.Technical.Term] = Ratio.Percent(120m) } }],
            },
            "relative floor" => agreement with
            {
                RelativeFloors =
                [
                    new RelativeFloor(
                        "floor",
                        LocalizedText.Same("floor"),
                        Population.Everyone,
                        Population.Of(PostMark.TeamLeader),
                        PayMeasure.Mean,
                        PayBase.WageTotal),
                ],
            },
            "quota" => agreement with
            {
                RatingQuotas = [new RatingQuota("quota", LocalizedText.Same("quota"), Population.Everyone, key, Ratio.Percent(30m))],
            },
            _ => Agreement(
                8m,
                new SchemeClause(
                    "pieces",
                    "9",
                    LocalizedText.Same("pieces"),
                    EffectiveSeries.Always<PayScheme>(
                        new PiecePay([])
                        {
                            Guarantee = new PieceGuarantee(
                                [KeyValuePair.Create((TermKey)PostClass.Key.Term, Currency.Cny.Of(3_000m))],
                                GuaranteeBasis.Hours),
                        }))),
        };
        Assert.Equal(
            column,
            Assert.Single(Files(agreement: agreement).Read().Findings.OfCode(FindingCodes.ClauseNeedsColumn)).Arguments[1].In(Language.Chinese));
    }

    [Fact]
    public void Roster_WithoutHiringDates_NeedsThemForTheFile()
    {
        Assert.Equal(FindingCodes.MissingColumn, Files("工号,姓名\n0001,张三").Read().Findings.Errors.First().Code);
        Assert.Equal(
            new LocalDate(2020, 1, 1),
            Files("工号,姓名\n0001,张三")
                .WithDefaults(("入职日期", "2020-01-01"))
                .Read()
                .Value["0001"]
                .Employment.Steps.First(step => step.HasValue)
                .Span.From);
    }

    [Fact]
    public void WithDefaults_ForAColumnOfNoTable_Throws() => Assert.Throws<ArgumentException>(() => Files().WithDefaults(("星座", "天蝎")));

    // The kind: every column and every unit.

    [Fact]
    public void EveryColumn_OfNumbers_HasAUnitAndAUsualRange() => Assert.All(
        TableList.All.SelectMany(shape => shape.Columns),
        column =>
        {
            Assert.Equal(column.Unit is null, column.Plausible is null);
            Assert.True(column.Plausible is not { } usual || usual.Least < usual.Most, column.Header.Chinese);
            Assert.False(column is SheetColumn<decimal> or SheetColumn<Ratio> or SheetColumn<WorkTime> && column.Unit is null, column.Header.Chinese);
        });

    [OnceFact]
    public void EveryUnit_InEveryColumn_IsConvertedOrRefused()
    {
        RosterScope scope = new(Agreement(), TableOptions.None);
        foreach (TableShape shape in TableList.All)
        {
            foreach (SheetColumn column in shape.Columns)
            {
                foreach (string unit in ColumnUnit.EveryWord.Concat(["万元", "千元", "百件"]))
                {
                    HeaderReading read =
                        shape.Read($"{column.Header.Chinese}（{unit}）", scope)
                        ?? throw new InvalidOperationException($"{column.Header.Chinese}（{unit}） is no column any more.");
                    Assert.True(ReferenceEquals(column, read.Column), $"{column.Header.Chinese}（{unit}） is {read.Column.Header.Chinese}");
                    TableFindings findings = new("x");
                    bool isRead = new ColumnUnits(scope, findings).TryRead(
                        read,
                        TableHeader.Of(column.Header.Chinese + $"（{unit}）", shape, scope),
                        0,
                        out string? kept);
                    string[] codes = [.. findings.InOrder(10).Select(finding => finding.Code.Id)];
                    bool isOwn =
                        column.Unit?.SizeOf(unit, scope) == Ratio.One
                        || (column.Unit is null && (ColumnUnit.Steps.IsOwn(unit) || (column.IsDate && HeaderText.IsDateForm(unit))));
                    Assert.True(
                        isRead
                            ? codes.Length == 1
                                ? codes[0] is "WG3206"
                                : isOwn
                            : codes is ["WG3204"] or ["WG3217"],
                        $"{column.Header.Chinese}（{unit}）: {isRead} {string.Join(' ', codes)}");
                    Assert.True(!isRead || (kept is not null) == (column.Unit is not null), $"{column.Header.Chinese}（{unit}） keeps {kept}");
                }
            }
        }
    }
}
