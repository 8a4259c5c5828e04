using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// What a proposal costs and does to people (成本测算报告): in-year, carry-over and full-year; by clause, grade, person and payer; recurring,
/// one-off and contingent apart. Every breakdown adds up to its whole exactly. Of whom something could not be computed is
/// listed in <see cref="LeftOut"/>; what is settled before and after counts, what is not stands in no figure.
/// </summary>
public sealed partial record CostReport
{
    internal CostReport()
    {
    }

    /// <summary>The proposal's name.</summary>
    public required string Proposal { get; init => field = Guard.NotNull(value); }

    /// <summary>What the proposal is called in both languages; its name where it has no title.</summary>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The basis asked for.</summary>
    public required CostBasis Basis { get; init => field = Guard.NotNull(value); }

    /// <summary>The first month costed: that of the first effective day, unless the basis sets it.</summary>
    public required YearMonth FirstMonth { get; init; }

    /// <summary>The last month of the first budget year that is costed.</summary>
    public required YearMonth LastMonthInYear { get; init; }

    /// <summary>The last month costed: the twelfth, unless the basis sets another number.</summary>
    public required YearMonth LastMonth { get; init; }

    /// <summary>The day whose facts were frozen, or null for a moving population.</summary>
    public required LocalDate? FrozenOn { get; init; }

    /// <summary>Known people's pay by clause in document order, top-ups to floors last; their differences are the clauses' prices.</summary>
    public required IReadOnlyList<ClauseCost> ByClause { get; init => field = ValueList.Of(value); }

    /// <summary>Known people's pay by grade, in the order of the ladder.</summary>
    public required IReadOnlyList<GradeCost> ByGrade { get; init => field = ValueList.Of(value); }

    /// <summary>Known people's pay by person, ordered by id.</summary>
    public required IReadOnlyList<PersonCost> ByPerson { get; init => field = ValueList.Of(value); }

    /// <summary>The whole cost by payer, contingent cost included; payers without any cost are not listed.</summary>
    public required IReadOnlyList<PayerCost> ByPayer { get; init => field = ValueList.Of(value); }

    /// <summary>The whole cost by budget year, contingent cost included; the first is what <see cref="InYear"/> says.</summary>
    public required IReadOnlyList<YearCost> ByYear { get; init => field = ValueList.Of(value); }

    /// <summary>What of the whole cost counts in the wage total, contingent cost included, by budget year.</summary>
    public required WageTotalSplit WageTotal { get; init => field = Guard.NotNull(value); }

    /// <summary>What each on-cost of the basis comes to; empty where the basis has none.</summary>
    public required IReadOnlyList<OnCostLine> OnCosts { get; init => field = ValueList.Of(value); }

    /// <summary>The clauses that pay for events to come, priced or not.</summary>
    public required IReadOnlyList<ContingentCost> Contingent { get; init => field = ValueList.Of(value); }

    /// <summary>What planned upgrades cost, priced or not; empty where none is assumed.</summary>
    public required IReadOnlyList<UpgradeCost> Upgrades { get; init => field = ValueList.Of(value); }

    /// <summary>What rounding at the statement's total adds to the sum of the clauses; zero for the usual rules.</summary>
    public required CostAmounts StatementRounding { get; init; }

    /// <summary>The people in no figure, or only in part, with the reason.</summary>
    public required IReadOnlyList<PersonLeftOut> LeftOut { get; init => field = ValueList.Of(value); }

    /// <summary>
    /// Whom each paying clause of the proposed agreement reaches in the months costed, and why it pays nobody (条款落实情况): counted when it is asked
    /// for, once, or in the same pass where a report on the proposal shows it.
    /// </summary>
    public ClauseCoverage Coverage
    {
        get => Reach.Value;
        init => Reach = WhenAsked<ClauseCoverage>.Known(Guard.NotNull(value));
    }

    /// <summary>The proposal's findings and those of the costing.</summary>
    public FindingList Findings
    {
        get => Found.Value;
        init => Found = WhenAsked<FindingList>.Known(Guard.NotNull(value));
    }

    // Most costings are asked for sums, and few for whom clauses reach.
    internal WhenAsked<ClauseCoverage> Reach { get; init; } = null!;

    internal WhenAsked<FindingList> Found { get; init; } = null!;

