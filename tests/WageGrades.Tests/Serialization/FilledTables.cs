using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

/// <summary>People of whom every column of every table says something, and their tables.</summary>
internal static class FilledTables
{
    /// <summary>How a table is handed to the reader; null for the roster.</summary>
    internal static readonly (TableShape Shape, Action<Workforce, Stream, Language> Write, Func<WorkforceFiles, IRowSource, WorkforceFiles>? Add)[] All =
    [
        (RosterTable.Shape, WorkforceCsv.Write, null),
        (QualificationTable.Shape, WorkforceCsv.WriteQualifications, (files, table) => files.WithQualifications(table)),
        (AppointmentTable.Shape, WorkforceCsv.WriteAppointments, (files, table) => files.WithAppointments(table)),
        (CreditTable.Shape, WorkforceCsv.WriteCredits, (files, table) => files.WithCredits(table)),
        (AttendanceColumns.Shape, WorkforceCsv.WriteAttendance, (files, table) => files.WithAttendance(table)),
        (DayCountTable.Shape, WorkforceCsv.WriteDayCounts, (files, table) => files.WithDayCounts(table)),
        (WeightTable.Shape, WorkforceCsv.WriteWeights, (files, table) => files.WithWeights(table)),
        (EventTable.Shape, WorkforceCsv.WriteEvents, (files, table) => files.WithEvents(table)),
        (BenefitTable.Shape, WorkforceCsv.WriteBenefits, (files, table) => files.WithBenefits(table)),
        (LeaveTable.Shape, WorkforceCsv.WriteLeaves, (files, table) => files.WithLeaves(table)),
        (DecisionTable.Shape, WorkforceCsv.WriteDecisions, (files, table) => files.WithDecisions(table)),
        (StepEventTable.Shape, WorkforceCsv.WriteStepEvents, (files, table) => files.WithStepEvents(table)),
        (ProtectionTable.Shape, WorkforceCsv.WriteProtections, (files, table) => files.WithProtections(table)),
        (SchemeTable.Shape, WorkforceCsv.WriteSchemes, (files, table) => files.WithSchemes(table)),
        (AssessmentTable.Shape, WorkforceCsv.WriteAssessments, (files, table) => files.WithAssessments(table)),
        (PieceTable.Shape, WorkforceCsv.WritePieces, (files, table) => files.WithPieces(table)),
        (StandingNumberTable.Shape, WorkforceCsv.WriteStandingNumbers, (files, table) => files.WithStandingNumbers(table)),
    ];

    private static readonly YearMonth Month = new(2026, 3);

    internal static readonly Workforce People = Make();

    /// <summary>The rows of each table, the header first.</summary>
    internal static Dictionary<TableShape, string[][]> Rows(Workforce people) => All.ToDictionary(
        table => table.Shape,
        table =>
        {
            using MemoryStream stream = new();
            table.Write(people, stream, Language.Chinese);
            return (string[][])[.. CsvTable.Read(stream.ToArray()).Records.From(0).Select(record => record.Cells.Select(field => field.Text).ToArray())];
        });

    /// <summary>Reads those of the tables that are there.</summary>
    internal static Reading<Workforce> Read(Dictionary<TableShape, string[][]> rows) => All.Skip(1).Where(table => rows.ContainsKey(table.Shape)).Aggregate(
        new WorkforceFiles(rows.Source(RosterTable.Shape)),
        (files, table) => table.Add!(files, rows.Source(table.Shape))).Read();

    private static MemorySource Source(this Dictionary<TableShape, string[][]> rows, TableShape shape) =>
        new(shape.Name.English, rows[shape].Select((row, index) => (index + 1, row)));

