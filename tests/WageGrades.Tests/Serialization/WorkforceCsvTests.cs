using System.Text;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

public sealed class WorkforceCsvTests
{
    private static readonly LocalDate Day = new(2026, 4, 1);

    [Fact]
    public void Read_GoodRow_GivesEveryFact()
    {
        Reading<Workforce> reading = Read(Zhang);
        Assert.Empty(Codes(reading));
        Worker worker = reading.Value["0007", "甲厂"];
        Assert.Equal("张三", worker.Name);
        Assert.Equal(new Employment(EmploymentForm.FullTime) { Workplace = "滨江区" }, worker.Employment.On(Day));
        Assert.Equal(new LocalDate(2020, 3, 1), worker.Employment.Steps[0].Span.From);
        Assert.Equal(new GradePlace(SkillGrade.Senior, 2), worker.Place.On(Day));
        Assert.Equal(
            new Post("焊工") { Trade = "焊工", IsFrontLine = true, Terms = [PostClass.Key, PostMark.TeamLeader] },
            worker.Post.On(Day));
        Assert.Equal([new Qualification(Education.College, new LocalDate(2018, 6, 30))], worker.Qualifications);
    }

    [Fact]
    public void Read_EnglishHeadersInAnyOrder_GivesTheSame()
    {
        const string table =
            "Grade,Step,Staff number,Name,Employer,Workplace,Post,Post class,Front line,Team leader,Key process,Scarce trade,Trade,Employment form,Working-time system,Weekly hours,Hired on,Last day,Pay form,Degree,Degree awarded on\n"
            + "Senior worker,2,0007,张三,甲厂,滨江区,焊工,Key,yes,yes,no,no,焊工,Full-time,Standard hours,40,2020-03-01,,ladder pay,College,2018-06-30";
        Reading<Workforce> reading = WorkforceCsv.Read(Bytes(table));
        Assert.Empty(Codes(reading));
        Assert.Equal(Read(Zhang).Value, reading.Value);
    }

    [Fact]
    public void Read_Gb18030_TellsTheEncoding()
    {
        Reading<Workforce> reading = WorkforceCsv.Read(new MemoryStream(Gb18030.GetBytes($"{Header}\r\n{Zhang}\r\n")));
        Assert.Equal("GB18030", Assert.Single(reading.Findings).Argument("encoding"));
        Assert.Equal("roster.csv", reading.Findings[0].File);
        Assert.Equal(Read(Zhang).Value, reading.Value);
    }

    [Theory]
    [InlineData("2020-3-1")]
    [InlineData("2020/3/1")]
    [InlineData("2020.3.1")]
    [InlineData("20200301")]
    [InlineData("2020年3月1日")]
    [InlineData("２０２０－０３－０１")]
    [InlineData("2020/3/1 0:00:00")]
    [InlineData("43891")]
    [InlineData("'2020-03-01")]
    public void Read_DateInAnotherForm_IsNormalisedAndTold(string written)
    {
        Reading<Workforce> reading = Read(With("入职日期", written));
        Finding told = Assert.Single(Told(reading));
        Assert.Equal((FindingCodes.CellNormalised, 2, 15), (told.Code, told.Line, told.Column));
        Assert.Equal("2020-03-01", told.Argument("meaning"));
        Assert.Equal(Read(Zhang).Value, reading.Value);
    }

    [Theory]
    [InlineData("入职日期", "1/3/2020", "WG1106")]
    [InlineData("入职日期", "20-3-1", "WG1106")]
    [InlineData("入职日期", "2020-02-30", "WG1106")]
    [InlineData("入职日期", "#N/A", "WG1111")]
    [InlineData("入职日期", "########", "WG1111")]
    [InlineData("工号", "3.30102E+17", "WG1110")]
    [InlineData("工号", "1E+05", "WG1110")]
    [InlineData("用工形式", "长期工", "WG1106")]
    [InlineData("薪档", "0", "WG1106")]
    [InlineData("薪档", "1.5", "WG1106")]
    [InlineData("是否一线", "大概", "WG1106")]
    public void Read_BadRequiredCell_RefusesTheRow(string column, string written, string code)
    {
        Reading<Workforce> reading = Read(With(column, written), With("工号", "0008"));
        Assert.Equal([code, FindingCodes.RowNotUsed.Id], Codes(reading));
        Finding told = Told(reading).First();
        Assert.Equal((2, Array.IndexOf(Header.Split(','), column) + 1), (told.Line, told.Column));
        Assert.Equal("0008", Assert.Single(reading.Value.Workers).Id.Number);
    }

