using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Agreements that pay: ladders with dated tables, bonus clauses of all kinds, precedence groups, floors, and every declared choice. They
/// shrink by dropping clauses, groups and floors and by making each simpler.
/// </summary>
internal static class PayAgreementGen
{
    private static readonly YearMonth FirstMonth = new(2025, 10);
    private static readonly YearMonth LastMonth = new(2027, 12);

    public static Arbitrary<CollectiveAgreement> Any { get; } = Arb.From(Agreement, Simpler);

    public static Gen<ProrationRule> Proration =>
        from method in Gen.Elements(Enum.GetValues<ProrationMethod>())
        from basis in Gen.Elements(Enum.GetValues<ProrationBasis>())
        from days in Gen.Elements(21.75m, 21.75m, 21.75m, 22m, 30m, 20.83m)
        from upTo in Gen.Choose(0, 24)
        select new ProrationRule { Method = method, Basis = basis, DaysPerMonth = days, SmallerCorrectionUpTo = upTo / 2m };

    public static Gen<AgreementPolicies> Policies =>
        from proration in Proration
        from line in MoneyGen.Rule
        from total in Gen.Frequency((3, Gen.Constant(RoundingRule.HalfUp(0.01m))), (1, MoneyGen.Rule))
        from fine in Gen.Elements(true, true, false)
        from calendar in Calendar
        from start in FactGen.Rarely<StartRule?>(null, BonusGen.Start.Select(rule => (StartRule?)rule), 60)
        from stop in FactGen.Rarely<StopRule?>(null, BonusGen.Stop.Select(rule => (StopRule?)rule), 30)
        from leapDay in FactGen.Rarely<LeapDayRule?>(null, Gen.Elements(Enum.GetValues<LeapDayRule>()).Select(rule => (LeapDayRule?)rule), 15)
        from partTime in FactGen.Rarely<PartTimeRule?>(
            null,
            Gen.Elements(PartTimeRule.ByHours, PartTimeRule.InFull).Select(rule => (PartTimeRule?)rule),
            30)
        from earlier in Gen.Elements(Enum.GetValues<EarlierService>())
        from untilDue in Gen.Elements(UntilDue.AsBefore, UntilDue.AsBefore, UntilDue.Nothing)
        from netting in Gen.Elements<BackPayNetting?>(null, BackPayNetting.Net, BackPayNetting.Separate)
        from interest in Gen.Elements(null, new SimpleInterest("words", Ratio.Percent(4.35m), 360, payDay: 31, monthsLater: 1))
        from recovery in Gen.Elements(
            null,
            RecoveryPlan.Statutory with
            {
                KeepsMinimumWage = false,
            },
            new RecoveryPlan(Ratio.Of(1, 3)) { AtLeastLeft = FactGen.Cny(2_660m) })
        select new AgreementPolicies
        {
            Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(0.01m))
                .With(RoundingPoint.PayLine, fine ? RoundingRule.Of(line.Mode, 0.01m) : line)
                .With(RoundingPoint.StatementTotal, total),
            Proration = proration,
            Calendar = calendar,
            AllowanceStart = start,
            AllowanceStop = stop,
            LeapDay = leapDay,
            EarlierService = earlier,
            UntilDue = untilDue,
            PartTime = partTime,
            BackPayNetting = netting,
            BackPayInterest = interest,
            Recovery = recovery,
        };

    private static Gen<WorkCalendar> Calendar =>
        from free in FactGen.Some(FactGen.Day, 3)
        from extra in FactGen.Some(FactGen.Day, 3)
        from half in FactGen.Some(FactGen.Day, 4)
        from last in FactGen.Rarely(new YearMonth(2026, 7), Gen.Constant(LastMonth), 20)
        let all = free.Aggregate(WorkCalendar.Weekdays(FirstMonth, LastMonth), (calendar, day) => calendar.WithDayOff(day))
        let worked = extra.Aggregate(all, (calendar, day) => calendar.WithWorkingDay(day))
        let halved = half.Aggregate(worked, (calendar, day) => calendar.WithHalfDay(day))
        select last == LastMonth ? halved : WorkCalendar.Weekdays(FirstMonth, last);

    private static Gen<CollectiveAgreement> Agreement =>
        from policies in Policies
        from ladders in Ladders
        from ids in Gen.Frequency((2, Gen.Constant(FactGen.Ids)), (1, FactGen.Part(FactGen.Ids)))
        from bonuses in Several(ids.Select(BonusGen.Clause))
        from groups in Groups(bonuses)
        from floors in FactGen.Some(Floor, 2)
        from term in Gen.Frequency(
            (5, Gen.Constant(new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)))),
            (1, Gen.Constant(new DateSpan(new LocalDate(2026, 2, 11), new LocalDate(2026, 8, 20)))))
        from forms in Gen.Elements<IReadOnlyList<Term>>(
            [EmploymentForm.FullTime, EmploymentForm.PartTime], [EmploymentForm.FullTime, EmploymentForm.PartTime, EmploymentForm.Agency])
        from continuation in Gen.Elements<Continuation?>(null, null, Continuation.Lapses, Continuation.UntilReplaced)
        select new CollectiveAgreement("random", LocalizedText.Same("random"), Currency.Cny, term)
        {
            Continuation = continuation,
            CoveredForms = forms,
            OwnVocabularies = [FactGen.Counters],
            WorkplaceAreas = new Dictionary<string, string> { [FactGen.Workplaces[0]] = "zhejiang-1", [FactGen.Workplaces[1]] = "zhejiang-2" },
            Policies = policies,
            Clauses = [.. ladders, .. bonuses, new TextClause("words", "12", LocalizedText.Same("words"))],
            Groups = groups,
            Floors = [.. floors.Select((floor, i) => floor with { Id = $"floor-{i}" })],
        };

    public static IEnumerable<CollectiveAgreement> Simpler(CollectiveAgreement agreement)
    {
        foreach (var fewer in FactGen.Shorter(agreement.Clauses))
        {
            yield return agreement with
            {
                Clauses = fewer,
                Groups =
                [
                    .. agreement
                        .Groups.Select(group => group with { Clauses = [.. group.Clauses.Where(id => fewer.Any(clause => clause.Id == id))] })
                        .Where(group => group.Clauses.Count > 0),
                ],
            };
        }

        foreach (var fewer in FactGen.Shorter(agreement.Groups))
        {
            yield return agreement with { Groups = fewer };
        }

        foreach (var fewer in FactGen.Shorter(agreement.Floors))
        {
            yield return agreement with { Floors = fewer };
        }

        foreach (var simpler in FactGen.Simpler(agreement.Clauses, Simpler))
        {
            yield return agreement with { Clauses = simpler };
        }

        foreach (var simpler in Simpler(agreement.Policies))
        {
            yield return agreement with { Policies = simpler };
        }

        if (agreement.Term.Until != new LocalDate(2028, 1, 1))
        {
            yield return agreement with { Term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)) };
        }
    }

    private static IEnumerable<Clause> Simpler(Clause clause) => clause switch
    {
        BonusClause bonus => BonusGen.Simpler(bonus),
        LadderClause ladder => FactGen.Simpler(ladder.Ladders).Select(simpler => ladder with { Ladders = simpler }),
        _ => [],
    };

    private static IEnumerable<AgreementPolicies> Simpler(AgreementPolicies policies)
    {
        var proration = policies.Proration!;
        if (proration.Method != ProrationMethod.ShareOfMonth)
        {
            yield return policies with { Proration = proration with { Method = ProrationMethod.ShareOfMonth } };
        }

        if (proration.Basis != ProrationBasis.CalendarDays)
        {
            yield return policies with { Proration = proration with { Basis = ProrationBasis.CalendarDays } };
        }

        var plain = RoundingPolicy.Everywhere(RoundingRule.HalfUp(0.01m));
        if (!policies.Rounding!.Equals(plain))
        {
            yield return policies with { Rounding = plain };
        }

        if (policies.AllowanceStart is not null && policies.AllowanceStart != StartRule.OnTheDay)
        {
            yield return policies with { AllowanceStart = StartRule.OnTheDay };
        }

        if (policies.AllowanceStop is not null && policies.AllowanceStop != StopRule.OnTheDay)
        {
            yield return policies with { AllowanceStop = StopRule.OnTheDay };
        }

        if (policies.PartTime == PartTimeRule.ByHours)
        {
            yield return policies with { PartTime = PartTimeRule.InFull };
        }
    }

    private static Gen<IReadOnlyList<Clause>> Ladders => Gen.Frequency(
        (20, Ladder("base-pay", "A1", "A2", "A3").Select(IReadOnlyList<Clause> (one) => [one])),
        (3, Gen.Constant<IReadOnlyList<Clause>>([])),
        (3, from one in Ladder("base-pay", "A1") from other in Ladder("staff-pay", "A2", "A3") select (IReadOnlyList<Clause>)[one, other]),
        (1, from one in Ladder("base-pay", "A1", "A2") from other in Ladder("staff-pay", "A2", "A3") select (IReadOnlyList<Clause>)[one, other]));

    internal static Gen<Clause> Ladder(string id, params string[] grades) =>
        from first in Table(grades)
        from changes in FactGen.Some(from day in FactGen.Day from table in Table(grades) select (day, table), 2)
        from forms in FactGen.Rarely<IReadOnlyList<Term>?>([EmploymentForm.FullTime], Gen.Constant<IReadOnlyList<Term>?>(null), 8)
        from partTime in Gen.Elements<PartTimeRule?>(null, null, PartTimeRule.ByHours)
        from counts in FactGen.Rarely(false, Gen.Constant(true), 30)
        let start = EffectiveSeries.Always(first)
        select (Clause)
            new LadderClause(
                id,
                "",
                LocalizedText.Same(id),
                changes.OrderBy(change => change.day).Aggregate(start, (series, change) => series.Set(change.day, change.table)))
            {
                CoveredForms = forms,
                PartTime = partTime,
                Counts = counts ? new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true } : [],
            };

    private static Gen<PayLadder> Table(string[] grades) =>
        from cells in Gen.Choose(150_000, 900_000).ArrayOf(grades.Length * 3)
        from missing in Gen.Frequency((29, Gen.Constant(-1)), (1, Gen.Choose(0, (grades.Length * 3) - 1)))
        select grades
            .Select((grade, row) => (grade, row))
            .Aggregate(
                PayLadder.Build(Currency.Cny, 3),
                (builder, at) =>
                    builder.Grade(
                        at.grade,
                        [.. Enumerable.Range(at.row * 3, 3).Select(i => i == missing && i % 3 > 0 ? null : (decimal?)(cells[i] / 100m))]))
            .ToLadder();

    private static Gen<IReadOnlyList<PrecedenceGroup>> Groups(IReadOnlyList<BonusClause> bonuses)
    {
        var once = bonuses
            .Where(clause => clause.Bonus.Schedule is OneOff && clause.Bonus.Ground is not (CountGround or SuppliedGround))
            .Select(clause => clause.Id)
            .ToList();
        var other = bonuses.Select(clause => clause.Id).Except(once).ToList();
        return from longer in Gen.Frequency(
                (2, Gen.Constant<IReadOnlyList<ClauseId>>(once)),
                (2, FactGen.Part(once)),
                (1, Gen.Constant<IReadOnlyList<ClauseId>>([])))
            from scope in Gen.Elements(PrecedenceScope.Year, PrecedenceScope.Event, PrecedenceScope.Event, PrecedenceScope.Employment)
            from later in FactGen.Rarely<LaterHigher?>(null, Gen.Elements(Enum.GetValues<LaterHigher>()).Select(rule => (LaterHigher?)rule), 60)
            from monthly in FactGen.Part([.. other, .. once.Except(longer)])
            let groups = new[]
            {
                new PrecedenceGroup("long", longer.Reverse()) { Scope = scope, Later = later },
                new PrecedenceGroup("monthly", monthly) { Scope = PrecedenceScope.Month },
            }
            from both in Gen.Elements(true, true, true, false)
            select (IReadOnlyList<PrecedenceGroup>)[.. groups.Where(each => both && each.Clauses.Count > 0)];
    }

    private static Gen<PayFloor> Floor =>
        from test in FactGen.Rarely(FloorTest.AgreedStandard, Gen.Constant(FloorTest.PersonMonth), 6)
        from comparison in Gen.Elements(Enum.GetValues<FloorComparison>())
        from absence in Gen.Elements(Enum.GetValues<FloorAbsence>())
        from area in Gen.Elements<string?>(null, "zhejiang-1", "zhejiang-2")
        from forms in Gen.Elements<IReadOnlyList<Term>?>(null, null, [EmploymentForm.FullTime, EmploymentForm.PartTime])
        from amount in Gen.Choose(20, 70).Select(hundreds => FactGen.Cny(hundreds * 100m))
        from raise in Gen.Choose(0, 500).Select(yuan => FactGen.Cny(yuan))
        from day in FactGen.Day
        from series in Gen.Elements(
            EffectiveSeries.Always(amount),
            EffectiveSeries.Always(amount).Set(day, amount + raise),
            EffectiveSeries.StartingOn(day, amount))
        from tested in Gen.Elements<Population?>(null, null, null, Population.Of([.. FactGen.PostClasses]), Population.Of(SkillGrade.Technician))
        from shares in Gen.Elements(
            Shares([]),
            Shares([]),
            Shares([
                [PostClass.Important],
                [PostClass.Key],
            ]),
            Shares([
                [SkillGrade.Technician, PostClass.Key],
                [SkillGrade.Junior],
                [],
            ]))
        select new PayFloor("floor", LocalizedText.Same("floor"), test, comparison, series)
        {
            Absence = absence,
            Area = area,
            Forms = forms,
            Tested = tested,
            Shares = shares,
        };

    /// <summary>Shares that fall from key to key, from 137.5 % down.</summary>
    private static IReadOnlyDictionary<TermKey, Ratio> Shares(TermKey[] keys) =>
        keys.Select((key, i) => (key, i)).ToDictionary(each => each.key, each => Ratio.Of(11 - (2 * each.i), 8));

    private static Gen<IReadOnlyList<T>> Several<T>(IEnumerable<Gen<T>> items) => items.Aggregate(
        Gen.Constant<IReadOnlyList<T>>([]),
        (all, item) => from before in all from one in item select (IReadOnlyList<T>)[.. before, one]);
}
