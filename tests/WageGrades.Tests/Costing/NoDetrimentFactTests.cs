using System.Reflection;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>A proposal that takes something back from people of whom there is nobody today is never said to leave nobody worse off.</summary>
public sealed class NoDetrimentFactTests
{
    private static readonly Workforce Two = new([Somebody("1"), Somebody("2", "G2", 3)]);

    private static readonly Term Points = StandingNumber.LoadRatio;

    public static TheoryData<PersonFact> Facts => [.. Enum.GetValues<PersonFact>()];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Check_AClauseLoweredForWhomThereIsNobody_IsNeverProved(PersonFact fact)
    {
        var (offer, isVaried) = Lowering(fact);
        var check = NoDetriment.Check(offer, Two);
        Assert.Empty(check.People);
        Assert.Equal(isVaried ? DetrimentVerdict.SomebodyWorseOff : DetrimentVerdict.NotProved, check.Verdict);
        Assert.True(isVaried || check.NotLookedOver.Any(matter => matter.Facts.Contains(fact)), string.Join("; ", check.NotLookedOver));
    }

    [Fact]
    public void Check_FiguresThatOnlyRise_NeedNobodyWhoHasThem()
    {
        // Neither verified benefits nor leave are made up, and nobody needs them.
        var offer = Offer(Post(300m), Award(Of(500m)), SickPay(60m)).Raise("post-allowance", Increase.Percent(3m)).Raise("patent", Increase.Flat(10m))
            .Replace(SickPay(80m)).Raise("base-pay", Increase.Percent(3m));
        Assert.Equal((DetrimentVerdict.NobodyWorseOff, 0), (NoDetriment.Check(offer, Two).Verdict, NoDetriment.Check(offer, Two).NotLookedOver.Count));
    }

