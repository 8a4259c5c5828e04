using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Samples;

/// <summary>
/// The sample's people with what happens to them in the agreement's year, July 2026 to June 2027: last year's events again, and beside them one of
/// every other kind that clauses 3 to 8 pay for. Six facts are planted that leave somebody's pay open.
/// </summary>
internal static class SampleYear
{
    internal static readonly IReadOnlyList<YearMonth> Months = [.. Enumerable.Range(0, 12).Select(new YearMonth(2026, 7).PlusMonths)];

    private static readonly LocalDate Start = new(2026, 7, 1);

    /// <summary>Who the planted and chosen facts are about, by place among the full-time people on the front line who were here before the
    /// agreement.</summary>
    internal static IReadOnlyList<WorkerId> Chosen { get; } =
    [
        .. SamplePeople.Make().Workers
            .Where(worker => worker.Employment.On(SamplePeople.On).Form == EmploymentForm.FullTime
                && worker.Employment.Steps[^1].Span.From < new LocalDate(2025, 7, 1)
                && worker.Post.On(SamplePeople.On).IsFrontLine
                && worker.Achievements.Count == 0)
            .Select(worker => worker.Id),
    ];

    /// <summary>An engineer with an intermediate title, who becomes a full senior.</summary>
    private static WorkerId Engineer { get; } = SamplePeople.Make().Workers
        .First(worker => worker.Appointments is [var only] && only.Grade == ProfessionalTitle.Intermediate).Id;

    /// <summary>A renovation, whose team's benefit nobody has verified: every member's pay of that month is open.</summary>
    internal static TeamResult OpenRenovation { get; } =
        Team("Y-open-renovation", InnovationKind.TechnicalRenovation, new LocalDate(2026, 11, 10), null, 30, 31);

    /// <summary>Four on piece rates from the year's first day, none of them appointed technician: two alone and two in a group.</summary>
    internal static IReadOnlyList<WorkerId> PieceMakers { get; } =
    [
        .. SamplePeople.Make().Workers
            .Where(worker => Chosen.Skip(45).Contains(worker.Id)
                && !worker.Appointments.Any(each => each.Grade == SkillGrade.Technician || each.Grade == SkillGrade.SeniorTechnician))
            .Select(worker => worker.Id).Take(4),
    ];

    internal static Workforce Make()
    {
        Workforce people = SamplePeople.Make().Select(worker => Weighed(worker with
        {
            Achievements = [.. worker.Achievements, .. worker.Achievements.Select(Again)],
        }));
        Dictionary<WorkerId, Worker> changed = people.Workers.ToDictionary(worker => worker.Id);
        foreach ((int who, Func<Worker, Worker> change) in Changes())
        {
            changed[Chosen[who]] = change(changed[Chosen[who]]);
        }

        foreach ((WorkerId who, Func<Worker, Worker> change) in OnSchemes())
        {
            changed[who] = change(changed[who]);
        }

        changed[Engineer] = changed[Engineer].Appoint(ProfessionalTitle.FullSenior, new LocalDate(2026, 9, 1));
        return people.Select(worker => changed[worker.Id])
            .Share(Team("Y-renovation", InnovationKind.TechnicalRenovation, new LocalDate(2026, 9, 8), 500_000m, 20, 21, 22))
            .Share(Team("Y-management", InnovationKind.ManagementInnovation, new LocalDate(2026, 10, 20), 300_000m, 23, 24))
            .Share(OpenRenovation)
            .Share(
                new TeamResult(
                    new Achievement(
                        "Y-commercialised",
                        AchievementKind.Innovation,
                        (Term)InnovationKind.ResultCommercialised,
                        new LocalDate(2026, 8, 20))
                    {
                        Benefits =
                        [
                            new(BenefitKind.NetTransferIncome, DateSpan.OfYear(2026))
                            {
                                Amount = Currency.Cny.Of(100_000m),
                                VerifiedOn = new LocalDate(2027, 3, 5),
                            },
                        ],
                    },
                    [new(Chosen[25], Ratio.Of(3, 1)), new(Chosen[26], Ratio.One)]))
            .Join(Line)
            .Select(worker => PieceMakers.Contains(worker.Id) ? worker.PutOn(Start, new SchemeTerms("piece-work")) : worker)
            .Select(Made);
    }

