using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.SchemeDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Negotiated pay and its floor: what base pay (7,300) and the skill allowance (500) would have paid.</summary>
public sealed class NegotiatedPayTests
{
    private static readonly LocalDate March1 = new(2026, 3, 1);

    [Fact]
    public void Floor_PerMonth_TopsUpToWhatTheClausesWouldPay()
    {
        var agreement = With(FloorPeriod.Month);

        var march = agreement.Pay(Technician().PutOn(March1, On("negotiated-pay", 7_500m)), 2026, 3);

        Assert.Equal(7_800m, march.Total.Amount);
        Assert.Equal((300m, "floor"), (march.Lines[1].Amount.Amount, march.Lines[1].Occurrence));
        Assert.Null(march.Lines[1].BelongsTo);
        Assert.Equal(8_000m, agreement.Pay(Technician().PutOn(March1, On("negotiated-pay", 8_000m)), 2026, 3).Total.Amount);
    }

    [Fact]
    public void Floor_PartOfAMonth_IsOfTheDaysOnIt()
    {
        // 20 of 30 days: the floor is 5,200.
        var april = With(FloorPeriod.Month).Pay(Technician().PutOn(new LocalDate(2026, 4, 11), On("negotiated-pay", 7_500m)), 2026, 4);

        Assert.Equal(5_200m, april.Paid("negotiated-pay"));
        Assert.Equal(7_800m, april.Total.Amount);
    }

    [Fact]
    public void Floor_PerYear_SetsGoodMonthsAgainstBadOnes()
    {
        // March to August 7,500, from September 7,900: 10 months at 7,800 are 78,000; paid 45,000 + 31,600; 1,400 in December.
        var agreement = With(FloorPeriod.Year);
        var person = Technician().PutOn(March1, On("negotiated-pay", 7_500m)).PutOn(new LocalDate(2026, 9, 1), On("negotiated-pay", 7_900m));

        Assert.Equal(7_500m, agreement.Pay(person, 2026, 3).Total.Amount);
        var december = agreement.Pay(person, 2026, 12);
        Assert.Equal(7_900m + 1_400m, december.Total.Amount);
        Assert.Equal(DateSpan.OfYear(2026), december.Lines[^1].BelongsTo);
        Assert.Equal(7_900m, agreement.Pay(person, 2027, 1).Total.Amount);
    }

    [Fact]
    public void Floor_PerYear_MonthsForWhichTheSchemeIsNotThePersons_BlockThemselvesAlone()
    {
        // Chief from September on: four months of 7,500 are 1,200 short of 7,800.
        var agreement = With(FloorPeriod.Year);
        agreement = agreement.WithClause((SchemeClause)agreement.Find("negotiated-pay")! with { For = new() { Posts = ["chief"] } });
        var person = Technician().PutOn(March1, On("negotiated-pay", 7_500m)).Assign(new LocalDate(2026, 9, 1), new Post("chief"));

        HasFinding(FindingCodes.SchemeNotFor, agreement.Pay(person, 2026, 8).Findings);
        Assert.Equal(7_500m + 1_200m, agreement.Pay(person, 2026, 12).Total.Amount);
    }

    [Fact]
    public void Floor_PerYear_LeavingOrSwitching_IsToppedUpInTheLastMonthOnIt()
    {
        var agreement = With(FloorPeriod.Year);
        var person = Technician().PutOn(March1, On("negotiated-pay", 7_500m));

        Assert.Equal(7_500m + 900m, agreement.Pay(person.Leave(new LocalDate(2026, 6, 1)), 2026, 5).Total.Amount);

        // Back on the ladder on 16 May: for 15 of 31 days 3,629.03 against 3,532.26 + 241.94, and 600 short before.
        var may = agreement.Pay(person.BackOnLadder(new LocalDate(2026, 5, 16)), 2026, 5);
        Assert.Equal(745.17m, may.Lines.Single(line => line.Occurrence == "floor").Amount.Amount);
        Assert.Equal(7_800m, agreement.Pay(person.BackOnLadder(new LocalDate(2026, 5, 16)), 2026, 6).Total.Amount);
    }

    [Fact]
    public void Floor_ClausePaidBesideIt_CountsOnBothSides()
    {
        // The allowance is not absorbed: 7,500 + 500 reach 7,800.
        var agreement = Under(
            Clause("negotiated-pay", new NegotiatedPay { FloorClauses = ["base-pay", "skill-allowance"], FloorPer = FloorPeriod.Month }, "base-pay"));

        Assert.Equal(8_000m, agreement.Pay(Technician().PutOn(March1, On("negotiated-pay", 7_500m)), 2026, 3).Total.Amount);
        Assert.Equal(7_800m, agreement.Pay(Technician().PutOn(March1, On("negotiated-pay", 7_000m)), 2026, 3).Total.Amount);
    }

    [Fact]
    public void Floor_ClausesOfOneGroup_CountOnce()
    {
        var title = Bonus(
            "title-allowance",
            Appointed(ProfessionalTitle.Vocabulary.Code),
            new WhileHeld(),
            Table(((Term)ProfessionalTitle.Assistant, 200m)));
        ClauseId[] all = ["base-pay", "skill-allowance", "title-allowance"];
        var agreement = Under(title, Clause("negotiated-pay", new NegotiatedPay { FloorClauses = all, FloorPer = FloorPeriod.Month }, all)) with
        {
            Groups = [new PrecedenceGroup("skill-or-title", ["skill-allowance", "title-allowance"]) { Scope = PrecedenceScope.Month }],
        };
        var person = Technician().Appoint(ProfessionalTitle.Assistant, new LocalDate(2021, 1, 1)).PutOn(March1, On("negotiated-pay", 7_500m));

        Assert.Equal(7_800m, agreement.Pay(person, 2026, 3).Total.Amount);
    }

    [Fact]
    public void Floor_WithoutAPlaceOnTheLadder_IsAFinding() => HasFinding(
        FindingCodes.NoPlace, With(FloorPeriod.Month).Pay(Somebody().PutOn(Start, On("negotiated-pay", 7_500m)), 2026, 3).Findings);

    [Fact]
    public void Floor_ChoiceMissing_BlocksAndPool_IsNotAllowed()
    {
        HasFinding(FindingCodes.MissingChoice, With(null).Pay(Technician().PutOn(March1, On("negotiated-pay", 7_500m)), 2026, 3).Findings);
        var open = Under(Clause("negotiated-pay", new NegotiatedPay(), "base-pay"));
        HasFinding(FindingCodes.MissingChoice, open.Pay(Technician().PutOn(March1, On("negotiated-pay", 7_500m)), 2026, 3).Findings);

        var pool = Under(
            SharedPay.Pool("pool", 900m),
            Clause("negotiated-pay", new NegotiatedPay { FloorClauses = ["pool"], FloorPer = FloorPeriod.Month }, "pool"));
        Assert.Single(pool.Check(), finding => finding.Code == FindingCodes.SchemeReferenceNotAllowed);
    }

    [Fact]
    public void Floor_YearWithAnOpenMonth_IsPending()
    {
        var person = Technician().PutOn(March1, On("negotiated-pay")).PutOn(new LocalDate(2026, 9, 1), On("negotiated-pay", 7_900m));
        Assert.Equal("floor", Assert.Single(With(FloorPeriod.Year).Pay(person, 2026, 12).Pending).Occurrence);
    }

    private static CollectiveAgreement With(FloorPeriod? per) => Under(Clause(
        "negotiated-pay", new NegotiatedPay { FloorClauses = ["base-pay", "skill-allowance"], FloorPer = per }, "base-pay", "skill-allowance"));
}