    [Fact]
    public void Check_AnAllowanceThatNobodyCanHave_IsToldWithItsFacts()
    {
        // Who has the title and the post: each alone is made up.
        var allowance = Title(400m) with { For = new Eligibility { Terms = [PostClass.Key] } };
        var check = NoDetriment.Check(Offer(allowance).Replace(Title(300m) with { For = allowance.For }), Two);
        var matter = Assert.Single(check.NotLookedOver);
        Assert.Equal(("title", UnprovedReason.NobodyPaid), (matter.Clause!.Id.Value, matter.Reason));
        Assert.Equal(DetrimentVerdict.NotProved, check.Verdict);
        Assert.Contains("没有假设人员享受被修改的标准", check.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("other appointments", check.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("Not proved: 1 title", check.Shared().ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"nobody-paid\"", System.Text.Json.JsonSerializer.Serialize(check), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TwoFactsThatAStandardReads_AreOneAtATime()
    {
        BonusClause Shifts(decimal key) => Clause("shifts", new MonthGround(), new FormulaAmount(new TableRate(new Dictionary<TermKey, Money>
        {
            [TermKey.Empty] = Cny(20m), [(Term)PostClass.Key] = Cny(key),
        })) { Times = new CounterQuantity(MonthCounter.OvertimeHours) });
        var check = NoDetriment.Check(Offer(Shifts(40m)).Replace(Shifts(30m)), Two);
        var matter = Assert.Single(check.NotLookedOver);
        Assert.Equal((UnprovedReason.OneAtATime, DetrimentVerdict.NotProved), (matter.Reason, check.Verdict));
        Assert.Equal([PersonFact.Post, PersonFact.Counter], matter.Facts);
    }

    [Fact]
    public void Check_AnAllowanceBoughtOutByBasePay_IsLookedAtInPartsOfTime()
    {
        // 100 for everybody in full, whatever the hours, against 150 more base pay by hours: who works a tenth loses 85.
        var meals = Clause("meals", new EmployedGround(), new FixedAmount(Cny(100m))) with { PartTime = PartTimeRule.InFull };
        var check = NoDetriment.Check(Offer(meals).Remove("meals").Raise("base-pay", Increase.Flat(150m)), Two);
        Assert.Equal((DetrimentVerdict.SomebodyWorseOff, 85m), (check.Verdict, check.Witness!.Loss.Amount));
        Assert.EndsWith("part-time", check.Witness.Worker.Number, StringComparison.Ordinal);
        Assert.Contains("1 meals", check.ToMarkdown(), StringComparison.Ordinal);

        var byHours = meals with { PartTime = PartTimeRule.ByHours };
        var whole = Offer(byHours).Remove("meals").Raise("base-pay", Increase.Flat(150m));
        Assert.Equal(DetrimentVerdict.NobodyWorseOff, NoDetriment.Check(whole, Two).Verdict);

        // Where it is even, somebody who is absent may lose a cent by rounding.
        var even = NoDetriment.Check(Offer(byHours).Remove("meals").Raise("base-pay", Increase.Flat(100m)), Two);
        Assert.Equal((0.01m, UnprovedReason.MadeUpFor), (even.Witness!.Loss.Amount, Assert.Single(even.NotLookedOver).Reason));
    }

    [Fact]
    public void Check_ALossThatAFloorMakesUpFor_IsNotProved()
    {
        var offer = Offer(Post(300m)).SetCell("base-pay", "G1", 1, 4_000m);
        var under = offer.Changes.Aggregate(
            Proposal.On(offer.Base with { Floors = [Floor(7_000m)] }, "offer").EffectiveFrom(July), (made, change) => made.With(change));
        var check = NoDetriment.Check(under, Two);
        Assert.Equal(DetrimentVerdict.NotProved, check.Verdict);
        Assert.Contains(check.NotLookedOver, matter => matter.Reason == UnprovedReason.MadeUpFor && matter.Facts.Contains(PersonFact.OtherPay));
    }

    [Fact]
    public void Check_AnAwardLoweredLaterInTheWindow_IsMadeUpOnThatDay()
    {
        TermKey second = [CompetitionLevel.Provincial, CompetitionPlacing.Second];
        var check = NoDetriment.Check(Offer(CompetitionAward).Set("competition-award", second, 2_900m, new LocalDate(2026, 10, 1)), Two);
        Assert.Equal((100m, new YearMonth(2026, 11)), (check.Witness!.Loss.Amount, check.Witness.Month));
    }

    [Fact]
    public void Check_ASharedFund_MayGrantLessToOthers()
    {
        var offer = Offer(Award(Of(500m)), CompetitionAward);
        AwardFund fund = new("fund", LocalizedText.Same("fund"), new YearMonth(2026, 1), Cny(10_000m))
        {
            Clauses = ["patent", "competition-award"], Order = FundOrder.ByDate, Shortfall = FundShortfall.Lapses, Balance = FundBalance.CarriedOver,
        };
        var raised = Proposal.On(offer.Base with { Funds = [fund] }, "offer").EffectiveFrom(July).Raise("patent", Increase.Flat(100m));
        Assert.Contains(NoDetriment.Check(raised, Two).NotLookedOver, matter => matter.Facts.Contains(PersonFact.OtherPeople));
    }

    [Fact]
    public void Check_HoursWorkedPaidByTheShareOfHours_HangOnWhatIsAbsent()
    {
        // Of hours worked nothing is taken off for an absence, of a share of hours it is.
        var byHours = Offer(For(null, 300m) with { PartTime = PartTimeRule.ByWorkedHours })
            .Replace(For(null, 300m) with { PartTime = PartTimeRule.ByHours });
        Assert.Contains(NoDetriment.Check(byHours, Two).NotLookedOver, matter => matter.Facts.Contains(PersonFact.Leave));
    }

    [Fact]
    public void FactsRead_OfWhateverAnAmountReads_AreToldOrHaveNone()
    {
        // What an amount reads that is nobody's own fact, or follows from pay under other clauses and the hours that proration reads.
        string[] nobodys = ["Pay", "Floors", "TimeRates", "Days", "OwnHours"];
        foreach (var read in typeof(AmountReads).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic).Where(each => each.CanWrite))
        {
            AmountReads reads = new();
            read.SetValue(reads, read.Name switch
            {
                "Pay" => new PayReference[] { new(["base-pay"], RateBasis.AsEntitled) },
                "Ladders" or "Floors" => new WageGrades.Citations.ClauseId[] { "base-pay" },
                "Borne" => new TermKey[] { PostClass.Key.Term },
                "Counters" => new[] { MonthCounter.OvertimeHours },
                "Numbers" => new[] { Points },
                "MonthsBefore" => 3,
                _ => true,
            });
            Assert.True(FactsRead.Of(reads).Any() != nobodys.Contains(read.Name), $"what reading {read.Name} hangs on is not told");
        }
    }

    // A clause that pays by the fact and pays less, and whether made-up people differ in it.
    private static (Proposal Offer, bool IsVaried) Lowering(PersonFact fact) => fact switch
    {
        PersonFact.Cell => (Offer().SetCell("base-pay", "G3", 3, 6_500m), true),
        PersonFact.SkillGrade => (Offer(SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 400m), true),
        PersonFact.Appointment => (Offer(Title(400m)).Replace(Title(300m)), true),
        PersonFact.Certificate => (Offer(Degree(400m)).Replace(Degree(300m)), true),
        PersonFact.Achievement => (Offer(Award(Of(500m))).Replace(Award(Of(400m))), true),
        PersonFact.TeamResult => (Offer(Award(Of(500m))).Replace(ForTheTeam(Award(Of(500m)))), false),
        PersonFact.DecidedAmount => (Offer(Ranged(900m)).Replace(Ranged(500m)), false),
        PersonFact.Benefit => (Offer(Award(Benefit(10m))).Replace(Award(Benefit(8m))), false),
        PersonFact.Post => (Offer(Post(300m)).Replace(Post(200m)), true),
        PersonFact.Trade => (Offer(OfTrade(400m)).Replace(OfTrade(300m)), false),
        PersonFact.Workplace => (Offer(For(new() { Workplaces = ["Haimen"] }, 300m)).Replace(For(new() { Workplaces = ["Haimen"] }, 200m)), true),
        PersonFact.Form => (OfAgency(300m).Replace(For(new() { Forms = [EmploymentForm.Agency] }, 200m)), true),
        PersonFact.WorkingTime => (Offer(Flexible(300m)).Replace(Flexible(200m)), true),
        PersonFact.Hours => (
            Offer(For(null, 300m) with { PartTime = PartTimeRule.InFull }).Replace(For(null, 300m) with { PartTime = PartTimeRule.ByHours }), true),
        PersonFact.Probation => (
            OnProbation(For(null, 300m)).Replace(For(null, 300m) with { Probation = new ProbationRule(Ratio.Percent(50m), ProbationBase.AgreedPay) }), true),
        PersonFact.Joining => (Offer(Welcome(900m)).Replace(Welcome(800m)), true),
        PersonFact.Service => (Offer(Twenty(20m)).Replace(Twenty(19m)), true),
        PersonFact.Age => (Offer(For(Fifty, 300m)).Replace(For(Fifty, 200m)), true),
        PersonFact.Counter => (Offer(Nights(30m)).Replace(Nights(25m)), true),
        PersonFact.Contribution => (Offer(Parts(30m)).Replace(Parts(25m)), false),
        PersonFact.StandingNumber => (Offer(Loads(30m)).Replace(Loads(25m)), true),
        PersonFact.SuppliedAmount => (Offer(Supplied).Remove("supplied"), false),
        PersonFact.Leave => (Offer(SickPay(80m)).Replace(SickPay(60m)), false),
        PersonFact.Absence => (Offer(Attendance(false)).Replace(Attendance(true)), true),
        PersonFact.Scheme => (Offer(Piece(2m)).Replace(Piece(1.9m)), false),
        PersonFact.StepHistory => (Offer(Stepping(2)).Replace(Stepping(3)), false),
        PersonFact.Dates => (Offer(ForSome(36)).Replace(ForSome(24)), false),
        PersonFact.OtherPay => (Framed(agreement => agreement with { Caps = [new CapGroup("cap", ["post-allowance"], Cny(9_000m), CapPeriod.Year)] }), false),
        PersonFact.OtherPeople => (Framed(agreement => agreement with
        {
            Funds = [new AwardFund("fund", LocalizedText.Same("fund"), new YearMonth(2026, 7), Cny(1m)) { Clauses = ["post-allowance"] }],
        }), false),
        PersonFact.Other => (Framed(agreement => agreement with { Policies = agreement.Policies with { Probation = ProbationRule.InFull } }), false),
        _ => throw new InvalidOperationException($"{fact} has no case."),
    };

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement([BasePay, .. clauses]), "offer").EffectiveFrom(July);

    private static Proposal OnProbation(Clause clause)
    {
        var agreement = Agreement(BasePay, clause);
        return Proposal.On(agreement with { Policies = agreement.Policies with { Probation = ProbationRule.InFull } }, "offer").EffectiveFrom(July);
    }

    private static Proposal OfAgency(decimal amount) => Proposal.On(
        Agreement(BasePay, For(new() { Forms = [EmploymentForm.Agency] }, amount)) with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.Agency] },
        "offer").EffectiveFrom(July);

