using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Agreements;

/// <summary>The faults for which an agreement pays nobody are those findings of its self-check, in its order, though not all of it is made for
/// them.</summary>
public sealed class AgreementFaultLawTests
{
    private static readonly Dictionary<string, Func<CollectiveAgreement, CollectiveAgreement>> Spoilt = new(StringComparer.Ordinal)
    {
        ["as it is"] = agreement => agreement,
        ["in another currency"] = agreement => agreement with { Currency = Currency.Usd },
        ["every clause twice"] = agreement => agreement with { Clauses = [.. agreement.Clauses, .. agreement.Clauses] },
        ["all in one yearly cap and one group"] = agreement => Capped(agreement),
        ["every fund twice"] = agreement => agreement with
        {
            Funds = [.. agreement.Funds, .. agreement.Funds.Select(fund => fund with { Id = $"{fund.Id}-2", Opening = -fund.Opening })],
        },
        ["without paid time, by the hour"] = agreement => Per(PayUnit.Hour, agreement),
        ["without paid time, by the week"] = agreement => Per(PayUnit.Week, agreement),
        ["shares of pay that rest on one another"] = agreement => Capped(agreement with
        {
            Clauses = [.. agreement.Clauses, Share("share-1", "share-2"), Share("share-2", "share-1"), Share("share-3", "share-1")],
        }),
        ["schemes of several kinds"] = agreement => Mixed(agreement),
        ["periods of a count"] = agreement => agreement with
        {
            Clauses = [.. agreement.Clauses, Bonus("age", new CountGround(MonthCounter.NightShifts), new AtServiceAge(25), OneLess)],
        },
    };

    private static FixedAmount OneLess => new(Cny(-1m));

    public static TheoryData<string> Ways => [.. Spoilt.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Faults_OfAnyAgreement_AreFindingsOfItsCheck(string way) =>
        Law.Holds(AgreementGen.Any, agreement => AreOfTheCheck(Spoilt[way](agreement)), 60);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Faults_OfSchemes_AreFindingsOfTheCheck(string way) => Holds(SchemeGen.Any, way);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Faults_OfPieceRates_AreFindingsOfTheCheck(string way) => Holds(PieceGen.Any, way);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Faults_OfPoolsAndFunds_AreFindingsOfTheCheck(string way) => Holds(SharingGen.Any, way);

    [Fact]
    public void Faults_OfTheSampleSpoilt_AreOfEveryKindAndOfTheCheck()
    {
        var sample = AgreementJson.Read(File.ReadAllText(Path.Combine(ApprovedFile.Root, "docs", "samples", "agreement.json"))).OrThrow();

        var found = Spoilt.Values.SelectMany(spoil => AreOfTheCheck(spoil(sample))).Select(finding => finding.Code.Id).ToHashSet();

        Assert.Equal(10, found.Count);
    }

    private static void Holds(Arbitrary<PayCase> cases, string way) => Law.Holds(cases, pay => AreOfTheCheck(Spoilt[way](pay.Agreement)), 20);

    private static IReadOnlyList<Finding> AreOfTheCheck(CollectiveAgreement agreement)
    {
        var faults = new AgreementFaults(agreement).Run();
        Assert.Equal(agreement.Check().Where(AgreementFaults.IsOne), faults);
        return faults;
    }

    private static CollectiveAgreement Capped(CollectiveAgreement agreement)
    {
        ClauseId[] bonuses = [.. agreement.Clauses.OfType<BonusClause>().Select(clause => clause.Id)];
        return agreement with
        {
            Caps = [.. agreement.Caps, new CapGroup("all-of-them", bonuses, new Money(-1m, agreement.Currency), CapPeriod.Year)],
            Groups = [.. agreement.Groups, new PrecedenceGroup("one-of-them", bonuses) { Scope = PrecedenceScope.Month }],
        };
    }

    private static CollectiveAgreement Per(PayUnit unit, CollectiveAgreement agreement) => agreement with
    {
        Policies = agreement.Policies with { DeclaredPaidTime = null },
        Clauses =
        [
            .. agreement.Clauses.Select(clause => clause is LadderClause ladder
                ? ladder with { Ladders = ladder.Ladders.Map(table => table.As(unit)) }
                : clause),
        ],
    };

    private static CollectiveAgreement Mixed(CollectiveAgreement agreement) => agreement with
    {
        Clauses =
        [
            .. agreement.Clauses.Select(clause => clause is SchemeClause scheme
                ? scheme with { Schemes = scheme.Schemes.Set(new LocalDate(2027, 1, 1), new NegotiatedPay { FloorClauses = [] }) }
                : clause),
        ],
    };

    private static BonusClause Share(string id, ClauseId of) => Bonus(
        id, new MonthGround(), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(10m), [of]) { Basis = RateBasis.AsPaid });
}
