using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>Formulas of every quantity, rate, factor and bound, over the facts of <see cref="FactGen"/>.</summary>
internal static class FormulaGen
{
    private static readonly Gen<TermKey[]> Keys = Gen.Elements<TermKey[]>(
        [TermKey.Empty],
        [.. FactGen.Grades.Select(term => (TermKey)term), TermKey.Empty],
        [.. FactGen.PostClasses.Select(term => (TermKey)term)],
        [[SkillGrade.Technician, FactGen.PostClasses[0]], .. FactGen.PostClasses.Select(term => (TermKey)term), TermKey.Empty],
        [EmploymentForm.FullTime.Term, TermKey.Empty],
        [new GradeCode("A1").ToTerm(), [new GradeCode("A2").ToTerm(), FactGen.PostClasses[0]], new GradeCode("A2").ToTerm(), TermKey.Empty],
        [WorkingTimeSystem.Standard.Term, WorkingTimeSystem.Cumulative.Term]);

    private static readonly Gen<Ratio> Share = Gen.Frequency((1, Gen.Constant(Ratio.Zero)), (9, Gen.Choose(1, 30).Select(tenths => Ratio.Of(tenths, 10))));

    private static readonly Gen<PayUnit?> Unit = Gen.Frequency(
        (4, Gen.Constant<PayUnit?>(null)), (1, Gen.Elements(Enum.GetValues<PayUnit>()).Select(unit => (PayUnit?)unit)));

    private static readonly Gen<AmountRate> Rate = Gen.OneOf(
        from amount in FactGen.Amount
        from per in Unit
        select (AmountRate)new FigureRate(amount) { Per = per },
        from keys in Keys
        from amounts in FactGen.Amount.ArrayOf(keys.Length)
        from per in Unit
        select (AmountRate)new TableRate(keys.Zip(amounts).Select(pair => KeyValuePair.Create(pair.First, pair.Second))) { Per = per },
        from step in Gen.Choose(1, 3)
        from cell in Gen.Elements(
            CellRate.Own("base-pay"), CellRate.OwnGrade("base-pay", step), CellRate.Own("base-pay", RateUnit.Hour), CellRate.Own("base-pay", RateUnit.Day),
            CellRate.Named("base-pay", "A2", step), CellRate.Named("base-pay", "A3", step), CellRate.Named("base-pay", "A1", 1, RateUnit.Hour))
        select (AmountRate)cell,
        Gen.Constant((AmountRate)new FloorRate(Reference.Id)),
        from amounts in FactGen.Amount.ArrayOf(3)
        from count in Gen.Choose(2, 3)
        from per in Unit
        select (AmountRate)new GradeTableRate(
            new GradeCode[] { "A1", "A2", "A3" }.Take(count).Zip(amounts).Select(pair => KeyValuePair.Create(pair.First, pair.Second))) { Per = per },
        from unit in Gen.Elements(Enum.GetValues<RateUnit>())
        from basis in Gen.Elements<RateBasis?>(null, RateBasis.AsPaid)
        select (AmountRate)new PayRate(["base-pay"]) { Unit = unit, Basis = basis });

    /// <summary>A floor so low that it tops nobody up, of which amounts are a share, from the second of the months on another.</summary>
    private static PayFloor Reference => new(
        "reference",
        LocalizedText.Same("reference"),
        FloorTest.PersonMonth,
        FloorComparison.AtLeast,
        EffectiveSeries.Always(FactGen.Cny(1m)).Set(FactGen.Months[1].OnDayOfMonth(11), FactGen.Cny(2.5m)));

    private static readonly Gen<AmountQuantity?> Lasting = Gen.OneOf(
        Gen.Constant<AmountQuantity?>(null),
        from unit in Gen.Elements(Enum.GetValues<ServiceUnit>())
        from every in Gen.Choose(1, 3)
        from most in Gen.Elements<int?>(null, 2, 30)
        select (AmountQuantity?)new ServiceQuantity(unit) { Every = every, AtMost = most },
        from unit in Gen.Elements(Enum.GetValues<ServiceUnit>())
        from first in Gen.Choose(0, 8)
        from counts in Share.ArrayOf(3)
        select (AmountQuantity?)new ServiceBandsQuantity(unit, counts.Select((count, at) => new ServiceBand(first + (7 * at), count))),
        from keys in Keys
        from points in Gen.Choose(0, 40).ArrayOf(keys.Length)
        select (AmountQuantity?)new PointsQuantity(keys.Zip(points).Select(pair => KeyValuePair.Create(pair.First, pair.Second / 4m))),
        Gen.Elements(StandingNumber.Coefficient, StandingNumber.Points).SelectMany(_ => Standing).Select(AmountQuantity? (each) => each));