    private static Proposal Framed(Func<CollectiveAgreement, CollectiveAgreement> change)
    {
        var agreement = Agreement(BasePay, Post(300m));
        return AgreementDiff.Between(agreement, change(agreement));
    }

    private static BonusClause Clause(string id, BonusGround ground, BonusAmount amount, BonusSchedule? schedule = null) => new(
        id, "1", LocalizedText.Same(id), new Bonus(ground, schedule ?? new WhileHeld()) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always(amount)) { Counts = Counted(true) };

    private static TableAmount Table(Term key, decimal amount) => new(new Dictionary<TermKey, Money> { [key] = Cny(amount) });

    private static BonusClause Title(decimal amount) => Clause(
        "title", new StandingGround(ProfessionalTitle.Vocabulary.Code, StandingFact.Appointed), Table(ProfessionalTitle.Intermediate, amount));

    private static BonusClause Degree(decimal amount) =>
        Clause("degree", new StandingGround(Education.Vocabulary.Code, StandingFact.Certified), Table(Education.Bachelor, amount));

    private static BonusClause OfTrade(decimal amount) => Clause(
        "trade",
        new StandingGround(SkillGrade.Vocabulary.Code, StandingFact.Appointed) { Trade = TradeMatch.SameAsPost },
        Table(SkillGrade.Technician, amount));

