using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// A technician (7,300 + 500 a month) who is put on negotiated pay, annual pay and the ladder on random days of 2026, hired and left inside it or
/// not, with days without pay, under random choices. It shrinks by leaving changes, absences and choices out.
/// </summary>
internal sealed record SchemeCase
{
    internal const int Base = 7_300;
    internal const int Allowance = 500;

    private static readonly ClauseId[] Both = ["base-pay", "skill-allowance"];
    private static readonly LocalDate Start = new(2026, 1, 1);

    internal ProrationRule Proration { get; init; } = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };

    internal RoundingRule Rounding { get; init; } = RoundingRule.HalfUp(0.01m);

    internal FloorPeriod? Floor { get; init; }

    internal AnnualPay Annual { get; init; } = new();

    /// <summary>Changes in order of their days: the amount in yuan, a year's where it is annual, and which clause; null the ladder.</summary>
    internal IReadOnlyList<(LocalDate From, string? Clause, int Amount)> Changes { get; init; } = [];

    internal LocalDate Hired { get; init; } = Start;

    internal LocalDate? Left { get; init; }

    internal IReadOnlyList<LocalDate> Absent { get; init; } = [];

    /// <summary>What 2026 and 2027 were assessed at: an amount in yuan, or a factor in per cent.</summary>
    internal (bool IsAmount, int Value) First { get; init; } = (true, 100_000);

    internal (bool IsAmount, int Value) Second { get; init; } = (true, 100_000);

    internal static Arbitrary<SchemeCase> Any { get; } = Arb.From(Cases, Simpler);

    internal CollectiveAgreement Agreement =>
        new("schemes", LocalizedText.Same("schemes"), Currency.Cny, new DateSpan(Start))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with
            {
                Proration = Proration,
                Rounding = RoundingPolicy.Everywhere(Rounding),
                Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2034, 12)),
                Recovery = RecoveryPlan.Statutory with { KeepsMinimumWage = false },
            },
            Clauses =
            [
                new LadderClause(
                    "base-pay",
                    "",
                    LocalizedText.Same("base pay"),
                    EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("technician", (decimal)Base).ToLadder())),
                new BonusClause(
                    "skill-allowance",
                    "",
                    LocalizedText.Same("skill allowance"),
                    new Bonus(new StandingGround(SkillGrade.Vocabulary.Code, StandingFact.Appointed), new WhileHeld())
                    {
                        Repetition = Repetition.EachOne,
                    },
                    EffectiveSeries.Always<BonusAmount>(new FixedAmount(FactGen.Cny(Allowance)))),
                new SchemeClause(
                    "negotiated-pay",
                    "",
                    LocalizedText.Same("negotiated pay"),
                    EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = Floor is null ? [] : Both, FloorPer = Floor }))
                {
                    Absorbs = Both,
                },
                new SchemeClause("annual-pay", "", LocalizedText.Same("annual pay"), EffectiveSeries.Always<PayScheme>(Annual)) { Absorbs = Both },
            ],
        };

    internal Worker Worker
    {
        get
        {
            var worker = new Worker(new WorkerId("1"))
                .Employ(Hired)
                .PlaceOn(Hired, "technician", 1)
                .Appoint(SkillGrade.Technician, new LocalDate(2020, 1, 1));
            worker = Left is { } left ? worker.Leave(left) : worker;
            worker = Absent.Aggregate(worker, (each, day) => each.Absent(new DateSpan(day, day.PlusDays(1))));
            worker = Changes.Aggregate(
                worker,
                (each, change) =>
                    change.Clause is { } clause
                        ? each.PutOn(change.From, new SchemeTerms(clause) { AgreedAmount = FactGen.Cny(change.Amount) })
                        : each.BackOnLadder(change.From));
            return worker.Assess(Assessment(2026, First)).Assess(Assessment(2027, Second));
        }
    }

    /// <summary>The person as if never put on a scheme.</summary>
    internal Worker OnLadder => Worker with { Scheme = EffectiveSeries.Empty<SchemeTerms>() };

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Proration}, {Rounding}, floor {Floor}, annual {Annual.Advance} {Annual.PartYear} {Annual.SettledIn} {Annual.Shortfall} [{string.Join(", ", Annual.Deferrals)}] {Annual.OnLeaving}, "
                + $"changes [{string.Join(", ", Changes)}], {Hired}..{Left}, absent [{string.Join(", ", Absent)}], {First}, {Second}");

    private static SchemeAssessment Assessment(int year, (bool IsAmount, int Value) result) =>
        result.IsAmount
            ? SchemeAssessment.OfAmount("annual-pay", year, FactGen.Cny(result.Value))
            : SchemeAssessment.OfFactor("annual-pay", year, result.Value / 100m);

    private static Gen<SchemeCase> Cases =>
        from proration in PayAgreementGen.Proration
        from mode in Gen.Elements(RoundingMode.HalfUp, RoundingMode.HalfUp, RoundingMode.HalfEven, RoundingMode.Down, RoundingMode.Ceiling)
        from floor in Gen.Elements<FloorPeriod?>(null, FloorPeriod.Month, FloorPeriod.Year)
        from annual in Annuals
        from days in Gen.Choose(0, 364).ArrayOf(4)
        from clauses in Gen.Elements("negotiated-pay", "annual-pay", "annual-pay", null).ArrayOf(4)
        from amounts in Gen.Choose(60, 110).ArrayOf(4)
        from many in Gen.Choose(0, 4)
        from hired in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 200)))
        from left in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(210, 364).Select(day => (int?)day)))
        from absent in FactGen.Some(Gen.Choose(0, 364), 3)
        from first in Results
        from second in Results
        select new SchemeCase
        {
            Proration = proration,
            Rounding = RoundingRule.Of(mode, 0.01m),
            Floor = floor,
            Annual = annual,
            Changes =
            [
                .. days.Zip(clauses, amounts).Take(many).OrderBy(change => change.First).DistinctBy(change => change.First)
                    .Select(change => (Start.PlusDays(change.First), change.Second, change.Third * (change.Second == "annual-pay" ? 1_237 : 101))),
            ],
            Hired = Start.PlusDays(hired),
            Left = left is { } day ? Start.PlusDays(day) : null,
            Absent = [.. absent.Distinct().Select(day => Start.PlusDays(day))],
            First = first,
            Second = second,
        };

    private static Gen<(bool IsAmount, int Value)> Results =>
        from isAmount in Gen.Elements(true, false)
        from amount in Gen.Choose(0, 130_000)
        from factor in Gen.Choose(0, 200)
        select (isAmount, isAmount ? amount : factor);

    internal static Gen<AnnualPay> Annuals =>
        from advance in Gen.OneOf(
            Gen.Choose(1, 100).Select(share => AnnualAdvance.OfShare(Ratio.Percent(share))),
            Gen.Choose(1_000, 9_000).Select(amount => AnnualAdvance.OfMonthly(FactGen.Cny(amount))))
        from part in Gen.Elements(Enum.GetValues<PartYearRule>())
        from month in Gen.Choose(1, 12)
        from shortfall in Gen.Elements(Enum.GetValues<SettlementShortfall>())
        from shares in Gen.Choose(1, 40).ArrayOf(2)
        from many in Gen.Choose(0, 2)
        from leaving in Gen.Elements(Enum.GetValues<DeferredOnLeaving>())
        select new AnnualPay
        {
            Advance = advance,
            PartYear = part,
            SettledIn = month,
            Shortfall = shortfall,
            Deferrals = [.. shares.Take(many).Select((share, i) => new DeferredPart(Ratio.Percent(share), (i * 7) + 5))],
            OnLeaving = leaving,
        };

    private static IEnumerable<SchemeCase> Simpler(SchemeCase one)
    {
        foreach (var fewer in FactGen.Shorter(one.Changes))
        {
            yield return one with { Changes = fewer };
        }

        foreach (var fewer in FactGen.Shorter(one.Absent))
        {
            yield return one with { Absent = fewer };
        }

        if (one.Left is not null)
        {
            yield return one with { Left = null };
        }

        if (one.Hired != Start)
        {
            yield return one with { Hired = Start };
        }

        if (one.Annual.Deferrals.Count > 0)
        {
            yield return one with { Annual = one.Annual with { Deferrals = [] } };
        }

        if (one.Proration.Method != ProrationMethod.ShareOfMonth)
        {
            yield return one with { Proration = one.Proration with { Method = ProrationMethod.ShareOfMonth } };
        }

        if (one.Proration.Basis != ProrationBasis.CalendarDays)
        {
            yield return one with { Proration = one.Proration with { Basis = ProrationBasis.CalendarDays } };
        }

        if (one.Rounding.Mode != RoundingMode.HalfUp)
        {
            yield return one with { Rounding = RoundingRule.HalfUp(0.01m) };
        }
    }
}
