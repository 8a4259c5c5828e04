using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Whole agreements: those that pay, and whatever else an agreement can hold: names, texts, sources, payers, own vocabularies, citations,
/// large ladders, series with gaps and ends, odd roundings. They shrink as those that pay do, and by losing what describes them.
/// </summary>
internal static class AgreementGen
{
    private static readonly Vocabulary Welding = Vocabulary.Create("welding-class", new("焊接等级", "Welding class"), isOrdered: true)
        .WithOwnTerm("class-1", new("一类", "Class 1"))
        .WithOwnTerm("class-3", new("三类", "Class 3"), after: new Term("welding-class", "class-1"))
        .WithOwnTerm("class-2", new("二类", "Class 2"), after: new Term("welding-class", "class-1"))
        .WithOwnTerm("class-2b", new("二类乙", "Class 2b"), ranksAs: new Term("welding-class", "class-2"));

    private static readonly Vocabulary Grades = SkillGrade.Vocabulary
        .WithOwnTerm("released", new("出徒工", "Released apprentice"), after: SkillGrade.Apprentice)
        .WithOwnTerm("master-welder", new("焊接大师", "Master welder"), ranksAs: SkillGrade.Technician);

    public static Arbitrary<CollectiveAgreement> Any { get; } = Arb.From(Agreement, Simpler);

    private static Gen<CollectiveAgreement> Agreement =>
        from pays in PayAgreementGen.Any.Generator
        from clauses in Each(pays.Clauses, Described)
        from ladder in FactGen.Some(TableGen.Clause, 1)
        from own in FactGen.Some(OwnTermsClause, 1)
        from hours in FactGen.Some(HoursGen.Clause("hours"), 1)
        from groups in Each(pays.Groups, Described)
        from floors in Each(pays.Floors, Described)
        from title in Texts.Names
        from note in Maybe(Texts.Names)
        from kind in Gen.Elements(Enum.GetValues<AgreementKind>())
        from signed in Gen.Elements<LocalDate?>(null, new LocalDate(2026, 6, 30))
        from parties in FactGen.Some(from role in Gen.Elements(Enum.GetValues<PartyRole>()) from name in Texts.Names select new Party(role, name), 2)
        from vocabularies in Gen.Elements<Vocabulary[]>([Grades, Welding], [Welding, Grades, MonthCounters])
        from policies in Wider(pays.Policies)
        from continuation in Gen.Elements<Continuation?>(null, Continuation.Lapses, Continuation.UntilReplaced)
        from term in Gen.Elements(pays.Term, pays.Term, default, new DateSpan(pays.Term.From))
        select pays with
        {
            Title = title,
            Note = note,
            Kind = kind,
            SignedOn = signed,
            Continuation = continuation,
            Term = term,
            Parties = parties,
            OwnVocabularies = [.. pays.OwnVocabularies, .. vocabularies],
            Policies = policies,
            Clauses = [.. clauses, .. ladder, .. own, .. hours],
            Groups = groups,
            Floors = floors,
        };

    private static Vocabulary MonthCounters => MonthCounter.Vocabulary;

    public static IEnumerable<CollectiveAgreement> Simpler(CollectiveAgreement agreement) =>
        PayAgreementGen.Simpler(agreement)
            .Concat(agreement.Parties.Count > 0 ? [agreement with { Parties = [] }] : [])
            .Concat(agreement.Note is not null ? [agreement with { Note = null }] : [])
            .Concat(agreement.SignedOn is not null ? [agreement with { SignedOn = null }] : [])
            .Concat(agreement.Title != LocalizedText.Same("t") ? [agreement with { Title = LocalizedText.Same("t") }] : [])
            .Concat(FactGen.Simpler(agreement.Clauses, Plainer).Select(clauses => agreement with { Clauses = clauses }))
            .Concat(
                FactGen
                    .Simpler(agreement.Floors, floor => floor.Citation is null ? [] : [floor with { Citation = null }])
                    .Select(floors => agreement with { Floors = floors }))
            .Concat(
                FactGen
                    .Simpler(agreement.Groups, group => group.Name is null ? [] : [group with { Name = null }])
                    .Select(groups => agreement with { Groups = groups }));

    private static IEnumerable<Clause> Plainer(Clause clause)
    {
        if (clause.Text is not null)
        {
            yield return clause with { Text = null };
        }

        if (clause.Sources.Count > 0)
        {
            yield return clause with { Sources = [] };
        }

        if (clause.Contents.Count > 0)
        {
            yield return clause with { Contents = [] };
        }

        if (clause is LadderClause { Placements.Count: > 0 } ladder)
        {
            yield return ladder with { Placements = new Dictionary<PlacementOccasion, PlacementRule>() };
        }

        if (clause is LadderClause { Regradings.Count: > 0 } regraded)
        {
            yield return regraded with { Regradings = [] };
        }

        if (clause is LadderClause { Progression: not null } progressing)
        {
            yield return progressing with { Progression = null };
        }

        if (clause is PayClause { Payers.Count: > 0 } pays)
        {
            yield return pays with { Payers = [] };
        }
    }

