using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Pay that rests on other clauses: as entitled, or as they are paid after groups and caps.</summary>
[Trait("Sheet", "faults")]
[Trait("Row", "A15")]
public sealed class RateBasisTests
{
    private static readonly BonusClause Skill = Counted("skill", 500m);

    private static readonly BonusClause Title = Counted("title", 300m);

    private static BonusClause Counted(string id, decimal amount) =>
        Bonus(id, new JoiningGround(), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(amount)), Repetition.HighestOnly) with
        {
            Counts = Counting(PayBase.OvertimeBase, PayBase.MinimumWage),
        };

    private static BonusClause Share(RateBasis? basis) =>
        Bonus(
            "share",
            new JoiningGround(),
            new WhileHeld { Start = StartRule.OnTheDay },
            new ShareOfPayAmount(Ratio.Percent(10m), ["skill", "title"]) { Basis = basis },
            Repetition.HighestOnly
        ) with
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.OvertimeBase] = false },
        };

    private static CollectiveAgreement Under(RateBasis? basis) => WithBase(5_220m, Skill, Title, Share(basis), Overtime() with { Basis = basis });

    private static CollectiveAgreement InAGroup(RateBasis? basis) =>
        Under(basis) with
        {
            Groups = [new PrecedenceGroup("one", ["skill", "title"]) { Scope = PrecedenceScope.Month }],
        };

    private static CollectiveAgreement UnderACap(RateBasis? basis, CapPeriod per = CapPeriod.Month) =>
        Under(basis) with
        {
            Caps = [new CapGroup("cap", ["skill", "title"], Cny(600m), per)],
        };

    private static readonly Worker Working = Placed().Hours(June, (Counter("overtime-hours"), 10m));

    [Fact]
    public void Overtime_OnAGroup_AsPaid_CountsTheHigherAlone()
    {
        Assert.Equal(493.05m, InAGroup(RateBasis.AsPaid).Of(Working, "overtime"));
        Assert.Equal(519m, InAGroup(RateBasis.AsEntitled).Of(Working, "overtime"));
        Assert.Equal(519m, InAGroup(null).Of(Working, "overtime"));
    }

    [Fact]
    public void Overtime_UnderACap_AsPaid_CountsWhatTheCapLeaves()
    {
        Assert.Equal(501.75m, UnderACap(RateBasis.AsPaid).Of(Working, "overtime"));
        Assert.Equal(519m, UnderACap(RateBasis.AsEntitled).Of(Working, "overtime"));
    }

    [Fact]
    public void Share_AsPaid_IsOfWhatRemains()
    {
        Assert.Equal(50m, InAGroup(RateBasis.AsPaid).Of(Working, "share"));
        Assert.Equal(60m, UnderACap(RateBasis.AsPaid).Of(Working, "share"));
        Assert.Equal(80m, InAGroup(RateBasis.AsEntitled).Of(Working, "share"));
        Assert.Equal(80m, UnderACap(null).Of(Working, "share"));
    }

    [Fact]
    public void AsPaid_WithAbsenceLeaveAndSuspension_IsTheSame()
    {
        var resting = Skill with
        {
            Bonus = Skill.Bonus with
            {
                Schedule = new WhileHeld { Start = StartRule.OnTheDay, SuspendedBy = [new Suspension(LeaveKind.Sick)] },
            },
        };
        var agreement = InAGroup(RateBasis.AsPaid);
        agreement = agreement with { Clauses = [.. agreement.Clauses.Select(clause => clause.Id == "skill" ? resting : clause)] };
        var away = Working
            .OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(new LocalDate(2026, 6, 8), new LocalDate(2026, 6, 12))))
            .Absent(DateSpan.Through(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 3)));

        Assert.Equal(493.05m, agreement.Of(away, "overtime"));
    }

    [Fact]
    public void Leave_OfCappedPay_PaysItsShareOfWhatTheCapLeaves()
    {
        var agreement = WithBase(5_220m, Skill, Title, OnLeave(LeaveKind.Sick, 50m, "base-pay", "skill", "title")) with
        {
            Caps = [new CapGroup("cap", ["skill", "title"], Cny(600m), CapPeriod.Month)],
        };
        var away = Placed().OnLeave(new Leave(LeaveKind.Sick, DateSpan.OfMonth(June)));

        Assert.Equal(2_910m, agreement.Of(away, "sick-pay"));
    }

    [Fact]
    public void Basis_ThatNobodySaid_IsAskedForWhereItMatters()
    {
        Assert.Equal(2, InAGroup(null).Check().Count(finding => finding.Code == FindingCodes.BasisNotSaid));
        Assert.Equal(2, UnderACap(null).Check().Count(finding => finding.Code == FindingCodes.BasisNotSaid));
        Assert.DoesNotContain(Under(null).Check(), finding => finding.Code == FindingCodes.BasisNotSaid);
        Assert.DoesNotContain(InAGroup(RateBasis.AsEntitled).Check(), finding => finding.Code == FindingCodes.BasisNotSaid);
    }

    [Fact]
    public void AsPaid_UnderAYearlyCap_IsRefused() =>
        HasFinding(FindingCodes.BasisUnderYearlyCap, UnderACap(RateBasis.AsPaid, CapPeriod.Year).Check());

    [Fact]
    public void AsPaid_OfTheGroupInWhichItStands_IsACircle()
    {
        var agreement = Under(RateBasis.AsPaid) with { Groups = [new PrecedenceGroup("one", ["skill", "share"]) { Scope = PrecedenceScope.Month }] };

        HasFinding(FindingCodes.BaseInCircle, agreement.Check());
        Assert.False(agreement.PayFor(Working, June).IsPayable);
    }

    [Fact]
    public void AsPaid_ThroughJson_IsKept()
    {
        var agreement = InAGroup(RateBasis.AsPaid);

        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow());
    }
}