    private static Workforce Make()
    {
        WorkerId first = new("0001", "甲厂");
        WorkerId second = new("0002", "甲厂");
        var worker = WithFacts(Employed(new Worker(first) { Name = "张三", ServiceSince = new LocalDate(2001, 2, 3), BornOn = new LocalDate(1981, 4, 5) }));
        Achievement shared = new("T1", AchievementKind.Innovation, [InnovationKind.Vocabulary.Terms[0]], new LocalDate(2026, 3, 5));
        TeamResult team = new(shared, [new TeamMember(first, Ratio.Percent(60)), new TeamMember(second, Ratio.Percent(40))]) { LeadDepartment = "一车间" };
        PieceTeam group = new(
            "A组", "piece", [new PieceCount(PieceKey.Of("gear"), 80m)],
            [new PieceTeamMember(first, Ratio.Of(6, 5), 100m) { BaseRate = Currency.Cny.Of(25m) }, new PieceTeamMember(second, Ratio.One, 90m)]);
        var other = new Worker(second).Employ(new LocalDate(2020, 3, 1)).PlaceOn(new LocalDate(2020, 3, 1), SkillGrade.Junior, 1)
            .Achieve(worker.Achievements.Single(each => each.Id == "E2"));
        var namesake = new Worker(new WorkerId("0001", "乙厂")).Employ(new LocalDate(2020, 3, 1)).PlaceOn(new LocalDate(2020, 3, 1), SkillGrade.Junior, 1);
        return new Workforce([InGroup(worker.Share(team)), InGroup(other.Share(team)), namesake]);

        Worker InGroup(Worker each) => each.Record(Month, each.RecordOf(Month) with { PieceTeams = [group] });
    }

    private static Worker Employed(Worker worker)
    {
        LocalDate hired = new(2020, 3, 1);
        Employment terms = new(EmploymentForm.PartTime)
        {
            HoursShare = Ratio.Of(1, 2),
            Workplace = "杭州工厂",
            WorkingTime = WorkingTimeSystem.Cumulative,
            IsProbation = true,
        };
        return worker.Employ(hired, terms).Employ(new LocalDate(2020, 9, 1), terms with { IsProbation = false }).Leave(new LocalDate(2027, 1, 1))
            .PlaceOn(hired, SkillGrade.Senior, 2)
            .Assign(hired, new Post("焊工")
            {
                Trade = "焊工",
                Department = "一车间",
                IsFrontLine = true,
                Terms =
                [
                    PostClass.Core, PostFamily.Vocabulary.Terms[0], PostMark.TeamLeader, PostMark.KeyProcess, PostMark.ScarceTrade,
                    new Term("own-mark", "night-team"),
                ],
            });
    }

