using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.SchemeDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Being on a scheme: what it absorbs, day by day, and what keeps it from paying. Sums are worked out by hand from 7,300 + 500 a
/// month.</summary>
public sealed class SchemeTests
{
    private static readonly LocalDate March1 = new(2026, 3, 1);
    private static readonly LocalDate April11 = new(2026, 4, 11);

    [Fact]
    public void PutOn_AbsorbsLadderAndAllowance_KeepsThemAsSuppressedLines()
    {
        var agreement = Under(Negotiated("base-pay", "skill-allowance"));

        var march = agreement.Pay(Technician().PutOn(March1, On("negotiated-pay", 9_000m)), 2026, 3);

        Assert.Equal(9_000m, march.Total.Amount);
        Assert.Equal((7_300m, 500m), (march.Absorbed("base-pay"), march.Absorbed("skill-allowance")));
        Assert.Contains("absorbed by the pay scheme of clause 9", march.Suppressed[0].Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(7_800m, agreement.Pay(Technician().PutOn(March1, On("negotiated-pay", 9_000m)), 2026, 2).Total.Amount);
    }

    [Fact]
    public void PutOn_InsideAMonth_EachDayPaysOnce()
    {
        // 10 of 30 days on the ladder, 20 on the scheme: 7,800 ÷ 3 + 9,000 × 2 ÷ 3; and back on the 21st: 10 days each way.
        var agreement = Under(Negotiated("base-pay", "skill-allowance"));
        var joins = Technician().PutOn(April11, On("negotiated-pay", 9_000m));

        var april = agreement.Pay(joins, 2026, 4);
        var visit = agreement.Pay(joins.BackOnLadder(new LocalDate(2026, 4, 21)), 2026, 4);

        Assert.Equal((2_433.33m, 166.67m, 6_000m), (april.Paid("base-pay"), april.Paid("skill-allowance"), april.Paid("negotiated-pay")));
        Assert.Equal((4_866.67m, 333.33m), (april.Absorbed("base-pay"), april.Absorbed("skill-allowance")));
        Assert.Equal(8_200m, visit.Total.Amount);
    }

    [Fact]
    public void Absorbs_Nothing_PaysTheLadderToo() =>
        Assert.Equal(16_800m, Under(Negotiated()).Pay(Technician().PutOn(March1, On("negotiated-pay", 9_000m)), 2026, 3).Total.Amount);

    [Fact]
    public void Absorbs_OneOff_ByItsDueDay()
    {
        var award = Bonus("honours", On(AchievementKind.Honour), Once, new FixedAmount(Cny(1_000m)), Repetition.DifferenceOnUpgrade);
        var agreement = Under(award, Negotiated("honours"));
        Achievement first = new("h1", AchievementKind.Honour, (Term)Honour.ModelWorker, new LocalDate(2026, 3, 20));
        var person = Technician().PutOn(March1, On("negotiated-pay", 9_000m)).BackOnLadder(April11);

        Assert.Equal(0m, agreement.Pay(person.Achieve(first), 2026, 3).Paid("honours"));
        Assert.Equal(1_000m, agreement.Pay(person.Achieve(first), 2026, 3).Absorbed("honours"));

        // What was absorbed was not received: the next is no difference to it.
        Achievement second = new("h2", AchievementKind.Honour, (Term)Honour.ModelWorker, new LocalDate(2026, 5, 20));
        Assert.Equal(1_000m, agreement.Pay(person.Achieve(first).Achieve(second), 2026, 5).Paid("honours"));
    }

    [Fact]
    public void Absorbs_ClauseOfAGroup_DoesNotCompete()
    {
        var title = Bonus(
            "title-allowance",
            Appointed(ProfessionalTitle.Vocabulary.Code),
            new WhileHeld(),
            Table(((Term)ProfessionalTitle.Assistant, 200m)));
        var agreement = Under(title, Negotiated("base-pay", "skill-allowance")) with
        {
            Groups = [new PrecedenceGroup("skill-or-title", ["skill-allowance", "title-allowance"]) { Scope = PrecedenceScope.Month }],
        };
        var person = Technician().Appoint(ProfessionalTitle.Assistant, new LocalDate(2021, 1, 1));

        Assert.Equal((500m, 0m), (agreement.Pay(person, 2026, 3).Paid("skill-allowance"), agreement.Pay(person, 2026, 3).Paid("title-allowance")));
        Assert.Equal(9_200m, agreement.Pay(person.PutOn(March1, On("negotiated-pay", 9_000m)), 2026, 3).Total.Amount);
    }

    [Fact]
    public void Absorbs_Pool_LeavesTheShareToTheOthers()
    {
        var pool = SharedPay.Pool("pool", 900m);
        var agreement = Under(pool, Negotiated("base-pay", "skill-allowance", "pool"));
        Worker[] people = [.. from number in new[] { "1", "2", "3" } select Technician(number).Weighing("pool", 1m)];
        people[0] = people[0].PutOn(March1, On("negotiated-pay", 9_000m));

        var run = agreement.PayFor(new Workforce(people), new YearMonth(2026, 3));

        Assert.Equal([9_000m, 8_250m, 8_250m], run.Statements.Select(statement => statement.Total.Amount));
    }

    [Fact]
    public void PutOn_WithoutAPlaceOnTheLadder_NeedsNone()
    {
        var person = Somebody().PutOn(Start, On("negotiated-pay", 9_000m));

        Assert.Equal(9_000m, Under(Negotiated("base-pay")).Pay(person, 2026, 3).Total.Amount);
        HasFinding(FindingCodes.NoPlace, Under(Negotiated()).Pay(person, 2026, 3).Findings);
    }

    [Fact]
    public void AgreedAmount_Missing_IsPendingAndInAnotherCurrencyAFinding()
    {
        var agreement = Under(Negotiated("base-pay", "skill-allowance"));

        var open = agreement.Pay(Technician().PutOn(March1, On("negotiated-pay")), 2026, 3);
        Assert.Equal(LineReason.AwaitingDecision, Assert.Single(open.Pending).Reason);
        Assert.False(open.IsPayable);
        HasFinding(FindingCodes.ForeignCurrency, agreement.Pay(
            Technician().PutOn(March1, new SchemeTerms("negotiated-pay") { AgreedAmount = new Money(900m, Currency.Eur) }), 2026, 3).Findings);
    }

    [Fact]
    public void PutOn_ClauseThatCannotPay_IsBlockedAndNeverTheLadder()
    {
        var scheme = Negotiated("base-pay");

        Blocked(FindingCodes.SchemeUnknown, Under(scheme), "negotiated-pays");
        Blocked(FindingCodes.SchemeUnknown, Under(scheme), "skill-allowance");
        Blocked(FindingCodes.SchemeNotCovering, Under(scheme with { CoveredForms = [EmploymentForm.PartTime] }));
        Blocked(FindingCodes.MissingChoice, Under(scheme with { Absorbs = null }));
        Blocked(
            FindingCodes.SchemeNotInForce,
            Under(scheme with { Schemes = EffectiveSeries.StartingOn(April11, (PayScheme)new NegotiatedPay { FloorClauses = [] }) }));
    }

    [Fact]
    public void Check_SchemeClause_TellsWhatItLacks()
    {
        var bare = Negotiated() with { Absorbs = null, Schemes = EffectiveSeries.Always((PayScheme)new NegotiatedPay()) };
        Assert.Equal(2, Under(bare).Check().Count(finding => finding.Code == FindingCodes.MissingChoice));

        var wrong = Under(
                Negotiated("negotiated-pay", "skill-allowances"),
                Clause("other", new NegotiatedPay { FloorClauses = ["base-pay", "nothing"] }))
            .Check();
        Assert.Equal(3, wrong.Count(finding => finding.Code == FindingCodes.SchemeReferenceNotAllowed));
        Assert.Single(wrong, finding => finding.Code == FindingCodes.MissingChoice);
    }

    private static void Blocked(FindingCode code, CollectiveAgreement agreement, string clause = "negotiated-pay")
    {
        var statement = agreement.Pay(Technician().PutOn(March1, On(clause, 9_000m)), 2026, 3);
        Assert.True(statement.IsBlocked);
        HasFinding(code, statement.Findings);
    }
}
