using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Reporting;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Reporting;

/// <summary>The design's offer on the sample agreement and its 480 people, through the public calls.</summary>
public sealed class SampleOfferTests
{
    private static readonly LocalDate Freeze = new(2026, 6, 30);

    private static string Sample(string name) => Path.Combine(ApprovedFile.Root, "docs", "samples", name);

    [OnceFact]
    public void DesignOffer_OnTheSample_IsCheckedAndCosted()
    {
        var agreement = AgreementJson.Read(File.ReadAllText(Sample("agreement.json"))).OrThrow();
        using var roster = File.OpenRead(Sample("roster.csv"));
        var people = Some(WorkforceCsv.Read(roster).OrThrow());
        var offer = Proposal.On(agreement, "union-2")
            .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
            .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_000m)
            .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m)
            .EffectiveFrom(new LocalDate(2026, 7, 1));
        var report = ProposalReport.Of(offer, Jurisdictions.Zhejiang, people);

        Assert.False(report.Check.HasErrors);
        Assert.Equal(people.Count - 1, report.Cost.ByPerson.Count);
        // The student trainee, whom no clause covers.
        Assert.Equal("student-trainee", people.Find(Assert.Single(report.Cost.LeftOut).Worker)!.Employment.On(Freeze).Form.Code);
        var raise = people.Workers.Sum(worker => RaiseAMonth(worker, agreement)) * 12m;
        // Half a year of it in this budget year, and all of the thirteenth month, paid in December.
        CostAmounts Of(string id) => report.Cost.ByClause.Single(clause => clause.Clause.Id == id).Amounts;
        Assert.Equal((raise, raise / 2m), (Of("base-pay").FullYear.Difference.Amount, Of("base-pay").InYear.Difference.Amount));
        Assert.Equal((raise / 12m, raise / 12m), (Of("thirteenth-month").FullYear.Difference.Amount, Of("thirteenth-month").InYear.Difference.Amount));
        Assert.Equal(
            (raise / 2m) + (raise / 12m) + Of("long-service-allowance").InYear.Difference.Amount,
            report.Cost.InYear.Amount);
        Assert.Empty(report.Cost.Losers);
        Assert.Equal(3, report.Examples.Count);
    }

    [OnceFact]
    public void FaultySample_Checked_ShowsItsContradictions()
    {
        // 高级技师 1,000 beside 特级 800; no "one result, one award"; a share without a cap; no higher-of scope; a floor below the minimum wage.
        var report = AgreementJson.Read(File.ReadAllText(Sample("agreement-faulty.json"))).Value.Check(Jurisdictions.Zhejiang);
        var codes = report.Findings.Select(finding => finding.Code).ToHashSet();
        Assert.Superset(
            new HashSet<FindingCode>
            {
                FindingCodes.MorePaysLess,
                FindingCodes.ResultPaidTwice,
                FindingCodes.ShareWithoutCap,
                FindingCodes.MissingChoice,
                FindingCodes.FloorBelowMinimum,
            },
            codes);
    }

    // All in a long run; in a short one every eighth and whom no clause covers. The documented pages price all of them in either.
    private static Workforce Some(Workforce all) => Runs.AreLong
        ? all
        : new(all.Workers.Where((worker, at) => at % 8 == 0 || worker.Employment.On(Freeze).Form == EmploymentForm.StudentTrainee));

    // 4 %, at least 180, of the cell, half-up to the fen, and again after the share of hours: written without the library's money.
    private static decimal RaiseAMonth(Worker worker, CollectiveAgreement agreement)
    {
        var clause = (LadderClause)agreement.Find("base-pay")!;
        if (!worker.Employment.TryGet(Freeze, out var employment)
            || !(clause.CoveredForms ?? agreement.CoveredForms).Contains(employment.Form)
            || !worker.Place.TryGet(Freeze, out var place))
        {
            return 0m;
        }

        var cell = clause.Ladders.On(Freeze.PlusDays(1))[place.Grade, place.Step].Amount;
        Assert.True(employment.HoursShare.TryToDecimal(out var share));
        return Fen(Fen(Math.Max(cell * 1.04m, cell + 180m)) * share) - Fen(cell * share);
    }

    private static decimal Fen(decimal amount) => decimal.Floor((amount * 100m) + 0.5m) / 100m;
}
