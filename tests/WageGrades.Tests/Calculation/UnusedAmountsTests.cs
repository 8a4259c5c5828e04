using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>What was decided, supplied, weighed or assessed for a person and no clause uses is told on the statement.</summary>
[Trait("Sheet", "faults")]
[Trait("Row", "A6")]
public sealed class UnusedAmountsTests
{
    private static readonly BonusClause Fixed = Bonus("fixed", new JoiningGround(), new WhileHeld(), new FixedAmount(Cny(100m)));

    private static readonly BonusClause Decided = Bonus(
        "decided",
        Appointed("skill-grade"),
        new WhileHeld(),
        Range((SkillGrade.Senior.Term, 300m, 800m)));

    private static readonly BonusClause Supplied = Bonus("supplied", new SuppliedGround(), new WhileHeld(), new FixedAmount(Cny(1m)));

    private static readonly BonusClause Pool = Bonus("pool", new ContributionGround(), new WhileHeld(), new PoolAmount(Cny(900m)));

    private static Worker With(string what, ClauseId clause) => what switch
    {
        "decided" => Placed().Appoint(SkillGrade.Senior, Start).Decide(clause, Start, Cny(400m)),
        "supplied" => Placed().Record(June, new MonthRecord { SuppliedAmounts = new Dictionary<ClauseId, Money> { [clause] = Cny(5m) } }),
        "weighed" => Placed().Record(June, new MonthRecord { Weights = new Dictionary<ClauseId, decimal> { [clause] = 1m } }),
        _ => Placed().Assess(SchemeAssessment.OfFactor(clause, 2026, 1m)),
    };

    [Theory]
    [InlineData("decided", "decided")]
    [InlineData("supplied", "supplied")]
    [InlineData("weighed", "pool")]
    [InlineData("assessed", "annual")]
    public void PayFor_RecordedForAClauseThatDoesNotUseIt_IsTold(string what, string uses)
    {
        var agreement = WithBase(5_220m, Fixed, Decided, Supplied, Pool, SchemeDesk.Clause("annual", new AnnualPay()));
        foreach (var clause in new ClauseId[] { "fixed", "decided", "supplied", "pool", "annual", "base-pay", "nowhere" })
        {
            var told = agreement.PayFor(new Workforce([With(what, clause)]), June).Findings.OfCode(FindingCodes.AmountNotUsed).ToList();
            Assert.True(told.Count == (clause == uses ? 0 : 1), $"{what} for {clause}: {string.Join("; ", told)}");
        }
    }

    // Ranges until the end of May, one amount for all from June on: what was decided is used in May and not in June.
    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void PayFor_DecidedForAClauseThatUsesItAtOtherTimes_IsTold(int month, int told)
    {
        var later = Decided with { Amounts = Decided.Amounts.Set(new LocalDate(2026, 6, 1), new FixedAmount(Cny(500m))) };
        var pay = WithBase(5_220m, later).PayFor(With("decided", "decided"), new YearMonth(2026, month));

        Assert.Equal(told, pay.Findings.OfCode(FindingCodes.AmountNotUsed).Count());
    }

    // The assessment is of 2026, and the clause of a year's pay begins in 2027.
    [Fact]
    public void PayFor_AssessedForAYearInWhichTheClauseIsNotInForce_IsTold()
    {
        var later = SchemeDesk.Clause("annual", new AnnualPay()) with { Schemes = EffectiveSeries.StartingOn<PayScheme>(new LocalDate(2027, 1, 1), new AnnualPay()) };

        HasFinding(FindingCodes.AmountNotUsed, WithBase(5_220m, later).PayFor(With("assessed", "annual"), June).Findings);
    }

    [Fact]
    public void PayFor_LeaveWithoutAnyLeaveClause_IsTold()
    {
        var leave = new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 11)));
        HasFinding(FindingCodes.LeaveNotAgreed, WithBase(5_220m).PayFor(Placed().OnLeave(leave), June).Findings);
        HasFinding(FindingCodes.LeaveNotAgreed, WithBase(5_220m).PayFor(Placed().Hours(June, (Counter("sick-days"), 3m)), June).Findings);
        Assert.DoesNotContain(
            Agreement(Fixed).PayFor(Placed().OnLeave(leave), June).Findings,
            finding => finding.Code == FindingCodes.LeaveNotAgreed);
    }
}