    internal static readonly Gen<StandingQuantity> Standing =
        from number in Gen.Elements(StandingNumber.Coefficient, StandingNumber.Points)
        from below in Gen.Elements<decimal?>(null, null, 2m)
        from most in Gen.Elements<decimal?>(null, null, 3m)
        select new StandingQuantity(number) { Below = below, Most = most };

    /// <summary>Two standing numbers of a person, that change once; seldom one ends.</summary>
    internal static Gen<IReadOnlyDictionary<Term, EffectiveSeries<decimal>>> Numbers { get; } =
        from first in Gen.Choose(1, 12).ArrayOf(2)
        from second in Gen.Choose(0, 13).ArrayOf(2)
        from day in FactGen.Day
        from ends in FactGen.Rarely(true, Gen.Constant(false), 12)
        select (IReadOnlyDictionary<Term, EffectiveSeries<decimal>>)new[] { StandingNumber.Coefficient, StandingNumber.Points }
            .Zip(first.Zip(second), (number, each) => (number, Series: EffectiveSeries.Empty<decimal>().Set(new LocalDate(2000, 1, 1), each.First / 4m).Set(day, each.Second / 4m)))
            .ToDictionary(each => each.number, each => ends ? each.Series.Clear(new DateSpan(day.PlusDays(40)), "ended") : each.Series);

    /// <summary>The case with people who have standing numbers.</summary>
    internal static Gen<PayCase> Numbered(PayCase pay) =>
        from numbers in Numbers.ArrayOf(pay.Workers.Count)
        select pay with { Workers = [.. pay.Workers.Zip(numbers, (worker, own) => worker with { StandingNumbers = own })] };

    /// <summary>A weight or a sum beside a figure, as a ground can have it.</summary>
    internal static Gen<Func<BonusGround, Money, PoolAmount>> Pool { get; } =
        from kind in Gen.Choose(0, 9)
        from rate in Gen.Elements<AmountRate>(
            new PayRate(["base-pay"]), CellRate.Own("base-pay"), CellRate.OwnGrade("base-pay", 1), CellRate.Named("base-pay", "A1", 1),
            new GradeTableRate(new GradeCode[] { "A1", "A2" }.Select(grade => KeyValuePair.Create(grade, FactGen.Cny(700m)))))
        from keys in Keys
        from points in Gen.Choose(0, 40).ArrayOf(keys.Length)
        from standing in Standing
        from share in Gen.Choose(1, 40)
        from people in Gen.Elements(Enum.GetValues<PoolPeople>())
        from over in Gen.Elements(Enum.GetValues<PoolPeriod>())
        from month in Gen.Elements<int?>(null, null, 3, 6)
        select (Func<BonusGround, Money, PoolAmount>)((ground, total) =>
        {
            AmountQuantity weight = kind % 3 == 0 ? standing
                : kind % 3 == 1 ? new PointsQuantity(keys.Zip(points).Select(pair => KeyValuePair.Create(pair.First, pair.Second / 4m)))
                : ground.IsOfItsMonth ? new CountsQuantity(FactGen.Counters.Terms.Select((term, at) => KeyValuePair.Create(term, 1.5m + at)))
                : standing;
            return kind switch
            {
                < 4 => new PoolAmount(total),
                < 7 => new PoolAmount(total) { Share = Ratio.Percent(share), Weight = weight, PaidIn = month },
                _ => new PoolAmount(rate)
                {
                    Share = Ratio.Percent(share),
                    People = rate.IsOfPerson ? people : PoolPeople.Members,
                    Over = rate.IsOfPerson ? over : PoolPeriod.Month,
                    Weight = kind == 8 ? weight : null,
                    PaidIn = month,
                },
            };
        });

    private static readonly Gen<CounterQuantity> Counter =
        from counter in Gen.Elements<Term>(FactGen.Counters.Terms)
        from above in Gen.Elements(0m, 0m, 2m)
        from most in Gen.Elements<decimal?>(null, null, 8m)
        from least in Gen.Elements(0m, 3m)
        from tiers in Gen.Elements<QuantityTier[]>([], [new(0m, Ratio.Percent(150m)), new(3m, Ratio.Percent(200m))])
        from day in Gen.Elements(true, false, false)
        select new CounterQuantity(counter) { Above = above, AtMost = most, AtLeast = least, Tiers = tiers, PerDay = day };

    private static readonly Gen<AmountBound?> Bound =
        from rate in Rate
        from share in Share
        from isUnit in Gen.Elements(true, false)
        from isThere in Gen.Elements(true, false, false)
        select isThere ? new AmountBound(rate) { Share = share, PerUnit = isUnit } : null;

