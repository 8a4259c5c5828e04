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

        var found = (agreement with { Floors = [floor with { Shares = shares }] }).Check(Jurisdictions.Zhejiang).Findings.OfCode(FindingCodes.FloorBelowMinimum).ToList();

        Assert.Equal(isBelow ? ["2,659.73 CNY"] : [], found.Select(finding => finding.Arguments.Single(each => each.Name == "amount").In(Language.English)));
    }
}
