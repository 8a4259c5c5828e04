using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>
/// So many people who will be appointed higher (晋级计划): what it is worth is the average over all who now hold the lower grade or title, each with
/// their own pay, from the month on. Where a row of the ladder stands for the grade, they move to the row of the higher one as the agreement places
/// people on promotion (晋级套档).
/// </summary>
/// <example><c>new UpgradePlan(SkillGrade.Senior, SkillGrade.Technician, 12, new YearMonth(2026, 10))</c>.</example>
public sealed record UpgradePlan
{
    /// <summary>A plan.</summary>
    /// <param name="from">The grade or title held now.</param>
    /// <param name="to">The one to which they are appointed, another of the same vocabulary.</param>
    /// <param name="count">How many people, zero to a million.</param>
    /// <param name="month">The month on whose first day they are appointed.</param>
    /// <exception cref="ArgumentException">The two are one, or of different vocabularies.</exception>
    public UpgradePlan(Term from, Term to, int count, YearMonth month)
    {
        From = Guard.NotNull(from);
        To = Guard.NotNull(to);
        if (from == to || from.Vocabulary != to.Vocabulary)
        {
            throw new ArgumentException($"An upgrade leads to another grade of one vocabulary; {from} to {to} does not.", nameof(to));
        }

        Count = Guard.InRange(count, 0, 1_000_000);
        Month = Guard.Month(month);
    }

    /// <summary>The grade or title held now.</summary>
    public Term From { get; }

    /// <summary>The one to which they are appointed.</summary>
    public Term To { get; }

    /// <summary>How many people.</summary>
    public int Count { get; }

    /// <summary>The month on whose first day they are appointed.</summary>
    public YearMonth Month { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        Printed.Of(nameof(UpgradePlan), (nameof(From), From), (nameof(To), To), (nameof(Count), Count), (nameof(Month), Month));
}
