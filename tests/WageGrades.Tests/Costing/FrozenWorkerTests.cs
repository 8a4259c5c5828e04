using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>A population frozen on a day knows nothing of later days, whatever kind of fact is recorded for them.</summary>
public sealed class FrozenWorkerTests
{
    private static readonly LocalDate Day = new(2026, 12, 31);

    private static readonly LocalDate Later = new(2027, 6, 1);

    /// <summary>For every member of a person a fact recorded for a later day; null where the member has no dates.</summary>
    private static readonly Dictionary<string, Func<Worker, Worker>?> LaterFacts = new(StringComparer.Ordinal)
    {
        [nameof(Worker.Id)] = null,
        [nameof(Worker.Name)] = null,
        [nameof(Worker.ServiceSince)] = null,
        [nameof(Worker.BornOn)] = null,
        [nameof(Worker.Employment)] = worker =>
            worker.Employ(Later, Employment.FullTime with { HoursShare = Ratio.Percent(50m) }).Leave(Later.PlusDays(40)),
        [nameof(Worker.Place)] = worker => worker.PlaceOn(Later, "G2", 2),
        [nameof(Worker.StepEvents)] = worker => worker.Record(StepEvent.Assessment(Later, passed: true)),
        [nameof(Worker.ProtectedPay)] = worker =>
            worker with
            {
                ProtectedPay = [.. worker.ProtectedPay, new ProtectedPay(Later, Cny(100m), ProtectionRule.UntilOvertaken)],
            },
        [nameof(Worker.Scheme)] = worker => worker.PutOn(Later, new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(9_000m) }),
        [nameof(Worker.Assessments)] = worker => worker
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2027, 1.1m))
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2025, 1.2m) with { DecidedOn = Later }),
        [nameof(Worker.StandingNumbers)] = worker => worker.WithNumber(StandingNumber.Points, Later, 12m),
        [nameof(Worker.Post)] = worker => worker.Assign(Later, new Post("later") { IsFrontLine = true }),
        [nameof(Worker.Qualifications)] = worker => (worker with
        {
            Qualifications = [.. worker.Qualifications.Select(each => each with { RecognisedOn = Later, ValidUntil = Later.PlusDays(90) })],
        }).Qualify(new Qualification(SkillGrade.Technician, Later)),
        [nameof(Worker.Appointments)] = worker => worker.Dismiss(SkillGrade.Senior, Later).Appoint(SkillGrade.Technician, Later),
        [nameof(Worker.Credits)] = worker =>
            (
                worker with
                {
                    Credits = [.. worker.Credits.Select(each => each with { ValidUntil = Later })],
                }
            ).Earn(new LearningCredit(30m, CreditSource.Training, Later)),
        [nameof(Worker.Achievements)] = worker =>
            (
                worker with
                {
                    Achievements = [.. worker.Achievements.Select(each => each with { Benefits = [.. each.Benefits, Figure(Later)] })],
                }
            ).Achieve(new Achievement("later", AchievementKind.Innovation, (Term)InnovationKind.InventionPatent, Later)),
        [nameof(Worker.TeamResults)] = worker =>
            (
                worker with
                {
                    TeamResults =
                    [
                        .. worker.TeamResults.Select(each => new TeamResult(
                            each.Result with
                            {
                                Benefits = [.. each.Result.Benefits, Figure(Later)],
                            },
                            each.Members)),
                    ],
                }
            ).Share(
                new TeamResult(
                    new Achievement("later", AchievementKind.Innovation, (Term)InnovationKind.InventionPatent, Later),
                    [new TeamMember(worker.Id, Ratio.One)])),
        [nameof(Worker.Projects)] = worker =>
            worker with
            {
                Projects =
                [
                    .. worker
                        .Projects.Select(each => each.Reach(new ProjectStep(ProjectStage.Acceptance, Later)))
                        .Select(each => new Project(each.Id, each.Clause, each.Total, each.Members, each.Steps) { FailedOn = Later.PlusDays(9) }),
                ],
            },
        [nameof(Worker.Absences)] = worker => worker.Absent(new DateSpan(Later, Later.PlusDays(10))),
        [nameof(Worker.Leaves)] = worker => worker.OnLeave(new Leave(LeaveKind.Sick, new DateSpan(Later, Later.PlusDays(10)))),
        [nameof(Worker.DecidedAmounts)] = worker => worker.Decide("key-post", Later, Cny(800m)).Decide("other-post", Later, Cny(700m)),
        [nameof(Worker.Records)] = worker => worker.Record(Later.ToYearMonth(), new MonthRecord { UnpaidDays = 3m }),
        [nameof(Worker.MissingFrom)] = worker => worker with { MissingFrom = [new MissingRecord(MonthTable.Attendance, Later.ToYearMonth())] },
    };

    public static TheoryData<string> Members => [.. typeof(Worker).GetProperties().Where(member => member.CanWrite).Select(member => member.Name)];

    [Theory, MemberData(nameof(Members))]
    [Trait("Sheet", "faults"), Trait("Row", "A18")]
    public void Of_ALaterFactOfAnyMember_IsLeftOut(string member)
    {
        Assert.True(LaterFacts.TryGetValue(member, out var later), $"Worker.{member} needs a later fact here, and a line in FrozenWorker.");
        if (later is null)
        {
            return;
        }

        Assert.NotEqual(Known, later(Known));
        Assert.Equal(FrozenWorker.Of(Known, Agreement(), Day), FrozenWorker.Of(later(Known), Agreement(), Day));
    }

    [Theory, MemberData(nameof(Members))]
    [Trait("Sheet", "faults"), Trait("Row", "A18")]
    public void Of_AFactOfBefore_IsKept(string member)
    {
        // What the freeze holds back on purpose: nobody is absent, and nobody moves up a step.
        if (
            member
            is nameof(Worker.Absences)
                or nameof(Worker.Leaves)
                or nameof(Worker.Records)
                or nameof(Worker.MissingFrom)
                or nameof(Worker.StepEvents))
        {
            return;
        }

        var frozen = FrozenWorker.Of(Known, Agreement(), Day)!;
        Assert.Equal(typeof(Worker).GetProperty(member)!.GetValue(Known), typeof(Worker).GetProperty(member)!.GetValue(frozen));
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "C1")]
    public void Cost_NegotiatedPayFromALaterDay_RaisesTheLadderForTwelveMonths()
    {
        SchemeClause negotiated = new(
            "negotiated-pay",
            "9",
            LocalizedText.Same("negotiated pay"),
            EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = [] }))
        {
            Absorbs = ["base-pay"],
        };
        var person = Somebody("1").PutOn(Later, new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(6_000m) });
        var report = Proposal
            .On(Yearly(Flat(4_000m), negotiated), "x")
            .Raise("base-pay", Increase.Percent(10m), from: new LocalDate(2027, 1, 1))
            .Cost(new Workforce([person]));
        Assert.Equal((Day, Cny(4_800m)), (report.FrozenOn, report.FullYear));
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "C2")]
    public void Cost_AmountDecidedForALaterDay_IsThatOfTheFreezeDay()
    {
        BonusClause keyPost = new(
            "key-post",
            "3.9",
            LocalizedText.Same("key post"),
            new Bonus(new PostGround(PostClass.Vocabulary.Code), new WhileHeld()) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(
                new RangeAmount(new Dictionary<TermKey, MoneyRange> { [(Term)PostClass.Core] = new(Cny(100m), Cny(900m)) })));
        var person = Somebody("1")
            .Assign(new LocalDate(2020, 1, 1), new Post("p") { Terms = [PostClass.Core] })
            .Decide("key-post", new LocalDate(2020, 1, 1), Cny(300m))
            .Decide("key-post", Later, Cny(800m));
        var report = Proposal.On(Yearly(Flat(4_000m)), "x").Add(keyPost, from: new LocalDate(2027, 1, 1)).Cost(new Workforce([person]));
        Assert.Empty(report.LeftOut);
        Assert.Equal(Cny(3_600m), report.FullYear);
    }

    [Fact, Trait("Sheet", "faults"), Trait("Row", "A18")]
    public void Cost_SchemeRecordedForALaterDay_RaiseCostsTheWholeYear()
    {
        SchemeClause negotiated = new(
            "negotiated-pay",
            "9",
            LocalizedText.Same("negotiated pay"),
            EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = [] }))
        {
            Absorbs = ["base-pay"],
        };
        var people = new Workforce([
            Somebody("1").PutOn(new LocalDate(2026, 10, 1), new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(6_000m) }),
        ]);
        Assert.Equal(
            Cny(6_000m),
            Proposal.On(Agreement(Flat(5_000m), negotiated), "x").Raise("base-pay", Increase.Percent(10m), from: July).Cost(people).FullYear);
    }

    [Fact, Trait("Sheet", "survivors"), Trait("Row", "Costing/FrozenWorker")]
    public void Cost_AppointmentThatEndsLater_IsHeldOpen()
    {
        var person = Somebody("1").Appoint(SkillGrade.Senior, new LocalDate(2021, 1, 1)).Dismiss(SkillGrade.Senior, new LocalDate(2026, 9, 1));
        var report = Proposal
            .On(Agreement(BasePay, SkillAllowance), "x")
            .Set("skill-allowance", SkillGrade.Senior, 400m, from: July)
            .Cost(new Workforce([person]));
        Assert.Equal(Cny(1_200m), report.FullYear);
    }

    /// <summary>A person about whom something of every kind is known on the day.</summary>
    private static Worker Known
    {
        get
        {
            LocalDate before = new(2021, 1, 1);
            Achievement saving = new("saving", AchievementKind.Innovation, (Term)InnovationKind.InventionPatent, before)
            {
                Benefits = [Figure(before)],
            };
            var person = Somebody("1");
            return (
                person with
                {
                    Name = "甲",
                    ServiceSince = new LocalDate(2015, 3, 1),
                    BornOn = new LocalDate(1985, 3, 1),
                    Credits = [new LearningCredit(20m, CreditSource.Training, before)],
                    ProtectedPay = [new ProtectedPay(before, Cny(50m), ProtectionRule.UntilOvertaken)],
                    TeamResults = [new TeamResult(saving with { Id = "shared" }, [new TeamMember(person.Id, Ratio.One)])],
                    Projects =
                    [
                        new Project(
                            "p",
                            "project-pay",
                            Cny(10_000m),
                            [new TeamMember(person.Id, Ratio.One)],
                            [new ProjectStep(ProjectStage.Start, before)]),
                    ],
                })
                .PutOn(before, new SchemeTerms("annual-pay"))
                .Assess(SchemeAssessment.OfFactor("annual-pay", 2024, 1m))
                .Assign(before, new Post("fitter"))
                .Qualify(new Qualification(SkillGrade.Senior, before))
                .Appoint(SkillGrade.Senior, before)
                .Achieve(saving)
                .Decide("key-post", before, Cny(300m));
        }
    }

    private static Benefit Figure(LocalDate verified) =>
        new(BenefitKind.Saving, DateSpan.OfYear(verified.Year - 1)) { Amount = Cny(1_000m), VerifiedOn = verified };

    private static LadderClause Flat(decimal amount) =>
        BasePay with { Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, steps: 1).Grade("G1", amount).ToLadder()) };

    private static CollectiveAgreement Yearly(params Clause[] clauses) =>
        Agreement(clauses) with
        {
            Term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2029, 1, 1)),
        };
}