    /// <summary>The cost of known people's pay: recurring and one-off, net of top-ups saved.</summary>
    public CostAmounts KnownPay => CostAmounts.Sum(ByClause.Select(clause => clause.Amounts), Currency) + StatementRounding;

    /// <summary>The recurring part of it, net of top-ups saved and with rounding at the total.</summary>
    public CostAmounts Recurring => Of(CostNature.Recurring) + Of(CostNature.TopUp) + StatementRounding;

    /// <summary>The part of it paid once for events that are known.</summary>
    public CostAmounts OneOff => Of(CostNature.OneOff);

    /// <summary>What the clauses pay before top-ups are counted: the gross cost.</summary>
    public CostAmounts BeforeTopUps => Of(CostNature.Recurring) + Of(CostNature.OneOff) + StatementRounding;

    /// <summary>What the proposal saves in top-ups to floors over the full year: gross cost less net cost (节省的补差).</summary>
    public Money TopUpsSaved => -Of(CostNature.TopUp).FullYear.Difference;

    /// <summary>The cost of assumed events and upgrades, or null when nothing is assumed about them.</summary>
    public CostAmounts? Assumed => Basis.Events.IsNone
        ? null
        : CostAmounts.Sum(
            Contingent.Select(clause => clause.Amounts).Concat(Upgrades.Select(plan => plan.Amounts)).OfType<CostAmounts>(), Currency);

    /// <summary>The whole cost: known people's pay and, where assumed, events to come. All payers together.</summary>
    public CostAmounts Total => Assumed is { } assumed ? KnownPay + assumed : KnownPay;

    /// <summary>What the proposal costs in the budget year.</summary>
    public Money InYear => Total.InYear.Difference;

    /// <summary>What it costs in the months after the budget year.</summary>
    public Money CarryOver => Total.CarryOver.Difference;

    /// <summary>What it costs in all months costed, twelve unless the basis sets another number: in-year and carry-over together.</summary>
    public Money FullYear => Total.FullYear.Difference;

    /// <summary>The employer's part of the whole cost (企业承担).</summary>
    public CostAmounts EmployersBill => ByPayer.FirstOrDefault(each => each.Payer == Payer.Employer)?.Amounts ?? CostAmounts.Zero(Currency);

    /// <summary>
    /// What labour costs the employer (人工成本): its part of the pay and the on-costs of the basis that could be told, in the months costed.
    /// </summary>
    public CostAmounts LabourCost => EmployersBill + CostAmounts.Sum(OnCosts.Select(line => line.Amounts).OfType<CostAmounts>(), Currency);

    /// <summary>True when each on-cost of the basis could be told.</summary>
    public bool OnCostsAreTold => OnCosts.All(line => line.Amounts is not null);

    /// <summary>Those paid more in the full year, the most first.</summary>
    public IReadOnlyList<PersonCost> Gainers => [.. ByPerson.Where(person => Gain(person).IsPositive).OrderByDescending(Gain)];

    /// <summary>Those paid less in the full year, the most first.</summary>
    public IReadOnlyList<PersonCost> Losers => [.. ByPerson.Where(person => Gain(person).IsNegative).OrderBy(Gain)];

    /// <summary>Those paid the same in the full year.</summary>
    public IReadOnlyList<PersonCost> Unchanged => [.. ByPerson.Where(person => Gain(person).IsZero)];

    /// <summary>True when nothing is left out of anybody, so that the figures are whole.</summary>
    public bool IsComplete => LeftOut.Count == 0;

    /// <summary>True when no clause that the proposal changes is left unpriced.</summary>
    public bool IsFullyPriced =>
        Contingent.All(clause => clause.Amounts is not null || !clause.IsChanged) && Upgrades.All(plan => plan.Amounts is not null);

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Proposal}: full-year {FullYear}, in-year {InYear}{(IsComplete ? "" : $" (partial), {EnglishCount.People(LeftOut.Count)} left out or in part")}{(IsFullyPriced ? "" : ", not fully priced")}";

    private static Money Gain(PersonCost person) => person.Amounts.FullYear.Difference;

    private CostAmounts Of(CostNature nature) =>
        CostAmounts.Sum(ByClause.Where(clause => clause.Nature == nature).Select(clause => clause.Amounts), Currency);
}