    [Fact]
    public void Read_BadOptionalCell_KeepsTheRow()
    {
        Reading<Workforce> reading = Read(With("周工时", "四十"));
        Assert.Equal([FindingCodes.BadCell.Id], Codes(reading));
        Assert.Equal(Ratio.One, reading.Value.Workers[0].Employment.On(Day).HoursShare);
    }

    [Theory]
    [InlineData("用人单位")]
    [InlineData("岗位类别")]
    [InlineData("入职日期")]
    [InlineData("薪级")]
    public void Read_MergedCellBlank_RefusesTheRow(string column)
    {
        Reading<Workforce> reading = Read(Zhang, With("工号", "0008", With(column, "")));
        Finding told = Assert.Single(Told(reading));
        Assert.Equal((FindingCodes.BlankCell, 3, Array.IndexOf(Header.Split(','), column) + 1), (told.Code, told.Line, told.Column));
        Assert.Single(reading.Value.Workers);
    }

    [Theory]
    [InlineData("薪级", "高级技工", "高级工")]
    [InlineData("薪级", "三级/高级工", "高级工")]
    [InlineData("薪级", "三级工（高级）", "高级工")]
    [InlineData("岗位类别", "关键", "关键类")]
    [InlineData("工时制度", "标准", "标准工时制")]
    [InlineData("是否班组长", "√", "是")]
    public void Read_Alias_IsTold(string column, string written, string meaning)
    {
        Reading<Workforce> reading = Read(With(column, written));
        Finding told = Assert.Single(Told(reading));
        Assert.Equal(FindingCodes.AliasUsed, told.Code);
        Assert.Equal(meaning, told.Argument("meaning"));
        Assert.Equal(Read(Zhang).Value, reading.Value);
    }

    [Fact]
    public void Read_UnknownName_NamesTheNearestAndGuessesNothing()
    {
        Finding told = Told(Read(With("用工形式", "劳务派谴"), With("工号", "0008"))).First();
        Assert.Equal((FindingCodes.BadCell, "劳务派遣"), (told.Code, told.Argument("nearest")));
    }

    [Fact]
    public void Read_BareLevel_IsTheLaddersOwnCode()
    {
        Reading<Workforce> reading = Read(With("薪级", "三级"));
        Assert.Empty(Codes(reading));
        Assert.Equal(new GradePlace("三级", 2), reading.Value.Workers[0].Place.On(Day));
    }

    [Fact]
    public void Read_BlanksInAName_AreTakenOut()
    {
        Reading<Workforce> reading = Read(With("姓名", "张　三"));
        Assert.Equal([FindingCodes.CellNormalised.Id], Codes(reading));
        Assert.Equal("张三", reading.Value.Workers[0].Name);
        Assert.Equal("Ann Lee", Read(With("姓名", "Ann Lee")).Value.Workers[0].Name);
    }

    [Fact]
    public void Read_TitleTotalAndSecondHeader_AreNoPeople()
    {
        string table = $"某厂2026年花名册\n{Header}\n{Zhang}\n{Header}\n合计：,1人\n";
        Reading<Workforce> reading = WorkforceCsv.Read(Bytes(table));
        Assert.Equal(["WG1119", "WG1114", "WG1109"], Codes(reading));
        Assert.Equal(Read(Zhang).Value, reading.Value);
    }

    [Fact]
    public void Read_ColumnThatNobodyNeeds_MayBeMissing()
    {
        string table = string.Join('\n', new[] { Header, Zhang }.Select(line => string.Join(',', line.Split(',').Where((_, i) => i != 7))));
        Reading<Workforce> reading = WorkforceCsv.Read(Bytes(table));
        Assert.Empty(Told(reading));
        Assert.DoesNotContain(PostMark.TeamLeader, reading.Value.Workers[0].Post.On(Day).Terms);
    }

