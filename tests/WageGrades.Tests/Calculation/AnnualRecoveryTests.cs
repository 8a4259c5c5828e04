using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.SchemeDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>What 2026 advanced too much on annual pay of 240,000, 12,000 a month, is taken back from 2027 on while a month of it is shared by two agreements.</summary>
public sealed class AnnualRecoveryTests
{
    private static readonly LocalDate Middle = new(2027, 3, 16);

    private static RegisterCalculator Calculator()
    {
        var agreement = Under(Clause("annual-pay", new AnnualPay
        {
            Advance = AnnualAdvance.OfShare(Ratio.Percent(60m)),
            PartYear = PartYearRule.ByDays,
            SettledIn = 2,
            Shortfall = SettlementShortfall.TakenFromMonths,
        }, "base-pay", "skill-allowance"));
        agreement = agreement with
        {
            Policies = agreement.Policies with { Recovery = RecoveryPlan.Statutory with { KeepsMinimumWage = false } },
            SignedOn = Start,
            Continuation = Continuation.Lapses,
        };
        return RegisterCalculator.For(AgreementRegister.Empty
            .Sign(agreement with { Term = new DateSpan(Start, Middle) })
            .Sign(agreement with
            {
                Id = "next", Term = new DateSpan(Middle, new LocalDate(2030, 1, 1)), Policies = agreement.Policies with { PartTime = PartTimeRule.InFull },
            }));
    }

    // A month bears 20 % of its 12,000, in March 1,161.29 of the earlier half and the rest of 2,400 of the later.
    [Theory]
    [InlineData(130_000, new[] { 2_400, 2_400, 2_400, 2_400, 2_400, 2_000, 0 })]
    [InlineData(141_100, new[] { 2_400, 500, 0, 0, 0, 0, 0 })]
    public void PayFor_MonthOfTwoAgreements_BearsItsShareOnceAndCountsAllOfIt(int assessed, int[] taken)
    {
        var worker = Technician().PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 240_000m))
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(assessed)));
        var calculator = Calculator();

        Assert.Equal(
            taken.Select(amount => (decimal)-amount),
            Enumerable.Range(2, 7).Select(month => calculator.PayFor(worker, new YearMonth(2027, month)).Lines
                .Where(line => line.Amount.IsNegative)
                .Sum(line => line.Amount.Amount)));
    }
}
