using System.Globalization;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// The person's pay under named clauses as rate (按工资计): of the full month, a day or an hour, the clauses as entitled or as paid, as in
/// <see cref="ShareOfPayAmount"/>. The clauses may themselves be shares of pay, as long as no circle arises.
/// </summary>
/// <example>Unused leave at 200 % beside the pay of the month, of the mean of the twelve months before (企业职工带薪年休假实施办法 10、11):
/// <c>new FormulaAmount(new PayRate(["base-pay"]) { Unit = RateUnit.Day, MonthsBefore = 12 }, Ratio.Percent(200m)) { Times = new
/// CounterQuantity(MonthCounter.UnusedAnnualLeaveDays) }</c>.</example>
public sealed record PayRate : AmountRate
{
    private const int MostMonths = 24;

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

    /// <summary>
    /// Of how many calendar months before the month it is the mean (前几个月平均工资), 1 to 24; null, the default: of the day itself. Each month is the mean
    /// of its employed days; months in which the employment had not begun are left out, and who is in its first month has the pay of the day. A
    /// month's and a day's pay are at the hours of those days, so that no share of hours reduces them again.
    /// </summary>
    /// <remarks>It is for what a month pays, above all what is counted, such as days of unused leave; a payment for a period has a base of its
    /// own.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int? MonthsBefore { get; init => field = value is { } months ? Guard.InRange(months, 1, MostMonths) : null; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PayRate), (nameof(Of), Of), (nameof(Unit), Unit), (nameof(Basis), Basis), (nameof(MonthsBefore), MonthsBefore));

    internal override PayUnit? Time => null;

    internal override AmountReads Reads => new()
    {
        Pay = [new PayReference(Of, Basis)],
        TimeRates = Unit != RateUnit.Month,
        Days = Unit == RateUnit.Day && MonthsBefore is null,
        OwnHours = Unit != RateUnit.Hour && MonthsBefore is not null,
        MonthsBefore = MonthsBefore ?? 0,
    };

    internal override bool IsOfPerson => true;

    internal override IEnumerable<Money> Stated => [];

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => [];

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, Title)];

    internal override LocalizedText TitleBy(Func<ClauseId, LocalizedText> nameOf) => Words.Pay(this, [.. Of.Select(nameOf)]);

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Zero;

    internal override AmountRate Changed(Func<Money, Money> change) => this;

    internal override AmountRate? Set(TermKey? key, Money amount) => null;

    private static class Words
    {
        private static string Number(int months) => months.ToString(CultureInfo.InvariantCulture);

        internal static LocalizedText Pay(PayRate rate, IReadOnlyList<LocalizedText> names)
        {
            var zh = BesideChinese(string.Join(" + ", names.Select(name => name.Chinese)));
            var en = string.Join(" + ", names.Select(name => name.English));
            var (before, mean) = rate.MonthsBefore is { } months
                ? ($"前 {Number(months)} 个月平均", $", mean of the {Number(months)} months before")
                : ("", "");
            return rate.Unit switch
            {
                RateUnit.Month => new($"{zh}{before}的月工资", $"a month's pay under {en}{mean}"),
                RateUnit.Day => new($"{zh}{before}的日工资", $"a day's pay under {en}{mean}"),
                RateUnit.Hour => new($"{zh}{before}的小时工资", $"an hour's pay under {en}{mean}"),
                _ => throw Closed.Missed(rate.Unit),
            };
        }
    }
}
