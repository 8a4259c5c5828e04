using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Agreements that use every quantity, rate, factor, bound, schedule and part of a clause's for at once, in combinations that are drawn: one clause
/// for each quantity and schedule, over rates, bounds and parts in an order of its own. Everything is declared, so that most months are paid.
/// </summary>
internal static class FamilyGen
{
    private static readonly TermKey[] Keys =
    [
        TermKey.Empty, new GradeCode("A1").ToTerm(), [new GradeCode("A2").ToTerm(), FactGen.PostClasses[0]],
        [new GradeCode("A3").ToTerm(), EmploymentForm.FullTime],
    ];

    private static readonly PaidTime[] Times =
    [
        new() { HoursPerDay = 7.6m, HoursPerWeek = 38m, WeeksPerYear = Ratio.Of(52, 1) },
        new() { HoursPerWeek = 39m, WeeksPerYear = Ratio.Of(365, 7) },
    ];

    private static readonly Gen<Money> Amount = Gen.Choose(1, 40).Select(hundreds => FactGen.Cny(hundreds * 50m));

    private static readonly Gen<Ratio> Share = Gen.Choose(2, 20).Select(tenths => Ratio.Of(tenths, 10));

    private static readonly Gen<PayUnit?> Unit = Gen.Elements<PayUnit?>([null, .. Enum.GetValues<PayUnit>()]);

    private static readonly Gen<RateUnit> PerTime = Gen.Elements(Enum.GetValues<RateUnit>());

    private static readonly IReadOnlyList<Gen<AmountRate>> Rates =
    [
        from amount in Amount from per in Unit select (AmountRate)new FigureRate(amount) { Per = per },
        from amounts in Amount.ArrayOf(Keys.Length) from per in Unit select (AmountRate)new TableRate(ByKey(amounts)) { Per = per },
        from amounts in Amount.ArrayOf(3)
        from per in Unit
        select (AmountRate)new GradeTableRate(new GradeCode[] { "A1", "A2", "A3" }.Zip(amounts, KeyValuePair.Create)) { Per = per },
        from step in Gen.Choose(1, 3)
        from unit in PerTime
        from kind in Gen.Choose(0, 2)
        select (AmountRate)(kind == 0 ? CellRate.Own("base-pay", unit) : kind == 1 ? CellRate.OwnGrade("base-pay", step, unit)
            : CellRate.Named("base-pay", "A2", step, unit)),
        from unit in PerTime
        from basis in Gen.Elements<RateBasis?>(null, RateBasis.AsEntitled, RateBasis.AsPaid)
        from before in Gen.Elements<int?>(2, 1, null)
        select (AmountRate)new PayRate(["base-pay", "plain"]) { Unit = unit, Basis = basis, MonthsBefore = before },
        Gen.Constant<AmountRate>(new FloorRate("reference")),
    ];

    /// <summary>Those that any ground can have, then those of a month.</summary>
    private static readonly IReadOnlyList<Gen<AmountQuantity?>> Lasting =
    [
        Gen.Constant<AmountQuantity?>(null),
        from unit in Gen.Elements(Enum.GetValues<ServiceUnit>())
        from every in Gen.Choose(1, 2)
        from most in Gen.Elements<int?>(null, 3)
        select (AmountQuantity?)new ServiceQuantity(unit) { Every = every, AtMost = most },
        from unit in Gen.Elements(Enum.GetValues<ServiceUnit>())
        from counts in Share.ArrayOf(3)
        select (AmountQuantity?)new ServiceBandsQuantity(unit, counts.Select((count, at) => new ServiceBand(at * 5, count))),
        Gen.Choose(1, 20).ArrayOf(Keys.Length)
            .Select(points => (AmountQuantity?)new PointsQuantity(Keys.Zip(points, (key, count) => KeyValuePair.Create(key, count / 4m)))),
        Gen.Choose(0, 2).Select(above => (AmountQuantity?)new LevelQuantity { Above = above }),
        FormulaGen.Standing.Select(AmountQuantity? (each) => each with { Most = null }),
    ];