    private static TableAmount Of(decimal amount) => Table(InnovationKind.InventionPatent, amount);

    private static BonusClause Award(BonusAmount amount) => Clause("patent", new AchievementGround(AchievementKind.Innovation), amount, new OneOff());

    private static BonusClause ForTheTeam(BonusClause clause) => clause with { Bonus = clause.Bonus with { TeamAmount = TeamAmount.PerTeam } };

    private static BenefitShareAmount Benefit(decimal percent) =>
        new([KeyValuePair.Create((TermKey)(Term)InnovationKind.InventionPatent, Ratio.Percent(percent))], null);

    private static BonusClause Ranged(decimal most) => Clause("ranged", new PostGround(PostClass.Vocabulary.Code), new RangeAmount(
        new Dictionary<TermKey, MoneyRange> { [(Term)PostClass.Key] = new(Cny(300m), Cny(most)) }));

    private static BonusClause Post(decimal amount) =>
        Clause("post-allowance", new PostGround(PostClass.Vocabulary.Code), Table(PostClass.Key, amount));

    private static BonusClause For(Eligibility? people, decimal amount) =>
        Clause("for-some", new EmployedGround(), new FixedAmount(Cny(amount))) with { For = people };

    private static BonusClause Flexible(decimal amount) => For(null, amount) with { CoveredWorkingTimes = [WorkingTimeSystem.Flexible] };

    private static BonusClause Twenty(decimal amount) => Clause("seniority", new SeniorityGround { FromYears = 20 }, new PerUnitAmount(Cny(amount)));

    private static Eligibility Fifty => new() { Age = TimeBand.From(TimeLength.Years(50)) };

    private static BonusClause Welcome(decimal amount) => Clause("welcome", new JoiningGround(), new FixedAmount(Cny(amount)), new OneOff());

    private static BonusClause Nights(decimal amount) => Clause("nights", new CountGround(MonthCounter.OvertimeHours), new PerUnitAmount(Cny(amount)));

    private static BonusClause Parts(decimal amount) => Clause("parts", new ContributionGround(), new PerUnitAmount(Cny(amount)));

    private static BonusClause Loads(decimal amount) => Clause(
        "loads", new EmployedGround(), new FormulaAmount(new FigureRate(Cny(amount))) { Times = new StandingQuantity(Points) });

    private static BonusClause Supplied => Clause("supplied", new SuppliedGround(), new FixedAmount(Cny(0m)));

    private static LeaveClause SickPay(decimal percent) =>
        new("sick-pay", "8", LocalizedText.Same("sick pay"), LeaveKind.Sick, ["base-pay"], EffectiveSeries.Always(Ratio.Percent(percent)));

    private static BonusClause Attendance(bool full) => Clause("attendance", new MonthGround { FullAttendance = full }, new FixedAmount(Cny(100m)));

    private static SchemeClause Piece(decimal price) => new(
        "piece", "9", LocalizedText.Same("piece"), EffectiveSeries.Always<PayScheme>(new PiecePay(
            new Dictionary<PieceKey, PiecePrice> { [PieceKey.Of("bolt")] = PiecePrice.Of(Cny(price)) }))) { Absorbs = ["base-pay"] };

    private static LadderClause Stepping(int years) => BasePay with { Progression = new StepProgression([StepWait.OfYears(1, years)]) };

    private static BonusClause ForSome(int months) => Clause(
        "patent", new AchievementGround(AchievementKind.Innovation), Of(500m), new ForMonths(months));

    private static PayFloor Floor(decimal amount) => new(
        "floor", LocalizedText.Same("floor"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(amount)));
}
