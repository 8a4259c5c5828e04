using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Probation, part-time by the hour, and which clause covers whom.</summary>
public sealed class EmploymentFormTests
{
    private static readonly Employment Probation = new(EmploymentForm.FullTime) { IsProbation = true };
    private static readonly BonusClause Allowance = Bonus(
        "skill-allowance", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(500m)));

    [Theory]
    [InlineData(ProbationBase.AgreedPay, 4_000)]
    [InlineData(ProbationBase.LowestStep, 3_600)]
    public void PayFor_Probation_PaysTheShareOfItsBase(ProbationBase of, int expected)
    {
        var agreement = WithProbation([4_500m, 5_000m], new ProbationRule(Ratio.Percent(80m), of));

        Assert.Equal(expected, agreement.PayFor(Placed(Probation, step: 2), June).Total.Amount);
        Assert.Equal(5_000m, agreement.PayFor(Placed(step: 2), June).Total.Amount);
    }

    [Fact]
    public void PayFor_ProbationWithoutARule_IsAMissingChoice()
    {
        var statement = WithBase(5_000m).PayFor(Placed(Probation), June);

        Assert.Equal(FindingCodes.MissingChoice, Assert.Single(statement.Findings.Errors).Code);
        Assert.True(WithBase(5_000m).PayFor(Placed(), June).IsPayable);
    }

    [Fact]
    public void PayFor_ProbationBelowTheMinimum_IsToppedUp()
    {
        var agreement = WithProbation([3_000m], new ProbationRule(Ratio.Percent(80m), ProbationBase.AgreedPay)) with { Floors = [Minimum(2_660m)] };

        var statement = agreement.PayFor(Placed(Probation), June);
        Assert.Equal(2_400m, statement.Of("base-pay"));
        Assert.Equal(260m, statement.Of("minimum-wage"));
    }

    [Fact]
    public void PayFor_AllowanceWithARuleOfItsOwn_FollowsIt()
    {
        var agreement = WithProbation([5_000m], new ProbationRule(Ratio.Percent(80m), ProbationBase.LowestStep));
        var worker = Placed(Probation).Appoint(SkillGrade.Technician, Start);

        Assert.Equal(4_400m, agreement.WithClause(Allowance).PayFor(worker, June).Total.Amount);
        Assert.Equal(4_500m, agreement.WithClause(Allowance with { Probation = ProbationRule.InFull }).PayFor(worker, June).Total.Amount);
    }

    [Fact]
    public void PayFor_ProbationEndsInsideTheMonth_CountsByDays()
    {
        // June 2026: 11 of 22 weekdays until the 15th.
        var agreement = WithProbation([5_000m], new ProbationRule(Ratio.Percent(80m), ProbationBase.AgreedPay));
        var worker = Placed(Probation).Employ(new LocalDate(2026, 6, 16));

        Assert.Equal(4_500m, agreement.PayFor(worker, June).Total.Amount);
    }

    [Fact]
    public void PayFor_ProbationAndOvertime_HoursFollowTheReducedRate()
    {
        var agreement = WithProbation([5_220m], new ProbationRule(Ratio.Percent(80m), ProbationBase.AgreedPay), Overtime());

        Assert.Equal(360m, agreement.Of(Placed(Probation).Hours(June, (MonthCounter.OvertimeHours, 10m)), "overtime"));
    }

    [Fact]
    public void PayFor_PartTimeByTheHour_PaysHoursWorkedAndHasAnHourlyFloor()
    {
        var agreement = ByTheHour(5_220m);
        var worker = Placed(new Employment(EmploymentForm.PartTime));
        var worked = worker.Hours(June, (MonthCounter.WorkedHours, 60m));

        // 5,220 ÷ 174 = 30 an hour. 1,800 is far below 2,660 a month, which nobody tests.
        Assert.Equal(1_800m, agreement.PayFor(worked, June).Total.Amount);
        Assert.Contains("60 hours worked × 30.00 CNY", agreement.PayFor(worked, June).Lines[0].Explain(Language.English), StringComparison.Ordinal);

        // 3,480 ÷ 174 = 20 an hour, below 25: 60 hours are topped up by 300.
        var low = ByTheHour(3_480m).PayFor(worked, June);
        Assert.Equal(1_200m, low.Of("base-pay"));
        Assert.Equal(300m, low.Of("hourly-minimum"));

        // Full-time staff are tested by the month as before.
        Assert.Equal(2_660m, ByTheHour(2_000m).PayFor(Placed(), June).Total.Amount);
        HasFinding(FindingCodes.HoursNotRecorded, agreement.PayFor(worker, June).Findings);
    }

    [Fact]
    public void PayFor_HourlyFloorThatRises_TakesTheHighestAmountOfTheMonth()
    {
        var agreement = ByTheHour(3_480m);
        var floor = agreement.Floors[1];
        var rising = agreement with { Floors = [floor with { Amount = EffectiveSeries.Always(Cny(22m)).Set(new LocalDate(2026, 6, 16), Cny(25m)) }] };

        Assert.Equal(
            1_500m,
            rising.PayFor(Placed(new Employment(EmploymentForm.PartTime)).Hours(June, (MonthCounter.WorkedHours, 60m)), June).Total.Amount);
    }

    [Fact]
    public void PayFor_ChangeToPartTimeInsideTheMonth_PaysDaysThenHours()
    {
        // 11 of 22 weekdays at 5,220, then 40 hours at 30.
        var worker = Placed()
            .Employ(new LocalDate(2026, 6, 16), new Employment(EmploymentForm.PartTime))
            .Hours(June, (MonthCounter.WorkedHours, 40m));

        Assert.Equal(2_610m + 1_200m, ByTheHour(5_220m).PayFor(worker, June).Total.Amount);
    }

    [Fact]
    public void PayFor_Forms_EachClauseSaysWhomItCovers()
    {
        var agreement = WithBase(5_000m, Allowance with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.Agency] }) with
        {
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.ApprenticeEmployee],
            Floors = [Minimum(5_200m)],
        };
        PayStatement Of(EmploymentForm form) => agreement.PayFor(Placed(new Employment(form)).Appoint(SkillGrade.Technician, Start), June);

        Assert.Equal(5_500m, Of(EmploymentForm.FullTime).SettledSoFar.Amount);
        Assert.Equal(5_200m, Of(EmploymentForm.ApprenticeEmployee).SettledSoFar.Amount);
        Assert.Equal(500m, Of(EmploymentForm.Agency).SettledSoFar.Amount);
        foreach (var form in new[] { EmploymentForm.StudentTrainee, EmploymentForm.RehiredRetiree, EmploymentForm.PlatformWorker })
        {
            HasFinding(FindingCodes.FormNotCovered, Of(form).Findings);
        }
    }

    [Fact]
    public void PayFor_ClauseOfOneWorkingTimeSystem_PaysOnlyThose()
    {
        var agreement = WithBase(5_000m, Allowance with { CoveredWorkingTimes = [WorkingTimeSystem.Cumulative] });
        PayStatement Of(WorkingTimeSystem system) =>
            agreement.PayFor(Placed(new Employment(EmploymentForm.FullTime) { WorkingTime = system }).Appoint(SkillGrade.Technician, Start), June);

        Assert.Equal(5_500m, Of(WorkingTimeSystem.Cumulative).Total.Amount);
        Assert.Equal(5_000m, Of(WorkingTimeSystem.Standard).Total.Amount);
    }

    [Fact]
    public void PayFor_AmountByTheHourNotDecidedYet_IsPending()
    {
        var range = new RangeAmount([KeyValuePair.Create(TermKey.Empty, new MoneyRange(Cny(300m), Cny(2_000m)))]);
        var agreement = ByTheHour(5_220m);
        var statement = (
            agreement with
            {
                Clauses = [.. agreement.Clauses, Bonus("post-pay", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, range)],
            }
        ).PayFor(
            Placed(new Employment(EmploymentForm.PartTime)).Appoint(SkillGrade.Technician, Start).Hours(June, (MonthCounter.WorkedHours, 60m)),
            June);

        Assert.Equal("post-pay", Assert.Single(statement.Pending).Clause.Id.Value);
        Assert.False(statement.IsPayable);
    }

    private static CollectiveAgreement WithProbation(decimal?[] steps, ProbationRule rule, params Clause[] clauses)
    {
        var agreement = WithBase(steps, clauses);
        return agreement with { Policies = agreement.Policies with { Probation = rule } };
    }

    private static CollectiveAgreement ByTheHour(decimal month)
    {
        var agreement = WithBase(month);
        return agreement with
        {
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime],
            Policies = agreement.Policies with { PartTime = PartTimeRule.ByWorkedHours },
            Floors = [Minimum(2_660m), Minimum(25m, FloorUnit.Hour) with { Id = "hourly-minimum" }],
        };
    }
}
