using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Project pay and open challenges: 230,000 posted (the team sum of 江苏洛凯机电), 30 % at the start, 40 % after the trial, 30 % on acceptance. Two
/// members, 60 : 40.
/// </summary>
public sealed class ProjectTests
{
    private static readonly WorkerId Leader = new("0001");
    private static readonly WorkerId Helper = new("0002");
    private static readonly TeamMember[] Members = [new(Leader, Ratio.Percent(60m)), new(Helper, Ratio.Percent(40m))];

    private static ProjectPay Terms => new(
    [
        new(ProjectStage.Start, Ratio.Percent(30m)), new(ProjectStage.Trial, Ratio.Percent(40m)), new(ProjectStage.Acceptance, Ratio.Percent(30m)),
    ])
    {
        Split = ProjectSplit.ByContribution,
        KeptOnFailure = [ProjectStage.Start],
        Partial = PartialAcceptance.OfStage,
        DeductionAtMost = Ratio.Percent(20m),
    };

    private static ProjectStep Reached(ProjectStage stage, int month) => new(stage, new LocalDate(2026, month, 5));

    private static Project Challenge(params ProjectStep[] steps) => new("x-1", "project-pay", Cny(230_000m), Members, steps);

    private static PayStatement Pay(ProjectPay terms, Project project, int month, WorkerId? worker = null) =>
        Agreement(SchemeDesk.Clause("project-pay", terms)).Pay(Somebody((worker ?? Leader).Number).Join(project), 2026, month);

    private static decimal Paid(ProjectPay terms, Project project, int month, WorkerId? worker = null) =>
        Pay(terms, project, month, worker).Total.Amount;

    // Coverage is one rule: forms and working-time systems hold for what is shared as for what is a person's own.
    [Fact]
    public void Pay_MemberOnAWorkingTimeSystemThatTheClauseDoesNotCover_IsNothing()
    {
        var clause = SchemeDesk.Clause("project-pay", Terms) with { CoveredWorkingTimes = [WorkingTimeSystem.Cumulative] };
        var member = Somebody(Leader.Number).Join(Challenge(Reached(ProjectStage.Start, 1)));
        var cumulative = member with { Employment = member.Employment.Map(terms => terms with { WorkingTime = WorkingTimeSystem.Cumulative }) };

        Assert.DoesNotContain(Agreement(clause).Pay(member, 2026, 1).Lines, line => line.Clause.Id == "project-pay");
        Assert.Equal(41_400m, Agreement(clause).Pay(cumulative, 2026, 1).Total.Amount);
    }

