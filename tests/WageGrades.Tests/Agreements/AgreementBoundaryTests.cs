using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Calculation;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Agreements;

/// <summary>What the self-check of an agreement tells and what it does not, each at its edge.</summary>
public sealed class AgreementBoundaryTests
{
    private static readonly AnnualPay Annual = new()
    {
        PartYear = PartYearRule.ByDays,
        SettledIn = 2,
        Shortfall = SettlementShortfall.RecoveredAtOnce,
        Amounts = new Dictionary<TermKey, Money> { [TermKey.Empty] = Cny(60_000m) },
    };

    private static readonly BonusClause Allowance = Bonus(
        "a",
        Appointed("skill-grade"),
        new WhileHeld(),
        new FixedAmount(Cny(100m)),
        Repetition.HighestOnly);

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Agreements/SchemeCheck")]
    [InlineData(FloorComparison.Above, 2_659, true)]
    [InlineData(FloorComparison.Above, 2_660, true)]
    [InlineData(FloorComparison.Above, 2_661, false)]
    [InlineData(FloorComparison.AtLeast, 2_659, true)]
    [InlineData(FloorComparison.AtLeast, 2_660, false)]
    public void Advance_AroundAFloor_IsToldWhereTheFloorIsNotMet(FloorComparison comparison, int advance, bool told)
    {
        var agreement = SchemeDesk.Under(
            SchemeDesk.Clause("annual-pay", Annual with { Advance = AnnualAdvance.OfMonthly(Cny(advance)) }, "base-pay")
        ) with
        {
            Floors = [Floor("minimum-wage", 2_660m, comparison)],
        };
        Assert.Equal(told, agreement.Check().Any(finding => finding.Code.Id == "WG2122"));
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Agreements/AgreementCheck")]
    public void OvertimeClause_WithoutRoundingOfHourRates_IsAMissingChoice()
    {
        Assert.Equal(0, Missing(HoursDesk.WithBase(5_000m, HoursDesk.Overtime())));
        Assert.Equal(1, Missing(Without(HoursDesk.WithBase(5_000m, HoursDesk.Overtime()), RoundingPoint.TimeRate)));
        Assert.Equal(0, Missing(Without(HoursDesk.WithBase(5_000m), RoundingPoint.TimeRate)));
    }

    [Theory]
    [InlineData(RoundingPoint.LadderCell)]
    [InlineData(RoundingPoint.PayLine)]
    [InlineData(RoundingPoint.StatementTotal)]
    public void Rounding_PointLeftOut_IsAMissingChoice(RoundingPoint point) => Assert.Equal(1, Missing(Without(HoursDesk.WithBase(5_000m), point)));

    [Theory]
    [InlineData(1, 3, true)]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    public void PayerShares_NotWhole_AreTold(int union, int of, bool told)
    {
        var agreement = Agreement(Allowance with { Payers = [new(Payer.Employer, Ratio.Of(1, 3)), new(Payer.Union, Ratio.Of(union, of))] });
        Assert.Equal(told, Has(agreement, FindingCodes.PayerSharesNotWhole));
    }

    [Fact]
    public void Ids_OfTwoThings_AreTold()
    {
        Assert.True(Has(Agreement(Allowance, Allowance), FindingCodes.DuplicateId));
        Assert.True(Has(Agreement(Allowance) with { Floors = [Floor("a", 1m)] }, FindingCodes.DuplicateId));
        Assert.True(
            Has(Agreement(Allowance) with { Groups = [new PrecedenceGroup("a", ["a"]) { Scope = PrecedenceScope.Month }] }, FindingCodes.DuplicateId)
        );
        Assert.True(Has(Agreement(Allowance) with { Caps = [new CapGroup("a", ["a"], Cny(1m), CapPeriod.Month)] }, FindingCodes.DuplicateId));
        Assert.False(Has(Agreement(Allowance) with { Floors = [Floor("floor", 1m)] }, FindingCodes.DuplicateId));
    }

    [Fact]
    public void Coverage_NobodyAnywhere_IsToldUnlessTheClauseSaysWho()
    {
        Assert.True(Has(Agreement(Allowance) with { CoveredForms = [] }, FindingCodes.NobodyCovered));
        Assert.False(
            Has(Agreement(Allowance with { CoveredForms = [EmploymentForm.FullTime] }) with { CoveredForms = [] }, FindingCodes.NobodyCovered));
    }

    [Fact]
    public void Choices_EachLeftOut_IsTold()
    {
        var agreement = Agreement(Allowance);
        Assert.Equal(0, Missing(agreement));
        Assert.Equal(1, Missing(agreement with { Policies = agreement.Policies with { Proration = null } }));
        Assert.Equal(1, Missing(agreement with { Policies = agreement.Policies with { PartTime = null } }));
        Assert.Equal(1, Missing(agreement with { Policies = agreement.Policies with { AllowanceStart = null } }));
        Assert.Equal(1, Missing(agreement with { Policies = agreement.Policies with { AllowanceStop = null } }));
        Assert.Equal(1, Missing(Agreement(Allowance with { Bonus = Allowance.Bonus with { Repetition = null } })));
        ProrationRule incomplete = new() { Method = ProrationMethod.SmallerCorrection, Basis = ProrationBasis.CalendarDays };
        Assert.Equal(1, Missing(agreement with { Policies = agreement.Policies with { Proration = incomplete } }));
    }

    [Fact]
    public void Group_ScopeOrLaterMissing_IsTold()
    {
        Assert.Equal(1, Missing(Agreement(Allowance) with { Groups = [new PrecedenceGroup("g", ["a"])] }));
        Assert.Equal(1, Missing(Agreement(Allowance) with { Groups = [new PrecedenceGroup("g", ["a"]) { Scope = PrecedenceScope.Year }] }));
        Assert.Equal(0, Missing(Agreement(Allowance) with { Groups = [new PrecedenceGroup("g", ["a"]) { Scope = PrecedenceScope.Month }] }));
    }

    // Every scheme answers for its terms, not the annual pay alone.
    [Fact]
    public void SchemeTerms_InNoVocabulary_AreTold()
    {
        Term unknown = new("project-stage", "unheard-of", LocalizedText.Same("?"));
        PayScheme[] schemes =
        [
            new ProjectPay([KeyValuePair.Create(unknown, Ratio.One)]),
            new ResultShare([]) { Only = [unknown] },
            new PiecePay([]) { SkillFactors = new Dictionary<Term, Ratio> { [unknown] = Ratio.One } },
            Annual with { Amounts = new Dictionary<TermKey, Money> { [TermKey.Create(unknown)] = Cny(60_000m) } },
        ];
        Assert.All(schemes, scheme => Assert.True(Has(SchemeDesk.Under(SchemeDesk.Clause("scheme", scheme, "base-pay")), FindingCodes.UnknownTerm)));
    }

    private static PayFloor Floor(ClauseId id, decimal amount, FloorComparison comparison = FloorComparison.AtLeast) =>
        new(id, LocalizedText.Same("floor"), FloorTest.PersonMonth, comparison, EffectiveSeries.Always(Cny(amount)));

    private static CollectiveAgreement Without(CollectiveAgreement agreement, RoundingPoint point) => agreement with
    {
        Policies = agreement.Policies with { Rounding = new RoundingPolicy(agreement.Policies.Rounding!.Rules.Where(rule => rule.Key != point)) },
    };

    private static bool Has(CollectiveAgreement agreement, FindingCode code) => agreement.Check().Any(finding => finding.Code == code);

    private static int Missing(CollectiveAgreement agreement) => agreement.Check().Count(finding => finding.Code.Id == "WG2001");
}
