using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Agreements that say all that bonus clauses can say: further grounds, points, shares of pay, counted-up benefit, anchors, occasions, leave, caps, a
/// table of recognition. They are agreements that pay, made wider.
/// </summary>
internal static class AwardGen
{
    public static readonly IReadOnlyList<IssuerKind> Issuers = [IssuerKind.OtherEmployer, IssuerKind.AccreditedBody];

    public static readonly IReadOnlyList<EducationMode> Modes = [EducationMode.FullTime, EducationMode.Correspondence];

    public static readonly IReadOnlyList<Term> Kinds = [BenefitKind.Saving, BenefitKind.AddedProfit];

    public static readonly IReadOnlyList<Term> LeaveKinds = [LeaveKind.Sick, LeaveKind.Maternity];

    public static Gen<CollectiveAgreement> Widened(CollectiveAgreement agreement) =>
        from bonuses in Each(agreement.Clauses.OfType<BonusClause>(), Widened)
        let ladders = agreement.Clauses.OfType<LadderClause>().Select(clause => clause.Id)
        let monthly = bonuses.Where(clause => clause.Bonus.Schedule is not OneOff).Select(clause => clause.Id)
        from bases in FactGen.Part([.. ladders, .. ladders, .. monthly])
        from shares in Each(
            bonuses,
            clause => bases.Count == 0 || bases.Contains(clause.Id) ? Gen.Constant(clause) : SharesOfPay(clause, [.. bases.Distinct()]))
        from caps in FactGen.Some(Cap, 2)
        from rows in FactGen.Some(Row, 6)
        select agreement with
        {
            Clauses = [.. agreement.Clauses.Where(clause => clause is not BonusClause), .. shares],
            Groups = Groups(agreement.Groups, shares),
            Caps = [.. caps.Select((cap, i) => cap with { Id = $"cap-{i}" })],
            Recognitions = [.. rows.DistinctBy(row => (row.Issuer, row.Region, row.Grade))],
        };

    /// <summary>Groups of a longer scope keep their one-offs.</summary>
    private static IReadOnlyList<PrecedenceGroup> Groups(IReadOnlyList<PrecedenceGroup> groups, IReadOnlyList<BonusClause> clauses)
    {
        var once = clauses.Where(clause => clause.Bonus.Schedule is OneOff).Select(clause => clause.Id).ToHashSet();
        return
        [
            .. groups
                .Select(each => each.Scope == PrecedenceScope.Month ? each : each with { Clauses = [.. each.Clauses.Where(once.Contains)] })
                .Where(each => each.Clauses.Count > 0),
        ];
    }

    public static IEnumerable<CollectiveAgreement> Simpler(CollectiveAgreement agreement) =>
        FactGen.Shorter(agreement.Caps).Select(fewer => agreement with { Caps = fewer })
            .Concat(FactGen.Shorter(agreement.Recognitions).Select(fewer => agreement with { Recognitions = fewer }))
            .Concat(
                FactGen
                    .Simpler(agreement.Clauses, clause => clause is BonusClause bonus ? Simpler(bonus) : [])
                    .Select(simpler => agreement with { Clauses = simpler }));

    private static IEnumerable<BonusClause> Simpler(BonusClause clause)
    {
        var bonus = clause.Bonus;
        if (bonus.OccasionBy.Count > 0)
        {
            yield return clause with { Bonus = bonus with { OccasionBy = [] } };
        }

        if (bonus.Schedule.Anchor is not null)
        {
            yield return clause with { Bonus = bonus with { Schedule = bonus.Schedule with { Anchor = null } } };
        }

        foreach (var fewer in FactGen.Shorter(bonus.Schedule.SuspendedBy))
        {
            yield return clause with { Bonus = bonus with { Schedule = bonus.Schedule with { SuspendedBy = fewer } } };
        }

        if (bonus.Ground is StandingGround { Parities.Count: > 0 } standing)
        {
            yield return clause with { Bonus = bonus with { Ground = standing with { Parities = [] } } };
        }

        if (bonus.Ground is AchievementGround { TopShare: not null } top)
        {
            yield return clause with { Bonus = bonus with { Ground = top with { TopShare = null } } };
        }

        if (bonus.Ground is AchievementGround { WithinMonthsOfPact: not null } mentor)
        {
            yield return clause with { Bonus = bonus with { Ground = mentor with { WithinMonthsOfPact = null } } };
        }
    }

