using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

public sealed class WorkforceRoundTripTests
{
    [LawProperty(200, Arbitrary = [typeof(Drawn.Workers)])]
    public bool WriteThenRead_AnyPerson_KeepsWhatTheTablesHold(Worker worker)
    {
        Worker held = Held(worker);
        Reading<Workforce> reading = Read(new Workforce([held]), Language.Chinese);
        if (!held.Employment.Steps.Any(step => step.HasValue))
        {
            return reading.Value == Workforce.Empty;
        }

        Worker read = Assert.Single(reading.Value.Workers);
        Assert.Equal(FindingList.Empty, reading.Findings.Errors);
        Assert.Equal(Times(held.Employment), Times(read.Employment));
        foreach (DateSpan span in Times(held.Employment).Select(step => step.Span))
        {
            Assert.Equal(Values(held.Place, span), Values(read.Place, span));
            Assert.Equal(Values(held.Post, span), Values(read.Post, span));
        }

        Assert.Equal(held.ServiceSince, read.ServiceSince);
        Assert.Equal(held.BornOn, read.BornOn);
        Assert.Equal(held.Qualifications, read.Qualifications);
        Assert.Equal(held.Appointments, read.Appointments);
        Assert.Equal(held.Achievements, read.Achievements);
        Assert.Equal(held.Records, read.Records);
        return true;
    }

