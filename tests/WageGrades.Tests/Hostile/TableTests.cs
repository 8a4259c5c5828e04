using System.Text;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Hostile;

/// <summary>People's tables that are cut, hold amounts as spreadsheets compute them, or are written from odd texts.</summary>
public sealed class TableTests
{
    private const string Roster = "工号,姓名,工作地,岗位,岗位类别,是否一线,是否班组长,是否关键工序,是否紧缺工种,用工形式,工时制度,入职日期,离职日期,薪酬形式,薪级,薪档\r\n"
        + "0001,甲,杭州,车工,关键,是,否,否,否,全日制,标准,2020-01-01,,能级工资,高级工,1\r\n"
        + "0002,乙,杭州,车工,关键,是,否,否,否,全日制,标准,2020-01-01,,能级工资,高级工,1\r\n";

    private static readonly (string Name, TableShape Shape, Func<WorkforceFiles, Stream, WorkforceFiles> With)[] Tables =
    [
        ("qualifications", QualificationTable.Shape, (files, table) => files.WithQualifications(table)),
        ("appointments", AppointmentTable.Shape, (files, table) => files.WithAppointments(table)),
        ("credits", CreditTable.Shape, (files, table) => files.WithCredits(table)),
        ("attendance", AttendanceColumns.Shape, (files, table) => files.WithAttendance(table)),
        ("weights", WeightTable.Shape, (files, table) => files.WithWeights(table)),
        ("day-counts", DayCountTable.Shape, (files, table) => files.WithDayCounts(table)),
        ("events", EventTable.Shape, (files, table) => files.WithEvents(table)),
        ("benefits", BenefitTable.Shape, (files, table) => files.WithBenefits(table)),
        ("leaves", LeaveTable.Shape, (files, table) => files.WithLeaves(table)),
        ("decisions", DecisionTable.Shape, (files, table) => files.WithDecisions(table)),
        ("step-events", StepEventTable.Shape, (files, table) => files.WithStepEvents(table)),
        ("protections", ProtectionTable.Shape, (files, table) => files.WithProtections(table)),
        ("schemes", SchemeTable.Shape, (files, table) => files.WithSchemes(table)),
        ("assessments", AssessmentTable.Shape, (files, table) => files.WithAssessments(table)),
        ("pieces", PieceTable.Shape, (files, table) => files.WithPieces(table)),
        ("standing-numbers", StandingNumberTable.Shape, (files, table) => files.WithStandingNumbers(table)),
    ];

