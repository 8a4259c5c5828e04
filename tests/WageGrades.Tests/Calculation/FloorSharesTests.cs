using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.SchemeDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// The minimum pay of skilled staff by class of post and grade (人社厅发〔2025〕52号), as the sample's clause 2.4 has it: 2,660 × 105, 120, 150, 200 %, and
/// 3 % of the class's floor a grade above its lowest.
/// </summary>
public sealed class FloorSharesTests
{
    private static readonly PayFloor Skilled = AgreementSamples.Read(AgreementSamples.Whole).Floors.Single(floor => floor.Id == "skilled-minimum");

    public static TheoryData<string, string, decimal> Floors =>
        new()
        {
            { "basic", "junior", 2_793m },
            { "important", "intermediate", 3_192m },
            { "key", "senior", 3_990m },
            { "core", "technician", 5_320m },
            { "basic", "intermediate", 2_793m + 83.79m },
            { "basic", "chief-technician", 2_793m + (6 * 83.79m) },
            { "important", "technician", 3_192m + (2 * 95.76m) },
            { "key", "technician", 3_990m + 119.70m },
            { "core", "chief-technician", 5_320m + (3 * 159.60m) },
            // Below the lowest grade of the class nobody is tested.
            { "important", "junior", 1_000m },
            { "core", "senior", 1_000m },
        };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Pay_ClassAndGrade_IsToppedUpToTheirFloor(string post, string grade, decimal expected) =>
        Assert.Equal(expected, Pay(OnPost(post).Appoint(new Term("skill-grade", grade), Start)));

    [Fact]
    public void Pay_WithoutAppointment_IsNotTested() => Assert.Equal(1_000m, Pay(OnPost("key")));

    [Fact]
    public void Pay_PromotedWithinTheMonth_IsTestedWithBothSharesForTheirDays() => Assert.Equal(
        (3_990m + 4_109.70m) / 2,
        Pay(OnPost("key") with
        {
            Appointments =
            [
                new Appointment(SkillGrade.Senior, Start) { EndedOn = new LocalDate(2026, 9, 16) },
                new Appointment(SkillGrade.Technician, new LocalDate(2026, 9, 16)),
            ],
        }));

    [Fact]
    public void Pay_PostChangedWithinTheMonth_IsTestedOnItsDays() => Assert.Equal(
        (4_109.70m + 5_320m) / 2,
        Pay(OnPost("key").Appoint(SkillGrade.Technician, Start).Assign(new LocalDate(2026, 9, 16), Post("core"))));

    [Fact]
    public void Pay_TwoKeysBorne_TakesTheHigherShare() => Assert.Equal(
        4_109.70m, Pay(OnPost("key").Appoint(SkillGrade.Technician, Start).Appoint(SkillGrade.Senior, Start, "焊工")));

    [Fact]
    public void Check_UnknownTerm_IsAFinding()
    {
        var agreement = Paying(Skilled with { Shares = new Dictionary<TermKey, Ratio> { [new Term("post-class", "cor")] = Ratio.One } });

        Assert.Equal(
            "core",
            Assert.Single(agreement.Check().OfCode(FindingCodes.UnknownTerm)).Arguments.Single(each => each.Name == "nearest").Value.ToString());
    }

    [Fact]
    public void Shares_OfZero_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Skilled with { Shares = new Dictionary<TermKey, Ratio> { [(Term)PostClass.Key] = Ratio.Zero } });

    private static decimal Pay(Worker worker) => Paying(Skilled).Pay(worker, 2026, 9).Total.Amount;

    private static CollectiveAgreement Paying(PayFloor floor) => Agreement(
        BasePay with { Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("operator", 1_000m).ToLadder()) }) with
    {
        Floors = [floor],
    };

    private static Worker OnPost(string post) => Somebody().PlaceOn(Start, "operator", 1).Assign(Start, Post(post));

    private static Post Post(string post) => new("post") { Terms = [new Term("post-class", post)] };
}