    /// <summary>A new production line, accepted at four fifths.</summary>
    private static Project Line { get; } = new(
        "Y-line",
        "project-pay",
        Currency.Cny.Of(60_000m),
        [new(Chosen[27], Ratio.Percent(60m)), new(Chosen[28], Ratio.Percent(40m))],
        [
            new(ProjectStage.Start, new LocalDate(2026, 8, 3)),
            new(ProjectStage.Trial, new LocalDate(2027, 1, 11)),
            new(ProjectStage.Acceptance, new LocalDate(2027, 5, 10)) { AcceptedShare = Ratio.Percent(80m) },
        ]);

    // Every month 1,500 gears, 1,300 gears, and 3,000 castings of the group.
    private static Worker Made(Worker worker)
    {
        PieceTeam team = new("铸造一组", "piece-work", [new PieceCount(PieceKey.Of("housing-7", "casting"), 3_000m) { Hours = 300m }],
        [
            new(PieceMakers[2], Ratio.From(1.2m), 150m), new(PieceMakers[3], Ratio.One, 150m),
        ]);
        int place = PieceMakers.ToList().IndexOf(worker.Id);
        return place < 0 ? worker : Months.Aggregate(worker, (each, month) => each.Record(month, each.RecordOf(month) with
        {
            Pieces = place > 1 ? [] : [new PieceCount(PieceKey.Of("gear-42", "milling"), place == 0 ? 1_500m : 1_300m) { Hours = 167m }],
            PieceTeams = place > 1 ? [team] : [],
        }));
    }

    /// <summary>Two chief technicians, a special-grade one and a craftsman, who are on annual pay; the craftsman's year is not assessed.</summary>
    internal static IReadOnlyList<WorkerId> OnAnnualPay { get; } =
    [
        .. WithGrade(SkillGrade.ChiefTechnician).Take(2),
        .. WithGrade(SkillGrade.SpecialTechnician).Take(1),
        .. WithGrade(SkillGrade.SeniorTechnician).Take(1),
    ];

    /// <summary>Two senior technicians on negotiated pay, the second at less than its floor.</summary>
    internal static IReadOnlyList<WorkerId> OnNegotiatedPay { get; } = [.. WithGrade(SkillGrade.SeniorTechnician).Skip(1).Take(2)];

    /// <summary>Full-time people of a grade who were here before the agreement and were absent on no day.</summary>
    private static IEnumerable<WorkerId> WithGrade(SkillGrade grade) =>
        SamplePeople
            .Make()
            .Workers.Where(worker =>
                worker.Appointments.Any(each => each.Grade == (Term)grade && each.EndedOn is null)
                && worker.Employment.Steps[^1].Span.From < new LocalDate(2025, 7, 1)
                && worker.Absences.Count + worker.Leaves.Count == 0
                && worker.Records.Values.All(record =>
                    record.UnpaidDays == 0m && !record.Counts.Keys.Any(counter => counter.Code is "sick-days" or "annual-leave-days")))
            .Select(worker => worker.Id);