    [Fact]
    public void Pay_FromStartToPartialAcceptance_IsWorkedOutByHand()
    {
        // 69,000 and 92,000; accepted at 60 %: 41,400, of which quality takes 5,000. Six tenths each: 41,400; 55,200; 21,840.
        var project = Challenge(
            Reached(ProjectStage.Start, 1),
            Reached(ProjectStage.Trial, 5),
            Reached(ProjectStage.Acceptance, 9) with { AcceptedShare = Ratio.Percent(60m), Deduction = Cny(5_000m) });

        Assert.Equal((41_400m, 27_600m), (Paid(Terms, project, 1), Paid(Terms, project, 1, Helper)));
        Assert.Equal((55_200m, 36_800m), (Paid(Terms, project, 5), Paid(Terms, project, 5, Helper)));
        Assert.Equal((21_840m, 14_560m), (Paid(Terms, project, 9), Paid(Terms, project, 9, Helper)));
        Assert.Empty(Pay(Terms, project, 6).Lines);
        Assert.Equal("x-1/acceptance", Pay(Terms, project, 9).Lines[0].Occurrence);
        Assert.Contains("× accepted 60 %", Pay(Terms, project, 9).Lines[0].Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Pay_PartialAcceptanceOfTheTotal_CountsWhatWasPaid()
    {
        // 230,000 × 80 % = 184,000, less 161,000 paid: 23,000. At 60 % nothing more, and nothing back.
        var terms = Terms with
        {
            Partial = PartialAcceptance.OfTotal,
        };
        Project At(decimal percent) =>
            Challenge(
                Reached(ProjectStage.Start, 1),
                Reached(ProjectStage.Trial, 5),
                Reached(ProjectStage.Acceptance, 9) with
                {
                    AcceptedShare = Ratio.Percent(percent),
                });

        Assert.Equal(13_800m, Paid(terms, At(80m), 9));
        Assert.Equal(0m, Paid(terms, At(60m), 9));
        Assert.Equal(41_400m, Paid(terms, At(100m), 9));

        // A trial accepted by half earns 161,000 ÷ 2 − 69,000 = 11,500; full acceptance makes it good: 230,000 − 80,500 = 149,500.
        var half = Challenge(
            Reached(ProjectStage.Start, 1),
            Reached(ProjectStage.Trial, 5) with
            {
                AcceptedShare = Ratio.Percent(50m),
            },
            Reached(ProjectStage.Acceptance, 9));
        Assert.Equal((6_900m, 89_700m), (Paid(terms, half, 5), Paid(terms, half, 9)));
    }

    [Fact]
    public void Pay_UnreachedStage_IsNothingYet() => Assert.Empty(Pay(Terms, Challenge(Reached(ProjectStage.Start, 1)), 5).Lines);

    [Fact]
    public void Pay_QualityBeyondTheCap_IsCutToIt() =>
        Assert.Equal(33_120m, Paid(Terms, Challenge(Reached(ProjectStage.Start, 1) with { Deduction = Cny(60_000m) }), 1));

    [Fact]
    public void Pay_Failure_KeepsTheStartPart()
    {
        var project = Challenge(Reached(ProjectStage.Start, 1), Reached(ProjectStage.Trial, 5)) with { FailedOn = new LocalDate(2026, 7, 1) };

        Assert.Equal(41_400m, Paid(Terms, project, 1));
        Assert.Equal(-55_200m, Pay(Terms, project, 7).Lines.Single().Amount.Amount);
        Assert.Equal(0m, Paid(Terms with { KeptOnFailure = [ProjectStage.Start, ProjectStage.Trial] }, project, 7));
        Assert.Empty(
            Pay(
                Terms,
                Challenge(Reached(ProjectStage.Start, 1), Reached(ProjectStage.Trial, 9)) with
                {
                    FailedOn = new LocalDate(2026, 7, 1),
                },
                9
            ).Lines);
        HasFinding(FindingCodes.MissingChoice, Pay(Terms with { KeptOnFailure = null }, project, 7).Findings);
    }

    [Fact]
    public void Pay_MembersOfAStage_GoBeforeThoseOfTheProject()
    {
        var third = new WorkerId("0003");
        var project = Challenge(
            Reached(ProjectStage.Start, 1), Reached(ProjectStage.Trial, 5) with { Members = [new(Leader, Ratio.One), new(third, Ratio.One)] });

        Assert.Equal((46_000m, 0m, 46_000m), (Paid(Terms, project, 5), Paid(Terms, project, 5, Helper), Paid(Terms, project, 5, third)));
        Assert.Equal(34_500m, Paid(Terms with { Split = ProjectSplit.Alike }, project, 1));
    }

    [Fact]
    public void Pay_AfterLeaving_StillPaysTheMember()
    {
        var left = Somebody().Join(Challenge(Reached(ProjectStage.Start, 5))).Leave(new LocalDate(2026, 4, 1));

        Assert.Equal(41_400m, Agreement(SchemeDesk.Clause("project-pay", Terms)).Pay(left, 2026, 5).Lines.Single().Amount.Amount);
    }

    [Fact]
    public void Pay_FailureUnderACap_MakesRoomForWhatIsPaid()
    {
        // 55,200 of a failed project are taken back in the month in which another's start pays 41,400.
        var other = new Project("x-2", "project-pay", Cny(230_000m), Members, [Reached(ProjectStage.Start, 7)]);
        var failed = Challenge(Reached(ProjectStage.Start, 1), Reached(ProjectStage.Trial, 5)) with { FailedOn = new LocalDate(2026, 7, 1) };
        var agreement = Agreement(SchemeDesk.Clause("project-pay", Terms)) with
        {
            Caps = [new CapGroup("cap", ["project-pay"], Cny(40_000m), CapPeriod.Month)],
        };

        Assert.Equal(-13_800m, agreement.Pay(Somebody().Join(failed).Join(other), 2026, 7).Total.Amount);
    }

    [Fact]
    public void Pay_FormThatChangesInTheMonth_CoversStageByStage()
    {
        var project = Challenge(
            new ProjectStep(ProjectStage.Start, new LocalDate(2026, 5, 5)),
            new ProjectStep(ProjectStage.Trial, new LocalDate(2026, 5, 20)));
        var worker = Somebody().Employ(new LocalDate(2026, 5, 11), new Employment(EmploymentForm.Agency)).Join(project);

        Assert.Equal(41_400m, Agreement(SchemeDesk.Clause("project-pay", Terms)).Pay(worker, 2026, 5).SettledSoFar.Amount);
    }

    [Fact]
    public void Pay_WhatIsNotAgreed_IsFoundAndWaits()
    {
        var partly = Challenge(Reached(ProjectStage.Start, 1) with { AcceptedShare = Ratio.Percent(50m), Deduction = Cny(1m) });

        HasFinding(FindingCodes.MissingChoice, Pay(Terms with { Partial = null }, partly, 1).Findings);
        HasFinding(FindingCodes.MissingChoice, Pay(Terms with { DeductionAtMost = null }, partly, 1).Findings);
        HasFinding(FindingCodes.MissingChoice, Pay(Terms with { Split = null }, partly, 1).Findings);
        Assert.Single(Pay(Terms with { Split = null }, partly, 1).Pending);
        var noTrial = new ProjectPay([new(ProjectStage.Start, Ratio.One)]) { Split = ProjectSplit.Alike };
        HasFinding(
            FindingCodes.ProjectStageUnknown,
            Pay(noTrial, Challenge(Reached(ProjectStage.Start, 1), Reached(ProjectStage.Trial, 1)), 1).Findings);
        HasFinding(FindingCodes.ProjectWithoutTerms, Agreement().PayFor(Somebody().Join(partly), new(2026, 1)).Findings);
    }

    [Fact]
    public void Check_StagesThatAreNotTheWhole_AreFound()
    {
        var found = Agreement(
                SchemeDesk.Clause(
                    "project-pay",
                    new ProjectPay([new(ProjectStage.Start, Ratio.Percent(30m))]) { KeptOnFailure = [ProjectStage.Trial] }))
            .Check();

        HasFinding(FindingCodes.ProjectStagesNotWhole, found);
        HasFinding(FindingCodes.ProjectStageNotAgreed, found);
        HasFinding(FindingCodes.MissingChoice, found);
    }
}