    /// <summary>A formula for something that lasts or happens, with a counter in its place for a ground of the month.</summary>
    internal static Gen<(FormulaAmount Formula, CounterQuantity Counter)> OfMonthOrDay { get; } =
        from rate in Rate
        from times in Lasting
        from counter in Counter
        from coefficient in Standing
        from hasCoefficient in FactGen.Rarely(true, Gen.Constant(false), 4)
        from keys in Keys
        from shares in Share.ArrayOf(keys.Length)
        from hasFactor in Gen.Elements(true, false)
        from least in Bound
        from most in Bound
        select (
            new FormulaAmount(rate)
            {
                Times = times,
                Coefficient = hasCoefficient ? coefficient : null,
                Factors = hasFactor ? keys.Zip(shares).ToDictionary(pair => pair.First, pair => pair.Second) : new Dictionary<TermKey, Ratio>(),
                Least = least,
                Most = most,
            },
            counter);

    /// <summary>The formula as a ground can have it: a counter only where it is of the month, the ground's quantity where there is one.</summary>
    internal static FormulaAmount On(BonusGround ground, (FormulaAmount Formula, CounterQuantity Counter) of) =>
        (ground.IsOfItsMonth && of.Formula.Times is ServiceQuantity or ServiceBandsQuantity
            ? of.Formula with { Times = Counted(of.Formula.Times, of.Counter) }
            : of.Formula) with
        {
            Quantity = ground is CountGround or SeniorityGround ? QuantityUse.PerUnit : null,
        };

    private static AmountQuantity Counted(AmountQuantity service, CounterQuantity counter) => service is ServiceQuantity { Every: < 3 } ? counter
        : new CountsQuantity(FactGen.Counters.Terms.Select((term, at) => KeyValuePair.Create(term, 0.5m + at)));

    /// <summary>Wide cases in which tables, points and amounts per unit are formulas, with a share of pay and a formula that rests on that.</summary>
    internal static Arbitrary<PayCase> Cases(int people) => Arb.From(
        from wide in PayCase.Wide(people).Generator
        from pay in Numbered(wide)
        from amounts in OfMonthOrDay.ListOf(pay.Agreement.Clauses.Count)
        from first in Share
        from second in Share
        from unit in Gen.Elements(Enum.GetValues<RateUnit>())
        from time in LadderUnitGen.Time
        from clauses in AwardGen.Each(pay.Agreement.Clauses, clause => LadderUnitGen.Of(clause, time))
        from basis in Gen.Elements<RateBasis?>(null, RateBasis.AsPaid)
        from beside in FactGen.Amount
        from isHigher in Gen.Elements(true, false)
        from most in FactGen.Amount
        from isCapped in Gen.Elements(true, false)
        from before in FactGen.Rarely<int?>(2, Gen.Constant<int?>(null), 4)
        from counter in Counter
        from perUnit in FactGen.Amount
        from named in Gen.Choose(1, 3)
        from counted in AwardGen.Each(pay.Workers, DayCountGen.Of)
        select pay with
        {
            Workers = counted,
            Agreement = pay.Agreement with
            {
                Policies = pay.Agreement.Policies with { PaidTime = time },
                Floors = [.. pay.Agreement.Floors, Reference],
                Groups =
                [
                    .. pay.Agreement.Groups,
                    .. isHigher ? [new PrecedenceGroup("bases", ["on-first", "beside"]) { Scope = PrecedenceScope.Month }] : Array.Empty<PrecedenceGroup>(),
                ],
                Caps = [.. pay.Agreement.Caps, .. isCapped ? [new CapGroup("base-cap", ["on-first"], most, CapPeriod.Month)] : Array.Empty<CapGroup>()],
                Clauses =
                [
                    .. clauses.Zip(amounts, (clause, each) => clause is BonusClause { IsPool: false } bonus
                        && bonus.Amounts.Steps.All(step => !step.HasValue || step.Value is TableAmount or PointsAmount or PerUnitAmount)
                            ? bonus with { Amounts = EffectiveSeries.Always<BonusAmount>(On(bonus.Bonus.Ground, each)) }
                            : clause),
                    Resting("on-second", new MonthGround(), new FormulaAmount(
                        new PayRate(["base-pay", "on-first"]) { Unit = unit, Basis = basis, MonthsBefore = before }, second)),
                    Resting("on-first", new JoiningGround(), new ShareOfPayAmount(first, ["base-pay"])),
                    Resting("beside", new JoiningGround(), new FixedAmount(beside)),
                    Resting("by-count", new MonthGround(), new FormulaAmount(new FigureRate(perUnit)) { Times = counter }),
                    Resting("by-cell", new JoiningGround(), new FormulaAmount(CellRate.Named("base-pay", "A2", named, unit))
                    {
                        Times = amounts[0].Formula.Times,
                    }),
                ],
            },
        });

    private static BonusClause Resting(string id, BonusGround ground, BonusAmount amount) => new(
        id,
        "",
        LocalizedText.Same(id),
        new Bonus(ground, new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always(amount));
}
