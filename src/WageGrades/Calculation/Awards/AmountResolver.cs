using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Reads a clause's standard for one occurrence on a day. Null means that the clause owes nothing for it.</summary>
/// <param name="found">What was found of the person.</param>
/// <param name="bases">The rates of which amounts are shares, where their own reading asks; null: they are made when one is asked.</param>
internal sealed class AmountResolver(FoundMonth found, BaseRates? bases = null)
{
    private readonly EntryReader entries = new(found.Month.Plan.Currency);
    private BaseRates? made = bases;
    private FormulaReader? formulas;

    private MonthPlan Plan => found.Month.Plan;

    private Currency Currency => Plan.Currency;

    private Worker Worker => found.Month.Person.Worker;

    private BaseRates Bases => made ??= new BaseRates(found);

    private FormulaReader Formulas => formulas ??= new FormulaReader(found.Month, Bases, entries);

    internal ResolvedAmount? Resolve(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day)
    {
        var read = occurrence.Supplied is { } supplied
            ? ResolvedAmount.Of(supplied, Plan.Derive())
            : standard switch
            {
                FixedAmount one => Of(one.Amount, new EntrySource([], one.Amount)),
                TableAmount table => entries.TryFind(clause, table.Amounts, occurrence, out var entry, out var conflict)
                    ? Of(entry.Value, new EntrySource(entry.Key, entry.Value))
                    : conflict,
                PerUnitAmount unit => Of(unit.Amount * occurrence.Quantity, new CountSource(occurrence.Quantity, unit.Amount)),
                RangeAmount ranges => entries.TryFind(clause, ranges.Ranges, occurrence, out var range, out var conflict)
                    ? Decided(clause, range.Value, occurrence, day)
                    : conflict,
                PointsAmount points => entries.TryFind(clause, points.Points, occurrence, out var count, out var conflict)
                    ? OfPoints(points.PointValue, Ratio.From(count.Value))
                    : conflict,
                PoolAmount pool => pool.PaysIn(found.Month.Person.Month) ? Formulas.Weigh(clause, pool.Weight, occurrence, day) : null,
                BenefitShareAmount share => entries.TryFind(clause, share.Shares, occurrence, out var part, out var conflict)
                    ? BenefitReader.Read(clause, share, part.Value, occurrence, Plan)
                    : conflict,
                ShareOfPayAmount share => entries.TryFind(clause, share.Shares, occurrence, out var part, out var conflict)
                    ? Bases.ShareOf(clause, share, part.Value, day)
                    : conflict,
                FormulaAmount formula => Formulas.Read(clause, formula, occurrence, day),
                _ => throw new InvalidOperationException($"The amount {standard} of clause {clause.Id} has no reader."),
            };
        if (standard.Quantity == QuantityUse.PerUnit && !standard.MultipliesItself && occurrence.Supplied is null)
        {
            read = read?.Times(occurrence.Quantity, static units => new UnitsTrace(units));
            read = occurrence.OnlyIn is null ? read : read?.Counting(occurrence.Quantity);
        }

        return read is null ? null : Checked(clause, standard, occurrence, read);
    }

    // An amount that was read, unless something of the occurrence keeps it open or takes a part of it.
    private ResolvedAmount? Checked(BonusClause clause, BonusAmount standard, Occurrence occurrence, in ResolvedAmount? read)
    {
        ref readonly var amount = ref Nullable.GetValueRefOrDefaultRef(in read);
        if (occurrence.Fault is { } fault)
        {
            return ResolvedAmount.Open(Currency, LineReason.AwaitingDecision, fault: fault);
        }

        if (amount.Amount.HasCurrency && amount.Amount.Currency != Currency)
        {
            return Foreign(clause, amount.Amount, Currency);
        }

        if (occurrence.Quantity != Ratio.One
            && amount.Pending == LineReason.None && occurrence.Supplied is null && clause.Bonus.AsksForQuantity(standard))
        {
            return ResolvedAmount.Open(Currency, LineReason.AwaitingDecision, fault: Choices.Quantity(clause));
        }

        return standard is RangeAmount || occurrence.Details.Accepted == Ratio.One
            ? read
            : amount.Times(occurrence.Details.Accepted, static accepted => new AcceptanceTrace(accepted));
    }

    internal static ResolvedAmount Foreign(BonusClause clause, ExactAmount amount, Currency currency) => ResolvedAmount.Open(
        currency,
        LineReason.AwaitingDecision,
        fault: ForeignAmount(clause, amount, currency));

    internal static Finding ForeignAmount(PayClause clause, ExactAmount amount, Currency currency) => Finding.Of(
        FindingCodes.ForeignCurrency,
        clause.Id.ToString(),
        ("clause", clause.Id.ToString()),
        ("amount", amount.ToString()),
        ("currency", currency.Code)) with { Clause = clause.Id };

    private ResolvedAmount OfPoints(Money value, Ratio points) => Of(value * points, new CountSource(points, value));

    private ResolvedAmount Of(ExactAmount amount, AmountSource source) => ResolvedAmount.Of(amount, source, Plan.Explains);

    private ResolvedAmount Undecided(MoneyRange range, Finding? fault = null) =>
        ResolvedAmount.Open(Currency, LineReason.AwaitingDecision, Derivation.Of(new DecisionSource(range, null), Plan.Explains), fault);

    private ResolvedAmount Decided(BonusClause clause, MoneyRange range, Occurrence occurrence, LocalDate day)
    {
        if (!occurrence.Details.Decided.TryGetValue(clause.Id, out var decided)
            && !(Worker.DecidedAmounts.TryGetValue(clause.Id, out var series) && series.TryGet(day, out decided)))
        {
            return Undecided(range);
        }

        if (decided.Currency != Currency || range.Contains(decided))
        {
            return Of(decided, new DecisionSource(range, decided));
        }

        var whose = occurrence.Id.Length > 0 ? occurrence.Id : Worker.Id.ToString();
        var fault = Finding.Of(
            FindingCodes.DecidedOutsideRange,
            whose,
            ("event", whose),
            ("decided", decided.ToString()),
            ("clause", clause.Id.ToString()),
            ("range", new LocalizedText($"{range.Least} 至 {range.Most}", range.ToString()))) with { Clause = clause.Id };
        return Undecided(range, fault);
    }
}
