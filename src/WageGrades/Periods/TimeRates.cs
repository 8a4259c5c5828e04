using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>The day and hour rate of a monthly amount (日工资、小时工资标准), exact until <see cref="Round"/>.</summary>
/// <example>5,000 a month is 229.8851 a day and 28.7356 an hour, to four decimals; rounded half-up to 0.01, 229.89 and 28.74.</example>
public sealed record TimeRates
{
    internal TimeRates(ExactAmount month, ExactAmount day, ExactAmount hour) => (Month, Day, Hour) = (month, day, hour);

    /// <summary>What a full month pays.</summary>
    public ExactAmount Month { get; }

    /// <summary>What a day pays.</summary>
    public ExactAmount Day { get; }

    /// <summary>What an hour pays.</summary>
    public ExactAmount Hour { get; }

    /// <summary>The rates rounded, each by itself; the month stays as it is.</summary>
    /// <param name="rule">The agreement's rule for day and hour rates; <see cref="RoundingRule.None"/> leaves them exact.</param>
    /// <returns>The rounded rates.</returns>
    public TimeRates Round(RoundingRule rule) => Guard.NotNull(rule).Mode == RoundingMode.None
        ? this
        : new TimeRates(Month, Day.Round(rule), Hour.Round(rule));

    /// <summary>What hours pay at a multiple of the hour rate: hours × multiple × hour rate, exact.</summary>
    /// <param name="hours">The hours, 0 or more.</param>
    /// <param name="multiple">The multiple, such as 150 %.</param>
    /// <returns>The amount; two hours at 150 % of 37.50 are 112.50.</returns>
    public ExactAmount ForHours(decimal hours, Ratio multiple) => Hour * Ratio.From(Guard.NotNegative(hours)) * multiple;

    /// <inheritdoc/>
    public override string ToString() => $"{Day} a day, {Hour} an hour";
}
