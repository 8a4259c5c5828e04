using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Something that the wanted value has to satisfy (约束条件), asked of the cost of the proposal with that value.</summary>
/// <example>A budget and a least gain: <c>Subject(SolveCondition.CostAtMost(300_000m), SolveCondition.EveryoneAtLeast(150m))</c>.</example>
public sealed partial class SolveCondition
{
    private readonly Func<CostReport, bool> holds;

    private SolveCondition(LocalizedText name, Func<CostReport, bool> holds) => (Name, this.holds) = (name, holds);

    /// <summary>The condition in words.</summary>
    public LocalizedText Name { get; }

    /// <summary>What is left of a budget, null where that is out of the range of money; null where the condition is none.</summary>
    internal Func<CostReport, Money?>? Slack { get; private init; }

    /// <summary>All months costed cost at most an amount: twelve unless the basis says otherwise.</summary>
    /// <param name="budget">The amount in the agreement's currency, below 10^16 either side of zero.</param>
    public static SolveCondition CostAtMost(decimal budget) => AtMost(Words.CostAtMost(budget), budget, report => report.FullYear);

    /// <summary>The months within the first budget year cost at most an amount.</summary>
    /// <param name="budget">The amount in the agreement's currency, below 10^16 either side of zero.</param>
    public static SolveCondition InYearCostAtMost(decimal budget) => AtMost(Words.InYearCostAtMost(budget), budget, report => report.InYear);

    /// <summary>One payer's part of the cost of all months costed is at most an amount.</summary>
    /// <param name="payer">The payer.</param>
    /// <param name="budget">The amount in the agreement's currency, below 10^16 either side of zero.</param>
    public static SolveCondition CostAtMost(Payer payer, decimal budget) => AtMost(
        Words.PayerCostAtMost(CostReport.NameOf(Guard.Defined(payer)), budget),
        budget,
        report => report.ByPayer.FirstOrDefault(each => each.Payer == payer)?.Amounts.FullYear.Difference ?? Money.Zero(report.Currency));

    /// <summary>All months costed cost at least an amount, such as a promised sum.</summary>
    /// <param name="amount">The amount in the agreement's currency, below 10^16 either side of zero.</param>
    public static SolveCondition CostAtLeast(decimal amount)
    {
        _ = Money.Payable(amount);
        return new(Words.CostAtLeast(amount), report => report.FullYear.Amount >= amount);
    }

    /// <summary>Everybody is paid at least so much more a month, on the average of the months costed.</summary>
    /// <param name="perMonth">The amount a month in the agreement's currency, below 10^16 either side of zero.</param>
    public static SolveCondition EveryoneAtLeast(decimal perMonth)
    {
        _ = Money.Payable(perMonth);
        return new(
            Words.EveryoneAtLeast(perMonth),
            report => report.ByPerson.All(person => person.Amounts.FullYear.Difference.Amount >= perMonth * report.Basis.Months));
    }

    /// <summary>Nobody is paid less than now over the months costed.</summary>
    public static SolveCondition NobodyLoses() => new(Words.NobodyLoses, report => report.Losers.Count == 0);

    /// <summary>The pay of the people on some grades grows by at least a share, all of them together.</summary>
    /// <param name="share">The share, such as 6 %.</param>
    /// <param name="grades">The grades; none: everybody.</param>
    /// <example>The front line by 6 % on average: <c>SolveCondition.GrowthAtLeast(Ratio.Percent(6m), "G1", "G2")</c>.</example>
    public static SolveCondition GrowthAtLeast(Ratio share, params GradeCode[] grades)
    {
        var asked = Guard.Each(grades).ToHashSet();
        return new(
            Words.GrowthAtLeast(share, [.. asked.Select(grade => grade.Value)]),
            report =>
            {
                var pay = report.ByPerson.Where(person => asked.Count == 0 || (person.Grade is { } grade && asked.Contains(grade)))
                    .Aggregate(CostFigure.Zero(report.Currency), (sum, person) => sum + person.Amounts.FullYear);
                return pay.Difference.ToExactAmount() >= pay.Baseline * share;
            });
    }

    /// <summary>A condition of one's own.</summary>
    /// <param name="name">The condition in words.</param>
    /// <param name="holds">Whether a cost satisfies it; the same cost gives the same answer.</param>
    public static SolveCondition Of(LocalizedText name, Func<CostReport, bool> holds) =>
        new(Guard.NotNull(name), Guard.NotNull(holds));

    internal bool Holds(CostReport report) => holds(report);

    /// <inheritdoc/>
    public override string ToString() => Name.English;

    private static SolveCondition AtMost(LocalizedText name, decimal budget, Func<CostReport, Money> cost)
    {
        _ = Money.Payable(budget);
        return new(name, report => cost(report).Amount <= budget)
        {
            Slack = report => Money.IsInRange(budget - cost(report).Amount) ? new Money(budget - cost(report).Amount, report.Currency) : null,
        };
    }
}
