using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>What a month pays after proration (当月折算结果): one part a rate, in order of dates, and the days it was made of.</summary>
internal sealed class ProratedMonth
{
    private readonly ValueList<ProratedPart> parts;

    internal ProratedMonth(ValueList<ProratedPart> parts, ExactAmount fullMonth, Fraction basisDays, Fraction lostDays, Fraction excessLostDays)
    {
        this.parts = parts;
        FullMonth = fullMonth;
        BasisDays = basisDays.ToShownDecimal();
        LostDays = lostDays.ToShownDecimal();
        ExcessLostDays = excessLostDays.ToShownDecimal();
        Total = parts[0].Amount;
        for (var i = 1; i < parts.Count; i++)
        {
            Total += parts[i].Amount;
        }
    }

    /// <summary>One part for each rate given, in the same order.</summary>
    public IReadOnlyList<ProratedPart> Parts => parts;

    /// <summary>The sum of the parts, exact.</summary>
    public ExactAmount Total { get; }

    /// <summary>What the month would have paid without any lost day, exact.</summary>
    public ExactAmount FullMonth { get; }

    /// <summary>The days of the month in the basis, for example 22, or 21.5 with a half workday.</summary>
    public decimal BasisDays { get; }

    /// <summary>The lost days in the basis, dated and undated, at most <see cref="BasisDays"/>; a part of a day that no decimal says is shown to
    /// twelve places.</summary>
    public decimal LostDays { get; }

    /// <summary>The days paid: <see cref="BasisDays"/> less <see cref="LostDays"/>.</summary>
    public decimal PaidDays => BasisDays - LostDays;

    /// <summary>Undated lost days beyond the days there were to lose; above 0 the attendance sheet contradicts the dates.</summary>
    public decimal ExcessLostDays { get; }

    /// <summary>True where days are paid at a rate above nothing and the method leaves nothing for them, as 反算 does beyond 21.75 lost days.</summary>
    internal bool PaysWorkNothing { get; init; }

    /// <summary>
    /// The parts as money, rounded cumulatively: part k is what the first k parts round to together, less what the first
    /// k − 1 round to. So the rounded parts add up to the rounded month.
    /// </summary>
    /// <param name="rule">The rounding of a pay line.</param>
    public IReadOnlyList<Money> Round(RoundingRule rule) => CumulativeRounding.Round(parts.Select(part => part.Amount), rule);

    /// <summary>The total and the days, for example <c>17000/29 CNY, 13 of 22 days</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Total}, {PaidDays} of {BasisDays} days");
}
