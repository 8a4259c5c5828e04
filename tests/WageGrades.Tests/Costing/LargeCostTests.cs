using System.Reflection;
using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Costing;

/// <summary>Pay near 10^16 of either sign, before and after: every result of a costing tells it or says that it does not.</summary>
public sealed class LargeCostTests
{
    private static readonly LocalizedText Name = new("名称", "name");

    private static readonly DateSpan Year2025 = new(new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 1));

    private static readonly CostBasis Basis = CostBasis.Standard with
    {
        FirstMonth = PieceDesk.March,
        Population = CostPopulation.Moving,
        OnCosts = [OnCost.OfAllPay(Name, Ratio.One), OnCost.Levy(Name, Ratio.Percent(2m))],
        Events = EventAssumptions.None
            .Counted(new EventCount(AchievementKind.Innovation, [InnovationKind.UtilityModelPatent], 2m))
            .Upgrading(new UpgradePlan(SkillGrade.Technician, SkillGrade.SeniorTechnician, 3, new YearMonth(2026, 4))),
    };

    private static Workforce People => new(new[] { "0001", "0002" }.Select(number =>
        PieceDesk.OnPieces(number).Made(PieceDesk.Late, 1m).Appoint(SkillGrade.Technician, Start)));

    private static PiecePay Pieces(decimal item) =>
        PieceDesk.Prices((PieceDesk.Gear, 1m)) with { Items = new Dictionary<PieceKey, Money> { [PieceDesk.Late] = Cny(item) } };

    private static CollectiveAgreement Base(decimal item, decimal amount) => Agreement(
        PieceDesk.Clause(Pieces(item)),
        Bonus("a", AwardDesk.Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(amount))),
        Bonus("award", On(AchievementKind.Innovation), Once, new FixedAmount(Cny(amount))));

    // Three ways to the same item and two to the same amount, so that parts alone come to several times the whole.
    private static Proposal Offer(CollectiveAgreement agreement, string name, decimal item, decimal amount) => Proposal.On(agreement, name)
        .EffectiveFrom(new LocalDate(2026, 3, 1))
        .SetScheme("piece-work", Pieces(item))
        .SetScheme("piece-work", Pieces(item), new LocalDate(2026, 2, 1))
        .SetScheme("piece-work", Pieces(item), new LocalDate(2026, 1, 1))
        .Set("a", amount)
        .Set("award", amount);

    private static IEnumerable<Func<object>> Results(decimal size, int before, int first, int second)
    {
        var agreement = Base(before * size, size / 100);
        var (one, other) = (Offer(agreement, "one", first * size, size / 10), Offer(agreement, "other", second * size, size / 1_000));
        var people = People;
        const decimal Most = 9_999_999_999_999_999m;
        CostReport Cost() => one.Cost(people, Basis);
        FirmFigures figures = new(Name, Year2025) { Revenue = Most, Profit = -Most, LabourCost = Most, ValueAdded = 1m };
        var promise = GrowthCommitment.AtLeast(Name, Ratio.Percent(1m)) with { Basis = null, Months = 1, FirstMonth = PieceDesk.March };
        return
        [
            Cost,
            () => one.Cost(people, Basis with { Months = 36 }),
            () => ProposalComparison.Of([one, other], people, Basis),
            () => one.PriceClauses(people, Basis),
            () => one.PriceChanges(people, Basis, new PriceBase(Name, 0.000000000001m, 1m)),
            () => Redline.Between(one, other, people, Basis),
            () => Redline.Between(other, one, people, Basis),
            () => SettlementWalk.Of(one, people, Basis),
            () => BargainingRounds.Of(
                [new BargainingOffer(one) { By = PartyRole.Workers }, new BargainingOffer(other) { By = PartyRole.Employer }], people, Basis),
            () => one.Solve(people, Basis).Amount("a").InStepsOf(size / 4).Between(0m, size).AtMost(Most),
            () => one.Solve(people, Basis).Amount("a").InStepsOf(size / 4).Between(0m, size)
                .Subject(SolveCondition.EveryoneAtLeast(-Most), SolveCondition.CostAtLeast(-Most), SolveCondition.GrowthAtLeast(Ratio.Percent(1m)))
                .AtMost(-Most),
            () => NoDetriment.Check(one, people, Basis),
            () => LedgerMatch.Of(agreement, people, PaidLedger.Empty(Currency.Cny), PieceDesk.March, new YearMonth(2026, 5)),
            () => AbilityToPay.Of(figures, Cost()),
            () => WageTotalHeadroom.Of(Cost(), new WageTotalYear(2026, Most) { Beside = Most }),
            () => GrowthReport.Of(one, people, [promise, promise with { From = new GrowthBase(Name, Most) }], Basis),
        ];
    }

    // Whatever can be asked of a result is asked.
    private static void AskEverything(object result)
    {
        foreach (var property in result.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            _ = property.GetIndexParameters().Length == 0 ? property.GetValue(result) : null;
        }

        Assert.NotEmpty(result.ToString()!);
        Assert.NotEmpty(JsonSerializer.Serialize(result, result.GetType()));
        foreach (var language in Enum.GetValues<Language>())
        {
            if (result is IReport report)
            {
                Assert.NotEmpty(report.ToDocument(language).ToHtml());
                Assert.NotEmpty(report.ToDocument(language).ToMarkdown());
            }
        }

        if (result is ClausePrices prices)
        {
            Assert.All(prices.Parts, part => Assert.Equal(prices.Whole.Currency, (prices.PerPersonMonth(part) ?? part.Share).Currency));
        }
    }

    private static void AskShared(object result)
    {
        SharedEdition? edition = result switch
        {
            CostReport cost => cost.Shared(2),
            ProposalComparison comparison => comparison.Shared(2),
            Redline redline => redline.Shared(2),
            SettlementWalk walk => walk.Shared(2),
            LedgerMatch match => match.Shared(2),
            NoDetriment check => check.Shared(2),
            _ => null,
        };
        if (edition is not null)
        {
            AskEverything(edition);
        }
    }

    public static TheoryData<decimal> Sizes =>
        [9_999_999_999_999_999m, 1_600_000_000_000_000m, 20_000_000_000_000m];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Results_OfAnySizeAndSign_AnswerEveryQuestion(decimal size)
    {
        var (told, refused) = (0, 0);
        foreach (var (before, first, second) in new[] { (-1, 1, -1), (1, -1, 1), (0, -1, 1) })
        {
            foreach (var result in Results(size, before, first, second))
            {
                var made = result();
                AskEverything(made);
                AskShared(made);
                if (made is ProposalComparison comparison)
                {
                    var isRefused = comparison.Reports.Any(report => report.LeftOut.Any(IsOutOfRange));
                    (told, refused) = isRefused ? (told, refused + 1) : (told + 1, refused);
                }
            }
        }

        Assert.True(size > 1_000_000_000_000_000m ? refused > 0 : told > 0, $"{size}: {told} told, {refused} refused");
        static bool IsOutOfRange(PersonLeftOut person) => person.Reason.English.Contains("10^16", StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_WhosePartsAloneComeToMoreThanTheRange_LeaveThePersonOut()
    {
        // Each of three changes alone costs 4 × 10^15, so alone they come to 1.2 × 10^16 together.
        var agreement = Base(0m, 1m);
        var prices = Offer(agreement, "offer", 2_000_000_000_000_000m, 1m).PriceChanges(People, Basis);
        Assert.Equal(2, prices.Whole.LeftOut.Count);
        Assert.All(
            prices.Whole.LeftOut, person => Assert.Contains("costings are set against each other", person.Reason.English, StringComparison.Ordinal));
        Assert.Equal(0, Offer(agreement, "offer", 2_000_000_000_000_000m, 1m).Cost(People, Basis).LeftOut.Count(person => !person.IsInPart));
    }

    [Fact]
    public void OnCosts_OfCostingsSetAgainstEachOther_AreNotToldBeyondTheirPart()
    {
        // 10^15 of pay and as much of on-costs: more than a sixth of the range.
        var comparison = ProposalComparison.Of([Offer(Base(0m, 1m), "offer", 500_000_000_000_000m, 1m)], People, Basis);
        Assert.Contains(comparison.Findings, finding => finding.Code == FindingCodes.DifferencesOutOfRange);
        Assert.Null(comparison.Reports[0].OnCosts[0].Amounts);
    }

    [Fact]
    public void Budgets_OutOfTheRangeOfMoney_AreRefusedWhereTheyAreGiven()
    {
        const decimal TooMuch = 10_000_000_000_000_000m;
        Assert.Equal("budget", Assert.Throws<ArgumentOutOfRangeException>(() => SolveCondition.CostAtMost(TooMuch)).ParamName);
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => SolveCondition.CostAtLeast(-TooMuch)).ParamName);
        Assert.Equal("perMonth", Assert.Throws<ArgumentOutOfRangeException>(() => SolveCondition.EveryoneAtLeast(TooMuch)).ParamName);
    }
}