    private static Gen<BonusClause> Widened(BonusClause clause) =>
        from ground in Ground(clause.Bonus.Ground)
        let isOfMonth = ground is MonthGround or CountGround or SuppliedGround
        let isResult = ground is AchievementGround { Kind: AchievementKind.Innovation }
        let kept = isOfMonth ? new WhileHeld { Start = clause.Bonus.Schedule.Start }
            : isResult ? new OneOff { Start = clause.Bonus.Schedule.Start }
            : clause.Bonus.Schedule
        from anchor in Anchor(ground)
        from rests in kept is OneOff ? Gen.Constant<IReadOnlyList<Suspension>>([]) : FactGen.Some(Rest, 2)
        from occasion in Gen.Elements<IReadOnlyList<OccasionPart>>(
            [],
            [],
            [OccasionPart.Apprentice],
            [OccasionPart.Apprentice, OccasionPart.Of("competition-level")],
            [OccasionPart.Of("competition-level")])
        let bonus = clause.Bonus with
        {
            Ground = ground,
            Schedule = kept with { Anchor = anchor, SuspendedBy = rests },
            OccasionBy = occasion,
        }
        from amounts in ground.Equals(clause.Bonus.Ground) ? FactGen.Rarely(clause.Amounts, Amounts(bonus), 2) : Amounts(bonus)
        select clause with { Bonus = bonus, Amounts = amounts };

    private static Gen<BonusGround> Ground(BonusGround ground) =>
        Gen.Frequency(
            (
                12,
                ground switch
                {
                    StandingGround standing => Gen.Elements<IReadOnlyList<ParityRule>>([], Parities)
                        .Select(BonusGround (rules) => standing with { Parities = rules }),
                    AchievementGround { Kind: AchievementKind.Competition } competition => Gen.Elements<Ratio?>(
                            null,
                            null,
                            Ratio.Percent(30m),
                            Ratio.Of(1, 2))
                        .Select(BonusGround (top) => competition with { TopShare = top }),
                    _ => Gen.Constant(ground),
                }),
            (2, Gen.Constant<BonusGround>(new JoiningGround())),
            (5, Gen.Constant<BonusGround>(new AchievementGround(AchievementKind.Innovation))),
            (
                3,
                from vocabulary in Gen.Elements("skill-grade", "professional-title", "education")
                select (BonusGround)new StandingGround(vocabulary, StandingFact.Recognised) { Parities = Parities }),
            (
                3,
                from full in Gen.Elements(true, false)
                from conditions in FactGen.Some(Condition, 2)
                from leave in FactGen.Part(LeaveKinds)
                select (BonusGround)
                    new MonthGround
                    {
                        FullAttendance = full,
                        Conditions = conditions,
                        WithoutLeave = leave,
                    }),
            (
                3,
                from months in Gen.Elements<int?>(null, 12, 36, 60)
                select (BonusGround)new AchievementGround(AchievementKind.Mentoring) { WithinMonthsOfPact = months }));

    private static ParityRule[] Parities =>
    [
        new(SkillGrade.SeniorTechnician, ProfessionalTitle.FullSenior), new(SkillGrade.Technician, ProfessionalTitle.Intermediate),
        new(ProfessionalTitle.Assistant, SkillGrade.Senior),
    ];

    private static Gen<MonthCondition> Condition =>
        from counter in Gen.Elements<Term>(FactGen.Counters.Terms)
        from figure in Gen.Choose(0, 6)
        from isLeast in Gen.Elements(true, false)
        select isLeast ? MonthCondition.AtLeast(counter, figure) : MonthCondition.AtMost(counter, figure);