    [Fact]
    public void Read_WithoutStaffNumbers_GivesNobody()
    {
        Reading<Workforce> reading = WorkforceCsv.Read(Bytes("姓名,入职日期\n张三,2020-03-01"));
        Assert.Equal(Workforce.Empty, reading.Value);
        Assert.Contains(FindingCodes.NobodyInRoster.Id, Codes(reading));
        Assert.True(reading.HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(Header)]
    public void Read_Nobody_IsStated(string table)
    {
        Reading<Workforce> reading = WorkforceCsv.Read(Bytes(table));
        Assert.Equal(Workforce.Empty, reading.Value);
        Assert.Single(reading.Findings.OfCode(FindingCodes.NobodyInRoster));
    }

    [Fact]
    public void Read_PersonalIdentifiers_AppearNowhere()
    {
        const string secret = "330102199001011234";
        string table = $"{Header},身份证号,手机号码,银行账号,备用\n{Zhang},{secret},13800001111,6222 0200 1234 5678,x\n"
            + With("岗位类别", secret, With("工号", "0009")) + ",,,,\n" + With("入职日期", "138-0000-1111", With("工号", "0010")) + ",,,,\n"
            + "6222 0200 1234 5678," + Zhang[5..];
        Reading<Workforce> reading = WorkforceCsv.Read(Bytes(table));
        string[] texts =
        [
            .. reading.Findings.SelectMany(finding =>
                new[] { finding.Describe(Language.Chinese), finding.Remedy(Language.Chinese), finding.Describe(Language.English) }),
        ];
        Assert.All(texts, text => Assert.DoesNotContain("19900101", text));
        Assert.All(texts, text => Assert.DoesNotContain("1111", text));
        Assert.All(texts, text => Assert.DoesNotContain("5678", text));
        Assert.Equal(3, reading.Findings.OfCode(FindingCodes.PersonalColumnDropped).Count);
        Assert.Equal("备用", Assert.Single(reading.Findings.OfCode(FindingCodes.FilledColumnNotUsed)).Argument("column"));
    }

    [Fact]
    public void Read_ManyOfOneKind_AreCapped()
    {
        Reading<Workforce> reading = Read([
            .. Enumerable.Range(1, 500).Select(i => With("入职日期", "2020/3/1", With("工号", $"{i:0000}", With("姓名", "")))),
        ]);
        Assert.Equal(500, reading.Value.Count);
        Assert.Equal(WorkforceFiles.FindingsOfAKind, reading.Findings.OfCode(FindingCodes.CellNormalised).Count);
        Finding more = Assert.Single(reading.Findings.OfCode(FindingCodes.MoreOfTheSame));
        Assert.Equal(480, more.Argument("hidden"));
        Assert.Equal("roster.csv", more.File);
    }

    [Fact]
    public void Read_LastDay_IsWorked()
    {
        Worker worker = Read(With("离职日期", "2026-03-31")).Value.Workers[0];
        Assert.True(worker.Employment.TryGet(new LocalDate(2026, 3, 31), out _));
        Assert.False(worker.Employment.TryGet(new LocalDate(2026, 4, 1), out _));
    }

    [Fact]
    public void Read_LeftBeforeHired_RefusesTheRow()
    {
        Reading<Workforce> reading = Read(With("离职日期", "2019-12-31"));
        Assert.Equal(["WG3001", "WG3003", "WG3002"], Codes(reading));
        Assert.Equal((2, 17), (Told(reading).ElementAt(1).Line, Told(reading).ElementAt(1).Column));
    }

    [Fact]
    public void Read_Probation_EndsOnTheDateGiven()
    {
        Worker worker = Read(With("转正日期", "2020-06-01")).Value.Workers[0];
        Assert.True(worker.Employment.On(new LocalDate(2020, 5, 31)).IsProbation);
        Assert.False(worker.Employment.On(new LocalDate(2020, 6, 1)).IsProbation);
    }

    [Fact]
    public void Read_Rehire_IsToldAndLeavesAGap()
    {
        Reading<Workforce> reading = Read(With("离职日期", "2023-05-31"), With("入职日期", "2025-02-01"));
        Assert.Equal([FindingCodes.Rehired.Id], Codes(reading));
        Worker worker = Assert.Single(reading.Value.Workers);
        Assert.False(worker.Employment.TryGet(new LocalDate(2024, 1, 1), out _));
        Assert.True(worker.Employment.TryGet(new LocalDate(2025, 2, 1), out _));
    }

    [Fact]
    public void Read_DatedChange_HoldsFromItsDate()
    {
        Reading<Workforce> reading = Read(Zhang, With("薪档", "3", With("生效日期", "2026-03-13")));
        Assert.Empty(Codes(reading));
        Worker worker = Assert.Single(reading.Value.Workers);
        Assert.Equal(2, worker.Place.On(new LocalDate(2026, 3, 12)).Step);
        Assert.Equal(3, worker.Place.On(new LocalDate(2026, 3, 13)).Step);
    }

    [Fact]
    public void Read_DuplicateNumber_IsRefused()
    {
        Reading<Workforce> same = Read(Zhang, Zhang);
        Assert.Equal((FindingCodes.DuplicateRow, 3), (Told(same).Single().Code, Told(same).Single().Line));
        Reading<Workforce> other = Read(Zhang, With("姓名", "李四", With("入职日期", "2021-01-01")));
        Assert.Equal([FindingCodes.EmploymentOverlaps.Id], Codes(other));
        Assert.Equal("张三", Assert.Single(other.Value.Workers).Name);
        Reading<Workforce> elsewhere = Read(Zhang, With("用人单位", "乙厂", With("姓名", "李四")));
        Assert.Empty(Codes(elsewhere));
        Assert.Equal(2, elsewhere.Value.Count);
    }

    [Fact]
    public void Read_SameNameAndLostZeros_AreTold()
    {
        Reading<Workforce> reading = Read(Zhang, With("工号", "12"));
        Assert.Equal(["WG3009", "WG3008"], Codes(reading));
        Assert.Equal(2, reading.Value.Count);
    }

    [Fact]
    public void Read_SameNameThatOnlyALaterRowSays_IsTold()
    {
        string left = With("工号", "0099", With("姓名", "", With("离职日期", "2021-01-31")));
        string again = With("工号", "0099", With("入职日期", "2023-01-01"));
        Assert.Equal([FindingCodes.SameName, FindingCodes.Rehired], Read(Zhang, left, again).Findings.Where(each => each.Code != FindingCodes.EncodingFound).Select(each => each.Code));
        Assert.DoesNotContain(FindingCodes.SameName.Id, Codes(Read(Zhang, left, With("姓名", "李四", again))));
    }

    [Fact]
    public void Read_OtherPayForm_WithoutAPlaceIsTold()
    {
        string onScheme = With("薪酬形式", "年薪制");
        Reading<Workforce> reading = Read(With("薪档", "", onScheme), With("工号", "0008", With("姓名", "", With("薪酬形式", "待定"))));
        Assert.Equal([FindingCodes.PayFormNotLadder.Id], Codes(reading));
        Assert.All(reading.Value.Workers, worker => Assert.False(worker.Place.TryGet(Day, out _)));

        // The place is a floor's measure, or the one to come back to.
        Assert.True(Assert.Single(Read(onScheme).Value.Workers).Place.TryGet(Day, out _));
    }

    [Fact]
    public void Read_PartTimeWithoutHours_IsRefused()
    {
        Assert.Equal(["WG3001", "WG1120"], Codes(Read(With("周工时", "", With("用工形式", "非全日制")))));
        Reading<Workforce> half = Read(With("周工时", "20小时", With("用工形式", "非全日制")));
        Assert.Equal(Ratio.Of(1, 2), half.Value.Workers[0].Employment.On(Day).HoursShare);
    }

    [Fact]
    public void Read_LostText_IsRefused()
    {
        Reading<Workforce> reading = Read(With("姓名", "张\uFFFD"), With("工号", "0008"));
        Assert.Equal([FindingCodes.ReplacementCharacter.Id], Codes(reading));
        Assert.Equal("0008", Assert.Single(reading.Value.Workers).Id.Number);
    }
}