    private static Gen<Clause> Described(Clause clause) =>
        from number in Gen.Elements("", "3.1", "第三条")
        from heading in Texts.Names
        from text in Maybe(Texts.Names)
        from contents in FactGen.Part(Enum.GetValues<ContentTag>())
        from sources in FactGen.Some(from note in Texts.Notes from uri in Maybe(Texts.Notes) select new SourceNote(note, uri), 2)
        from payers in Payers
        from counts in FactGen.Part(Enum.GetValues<PayBase>())
        from yes in Gen.Elements(true, false)
        from share in Gen.Elements(Ratio.Of(1, 3), Ratio.Percent(12.5m), Ratio.Percent(0.000001m))
        from amounts in FactGen.Some(FactGen.Span, 1)
        from systems in FactGen.Part(WorkingTimeSystem.All)
        from probation in Maybe(HoursGen.Probation)
        let described = clause with { Number = number, Heading = heading, Text = text, Contents = contents, Sources = sources }
        let paid = described is PayClause pays ? pays with
        {
            Payers = payers,
            Counts = counts.ToDictionary(each => each, _ => yes),
            CoveredWorkingTimes = systems.Count == 0 ? null : [.. systems],
            Probation = probation,
        } : described
        select paid is BonusClause bonus
            ? bonus with
            {
                Amounts = amounts.Aggregate(
                    bonus.Amounts.Map(amount => WithShare(amount, share)),
                    (series, span) => series.Clear(span, "暂停 / suspended")),
            }
            : paid;

    private static BonusAmount WithShare(BonusAmount amount, Ratio share) =>
        amount is BenefitShareAmount benefit ? new BenefitShareAmount(share, benefit.AtMost) : amount;

    private static Gen<Clause> OwnTermsClause =>
        from amount in TableGen.Amount
        from key in Gen.Elements<TermKey>(
            [new Term("skill-grade", "master-welder")],
            [new Term("welding-class", "class-2b")],
            [new Term("skill-grade", "released"), CompetitionLevel.City],
            [])
        select (Clause)
            new BonusClause(
                "own-terms",
                "9",
                LocalizedText.Same("own"),
                new Bonus(
                    new PostGround("welding-class"),
                    new OneOff { Start = StartRule.NextAdjustmentDate(new AnnualDate(2, 29), new AnnualDate(12, 31)) }),
                EffectiveSeries.Always<BonusAmount>(new TableAmount([KeyValuePair.Create(key, amount)])));

    private static Gen<PayFloor> Described(PayFloor floor) =>
        from name in Texts.Names
        from title in Texts.Notes
        from article in Maybe(Texts.Notes)
        from repealed in Gen.Elements<LocalDate?>(null, new LocalDate(2025, 2, 28))
        from has in Gen.Elements(true, false)
        from unit in Gen.Elements(Enum.GetValues<FloorUnit>())
        select floor with
        {
            Unit = unit,
            Name = name,
            Citation = has
                ? new LegalReference
                {
                    Title = title,
                    Article = article,
                    EnglishTitle = article,
                    EffectiveFrom = repealed,
                    RepealedOn = repealed,
                    Source = article,
                    ToBeConfirmed = repealed is null,
                }
                : null,
        };

    private static Gen<PrecedenceGroup> Described(PrecedenceGroup precedence) =>
        Maybe(Texts.Names).Select(name => precedence with { Name = name });

    private static Gen<IReadOnlyList<PayerShare>> Payers => Gen.Elements<IReadOnlyList<PayerShare>>(
        [],
        [],
        [new PayerShare(Payer.Government, Ratio.One)],
        [new PayerShare(Payer.Employer, Ratio.Of(2, 3)), new PayerShare(Payer.Union, Ratio.Of(1, 3))],
        [new PayerShare(Payer.Association, Ratio.Percent(62.5m)), new PayerShare(Payer.Platform, Ratio.Percent(37.5m))]);

    private static Gen<AgreementPolicies> Wider(AgreementPolicies policies) =>
        from points in FactGen.Part(Enum.GetValues<RoundingPoint>())
        from rule in Gen.Frequency((4, MoneyGen.Rule), (1, Gen.Constant(RoundingRule.None)))
        from netting in Gen.Elements<BackPayNetting?>([null, .. Enum.GetValues<BackPayNetting>()])
        from interest in Gen.Elements<SimpleInterest?>(null, new SimpleInterest("words", Ratio.Percent(6m), 365, payDay: 31, monthsLater: 1))
        from left in Gen.Elements<Money?>(null, FactGen.Cny(2_660m))
        from recovers in Gen.Elements(true, false)
        from probation in Maybe(HoursGen.Probation)
        from taken in Gen.Choose(0, 63)
        from time in LadderUnitGen.Time
        from partTime in Gen.Elements(policies.PartTime, PartTimeRule.ByWorkedHours)
        select policies with
        {
            TakesOver = new TakesOver
            {
                Steps = (taken & 1) == 0,
                Waits = (taken & 2) == 0,
                FundBalances = (taken & 4) == 0,
                YearCaps = (taken & 8) == 0,
                Protection = (taken & 16) == 0,
            },
            Probation = probation,
            PaidTime = time,
            PartTime = partTime,
            Rounding = points.Aggregate(policies.Rounding!, (all, point) => all.With(point, rule)),
            BackPayNetting = netting,
            BackPayInterest = interest,
            Recovery = recovers ? new RecoveryPlan(Ratio.Percent(20m)) { AtLeastLeft = left, KeepsMinimumWage = taken >= 32 } : null,
        };

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => FactGen.Rarely<T?>(null, values.Select(value => (T?)value), 2);

    private static Gen<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> items, Func<T, Gen<T>> change) => items.Aggregate(
        Gen.Constant<IReadOnlyList<T>>([]),
        (all, item) => from before in all from one in change(item) select (IReadOnlyList<T>)[.. before, one]);
}
