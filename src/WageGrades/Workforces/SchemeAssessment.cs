using System.Globalization;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>What a person's year under a scheme clause was assessed at (年度考核结果): an amount, or a factor. One a clause and year.</summary>
public sealed record SchemeAssessment
{
    private SchemeAssessment(ClauseId clause, int year) => (Clause, Year) = (clause, year);

    /// <summary>The scheme clause.</summary>
    public ClauseId Clause { get; }

    /// <summary>The calendar year assessed.</summary>
    public int Year { get; }

    /// <summary>The amount for the whole time on the scheme in the year, advances included; null where a factor was decided.</summary>
    public Money? Amount { get; private init; }

    /// <summary>The factor on the performance part, zero or more; null where an amount was decided.</summary>
    public decimal? Factor { get; private init; }

    /// <summary>The day of the decision, or null; recorded only.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>A year assessed at an amount.</summary>
    /// <param name="clause">The scheme clause.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="amount">The amount for the whole time on the scheme in the year, advances included; zero or more.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static SchemeAssessment OfAmount(ClauseId clause, int year, Money amount) =>
        new(clause, year) { Amount = Guard.That(!amount.IsNegative, amount, "zero or more") };

    /// <summary>A year assessed by a factor.</summary>
    /// <param name="clause">The scheme clause.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="factor">The factor on the performance part, zero or more; one pays the whole year's amount.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is below zero.</exception>
    public static SchemeAssessment OfFactor(ClauseId clause, int year, decimal factor) =>
        new(clause, year) { Factor = Guard.NotNegative(factor) };

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Clause} {IsoDate.OfYear(Year)}: {(Amount is { } amount ? amount.ToString() : Factor?.ToString(CultureInfo.InvariantCulture))}";
}