    [Fact]
    public void WriteThenRead_EveryTable_KeepsEveryFact() => Law.Holds(TableFacts.Any, people =>
    {
        Workforce held = people.Select(Held);
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            Reading<Workforce> reading = Read(held, language);
            foreach (Worker worker in held.Workers.Where(worker => worker.Employment.Steps.Any(step => step.HasValue)))
            {
                Worker read = reading.Value.Find(worker.Id)!;
                Assert.Equal(worker.Qualifications, read.Qualifications);
                Assert.Equal(worker.Appointments, read.Appointments);
                Assert.Equal(worker.Achievements, read.Achievements);
                Assert.True(worker.Records.Equals(read.Records), "records");
                Assert.Equal(worker.Leaves, read.Leaves);
                Assert.Equal(worker.Absences, read.Absences);
                Assert.Equal(Spans(worker), Spans(read));
                Assert.Equal(worker.StepEvents, read.StepEvents);
                Assert.Equal(worker.ProtectedPay, read.ProtectedPay);
                Assert.Equal(held.Workers.All(each => reading.Value.Find(each.Id) is not null) ? worker.TeamResults : [], read.TeamResults);
            }
        }
    }, tests: 80);

    [LawProperty(100, Arbitrary = [typeof(Drawn.Workers)])]
    public bool WriteThenRead_WhatWasRead_IsIdentity(Worker worker)
    {
        Workforce read = Read(new Workforce([Held(worker)]), Language.Chinese).Value;
        return Read(read, Language.Chinese).Value == read && Read(read, Language.English).Value == read;
    }

    [Fact]
    public void WriteThenRead_EveryKindOfFact_IsIdentity()
    {
        Post post = new("=SUM(A1)")
        {
            Trade = "焊工,气焊",
            Department = "一车间\"甲\"班",
            IsFrontLine = true,
            Terms = [PostClass.Core, PostMark.KeyProcess, new Term("own-mark", "night-team")],
        };
        Employment terms = new(EmploymentForm.PartTime)
        {
            HoursShare = Ratio.Of(1, 3),
            Workplace = "杭州工厂",
            WorkingTime = WorkingTimeSystem.Cumulative,
            IsProbation = true,
        };
        Worker worker = new Worker(new WorkerId("0007", "甲厂")) { Name = "张三", ServiceSince = new LocalDate(2001, 2, 3), BornOn = new LocalDate(1981, 4, 5) }
            .Employ(new LocalDate(2020, 3, 13), terms)
            .Employ(new LocalDate(2020, 6, 1), terms with { IsProbation = false, HoursShare = Ratio.One, Form = EmploymentForm.FullTime })
            .PlaceOn(new LocalDate(2020, 6, 1), SkillGrade.Senior, 2)
            .Assign(new LocalDate(2020, 3, 13), post)
            .Leave(new LocalDate(2022, 1, 1))
            .Employ(new LocalDate(2024, 2, 29))
            .PlaceOn(new LocalDate(2024, 2, 29), "E15Ü", 6)
            .Qualify(
                new Qualification(SkillGrade.SeniorTechnician, new LocalDate(2019, 5, 1))
                {
                    Number = "+86",
                    Trade = "焊工",
                    ValidUntil = new LocalDate(2029, 5, 1),
                })
            .Qualify(new Qualification(Education.College, new LocalDate(2018, 6, 30)))
            .Earn(new LearningCredit(0.5m, CreditSource.Work, new LocalDate(2018, 6, 30)) { Name = "=工作业绩", Number = "-1" })
            .Earn(new LearningCredit(30m, CreditSource.Degree, new LocalDate(2018, 6, 30)) { ValidUntil = new LocalDate(2023, 7, 1) })
            .Achieve(
                new Achievement(
                    "E-1",
                    AchievementKind.Competition,
                    [
                        CompetitionLevel.National,
                        CompetitionClass.Class1,
                        CompetitionPlacing.Second,
                        CompetitionPrize.Silver,
                        new Term("own-event", "x"),
                    ],
                    new LocalDate(2025, 9, 1)))
            .Achieve(
                new Achievement("E-2", AchievementKind.Mentoring, [SkillGrade.Technician], new LocalDate(2025, 9, 2))
                {
                    VerifiedBenefit = Currency.Cny.Of(1_234.50m),
                    DecidedAmounts = new Dictionary<ClauseId, Money> { ["a"] = Currency.Cny.Of(1m), ["b"] = Currency.Cny.Of(2m) },
                });
        worker = worker.Record(
            new YearMonth(2026, 5),
            new MonthRecord
            {
                Counts = new Dictionary<Term, decimal>
                {
                    [MonthCounter.WorkedHours] = 172.5m,
                    [MonthCounter.OvertimeHours] = 6.5m,
                    [MonthCounter.HolidayOvertimeHours] = 8m,
                    [MonthCounter.DaysOf(LeaveKind.Injury)!] = 2.5m,
                },
                SuppliedAmounts = new Dictionary<ClauseId, Money> { ["injury-pay"] = Currency.Cny.Of(6_090m) },
                Sources = new Dictionary<ClauseId, SourceNote> { ["injury-pay"] = new("=工资台账, 2025-05 至 2026-04") },
            });
        worker = worker with
        {
            Appointments =
            [
                new Appointment(ProfessionalTitle.FullSenior, new LocalDate(2020, 7, 1))
                {
                    EndedOn = new LocalDate(2021, 7, 1),
                    Trade = "-x",
                    Document = "@3",
                },
            ],
        };
        Workforce people = new([worker]);
        Assert.Equal(people, Read(people, Language.Chinese).Value);
        Assert.Equal(people, Read(people, Language.English).Value);
    }

    private static Reading<Workforce> Read(Workforce workforce, Language language)
    {
        (Action<Workforce, Stream, Language> Write, Func<WorkforceFiles, Stream, WorkforceFiles> With)[] further =
        [
            (WorkforceCsv.WriteQualifications, (files, table) => files.WithQualifications(table)),
            (WorkforceCsv.WriteAppointments, (files, table) => files.WithAppointments(table)),
            (WorkforceCsv.WriteCredits, (files, table) => files.WithCredits(table)),
            (WorkforceCsv.WriteAttendance, (files, table) => files.WithAttendance(table)),
            (WorkforceCsv.WriteDayCounts, (files, table) => files.WithDayCounts(table)),
            (WorkforceCsv.WriteWeights, (files, table) => files.WithWeights(table)),
            (WorkforceCsv.WriteEvents, (files, table) => files.WithEvents(table)),
            (WorkforceCsv.WriteBenefits, (files, table) => files.WithBenefits(table)),
            (WorkforceCsv.WriteLeaves, (files, table) => files.WithLeaves(table)),
            (WorkforceCsv.WriteDecisions, (files, table) => files.WithDecisions(table)),
            (WorkforceCsv.WriteStepEvents, (files, table) => files.WithStepEvents(table)),
            (WorkforceCsv.WriteProtections, (files, table) => files.WithProtections(table)),
            (WorkforceCsv.WriteSchemes, (files, table) => files.WithSchemes(table)),
            (WorkforceCsv.WriteAssessments, (files, table) => files.WithAssessments(table)),
            (WorkforceCsv.WriteStandingNumbers, (files, table) => files.WithStandingNumbers(table)),
        ];
        Reading<Workforce> reading = further.Aggregate(
            new WorkforceFiles(Table(WorkforceCsv.Write)),
            (files, each) => each.With(files, Table(each.Write))).Read();

        // Who stands in no row of a month's table is noted by the reader and written by no table.
        return Reading.Of(reading.Value.Select(worker => worker with { MissingFrom = [] }), reading.Findings);

        MemoryStream Table(Action<Workforce, Stream, Language> write)
        {
            MemoryStream table = new();
            write(workforce, table, language);
            table.Position = 0;
            return table;
        }
    }

    /// <summary>The person without what the tables do not hold: facts said twice, zero counts, more days lost than a month has.</summary>
    private static Worker Held(Worker worker) =>
        worker with
        {
            Absences = [.. worker.Absences.Distinct()],
            Leaves = [.. worker.Leaves.Distinct()],
            StepEvents = [.. worker.StepEvents.Distinct()],
            ProtectedPay = [.. worker.ProtectedPay.Distinct()],
            Qualifications = [.. worker.Qualifications.Where(held => held.ValidUntil is null || held.ValidUntil > held.IssuedOn).Distinct()],
            Appointments = [.. worker.Appointments.Where(held => held.EndedOn is null || held.EndedOn >= held.AppointedOn).Distinct()],
            Achievements = [.. worker.Achievements.DistinctBy(held => held.Occasion is null ? held.Id : $"{held.Occasion} {held.Key}").Select(Held)],
            Post = worker.Post.Map(post =>
                post with
                {
                    Terms = [.. post.Terms.OrderBy(term => term.Vocabulary, StringComparer.Ordinal).DistinctBy(term => term.Vocabulary)],
                }),
            Records = ValueMap.Of(worker.Records.Select(entry => KeyValuePair.Create(entry.Key, Held(entry.Key, entry.Value)))),
        };

    /// <summary>Figures stand once, and beside them no benefit of the event itself.</summary>
    private static Achievement Held(Achievement held) =>
        held.Benefits.Count == 0 ? held : held with { VerifiedBenefit = null, Benefits = [.. held.Benefits.Distinct()] };

    private static MonthRecord Held(YearMonth month, MonthRecord record) => record with
    {
        UnpaidDays = Math.Min(record.UnpaidDays, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)),
        Counts = ValueMap.Of(record.Counts.Where(count => count.Value != 0)),
    };

    private static IEnumerable<(ClauseId Clause, LocalDate From, LocalDate? Until, Money Amount)> Spans(Worker worker) =>
        from entry in worker.DecidedAmounts
        from step in Times(entry.Value)
        orderby entry.Key, step.Span.From
        select (entry.Key, step.Span.From, step.Span.Until, step.Value);

    private static List<EffectiveStep<T>> Times<T>(EffectiveSeries<T> series)
        where T : notnull => [.. series.Steps.Where(step => step.HasValue)];

    private static List<EffectiveStep<T>> Values<T>(EffectiveSeries<T> series, DateSpan span)
        where T : notnull => [.. series.StepsWithin(span).Where(step => step.HasValue)];
}