    private static Gen<Anchor?> Anchor(BonusGround ground)
    {
        IReadOnlyList<Anchor> fitting = ground switch
        {
            StandingGround { Fact: StandingFact.Appointed } => [Bonuses.Anchor.Appointed, Bonuses.Anchor.Published],
            StandingGround { Fact: StandingFact.Recognised } => [Bonuses.Anchor.Issued, Bonuses.Anchor.Recognised],
            StandingGround => [Bonuses.Anchor.Issued],
            AchievementGround => [Bonuses.Anchor.Issued, Bonuses.Anchor.Recognised, Bonuses.Anchor.Published],
            _ => [],
        };
        return fitting.Count == 0
            ? Gen.Constant<Anchor?>(null)
            : Gen.Frequency(
                (60, Gen.Constant<Anchor?>(null)),
                (40, Gen.Elements<Anchor>(fitting).Select(one => (Anchor?)one)),
                (1, Gen.Elements<Anchor?>(Bonuses.Anchor.Recognised, Bonuses.Anchor.Published)));
    }

    private static Gen<Suspension> Rest =>
        from kind in Gen.Elements<Term>(LeaveKinds)
        from days in Gen.Elements(0, 0, 5, 30)
        select new Suspension(kind, days);

    private static Gen<EffectiveSeries<BonusAmount>> Amounts(Bonus bonus) => Gen.Frequency(
        (3, Amount(bonus).Select(EffectiveSeries.Always)),
        (1, from day in FactGen.Day from one in Amount(bonus) from other in Amount(bonus) select EffectiveSeries.Always(one).Set(day, other)));

    private static Gen<BonusAmount> Amount(Bonus bonus) =>
        bonus.Ground is SeniorityGround ? Standard(bonus).SelectMany(BonusGen.Quantified) : Standard(bonus);

    private static Gen<BonusAmount> Standard(Bonus bonus)
    {
        var keys = Keys(bonus.Ground);
        var points =
            from value in FactGen.Amount
            from counts in Gen.Choose(0, 90).ArrayOf(keys.Count)
            select (BonusAmount)new PointsAmount(value, keys.Zip(counts).Select(pair => KeyValuePair.Create(pair.First, pair.Second / 4m)));
        var table =
            from amounts in FactGen.Amount.ArrayOf(keys.Count)
            select (BonusAmount)new TableAmount(keys.Zip(amounts).Select(pair => KeyValuePair.Create(pair.First, pair.Second)));
        return bonus switch
        {
            { Ground: CountGround } => FactGen.Amount.Select(BonusAmount (amount) => new PerUnitAmount(amount)),
            { Ground: SuppliedGround } => FactGen.Amount.Select(BonusAmount (amount) => new FixedAmount(amount)),
            { Ground: AchievementGround { Kind: AchievementKind.Innovation }, Schedule: OneOff } => Gen.Frequency(
                (6, Share(keys)),
                (1, table),
                (1, points)),
            _ => Gen.Frequency((2, table), (1, points)),
        };
    }

    private static Gen<BonusAmount> Share(IReadOnlyList<TermKey> keys) =>
        from percents in Gen.Elements(5m, 8m, 2.5m, 0m).ArrayOf(keys.Count)
        from byKey in Gen.Elements(true, false)
        from cap in FactGen.Rarely<Money?>(null, Gen.Elements<Money?>(FactGen.Cny(300_000m), FactGen.Cny(10_000m)), 3)
        from year in Gen.Elements<Money?>(null, FactGen.Cny(40_000m), FactGen.Cny(8_000m))
        from kind in Gen.Elements<Term?>([null, null, .. Kinds])
        from window in Gen.Elements<BenefitWindow?>(null, null, BenefitWindow.CalendarYear, BenefitWindow.Months(12), BenefitWindow.Months(24))
        from part in Gen.Elements(Ratio.Zero, Ratio.Zero, Ratio.Percent(20m), Ratio.Of(1, 3))
        select (BonusAmount)
            new BenefitShareAmount(
                byKey
                    ? keys.Zip(percents).Select(pair => KeyValuePair.Create(pair.First, Ratio.Percent(pair.Second)))
                    : [KeyValuePair.Create(TermKey.Empty, Ratio.Percent(percents[0]))],
                cap)
            {
                AtMostAYear = year,
                Of = kind,
                Window = window,
                KeptByDepartment = part,
            };