    private static Worker WithFacts(Worker worker)
    {
        LocalDate day = new(2021, 5, 1);
        DateSpan span = DateSpan.Through(new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 9));
        worker = worker
            .Earn(new LearningCredit(12.5m, CreditSource.Training, day) { ValidUntil = new LocalDate(2031, 5, 1), Name = "数控编程", Number = "XF-1" })
            .Qualify(new Qualification(SkillGrade.Technician, day)
            {
                Trade = "焊工",
                Issuer = IssuerKind.OwnEvaluation,
                Region = "浙江",
                Number = "A-7",
                ValidUntil = new LocalDate(2029, 5, 1),
                RecognisedOn = day.PlusDays(3),
            })
            .Qualify(new Qualification(Education.Bachelor, day) { Mode = EducationMode.Vocabulary.Terms[1] })
            .Qualify(new Qualification(Education.College, new LocalDate(2018, 6, 30)))
            .Achieve(new Achievement(
                "E1", AchievementKind.Competition,
                [CompetitionLevel.National, CompetitionClass.Class1, CompetitionPrize.Silver, CompetitionRole.Vocabulary.Terms[0], new Term("own-event", "x")],
                new LocalDate(2026, 3, 1))
            {
                Occasion = "焊接赛",
                Trade = "焊工",
                Place = 3,
                Entrants = 30,
                IsSelectionRound = true,
                IssuedOn = day,
                PublishedOn = day.PlusDays(1),
                UsedFrom = day.PlusDays(2),
                PactOn = day.PlusDays(3),
                Apprentice = "李四",
                AcceptedShare = Ratio.Percent(50),
                VerifiedBenefit = Currency.Cny.Of(1_000m),
                DecidedAmounts = new Dictionary<ClauseId, Money> { ["a"] = Currency.Cny.Of(5m) },
            })
            .Achieve(new Achievement("E2", AchievementKind.Mentoring, [SkillGrade.Technician], new LocalDate(2026, 3, 2)))
            .Record(StepEvent.Hold(span) with { Document = "3号" }).Record(StepEvent.Delay(day, 6)).Record(StepEvent.Assessment(day, passed: true))
            .PutOn(day, new SchemeTerms("annual")
            {
                Grade = new Term("own", "top"),
                AgreedAmount = Currency.Cny.Of(240_000m),
                ProbationShare = Ratio.Percent(80),
            })
            .BackOnLadder(new LocalDate(2026, 1, 1))
            .Assess(SchemeAssessment.OfAmount("annual", 2024, Currency.Cny.Of(250_000m)) with { DecidedOn = day })
            .Assess(SchemeAssessment.OfFactor("annual", 2025, 1.2m))
            .OnLeave(new Leave(LeaveKind.Sick, span)).OnLeave(new Leave(LeaveKind.Personal, span) { DayShare = Ratio.Of(1, 2) }).Absent(span)
            .Decide("range", day, Currency.Cny.Of(500m)).WithNumber(StandingNumber.LoadRatio, day, 0.895m)
            .Record(Month, Record(worker));
        Benefit figure = new(BenefitKind.Vocabulary.Terms[0], DateSpan.Through(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)))
        {
            Amount = Currency.Cny.Of(9_000m),
            VerifiedOn = day,
            IsProvisional = true,
            Verifier = "财务部",
        };
        return worker with
        {
            Appointments =
            [
                new Appointment(SkillGrade.Technician, day) { Trade = "焊工", Document = "4号", PublishedOn = day.PlusDays(1), EndedOn = new LocalDate(2029, 5, 1) },
            ],
            ProtectedPay =
            [
                new ProtectedPay(day, Currency.Cny.Of(300m), ProtectionRule.Decreasing(Currency.Cny.Of(100m), 6) with
                {
                    RaiseShare = Ratio.Percent(50), AtMostMonths = 36,
                }),
            ],
            DecidedAmounts = new Dictionary<ClauseId, EffectiveSeries<Money>>
            {
                ["range"] = worker.DecidedAmounts["range"].Clear(new DateSpan(new LocalDate(2026, 1, 1)), "not decided"),
            },
            StandingNumbers = new Dictionary<Term, EffectiveSeries<decimal>>
            {
                [StandingNumber.LoadRatio] = worker.StandingNumbers[StandingNumber.LoadRatio].Clear(new DateSpan(new LocalDate(2026, 1, 1)), "not recorded"),
            },
            Achievements = [.. worker.Achievements.Select(each => each.Id == "E2" ? each with { Benefits = [figure] } : each)],
        };
    }

    private static MonthRecord Record(Worker worker) => worker.RecordOf(Month) with
    {
        UnpaidDays = 1m,
        UnpaidHours = 2m,
        Counts = MonthCounter.Vocabulary.Terms.ToDictionary(term => term, _ => 1m),
        SuppliedAmounts = new Dictionary<ClauseId, Money> { ["supplied"] = Currency.Cny.Of(60m) },
        Sources = new Dictionary<ClauseId, SourceNote> { ["supplied"] = new("台账") },
        Weights = new Dictionary<ClauseId, decimal> { ["pool"] = 1.2m },
        DayCounts = [new DayCount(Month.OnDayOfMonth(4), MonthCounter.NightShifts, 1m)],
        Pieces =
        [
            new PieceCount(PieceKey.Of("gear", "milling", "rough", "wet"), 1_300m)
            {
                On = new LocalDate(2026, 3, 10), Time = PieceTime.Overtime, Rejected = 2m, Reworked = 1m, Hours = 40m,
            },
        ],
    };
}
