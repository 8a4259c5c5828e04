using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Tests.Serialization;

namespace WageGrades.Tests.Compliance;

/// <summary>Floors of the agreement against the legal minimum, 2,660 in the first area of Zhejiang from 2026.</summary>
public sealed class AgreedFloorsTests
{
    [Theory]
    [InlineData(100, false)]
    [InlineData(99.99, true)]
    public void Check_LeastShareOfAFloor_MustReachTheMinimum(decimal percent, bool isBelow)
    {
        var agreement = AgreementSamples.Read(AgreementSamples.Whole);
        var floor = agreement.Floors.Single(each => each.Id == "skilled-minimum");
        var shares = new Dictionary<TermKey, Ratio>(floor.Shares) { [[PostClass.Basic, SkillGrade.Junior]] = Ratio.Percent(percent) };

        var found = (agreement with { Floors = [floor with { Shares = shares }] })
            .Check(Jurisdictions.Zhejiang)
            .Findings.OfCode(FindingCodes.FloorBelowMinimum)
            .ToList();

        Assert.Equal(
            isBelow ? ["2,659.73 CNY"] : [],
            found.Select(finding => finding.Arguments.Single(each => each.Name == "amount").In(Language.English)));
    }

    [Theory]
    [InlineData(168, null)]
    [InlineData(163.5, null)]
    [InlineData(163.49, "163.49 %")]
    [InlineData(0.5, "0.5 %")]
    public void Check_ShareOfAHigherGrade_MustNotBeSmaller(decimal percent, string? smaller)
    {
        // On key posts the special grade is due 163.5 %, chief technicians the share tested.
        var agreement = AgreementSamples.Read(AgreementSamples.Whole);
        var floor = agreement.Floors.Single(each => each.Id == "skilled-minimum");
        var shares = new Dictionary<TermKey, Ratio>(floor.Shares) { [[PostClass.Key, SkillGrade.ChiefTechnician]] = Ratio.Percent(percent) };

        var found = (agreement with { Floors = [floor with { Shares = shares }] })
            .Check(Jurisdictions.Zhejiang)
            .Findings.OfCode(FindingCodes.FloorFallsWithGrade)
            .ToList();

        Assert.Equal(
            smaller is null ? [] : [smaller],
            found.Select(finding => finding.Arguments.Single(each => each.Name == "higherShare").In(Language.English)));
    }

    [Fact]
    public void Check_HigherGradeWithoutAShare_IsFound() => Assert.Equal(
        "Junior worker 105 %, Intermediate worker 0 %",
        Found(floor => floor with { Shares = new Dictionary<TermKey, Ratio> { [(Term)SkillGrade.Junior] = Ratio.Percent(105) } }));

    [Fact]
    public void Check_FloorThatTestsOneGradeOnly_IsFound() => Assert.Equal(
        "Technician 100 %, Senior technician 0 %",
        Found(floor => floor with { Tested = Population.Of(SkillGrade.Technician), Shares = new Dictionary<TermKey, Ratio>() }));

    [Fact]
    public void Check_FloorThatTestsAPost_IsNotFound() => Assert.Null(
        Found(floor => floor with { Tested = Population.Of(PostClass.Key), Shares = new Dictionary<TermKey, Ratio>() }));

    private static string? Found(Func<PayFloor, PayFloor> change)
    {
        var agreement = AgreementSamples.Read(AgreementSamples.Whole);
        var floor = change(agreement.Floors.Single(each => each.Id == "skilled-minimum"));
        var found = (agreement with { Floors = [floor] })
            .Check(Jurisdictions.Zhejiang)
            .Findings.OfCode(FindingCodes.FloorFallsWithGrade)
            .SingleOrDefault();
        string Said(string name) => found!.Arguments.Single(each => each.Name == name).In(Language.English);
        return found is null ? null : $"{Said("lower")} {Said("lowerShare")}, {Said("higher")} {Said("higherShare")}";
    }
}