    private static Gen<BonusClause> SharesOfPay(BonusClause clause, IReadOnlyList<ClauseId> bases) =>
        from isShare in clause.Bonus.Ground is CountGround or SuppliedGround ? Gen.Constant(false) : Gen.Elements(true, false, false, false)
        let keys = Keys(clause.Bonus.Ground)
        from percents in Gen.Choose(0, 40).ArrayOf(keys.Count)
        from unsound in FactGen.Rarely(true, Gen.Constant(false), 40)
        from use in Gen.Elements(QuantityUse.PerUnit, QuantityUse.Once)
        from rate in Gen.Elements(RateUnit.Month, RateUnit.Month, RateUnit.Day, RateUnit.Hour)
        let amount = new ShareOfPayAmount(
            keys.Zip(percents).Select(pair => KeyValuePair.Create(pair.First, Ratio.Percent(pair.Second / 2m))),
            unsound ? ["words"] : bases)
        {
            Quantity = clause.Bonus.Ground is SeniorityGround ? use : null,
            Rate = rate,
        }
        select isShare ? clause with { Amounts = EffectiveSeries.Always<BonusAmount>(amount) } : clause;

    // One key of two terms beside keys of one: the specific one applies.
    private static IReadOnlyList<TermKey> Keys(BonusGround ground) =>
        ground switch
        {
            StandingGround { Vocabulary: "skill-grade" } => [.. Of(FactGen.Grades), [SkillGrade.Technician, IssuerKind.OtherEmployer]],
            StandingGround { Vocabulary: "professional-title" } => Of(FactGen.Titles),
            StandingGround => [.. Of(FactGen.Degrees), [Education.Bachelor, EducationMode.FullTime]],
            PostGround { Vocabulary: "post-class" } => Of(FactGen.PostClasses),
            PostGround => Of(FactGen.PostFamilies),
            JoiningGround => [EmploymentForm.FullTime.Term, TermKey.Empty],
            AchievementGround { Kind: AchievementKind.Competition } =>
            [
                .. Of(FactGen.Levels),
                CompetitionLevel.National.Term,
                [CompetitionLevel.City, CompetitionPlacing.First],
            ],
            AchievementGround { Kind: AchievementKind.Innovation } => Of(FactGen.Innovations),
            AchievementGround { Kind: AchievementKind.Honour } => Of(FactGen.Honours),
            AchievementGround => [.. Of(FactGen.Grades), CompetitionLevel.City.Term, TermKey.Empty],
            _ => [TermKey.Empty],
        };

    private static TermKey[] Of(IReadOnlyList<Term> terms) => [.. terms.Select(term => (TermKey)term)];

    private static Gen<CapGroup> Cap =>
        from ids in FactGen.Part(FactGen.Ids)
        from isReversed in Gen.Elements(true, false)
        from per in Gen.Elements(Enum.GetValues<CapPeriod>())
        from amount in Gen.Choose(0, 60).Select(count => FactGen.Cny(count * (per == CapPeriod.Month ? 75.5m : 300m)))
        let clauses = ids.Count == 0 ? FactGen.Ids : ids
        select new CapGroup("cap", (isReversed ? clauses.Reverse() : clauses).Select(id => (ClauseId)id), amount, per);

    private static Gen<RecognitionRule> Row =>
        from issuer in Gen.Elements<IssuerKind>(Issuers)
        from region in Gen.Elements<string?>(null, "Hubei")
        from grade in Gen.Elements<Term?>(null, null, SkillGrade.Technician, Education.Bachelor)
        from first in Treatment
        from changes in FactGen.Some(from day in FactGen.Day from next in Treatment select (day, next), 2)
        select new RecognitionRule(
            issuer,
            changes.OrderBy(change => change.day).Aggregate(EffectiveSeries.Always(first), (series, change) => series.Set(change.day, change.next)))
        {
            Region = region,
            Grade = grade,
        };

    private static Gen<Recognition> Treatment => Gen.Elements(
        Recognition.InFull, Recognition.InFull, Recognition.AfterAssessment, Recognition.None, Recognition.As(SkillGrade.Senior));

    internal static Gen<IReadOnlyList<T>> Each<T>(IEnumerable<T> items, Func<T, Gen<T>> change) => items.Aggregate(
        Gen.Constant<IReadOnlyList<T>>([]),
        (all, item) => from before in all from one in change(item) select (IReadOnlyList<T>)[.. before, one]);
}
