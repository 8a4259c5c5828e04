using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>Bonus clauses of every ground, amount, schedule and repetition that can stand together.</summary>
internal static class BonusGen
{
    /// <summary>An amount for a placing, which contradicts one for a level where a fact has both.</summary>
    public static readonly TermKey Contradicting = FactGen.Placings[1];

    public static Gen<StartRule> Start => Gen.OneOf(
        Gen.Constant(StartRule.OnTheDay),
        Gen.Constant(StartRule.MonthAfter),
        Gen.Choose(1, 31).Select(StartRule.ThisMonthIfBy),
        Gen.Constant(StartRule.NextAdjustmentDate(new AnnualDate(1, 1), new AnnualDate(4, 1), new AnnualDate(7, 15))),
        Gen.Constant(StartRule.NextAdjustmentDate(new AnnualDate(2, 29))));

    public static Gen<StopRule> Stop => Gen.Elements<StopRule>(StopRule.All);

    /// <summary>A bonus clause with an id.</summary>
    public static Gen<BonusClause> Clause(string id) => Clause(id, Grounds);

    /// <summary>A bonus clause with an id and a ground of some.</summary>
    public static Gen<BonusClause> Clause(string id, Gen<BonusGround> grounds) =>
        from ground in grounds
        from schedule in ScheduleFor(ground)
        from repetition in FactGen.Rarely<Repetition?>(null, Gen.Elements(Enum.GetValues<Repetition>()).Select(rule => (Repetition?)rule), 400)
        from amounts in Amounts(ground)
        from forms in FactGen.Rarely<IReadOnlyList<Term>?>([EmploymentForm.FullTime], Gen.Constant<IReadOnlyList<Term>?>(null), 8)
        from partTime in Gen.Elements<PartTimeRule?>(null, null, PartTimeRule.InFull, PartTimeRule.ByHours)
        from counts in Gen.Elements(true, false)
        select new BonusClause(id, "", LocalizedText.Same(id), new Bonus(ground, schedule) { Repetition = repetition }, amounts)
        {
            CoveredForms = forms,
            PartTime = partTime,
            Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = counts },
        };

    public static IEnumerable<BonusClause> Simpler(BonusClause clause)
    {
        foreach (var simpler in FactGen.Simpler(clause.Amounts))
        {
            yield return clause with { Amounts = simpler };
        }

        if (clause.CoveredForms is not null)
        {
            yield return clause with { CoveredForms = null };
        }

        if (clause.PartTime is not null)
        {
            yield return clause with { PartTime = null };
        }

        if (clause.Bonus.Schedule.Start is not null)
        {
            yield return clause with { Bonus = clause.Bonus with { Schedule = clause.Bonus.Schedule with { Start = null } } };
        }

        if (clause.Bonus.Schedule is WhileHeld { Stop: not null } held)
        {
            yield return clause with { Bonus = clause.Bonus with { Schedule = held with { Stop = null } } };
        }

        if (clause.Bonus.Ground is StandingGround { Trade: not TradeMatch.Any } standing)
        {
            yield return clause with { Bonus = clause.Bonus with { Ground = standing with { Trade = TradeMatch.Any } } };
        }

        if (clause.Bonus.Ground is AchievementGround { Only.Count: > 0 } achievement)
        {
            yield return clause with { Bonus = clause.Bonus with { Ground = achievement with { Only = [] } } };
        }
    }

    private static Gen<BonusGround> Grounds =>
        Gen.Frequency(
            (
                7,
                from vocabulary in Gen.Elements("skill-grade", "professional-title", "education")
                from fact in Gen.Elements(Enum.GetValues<StandingFact>())
                from trade in Gen.Elements(TradeMatch.Any, TradeMatch.Any, TradeMatch.SameAsPost, TradeMatch.OtherThanPost)
                select (BonusGround)
                    new StandingGround(vocabulary, vocabulary == "education" && fact == StandingFact.Appointed ? StandingFact.Certified : fact)
                    {
                        Trade = trade,
                    }),
            (
                6,
                from kind in Gen.Elements(
                    AchievementKind.Competition,
                    AchievementKind.Competition,
                    AchievementKind.Innovation,
                    AchievementKind.Honour)
                from only in kind == AchievementKind.Competition
                    ? Gen.Elements<IReadOnlyList<Term>>([], [FactGen.Roles[0]], [.. FactGen.Roles], [FactGen.Roles[0], FactGen.Levels[1]])
                    : Gen.Constant<IReadOnlyList<Term>>([])
                select (BonusGround)new AchievementGround(kind) { Only = only }),
            (2, Gen.Elements("post-class", "post-family").Select(BonusGround (vocabulary) => new PostGround(vocabulary))),
            (
                1,
                from most in Gen.Elements<int?>(null, 10, 3)
                from first in Gen.Elements(1, 1, 2, 3)
                select (BonusGround)new SeniorityGround { AtMostYears = most, FromYears = first }),
            (
                1,
                from counter in Gen.Elements<Term>(FactGen.Counters.Terms)
                from above in Gen.Elements(0m, 0m, 2.5m)
                select (BonusGround)new CountGround(counter) { Above = above }),
            (1, Gen.Constant<BonusGround>(new SuppliedGround())));

    private static Gen<BonusSchedule> ScheduleFor(BonusGround ground)
    {
        var start = FactGen.Rarely<StartRule?>(null, Start.Select(rule => (StartRule?)rule), 2);
        var stop = FactGen.Rarely<StopRule?>(null, Stop.Select(rule => (StopRule?)rule), 2);
        var held = from first in start from until in stop select (BonusSchedule)new WhileHeld { Start = first, Stop = until };
        var once = start.Select(BonusSchedule (first) => new OneOff { Start = first });
        var limited = from months in Gen.Elements(1, 3, 6, 12, 36) from first in start select (BonusSchedule)new ForMonths(months) { Start = first };
        return ground switch
        {
            CountGround or SuppliedGround => Gen.Constant<BonusSchedule>(new WhileHeld()),
            SeniorityGround => Gen.Frequency((3, held), (1, once)),
            _ => Gen.Frequency((3, held), (5, once), (2, limited)),
        };
    }

    private static Gen<EffectiveSeries<BonusAmount>> Amounts(BonusGround ground)
    {
        var amount = AmountFor(ground);
        return Gen.Frequency(
            (4, amount.Select(EffectiveSeries.Always)),
            (1, from day in FactGen.Day from one in amount select EffectiveSeries.StartingOn(day, one)),
            (2, from day in FactGen.Day from one in amount from other in amount select EffectiveSeries.Always(one).Set(day, other)),
            (1, from span in FactGen.Span from one in amount select EffectiveSeries.Always(one).Clear(span, "suspended")));
    }

    /// <summary>An amount that says what it does with the quantity of its ground.</summary>
    internal static Gen<BonusAmount> Quantified(BonusAmount amount) =>
        Gen.Elements(QuantityUse.PerUnit, QuantityUse.Once)
            .Select(use => amount is PerUnitAmount or PoolAmount ? amount : amount with { Quantity = use });

    private static Gen<BonusAmount> AmountFor(BonusGround ground)
    {
        var one = FactGen.Amount.Select(BonusAmount (amount) => new FixedAmount(amount));
        var unit = FactGen.Amount.Select(BonusAmount (amount) => new PerUnitAmount(amount));
        return ground switch
        {
            CountGround => unit,
            SeniorityGround => Gen.Frequency((3, unit), (1, one.SelectMany(Quantified))),
            SuppliedGround => one,
            StandingGround { Vocabulary: "skill-grade" } => Keyed(one, FactGen.Grades),
            StandingGround { Vocabulary: "professional-title" } => Keyed(one, FactGen.Titles),
            StandingGround => Keyed(one, FactGen.Degrees),
            PostGround { Vocabulary: "post-class" } => Keyed(one, FactGen.PostClasses),
            PostGround => Keyed(one, FactGen.PostFamilies),
            AchievementGround achievement => Gen.Frequency(
                (1, one),
                (4, Table(Keys(achievement.Kind))),
                (achievement.Kind == AchievementKind.Competition ? 1 : 0, Table([.. Keys(achievement.Kind), Contradicting])),
                (2, Range(Keys(achievement.Kind))),
                (2, Share)),
            _ => one,
        };
    }

    private static Gen<BonusAmount> Keyed(Gen<BonusAmount> one, IReadOnlyList<Term> terms) => Gen.Frequency(
        (2, one),
        (6, Table([.. terms.Select(term => (TermKey)term)])));

    private static Gen<BonusAmount> Table(IReadOnlyList<TermKey> keys) =>
        from chosen in Most(keys)
        from amounts in FactGen.Amount.ArrayOf(chosen.Count)
        select (BonusAmount)new TableAmount(chosen.Zip(amounts).Select(pair => KeyValuePair.Create(pair.First, pair.Second)));

    private static Gen<IReadOnlyList<TermKey>> Most(IReadOnlyList<TermKey> keys) =>
        Gen.Frequency((3, Gen.Constant(keys)), (2, FactGen.Part(keys)), (1, Gen.Constant<IReadOnlyList<TermKey>>([.. keys.Take(1), TermKey.Empty])));

    private static Gen<BonusAmount> Range(IReadOnlyList<TermKey> keys) =>
        from chosen in Most(keys)
        from least in Gen.Choose(0, 100).ArrayOf(chosen.Count)
        select (BonusAmount)new RangeAmount(chosen.Zip(least).Select(pair =>
            KeyValuePair.Create(pair.First, new MoneyRange(FactGen.Cny(pair.Second), FactGen.Cny(pair.Second + 850m)))));

    private static Gen<BonusAmount> Share =>
        from percent in Gen.Elements(5m, 8m, 2.5m)
        from cap in FactGen.Rarely<Money?>(null, Gen.Elements<Money?>(FactGen.Cny(300_000m), FactGen.Cny(10_000m)), 3)
        select (BonusAmount)new BenefitShareAmount(Ratio.Percent(percent), cap);

    // One key of two terms beside keys of one: the specific one applies.
    private static IReadOnlyList<TermKey> Keys(AchievementKind kind) => kind switch
    {
        AchievementKind.Competition =>
        [
            [FactGen.Levels[0], FactGen.Placings[0]], [FactGen.Levels[1], FactGen.Placings[0]], [FactGen.Levels[1], FactGen.Placings[1]],
            FactGen.Levels[0], FactGen.Levels[1], [FactGen.Levels[0], FactGen.Placings[1], FactGen.Roles[1]],
        ],
        AchievementKind.Innovation => [.. FactGen.Innovations.Select(term => (TermKey)term)],
        _ => [.. FactGen.Honours.Select(term => (TermKey)term)],
    };
}
