using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Periods;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Agreements;

/// <summary>An eligibility whose parts nobody can fit, alone or together, is told.</summary>
public sealed class ForNobodyTests
{
    private static readonly TimeLength Thirty = TimeLength.Years(30);

    private static FindingList Check(Eligibility whom) =>
        WithBase(5_000m, Overtime(WorkingTimeSystem.Standard) with { For = whom, CoveredForms = [EmploymentForm.FullTime, EmploymentForm.Agency] }).Check();

    private static bool IsForNobody(Eligibility whom) => Check(whom).Any(finding => finding.Code == FindingCodes.ForNobody);

    [Fact]
    public void Check_TermsOfEmploymentThatAreNotCovered_AreForNobody()
    {
        Assert.True(IsForNobody(new() { Terms = [EmploymentForm.PartTime] }));
        Assert.True(IsForNobody(new() { Terms = [EmploymentForm.Agency], Forms = [EmploymentForm.FullTime] }));
        Assert.True(IsForNobody(new() { Terms = [WorkingTimeSystem.Flexible] }));
        Assert.False(IsForNobody(new() { Terms = [EmploymentForm.PartTime, EmploymentForm.Agency, WorkingTimeSystem.Flexible, WorkingTimeSystem.Standard] }));
    }

    [Fact]
    public void Check_MoreServiceThanAge_IsForNobody()
    {
        Assert.True(IsForNobody(new() { Service = TimeBand.From(Thirty), Age = TimeBand.Below(Thirty) }));
        Assert.False(IsForNobody(new() { Service = TimeBand.From(Thirty), Age = TimeBand.Below(TimeLength.Years(31)) }));
    }

    [Fact]
    public void Check_LadderForGradesThatItLacks_IsForNobody()
    {
        var agreement = WithBase(5_000m);
        var ladder = (LadderClause)agreement.Find("base-pay")!;
        var other = ladder with { Id = "other", Ladders = EffectiveSeries.Always(WageGrades.Ladders.PayLadder.Build(WageGrades.Monetary.Currency.Cny, 1).Grade("B", 4_000m).ToLadder()) };
        bool For(string grade) => (agreement with { Clauses = [ladder with { For = new() { Grades = [grade] } }, other] }).Check()
            .Any(finding => finding.Code == FindingCodes.ForNobody);

        Assert.Equal((false, true), (For("A"), For("B")));
    }
}
