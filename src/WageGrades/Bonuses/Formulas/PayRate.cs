using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// The person's pay under named clauses as rate (按工资计): of the full month, a day or an hour, the clauses as entitled or as paid, as in
/// <see cref="ShareOfPayAmount"/>. The clauses may themselves be shares of pay, as long as no circle arises.
/// </summary>
/// <example>A quarter of the own hour: <c>new FormulaAmount(new PayRate(["base-pay"]) { Unit = RateUnit.Hour }, Ratio.Percent(25m))</c>, times a
/// counter of hours.</example>
public sealed record PayRate : AmountRate
{
    /// <summary>Pay under clauses.</summary>
    /// <param name="of">The ids of the clauses.</param>
    public PayRate(IEnumerable<ClauseId> of) => Of = ValueList.Of(of);

    /// <summary>The clauses whose pay counts.</summary>
    public IReadOnlyList<ClauseId> Of { get; }

    /// <summary>Whether it is the month's pay, a day's or an hour's. Default: the month's.</summary>
    public RateUnit Unit { get; init => field = Guard.Defined(value); }

    /// <summary>Whether the clauses count as entitled or as paid (应享或实发口径). Null: as entitled; the agreement's check asks where that
    /// matters.</summary>
    public RateBasis? Basis { get; init => field = value is { } basis ? Guard.Defined(basis) : null; }

    internal override AmountReads Reads => new()
    {
        Pay = [new PayReference(Of, Basis)],
        TimeRates = Unit != RateUnit.Month,
        Days = Unit == RateUnit.Day,
    };

    internal override IEnumerable<Money> Stated => [];

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => [];

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, Words.Pay(this))];

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Zero;

    internal override AmountRate Changed(Func<Money, Money> change) => this;

    internal override AmountRate? Set(TermKey? key, Money amount) => null;

    private static class Words
    {
        internal static LocalizedText Pay(PayRate rate)
        {
            var clauses = string.Join(" + ", rate.Of);
            return rate.Unit switch
            {
                RateUnit.Month => new($"{clauses} 的月工资", $"a month's pay under {clauses}"),
                RateUnit.Day => new($"{clauses} 的日工资", $"a day's pay under {clauses}"),
                RateUnit.Hour => new($"{clauses} 的小时工资", $"an hour's pay under {clauses}"),
                _ => throw Closed.Missed(rate.Unit),
            };
        }
    }
}
