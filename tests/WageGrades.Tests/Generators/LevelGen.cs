using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Cases to which a qualification framework, conversions of learning credits and clauses on levels are added; people have credits.</summary>
internal static class LevelGen
{
    private static readonly IReadOnlyList<Term> Mapped = [.. FactGen.Grades, .. FactGen.Titles, .. FactGen.Degrees];

    private static readonly Gen<FrameworkLevel> Level = Gen.Choose(3, 6).Select(FrameworkLevel.OfNumber);

    private static readonly Gen<QualificationFramework?> Framework = FactGen.Rarely<QualificationFramework?>(
        null,
        from fact in Gen.Elements(Enum.GetValues<StandingFact>())
        from terms in FactGen.Part(Mapped)
        from levels in Level.ArrayOf(terms.Count)
        select (QualificationFramework?)new QualificationFramework(fact, terms.Zip(levels).Select(pair => KeyValuePair.Create(pair.First, pair.Second))),
        8);

    private static readonly Gen<CreditConversion> Conversion =
        from standing in Gen.OneOf(Level.Select(level => level.Term), Gen.Elements<Term>(Mapped))
        from least in Gen.Choose(1, 8)
        from sources in FactGen.Part<Term>([CreditSource.Training.Term, CreditSource.Work.Term])
        from expiry in Gen.Elements(Enum.GetValues<CreditExpiry>())
        select new CreditConversion(standing, least * 5m, expiry) { Sources = sources };

    private static readonly Gen<LearningCredit> Credit =
        from count in Gen.Choose(1, 60)
        from source in Gen.Elements(CreditSource.Training, CreditSource.Work, CreditSource.Innovation)
        from earned in FactGen.AnyDay
        from until in Gen.OneOf(Gen.Constant<LocalDate?>(null), FactGen.Day.Select(day => (LocalDate?)day))
        select new LearningCredit(count / 2m, source.Term, earned) { ValidUntil = until };

    private static readonly TermKey[] Keys = [.. FrameworkLevel.All.Skip(2).Take(4).Select(level => (TermKey)level.Term)];

    /// <summary>The cases with levels.</summary>
    public static Arbitrary<PayCase> Of(Arbitrary<PayCase> cases) => Arb.From(
        from pay in cases.Generator
        from framework in Framework
        from conversions in FactGen.Some(Conversion, 3)
        from fact in Gen.Elements(Enum.GetValues<StandingFact>())
        from onGround in FactGen.Amount.ArrayOf(Keys.Length)
        from byKey in FactGen.Amount.ArrayOf(Keys.Length)
        from above in Gen.Choose(0, 4)
        from asked in FactGen.Part([.. Keys.Select(key => key[0])])
        from people in AwardGen.Each(pay.Workers, worker => FactGen.Some(Credit, 6).Select(credits => worker with { Credits = credits }))
        select new PayCase(
            pay.Agreement with
            {
                Framework = framework,
                CreditConversions = conversions,
                Clauses =
                [
                    .. pay.Agreement.Clauses,
                    Clause("level-held", new StandingGround(FrameworkLevel.Vocabulary.Code, fact), new TableAmount(Table(onGround))),
                    Clause("level-key", new EmployedGround(), new FormulaAmount(new TableRate(Table(byKey)))),
                    Clause(
                        "level-number",
                        new EmployedGround(),
                        new FormulaAmount(new FigureRate(FactGen.Cny(50m))) { Times = new LevelQuantity { Above = above } }),
                    Clause("level-for", new EmployedGround(), new FixedAmount(FactGen.Cny(70m))) with { For = new Eligibility { Terms = asked } },
                ],
            },
            people),
        pay => cases.Shrinker(pay)
            .Concat(FactGen.Shorter(pay.Agreement.CreditConversions)
                .Select(fewer => pay with { Agreement = pay.Agreement with { CreditConversions = fewer } }))
            .Concat(FactGen.Simpler(pay.Workers, worker => FactGen.Shorter(worker.Credits).Select(fewer => worker with { Credits = fewer }))
                .Select(simpler => pay with { Workers = simpler })));

    private static IEnumerable<KeyValuePair<TermKey, Money>> Table(Money[] amounts) =>
        Keys.Zip(amounts).Select(pair => KeyValuePair.Create(pair.First, pair.Second));

    private static BonusClause Clause(string id, BonusGround ground, BonusAmount amount) => new(
        id,
        "",
        LocalizedText.Same(id),
        new Bonus(ground, new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always(amount));
}