    private static readonly IReadOnlyList<Gen<AmountQuantity?>> OfMonth =
    [
        from above in Gen.Elements(0m, 1m)
        from tiers in Gen.Elements<QuantityTier[]>([], [new(0m, Ratio.Percent(150m)), new(3m, Ratio.Percent(200m))])
        from day in Gen.Elements(true, false)
        select (AmountQuantity?)new CounterQuantity(FactGen.Counters.Terms[0]) { Above = above, Tiers = tiers, PerDay = day },
        Gen.Constant((AmountQuantity?)new CountsQuantity(FactGen.Counters.Terms.Select((term, at) => KeyValuePair.Create(term, 0.5m + at)))),
    ];

    private static readonly IReadOnlyList<Gen<(BonusGround Ground, BonusSchedule Schedule)>> Schedules =
    [
        Gen.Constant<(BonusGround, BonusSchedule)>((new EmployedGround(), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay })),
        from months in Gen.Choose(60, 200) from start in BonusGen.Start
        select ((BonusGround)new JoiningGround(), (BonusSchedule)new ForMonths(months) { Start = start }),
        from start in BonusGen.Start select ((BonusGround)new JoiningGround(), (BonusSchedule)new OneOff { EveryYear = true, Start = start }),
        from each in PeriodGen.Periodic select ((BonusGround)new EmployedGround(), (BonusSchedule)each),
        from each in PeriodGen.LumpSum select ((BonusGround)new EmployedGround(), (BonusSchedule)each),
        Gen.Constant<(BonusGround, BonusSchedule)>((new EmployedGround(), new AtServiceAge(1) { EveryYears = 1, Start = StartRule.OnTheDay })),
        from each in PeriodGen.ServiceAge select ((BonusGround)new EmployedGround(), (BonusSchedule)each),
    ];

    private static readonly IReadOnlyList<Gen<Eligibility?>> Whom =
    [
        Gen.Constant<Eligibility?>(null),
        Gen.Elements<IReadOnlyList<Term>>([EmploymentForm.FullTime], [.. FactGen.PostClasses])
            .Select(Eligibility? (terms) => new() { Terms = terms }),
        Gen.Elements<IReadOnlyList<GradeCode>>(["A1", "A3"], ["A2", "A1"]).Select(Eligibility? (grades) => new() { Grades = grades }),
        Gen.Constant<Eligibility?>(new() { Posts = ["post"] }),
        Gen.Elements<string>(FactGen.Workplaces).Select(Eligibility? (place) => new() { Workplaces = [place] }),
        Gen.Elements(EmploymentForm.FullTime, EmploymentForm.PartTime).Select(Eligibility? (form) => new() { Forms = [form] }),
        Gen.Choose(6, 60).Select(Eligibility? (months) => new() { Service = TimeBand.From(TimeLength.Months(months)) }),
        Gen.Choose(25, 45).Select(Eligibility? (years) => new() { Age = TimeBand.Below(TimeLength.Years(years)) }),
    ];

    /// <summary>Such an agreement with a number of people.</summary>
    public static Arbitrary<PayCase> Of(int people) => Arb.From(
        from plain in PayCase.Of(people).Generator
        from numbers in FormulaGen.Numbers.ArrayOf(people)
        from workers in AwardGen.Each(plain.Workers.Zip(numbers, (worker, own) => worker with { StandingNumbers = own }), Known)
        from counted in AwardGen.Each(workers, DayCountGen.Of)
        from time in Gen.Elements(Times)
        from unit in Gen.Elements(Enum.GetValues<PayUnit>())
        from ladder in PayAgreementGen.Ladder("base-pay", "A1", "A2", "A3")
        from clauses in Clauses
        from byUnit in Amount.ArrayOf(Enum.GetValues<PayUnit>().Length)
        select new PayCase(
            plain.Agreement with
            {
                Policies = Declared(plain.Agreement.Policies) with { PaidTime = time },
                Clauses = [LadderUnitGen.In(ladder, unit, time), Plain, .. byUnit.Select(ByUnit), .. clauses],
                Groups = [],
                Floors = [Reference],
                Framework = new QualificationFramework(
                    StandingFact.Certified,
                    FactGen.Degrees.Concat(FactGen.Grades).Select((term, at) => KeyValuePair.Create(term, FrameworkLevel.OfNumber(3 + at)))),
            },
            counted),
        pay => PayCase.Of(people).Shrinker(pay).Where(simpler => simpler.Agreement.Floors.Count > 0));

    private static Clause Plain => Clause("plain", (new EmployedGround(), new WhileHeld()), new FixedAmount(FactGen.Cny(300m)), null);

    private static Clause ByUnit(Money amount, int unit) =>
        Clause($"by-unit-{unit}", (new EmployedGround(), new WhileHeld()), new FormulaAmount(new FigureRate(amount) { Per = (PayUnit)unit }), null);

    /// <summary>A bound of up to so many tenths of a rate.</summary>
    private static Gen<AmountBound> Bound(Gen<AmountRate> rates, int most) =>
        from rate in rates
        from tenths in Gen.Choose(1, most)
        from isUnit in Gen.Elements(true, false)
        select new AmountBound(rate) { Share = Ratio.Of(tenths, 10), PerUnit = isUnit };

    private static Gen<(BonusGround, BonusSchedule)> OnMonths => Gen.Constant<(BonusGround, BonusSchedule)>((new MonthGround(), new WhileHeld()));

    private static Gen<IReadOnlyList<Clause>> Clauses =>
        from lasting in Shuffled(Lasting, 2 * Schedules.Count)
        from schedules in Shuffled(Schedules, 2 * Schedules.Count)
        from ofMonth in Shuffled(OfMonth, 4)
        let all = lasting.Zip(schedules).Concat(ofMonth.Select(each => (each, OnMonths))).ToList()
        from rates in Shuffled(Rates, all.Count)
        from bounds in Shuffled([.. Rates.SelectMany(rate => new[] { (Bound(rate, 60), true), (Bound(rate, 8), false) })], all.Count)
        from whom in Shuffled(Whom, all.Count)
        from clauses in AllOf(all.Select((shape, at) =>
            Clause($"part-{at}", shape.Item1, shape.Item2, rates[at], bounds[at].Item1, bounds[at].Item2, whom[at])))
        select clauses;

    private static Gen<Clause> Clause(
        string id,
        Gen<AmountQuantity?> quantity,
        Gen<(BonusGround, BonusSchedule)> schedule,
        Gen<AmountRate> rate,
        Gen<AmountBound> bound,
        bool isLeast,
        Gen<Eligibility?> whom) =>
        from paid in schedule
        from own in whom
        from formula in Formula(paid.Item1, paid.Item2, quantity, rate, bound, isLeast)
        select (Clause)Clause(id, paid, formula, own);

    /// <summary>Another formula for a clause.</summary>
    internal static Gen<BonusAmount> FormulaFor(Bonus bonus) =>
        from isLeast in Gen.Elements(true, false)
        from formula in Formula(
            bonus.Ground,
            bonus.Schedule,
            Gen.OneOf(bonus.Ground.IsOfItsMonth ? OfMonth : Lasting),
            Gen.OneOf(Rates),
            Bound(Gen.OneOf(Rates), isLeast ? 40 : 8),
            isLeast)
        select (BonusAmount)formula;

    private static Gen<FormulaAmount> Formula(
        BonusGround ground, BonusSchedule schedule, Gen<AmountQuantity?> quantity, Gen<AmountRate> rate, Gen<AmountBound> bound, bool isLeast) =>
        from times in quantity
        from each in rate
        from limit in bound
        from share in Share
        from shares in Share.ArrayOf(Keys.Length)
        from factor in Gen.Choose(0, 2)
        from coefficient in FormulaGen.Standing
        from hasCoefficient in FactGen.Rarely(true, Gen.Constant(false), 4)
        let isOfMonth = ground.IsOfItsMonth
        let isMonthly = !isOfMonth && schedule is WhileHeld or ForMonths
        let edge = limit with { Rate = Fitting(limit.Rate, isMonthly, isOfMonth) }
        select new FormulaAmount(Fitting(each, isMonthly, isOfMonth))
        {
            Times = times,
            Factors = factor == 0 ? new Dictionary<TermKey, Ratio>()
                : factor == 1 ? new Dictionary<TermKey, Ratio> { [TermKey.Empty] = share }
                : Keys.Zip(shares).ToDictionary(pair => pair.First, pair => pair.Second),
            Coefficient = hasCoefficient ? coefficient with { Most = null } : null,
            Least = isLeast ? edge : null,
            Most = isLeast ? null : edge,
        };

    // Of figures of a time a month is made where pay is monthly, of months before a mean where it is of the month.
    private static AmountRate Fitting(AmountRate rate, bool isMonthly, bool isOfMonth) => rate switch
    {
        FigureRate figure => figure with { Per = isMonthly ? figure.Per : null },
        TableRate table => table with { Per = isMonthly ? table.Per : null },
        GradeTableRate table => table with { Per = isMonthly ? table.Per : null },
        PayRate pay => pay with { MonthsBefore = isOfMonth ? pay.MonthsBefore : null },
        _ => rate,
    };

    private static BonusClause Clause(string id, (BonusGround Ground, BonusSchedule Schedule) paid, BonusAmount amount, Eligibility? whom) => new(
        id, "", LocalizedText.Same(id), new Bonus(paid.Ground, paid.Schedule) { Repetition = Repetition.HighestOnly }, EffectiveSeries.Always(amount))
    {
        For = whom,
        Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false },
    };

    // Everybody has a date of birth and a certificate, and a record of each month.
    private static Gen<Worker> Known(Worker worker) =>
        from year in Gen.Choose(1970, 2004)
        from degree in Gen.Elements<Term>(FactGen.Degrees)
        from counts in Gen.Choose(1, 12).ArrayOf(FactGen.Months.Count)
        let held = worker with
        {
            BornOn = new LocalDate(year, 6, 15),
            Achievements = [],
            Qualifications = [.. worker.Qualifications, new Qualification(degree, new LocalDate(2015, 7, 1))],
        }
        select FactGen.Months.Zip(counts).Aggregate(held, (all, month) => all.Record(month.First, all.RecordOf(month.First) with
        {
            Counts = new Dictionary<Term, decimal>
            {
                [FactGen.Counters.Terms[0]] = month.Second, [FactGen.Counters.Terms[1]] = month.Second / 4m,
            },
        }));

    /// <summary>An amount that tests no person's month.</summary>
    private static PayFloor Reference => new(
        "reference",
        LocalizedText.Same("reference"),
        FloorTest.AgreedStandard,
        FloorComparison.AtLeast,
        EffectiveSeries.Always(FactGen.Cny(900m)).Set(FactGen.Months[1].OnDayOfMonth(11), FactGen.Cny(1_000.5m)));

    private static AgreementPolicies Declared(AgreementPolicies policies) => policies with
    {
        AllowanceStart = policies.AllowanceStart ?? StartRule.OnTheDay,
        AllowanceStop = policies.AllowanceStop ?? StopRule.OnTheDay,
        LeapDay = policies.LeapDay ?? LeapDayRule.March1,
        PartTime = policies.PartTime ?? PartTimeRule.ByHours,
    };

    private static IEnumerable<KeyValuePair<TermKey, Money>> ByKey(Money[] amounts) => Keys.Zip(amounts, KeyValuePair.Create);

    /// <summary>So many of the members, each as often as the others, in an order that is drawn.</summary>
    private static Gen<IReadOnlyList<T>> Shuffled<T>(IReadOnlyList<T> members, int count) =>
        Gen.Choose(0, int.MaxValue - 1).ArrayOf(count).Select(order => (IReadOnlyList<T>)
            [.. Enumerable.Range(0, count).OrderBy(at => order[at]).Select(at => members[at % members.Count])]);

    private static Gen<IReadOnlyList<T>> AllOf<T>(IEnumerable<Gen<T>> items) => items.Aggregate(
        Gen.Constant<IReadOnlyList<T>>([]), (all, item) => from before in all from one in item select (IReadOnlyList<T>)[.. before, one]);
}
