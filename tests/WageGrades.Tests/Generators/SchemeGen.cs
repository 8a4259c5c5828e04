using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// People who switch between negotiated pay, annual pay and the ladder, as <see cref="SchemeCase"/> draws them, with more to say: amounts from a
/// table or not agreed, years not assessed, awards that a scheme absorbs or not, part-time hours, a floor, counted days without pay. They shrink as
/// those do.
/// </summary>
internal static class SchemeGen
{
    private static readonly LocalDate Changing = new(2026, 6, 15);

    public static Arbitrary<PayCase> Any { get; } =
        Arb.From(
            from one in SchemeCase.Any.Generator
            from wide in Wide
            select wide(one),
            pay =>
                FactGen
                    .Shorter(pay.Workers[0].Achievements)
                    .Select(fewer => pay with { Workers = [pay.Workers[0] with { Achievements = fewer }] })
                    .Concat(
                        FactGen.Simpler(pay.Workers[0].Scheme).Select(simpler => pay with { Workers = [pay.Workers[0] with { Scheme = simpler }] }))
                    .Concat(
                        FactGen
                            .Shorter(pay.Workers[0].Assessments)
                            .Select(fewer => pay with { Workers = [pay.Workers[0] with { Assessments = fewer }] }))
                    .Concat(
                        FactGen.Shorter(pay.Workers[0].Absences).Select(fewer => pay with { Workers = [pay.Workers[0] with { Absences = fewer }] }))
                    .Concat(FactGen.Shorter(pay.Agreement.Floors).Select(fewer => pay with { Agreement = pay.Agreement with { Floors = fewer } }))
                    .Concat(
                        FactGen
                            .Shorter(pay.Workers[0].Records.ToList())
                            .Select(fewer => pay with { Workers = [pay.Workers[0] with { Records = fewer.ToDictionary() }] })));

    private static Gen<Func<SchemeCase, PayCase>> Wide =>
        from absorbs in FactGen.Part<ClauseId>(["base-pay", "skill-allowance", "award"])
        from absorbsAll in Gen.Elements(true, false)
        from isOpen in FactGen.Rarely(true, Gen.Constant(false), 8)
        from fromTable in Gen.Elements(true, false, false)
        from unassessed in FactGen.Rarely(true, Gen.Constant(false), 5)
        from raised in Gen.Elements(true, false)
        from share in FactGen.Rarely(Ratio.Of(2, 3), Gen.Constant(Ratio.One), 5)
        from least in Gen.Elements<decimal?>(null, null, 2_660m, 7_000m)
        from events in FactGen.Some(Gen.Choose(0, 500), 3)
        from months in FactGen.Some(Gen.Choose(0, 20), 2)
        from unpaid in Gen.Choose(1, 9)
        select (Func<SchemeCase, PayCase>)(one => new PayCase(
            Agreement(one.Agreement, absorbsAll ? ["base-pay", "skill-allowance", "award"] : absorbs, fromTable, raised, least),
            [Worker(one.Worker, isOpen, fromTable, unassessed, share, events, months, unpaid)]));

    private static CollectiveAgreement Agreement(
        CollectiveAgreement agreement, IReadOnlyList<ClauseId> absorbs, bool fromTable, bool raised, decimal? least) => agreement with
        {
            Clauses =
            [
                .. agreement.Clauses.Select(clause =>
                    clause is not SchemeClause scheme
                        ? Counted((PayClause)clause)
                        : Counted(scheme) switch
                        {
                            SchemeClause { Kind: AnnualPay terms } annual => annual with
                            {
                                Absorbs = absorbs,
                                Schemes =
                                    !fromTable ? annual.Schemes
                                    : raised ? EffectiveSeries.Always<PayScheme>(Table(terms, 90_000m)).Set(Changing, Table(terms, 117_000m))
                                    : EffectiveSeries.Always<PayScheme>(Table(terms, 90_000m)),
                            },
                            var other => (SchemeClause)other with { Absorbs = absorbs },
                        }),
                Counted(
                    new BonusClause(
                        "award",
                        "",
                        LocalizedText.Same("award"),
                        new Bonus(new AchievementGround(AchievementKind.Honour), new OneOff { Start = StartRule.OnTheDay })
                        {
                            Repetition = Repetition.DifferenceOnUpgrade,
                        },
                        EffectiveSeries.Always<BonusAmount>(
                            new TableAmount([
                                KeyValuePair.Create((TermKey)FactGen.Honours[0], FactGen.Cny(500m)),
                                KeyValuePair.Create((TermKey)FactGen.Honours[1], FactGen.Cny(800m)),
                            ])))),
            ],
            Floors = least is { } amount
                ?
                [
                    new PayFloor(
                        "minimum-wage",
                        LocalizedText.Same("floor"),
                        FloorTest.PersonMonth,
                        FloorComparison.AtLeast,
                        EffectiveSeries.Always(FactGen.Cny(amount))),
                ]
                : [],
        };

    private static PayClause Counted(PayClause clause) => clause with { Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true } };

    private static AnnualPay Table(AnnualPay terms, decimal year) => terms with
    {
        Amounts = new Dictionary<TermKey, Money> { [(Term)SkillGrade.Technician] = FactGen.Cny(year), [TermKey.Empty] = FactGen.Cny(year + 1_234m) },
    };

    private static Worker Worker(
        Worker worker,
        bool isOpen,
        bool fromTable,
        bool unassessed,
        Ratio share,
        IReadOnlyList<int> events,
        IReadOnlyList<int> months,
        int unpaid
    ) =>
        worker with
        {
            Employment = worker.Employment.Map(terms => terms with { HoursShare = share }),
            Scheme = worker.Scheme.Map(terms => terms.Clause == "annual-pay" && fromTable
                ? terms with { AgreedAmount = null, Grade = terms.AgreedAmount!.Value.Amount % 2 == 0 ? SkillGrade.Technician : SkillGrade.Senior }
                : isOpen && terms.AgreedAmount!.Value.Amount % 3 == 0 ? terms with { AgreedAmount = null } : terms),
            Assessments = unassessed ? [.. worker.Assessments.Skip(1)] : worker.Assessments,
            Achievements =
            [
                .. events.Select(
                    (day, i) =>
                        new Achievement($"e{i}", AchievementKind.Honour, (TermKey)FactGen.Honours[i % 2], new LocalDate(2026, 1, 1).PlusDays(day))),
            ],
            Records = months
                .Distinct()
                .ToDictionary(month => new YearMonth(2026, 1).PlusMonths(month), _ => new MonthRecord { UnpaidDays = unpaid / 2m }),
        };
}
