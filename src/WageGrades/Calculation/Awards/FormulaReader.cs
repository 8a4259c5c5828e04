using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// Reads a quantity, a rate and a factor for one occurrence on a day: quantity × rate, then the factor, then the bounds. Null means that nothing is
/// due: the quantity is zero, or no entry fits.
/// </summary>
internal sealed class FormulaReader(MonthCase month, BaseRates bases, EntryReader entries)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly CellReader cells = new(month);
    private readonly FigureTime times = new(month);

    internal ResolvedAmount? Read(BonusClause clause, FormulaAmount formula, Occurrence occurrence, LocalDate day)
    {
        BorneTerms borne = new(month, occurrence, day);
        var own = formula.Quantity == QuantityUse.PerUnit ? occurrence.Quantity : Ratio.One;
        return own.Sign == 0
            ? null
            : Quantity(clause, formula.Times, occurrence, borne, day, units =>
                units.Sign == 0 ? null : Quantity(clause, formula.Coefficient, occurrence, borne, day, coefficient =>
                    coefficient.Sign == 0 ? null : Read(clause, formula, occurrence, borne, day, own, units, coefficient)));
    }

    /// <summary>What an occurrence weighs in a pool: its quantity times the weight, as so many units of money.</summary>
    internal ResolvedAmount? Weigh(BonusClause clause, AmountQuantity? weight, Occurrence occurrence, LocalDate day) => Quantity(
        clause, weight, occurrence, new BorneTerms(month, occurrence, day), day,
        units => units.Sign == 0 ? null : ResolvedAmount.Of(plan.Currency.Of(1m).ToExactAmount() * (occurrence.Quantity * units), plan.Derive()));

    private ResolvedAmount? Read(
        BonusClause clause, FormulaAmount formula, Occurrence occurrence, BorneTerms borne, LocalDate day, Ratio own, Ratio units,
        Ratio coefficient)
    {
        var found = times.Of(clause, formula, formula.Rate, isUnit: true, day, Rate(clause, formula.Rate, occurrence, borne, day));
        if (found is not { Pending: LineReason.None } rate)
        {
            return found;
        }

        var amount = (occurrence.OnlyIn is null ? rate : rate.Counting(own * CountOf(formula.Times, occurrence)))
            .Times(own, static count => new UnitsTrace(count));
        amount = formula.Times is { } quantity ? amount.Times(units, count => new TimesTrace(quantity.Name, count)) : amount;
        amount = formula.Coefficient is { } named ? amount.Times(coefficient, count => new TimesTrace(named.Name, count)) : amount;
        return formula.Factors.Count == 0
            ? Bounded(amount)
            : entries.Read(
                clause, formula.Factors, occurrence, (_, factor) => Bounded(amount.Times(factor, static each => new FactorTrace(each))), borne);

        // A rate or a factor of zero pays nothing, which no bound changes.
        ResolvedAmount? Bounded(ResolvedAmount unbounded) => unbounded is { Pending: LineReason.None, Amount.Sign: 0 }
            ? unbounded
            : Bound(clause, formula.Most, Bound(clause, formula.Least, unbounded, isLeast: true, Limit), isLeast: false, Limit);

        ResolvedAmount? Limit(AmountBound bound) => times.Of(
            clause, formula, bound.Rate, bound.PerUnit, day, Rate(clause, bound.Rate, occurrence, borne, day)) is { } limit
            ? limit with { Amount = limit.Amount * (bound.PerUnit ? bound.Share * own * units : bound.Share) }
            : WithoutRate(clause, bound.Rate, day);
    }

    // What was counted, each unit once.
    private Ratio CountOf(AmountQuantity? quantity, Occurrence occurrence) => quantity is CounterQuantity counter && occurrence.OnlyIn is { } only
        ? DayCounts.UnitsOf(counter with { Tiers = [] }, month.Person.In(only))
        : Ratio.One;

    private ResolvedAmount? WithoutRate(BonusClause clause, AmountRate rate, LocalDate day) => rate.AsBound switch
    {
        BoundWithoutRate.Unlimited => null,
        BoundWithoutRate.Zero => ResolvedAmount.Of(ExactAmount.Zero(plan.Currency)),
        BoundWithoutRate.Open => WithoutCell(clause, rate, day),
        _ => throw Closed.Missed(rate.AsBound),
    };

    private ResolvedAmount WithoutCell(BonusClause clause, AmountRate rate, LocalDate day)
    {
        var who = month.Person.Worker.Id.ToString();
        return ResolvedAmount.Open(plan.Currency, LineReason.AwaitingDecision, fault: Finding.Of(
            FindingCodes.BoundWithoutCell,
            who,
            ("worker", who),
            ("clause", clause.Id.ToString()),
            ("rate", rate.TitleBy(plan.NameOf)),
            ("day", day)) with { Clause = clause.Id });
    }

    private ResolvedAmount? Bound(
        BonusClause clause, AmountBound? bound, ResolvedAmount? unbounded, bool isLeast, Func<AmountBound, ResolvedAmount?> limitOf)
    {
        if (bound is null || unbounded is not { Pending: LineReason.None } amount || limitOf(bound) is not { } limit)
        {
            return unbounded;
        }

        if (limit.Pending != LineReason.None)
        {
            return limit;
        }

        if (limit.Amount.HasCurrency && amount.Amount.HasCurrency && limit.Amount.Currency != amount.Amount.Currency)
        {
            return AmountResolver.Foreign(clause, limit.Amount, plan.Currency);
        }

        if (isLeast ? amount.Amount >= limit.Amount : amount.Amount <= limit.Amount)
        {
            return amount;
        }

        var told = amount.Derivation?.Copy();
        told?.Steps?.Add(new BoundTrace(limit.Amount, isLeast));
        return amount with { Amount = limit.Amount, Derivation = told };
    }

    private ResolvedAmount? Quantity(
        BonusClause clause, AmountQuantity? times, Occurrence occurrence, BorneTerms borne, LocalDate day, Func<Ratio, ResolvedAmount?> read) =>
        times switch
        {
            null => read(Ratio.One),
            CounterQuantity counter when occurrence.OnlyIn is { } only => Counted(clause, counter, month.Person.In(only), read),
            CounterQuantity counter => OfNoMonth(clause, counter.Counter),
            CountsQuantity counts when occurrence.OnlyIn is { } only => read(counts.Of(month.Person.In(only).CountOf)),
            CountsQuantity counts => OfNoMonth(clause, counts.Values.Keys.First()),
            StandingQuantity standing => new StandingNumbers(month).Read(clause, standing, occurrence, day, read),
            ServiceQuantity or ServiceBandsQuantity => read(times.OfService(new CompletedService(month, clause).MonthsOn(day))!.Value),
            LevelQuantity level => borne.Level is { } own ? read(level.Of(own)) : null,
            PointsQuantity points => entries.Read(clause, points.Points, occurrence, (_, count) => read(Ratio.From(count)), borne),
            _ => throw Closed.Missed(times),
        };

    private ResolvedAmount? Counted(BonusClause clause, CounterQuantity counter, PersonMonth person, Func<Ratio, ResolvedAmount?> read) =>
        DayCounts.Fault(clause, counter, person) is { } fault
            ? ResolvedAmount.Open(plan.Currency, LineReason.AwaitingDecision, fault: fault)
            : read(DayCounts.UnitsOf(counter, person));

    private ResolvedAmount OfNoMonth(BonusClause clause, Term counter) => ResolvedAmount.Open(
        plan.Currency,
        LineReason.AwaitingDecision,
        fault: Finding.Of(FindingCodes.CounterOfNoMonth, clause.Id.ToString(), ("clause", clause.Id.ToString()), ("counter", counter)) with
        {
            Clause = clause.Id,
        });

    private ResolvedAmount? Rate(BonusClause clause, AmountRate rate, Occurrence occurrence, BorneTerms borne, LocalDate day) => rate switch
    {
        FigureRate figure => Of(figure.Amount, new EntrySource([], figure.Amount)),
        TableRate table => entries.Read(clause, table.Amounts, occurrence, (key, amount) => Of(amount, new EntrySource(key, amount)), borne),
        GradeTableRate table => cells.Find(table, day) is { } amount ? Named(rate, amount) : null,
        FloorRate floor => cells.Find(floor, day) is { } amount ? Named(rate, amount) : null,
        CellRate cell when cells.IsOpen(cell, day) => ResolvedAmount.Open(plan.Currency, LineReason.AwaitingBirthDate),
        CellRate cell => cells.Find(cell, day) is { } amount
            ? TimeRateReader.Read(plan, clause, cell.Unit, amount, exact => Named(rate, exact))
            : null,
        PayRate { MonthsBefore: not null } when occurrence.OnlyIn is null => OfNoMonth(clause),
        PayRate { MonthsBefore: { } months } pay => new PayMean(bases.Found, bases).Of(clause, pay, months, day, exact => Named(rate, exact)),
        PayRate pay => bases.PayOf(clause, new PayReference(pay.Of, pay.Basis), pay.Unit, day, exact => Named(rate, exact)),
        _ => throw Closed.Missed(rate),
    };

    private ResolvedAmount OfNoMonth(BonusClause clause) => ResolvedAmount.Open(
        plan.Currency,
        LineReason.AwaitingDecision,
        fault: Finding.Of(FindingCodes.MeanOfNoMonth, clause.Id.ToString(), ("clause", clause.Id.ToString())) with { Clause = clause.Id });

    private ResolvedAmount? Named(AmountRate rate, ExactAmount amount) => Of(
        amount,
        new RateSource(rate.TitleBy(plan.NameOf), amount));

    private ResolvedAmount? Of(ExactAmount amount, AmountSource source) => ResolvedAmount.Of(amount, source, plan.Explains);
}