    public static TheoryData<string, string> NumericColumns()
    {
        TheoryData<string, string> data = [];
        foreach (var (name, shape, _) in Tables.Append(("roster", RosterTable.Shape, (files, _) => files)))
        {
            foreach (var column in shape.Columns.Where(column => column.Unit is not null))
            {
                data.Add(name, column.Header.Chinese);
            }
        }

        return data;
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Row(TableShape shape, string number, string numeric, string? hostileIn = null) =>
        string.Join(
            ',',
            shape.Columns.Select(column =>
                column.Header.Chinese == "工号" ? number
                : column.Header.Chinese == hostileIn ? "1234.5600000000002"
                : column.Unit is not null ? numeric
                : column.IsDate
                    ? column.Header.Chinese.EndsWith("月份", StringComparison.Ordinal) || column.Header.Chinese is "月" ? "2026-03"
                        : "2026-03-01"
                : ""));

    [Theory]
    [MemberData(nameof(NumericColumns))]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H1")]
    public void Read_NumberOfThirteenDecimals_IsAFindingForTheCellOrExact(string table, string header)
    {
        var found = Array.Find(Tables, each => each.Name == table);
        var shape = found.Shape ?? RosterTable.Shape;
        var text =
            string.Join(',', shape.Columns.Select(column => column.Header.Chinese))
            + "\r\n"
            + Row(shape, "0001", "1", header)
            + "\r\n"
            + Row(shape, "0002", "1")
            + "\r\n";
        var reading = found.Shape is null
            ? new WorkforceFiles(Bytes(text)).Read()
            : found.With(new WorkforceFiles(Bytes(Roster)), Bytes(text)).Read();

        // A row is refused for what else it lacks before all its cells are read; the cell itself is read below.
        Assert.Contains(reading.Findings, finding => finding.Line == 2);
        Assert.True(found.Shape is null || reading.Value.Count == 2);
        var target = shape.Columns.Single(column => column.Header.Chinese == header);
        Assert.True(
            IsRefusedOrExact(target, "1234.5600000000002")
                && IsRefusedOrExact(target, "0.12345678901234567")
                && IsRefusedOrExact(target, "1.2345678901234567%"));
    }

    /// <summary>A good number is one of at most 12 decimals, or a share that any fraction may be.</summary>
    private static bool IsRefusedOrExact(SheetColumn column, string text)
    {
        dynamic format = column
            .GetType()
            .GetProperty("Format", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .GetValue(column)!;
        return Reads(format, text);
    }

    private static bool Reads<T>(CellFormat<T> format, string text)
    {
        var reading = format.Read(text, new RosterScope(agreement: null), ColumnContext.None);
        return !reading.IsGood || reading.Value is not decimal number || number == decimal.Round(number, 12);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H7")]
    public void Read_RowShorterThanOthers_IsWarnedWithItsLine()
    {
        const string Table = "工号,类别,聘任等级,聘任日期,文号\r\n0001,技能,高级工,2020-01-01,甲1号\r\n0002,技能,高级工,2020-0";
        var reading = new WorkforceFiles(Bytes(Roster)).WithAppointments(Bytes(Table)).Read();

        var told = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.RowTooShort);
        Assert.Equal((3, FindingSeverity.Warning), (told.Line, told.Severity));
        Assert.Single(reading.Value["0001"].Appointments);
        Assert.Empty(reading.Value["0002"].Appointments);
        var whole = new WorkforceFiles(Bytes(Roster))
            .WithAppointments(Bytes("工号,类别,聘任等级,聘任日期,文号\r\n0001,技能,高级工,2020-01-01\r\n0002,技能,高级工,2020-01-01"))
            .Read();
        Assert.DoesNotContain(whole.Findings, finding => finding.Code == FindingCodes.RowTooShort);
        Assert.Single(whole.Value["0002"].Appointments);
    }

    [Theory]
    [InlineData("two  blanks")]
    [InlineData("'led")]
    [InlineData("ＡＢ")]
    [InlineData("line\nbreak")]
    [InlineData("=1+1")]
    [InlineData("合计")]
    [InlineData("制表人：甲")]
    [InlineData("\u0001\u0002")]
    [InlineData("tab\there")]
    [InlineData("\ud800")]
    [InlineData("#N/A")]
    [InlineData("无")]
    [InlineData("1.0")]
    [InlineData("工号")]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H12")]
    public void Write_OddTexts_ReadBackEqualOrAreRefused(string odd)
    {
        var plain = Somebody().Appoint(SkillGrade.Senior, Start).Assign(Start, new Post("车工"));
        Worker[] people =
        [
            new Worker(new WorkerId(odd)).Employ(Start), new Worker(new WorkerId("1", odd)).Employ(Start), plain with { Name = odd },
            plain.Assign(Start, new Post(odd)), plain.Assign(Start, new Post("车工") { Trade = odd, Department = odd }),
            plain.Qualify(new Qualification(SkillGrade.Senior, Start) { Number = odd, Trade = odd }),
            plain with { Appointments = [new Appointment(SkillGrade.Senior, Start) { Document = odd }] },
            plain.Achieve(new Achievement(odd, AchievementKind.Innovation, [InnovationKind.All[0]], Start)),
        ];
        foreach (var person in people)
        {
            ReadsBackOrIsRefused(person);
        }
    }

    [Theory]
    [InlineData(2199)]
    [InlineData(2200)]
    [InlineData(1899)]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H12")]
    public void Write_DatesBeyondATable_ReadBackEqualOrAreRefused(int year)
    {
        LocalDate date = new(year, 12, 31);
        ReadsBackOrIsRefused(Somebody().Appoint(SkillGrade.Senior, date));
        ReadsBackOrIsRefused(new Worker(new WorkerId("0001")).Employ(date));
        ReadsBackOrIsRefused(Somebody().Qualify(new Qualification(SkillGrade.Senior, date)));
    }

    private static void ReadsBackOrIsRefused(Worker person)
    {
        Workforce people = new([person]);
        MemoryStream[] files = [new(), new(), new(), new()];
        Action<Workforce, Stream, Language>[] writers =
        [
            WorkforceCsv.Write,
            WorkforceCsv.WriteQualifications,
            WorkforceCsv.WriteAppointments,
            WorkforceCsv.WriteEvents,
        ];
        for (var i = 0; i < files.Length; i++)
        {
            if (Record.Exception(() => writers[i](people, files[i], Language.Chinese)) is { } refused)
            {
                var argument = Assert.IsType<ArgumentException>(refused);
                Assert.Equal("workforce", argument.ParamName);
                Assert.Contains("cannot be written", argument.Message, StringComparison.Ordinal);
                return;
            }

            files[i].Position = 0;
        }

        var read = Assert.Single(
            new WorkforceFiles(files[0]).WithQualifications(files[1]).WithAppointments(files[2]).WithEvents(files[3]).Read().Value.Workers);
        Assert.Equal((person.Id, person.Name), (read.Id, read.Name));
        Assert.Equal(person.Post.Steps.LastOrDefault(step => step.HasValue)?.Value, read.Post.Steps.LastOrDefault(step => step.HasValue)?.Value);
        Assert.Equal(person.Qualifications, read.Qualifications);
        Assert.Equal(person.Appointments, read.Appointments);
        Assert.Equal(person.Achievements, read.Achievements);
    }
}
