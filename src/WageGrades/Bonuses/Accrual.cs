using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>How much of a payment earned over a period is due (应计折算): in full, by the months that count, or by days.</summary>
/// <example>A twelfth for each month of which more than 15 days are worked: <c>Accrual.ByMonthsAbove(AccrualDays.Paid, 15m)</c>.</example>
public sealed record Accrual
{
    private Accrual(AccrualMethod method, AccrualDays days) => (Method, Days) = (method, Guard.Defined(days));

    /// <summary>How the months count.</summary>
    public AccrualMethod Method { get; }

    /// <summary>Which days count.</summary>
    public AccrualDays Days { get; }

    /// <summary>By months: the least days that make a month count, 0.5 to 31; null where a figure to be exceeded is given, or any day
    /// suffices.</summary>
    public decimal? AtLeast { get; private init; }

    /// <summary>By months: the days that a month has to exceed to count, 0 to 30; null where any day suffices or a least number is given.</summary>
    public decimal? MoreThan { get; private init; }

    /// <summary>全额: the whole for who has any day of the period.</summary>
    /// <param name="days">Which days count.</param>
    /// <returns>The rule.</returns>
    public static Accrual InFull(AccrualDays days) => new(AccrualMethod.InFull, days);

    /// <summary>按月折算: a part for each month with any day that counts.</summary>
    /// <param name="days">Which days count.</param>
    /// <returns>The rule.</returns>
    public static Accrual ByMonths(AccrualDays days) => new(AccrualMethod.ByMonths, days);

    /// <summary>按月折算: a part for each month of which at least so many days count.</summary>
    /// <param name="days">Which days count.</param>
    /// <param name="atLeast">0.5 to 31.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Accrual ByMonthsFrom(AccrualDays days, decimal atLeast) => new(AccrualMethod.ByMonths, days)
    {
        AtLeast = Guard.InRange(atLeast, 0.5m, 31m),
    };

    /// <summary>按月折算: a part for each month of which more than so many days count.</summary>
    /// <param name="days">Which days count.</param>
    /// <param name="moreThan">0 to 30.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Accrual ByMonthsAbove(AccrualDays days, decimal moreThan) => new(AccrualMethod.ByMonths, days)
    {
        MoreThan = Guard.InRange(moreThan, 0m, 30m),
    };

    /// <summary>按日折算: the days that count over the days of the period.</summary>
    /// <param name="days">Which days count.</param>
    /// <returns>The rule.</returns>
    public static Accrual ByDays(AccrualDays days) => new(AccrualMethod.ByDays, days);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(Accrual), (nameof(Method), Method), (nameof(Days), Days), (nameof(AtLeast), AtLeast), (nameof(MoreThan), MoreThan));

    /// <summary>Whether so many days make a month count.</summary>
    internal bool Counts(Ratio days) => AtLeast is { } least ? days >= Ratio.From(least)
        : MoreThan is { } most ? days > Ratio.From(most)
        : days > Ratio.Zero;

    /// <summary>How much a month weighs beside the others of its period.</summary>
    internal Ratio WeightOf(CountedMonth month) => Method == AccrualMethod.ByMonths
        ? !month.IsTaken && Counts(month.Days) ? Ratio.One : Ratio.Zero
        : month.Days;

    /// <summary>The share of the whole that these months of the period earn, 0 to 1.</summary>
    internal Ratio ShareOf(IReadOnlyList<CountedMonth> months)
    {
        var counted = months.Aggregate(Ratio.Zero, (sum, month) => sum + WeightOf(month));
        return Method switch
        {
            AccrualMethod.InFull => counted > Ratio.Zero && !months.Any(month => month.IsTaken) ? Ratio.One : Ratio.Zero,
            AccrualMethod.ByMonths => counted / Ratio.Of(months.Count, 1),
            AccrualMethod.ByDays => counted / Ratio.Of(months.Sum(month => month.Length), 1),
            _ => throw Closed.Missed(Method),
        };
    }
}