    private static IEnumerable<(WorkerId Who, Func<Worker, Worker> Change)> OnSchemes()
    {
        SchemeTerms Annual(Term grade) => new("annual-pay") { Grade = grade };
        SchemeTerms Negotiated(decimal amount) => new("negotiated-pay") { AgreedAmount = Currency.Cny.Of(amount) };
        yield return (
            OnAnnualPay[0],
            worker =>
                WithoutOvertime(worker).PutOn(Start, Annual(SkillGrade.ChiefTechnician)).Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1m)));
        yield return (
            OnAnnualPay[1],
            worker =>
                WithoutOvertime(worker).PutOn(Start, Annual(SkillGrade.ChiefTechnician)).Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 0.9m)));
        yield return (
            OnAnnualPay[2],
            worker =>
                WithoutOvertime(worker)
                    .PutOn(Start, Annual(SkillGrade.SpecialTechnician))
                    .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Currency.Cny.Of(80_000m))));
        yield return (OnAnnualPay[3], worker => WithoutOvertime(worker).PutOn(new LocalDate(2026, 10, 1), Annual(Honour.Craftsman)));
        yield return (OnNegotiatedPay[0], worker => worker.PutOn(Start, Negotiated(12_000m)).BackOnLadder(new LocalDate(2027, 4, 1)));
        yield return (OnNegotiatedPay[1], worker => worker.PutOn(Start, Negotiated(9_000m)));
    }

    private static readonly Term[] OvertimeCounters =
        [MonthCounter.OvertimeHours, MonthCounter.RestDayOvertimeHours, MonthCounter.RestDayHoursTakenOff, MonthCounter.HolidayOvertimeHours];

    // Annual pay is no base of an hour rate: nobody on it is asked to work overtime.
    private static Worker WithoutOvertime(Worker worker) => worker.Records.Aggregate(worker, (each, month) => each.Record(month.Key, month.Value with
    {
        Counts = month.Value.Counts.Where(count => !OvertimeCounters.Contains(count.Key)).ToDictionary(),
    }));

    private static IEnumerable<(int Who, Func<Worker, Worker> Change)> Changes()
    {
        // Appointed, graduated, moved to a key post, taken an apprentice.
        yield return (0, worker => worker.Appoint(SkillGrade.Technician, new LocalDate(2026, 8, 17), worker.Post.On(Start).Trade));
        yield return (
            1,
            worker =>
                worker.Achieve(new("Y-craftsman", AchievementKind.Honour, [HonourLevel.Enterprise, Honour.Craftsman], new LocalDate(2026, 10, 1))));
        yield return (
            2,
            worker => worker.Qualify(new Qualification(Education.Master, new LocalDate(2026, 7, 1)) { RecognisedOn = new LocalDate(2026, 9, 10) }));
        yield return (3, worker => OnKeyPost(worker, "designated-key-post").Decide("key-post-allowance", Start, Currency.Cny.Of(1_200m)));
        yield return (4, worker => OnKeyPost(worker, "development").Decide("key-post-allowance", Start, Currency.Cny.Of(2_000m)));
        yield return (
            5,
            worker =>
                worker with
                {
                    Appointments =
                    [
                        .. worker.Appointments,
                        new Appointment(new Term("company-role", "mentor"), new LocalDate(2026, 8, 1)) { EndedOn = new LocalDate(2027, 8, 1) },
                    ],
                });
        yield return (
            5,
            worker =>
                worker.Achieve(
                    new("Y-mentor", AchievementKind.Mentoring, [SkillGrade.SeniorTechnician], new LocalDate(2026, 12, 3))
                    {
                        Apprentice = "职工0001",
                        PactOn = new LocalDate(2023, 3, 1),
                    }));

        // Results.
        yield return (
            6,
            worker => worker.Achieve(Result("Y-suggestion", [InnovationKind.Suggestion], new LocalDate(2026, 8, 5), ("improvement-award", 20_000m))));
        yield return (
            7,
            worker =>
                worker.Achieve(
                    Result(
                        "Y-certified",
                        [InnovationKind.InnovationResult, HonourLevel.Province],
                        new LocalDate(2026, 9, 5),
                        ("certified-result", 3_000m))));
        yield return (
            8,
            worker =>
                worker.Achieve(
                    Result(
                        "Y-method",
                        [InnovationKind.AdvancedOperatingMethod, HonourLevel.Nation],
                        new LocalDate(2026, 10, 5),
                        ("certified-result", 80_000m))));
        yield return (
            9,
            worker =>
                worker.Achieve(
                    Result("Y-licence", [InnovationKind.InventionPatent], new LocalDate(2025, 3, 3), ("patent-award", 2_000m)) with
                    {
                        Benefits =
                        [
                            new(BenefitKind.PatentIncome, DateSpan.OfYear(2026))
                            {
                                Amount = Currency.Cny.Of(10_000m),
                                VerifiedOn = new LocalDate(2027, 2, 1),
                            },
                        ],
                    }));
        foreach (
            (ProjectStage stage, LocalDate on) in new[]
            {
                (ProjectStage.Start, new LocalDate(2026, 7, 20)),
                (ProjectStage.Trial, new LocalDate(2026, 12, 8)),
                (ProjectStage.Acceptance, new LocalDate(2027, 4, 6)),
            })
        {
            yield return (
                10,
                worker =>
                    worker.Achieve(
                        Result($"Y-challenge-{stage.Code}", [InnovationKind.OpenChallenge, stage], on) with
                        {
                            Benefits = [new(BenefitKind.PostedSum, DateSpan.OfYear(on.Year)) { Amount = Currency.Cny.Of(230_000m), VerifiedOn = on }],
                        }));
        }

        // Planted: what leaves pay open.
        yield return (40, worker => worker.Achieve(Result("Y-undecided", [InnovationKind.Suggestion], new LocalDate(2026, 8, 12))));
        yield return (41, worker => worker.Achieve(Result("Y-unverified", [InnovationKind.CostSaving], new LocalDate(2027, 1, 15))));
        yield return (42, worker => OnKeyPost(worker, "designated-key-post"));
        yield return (
            43,
            worker => worker.Achieve(Result("Y-outside", [InnovationKind.DesignPatent], new LocalDate(2026, 9, 30), ("patent-award", 2_500m))));
        yield return (
            44,
            worker =>
                worker.Achieve(
                    new("Y-no-pact", AchievementKind.Mentoring, [SkillGrade.SeniorTechnician], new LocalDate(2027, 3, 9)) { Apprentice = "职工0002" }));
    }

    // The coefficients of the month's assessment: operators of workshop one share the operation pool, electricians the equipment pool.
    private static Worker Weighed(Worker worker)
    {
        Post post = worker.Post.On(SamplePeople.On);
        Dictionary<ClauseId, decimal> weights = [];
        int person = SamplePeople.NumberOf(worker);
        if (worker.Employment.On(SamplePeople.On).Form == EmploymentForm.FullTime && post.Department == "一车间")
        {
            weights["operation-pool"] = Chance.Pick(person, "operation", 0.8m, 1m, 1m, 1.2m);
        }

        if (worker.Employment.On(SamplePeople.On).Form == EmploymentForm.FullTime && post.Name is "设备工程师" or "电工")
        {
            weights["equipment-pool"] = Chance.Pick(person, "equipment", 0.8m, 1m, 1.1m);
        }

        return weights.Count == 0
            ? worker
            : Months.Aggregate(worker, (each, month) => each.Record(month, each.RecordOf(month) with { Weights = weights }));
    }

    private static Achievement Again(Achievement achievement) => achievement with
    {
        Id = achievement.Id + "-again",
        RecognisedOn = achievement.RecognisedOn.PlusYears(1),
        Occasion = achievement.Occasion?.Replace("2025", "2026", StringComparison.Ordinal) + "（再次）",
    };

    private static Achievement Result(string id, TermKey key, LocalDate on, params (string Clause, decimal Amount)[] decided) =>
        new(id, AchievementKind.Innovation, key, on)
        {
            DecidedAmounts = decided.ToDictionary(each => (ClauseId)each.Clause, each => Currency.Cny.Of(each.Amount)),
        };

    private static Worker OnKeyPost(Worker worker, string mark)
    {
        Post post = worker.Post.On(Start);
        return worker.Assign(Start, post with { Terms = [.. post.Terms, new Term("post-mark", mark)] });
    }

    private static TeamResult Team(string id, InnovationKind kind, LocalDate on, decimal? saving, params int[] members) =>
        new(
            new Achievement(id, AchievementKind.Innovation, kind.Term, on)
            {
                Benefits =
                [
                    new(BenefitKind.Saving, DateSpan.OfYear(2026))
                    {
                        Amount = saving is { } amount ? Currency.Cny.Of(amount) : null,
                        VerifiedOn = new LocalDate(2027, 1, 20),
                    },
                ],
            },
            members.Select((who, place) => new TeamMember(Chosen[who], Ratio.Of(members.Length - place, 1))));
}
