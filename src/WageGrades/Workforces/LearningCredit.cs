using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// An entry of a person's account of learning credits (学分账户、学习成果): how many, from which source, since when and how long they are valid. Credits are
/// learning that a credit bank or the employer certified; a firm's own points (积分) are a counter of the month.
/// </summary>
public sealed record LearningCredit
{
    /// <summary>Credits.</summary>
    /// <param name="credits">How many, above 0; parts allowed.</param>
    /// <param name="source">From which source, a term of <c>credit-source</c>.</param>
    /// <param name="earnedOn">The day from which they count (取得日期).</param>
    /// <exception cref="ArgumentException">The source is of another vocabulary.</exception>
    public LearningCredit(decimal credits, Term source, LocalDate earnedOn)
    {
        Credits = credits;
        Source = source;
        EarnedOn = earnedOn;
    }

    /// <summary>How many credits.</summary>
    public decimal Credits { get; init => field = Guard.Positive(value); }

    /// <summary>From which source.</summary>
    /// <exception cref="ArgumentException">The term is of another vocabulary.</exception>
    public Term Source { get; init => field = Guard.NotNull(value).Within(CreditSource.Vocabulary); }

    /// <summary>The day from which they count.</summary>
    public LocalDate EarnedOn { get; init; }

    /// <summary>The first day on which they count no more, because they expired or were used elsewhere (失效或已转换); null while they last.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>What was learned (学习成果名称), or null.</summary>
    public string? Name { get; init; }

    /// <summary>The number of the certificate or entry, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Whether they count on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the day they were earned until they expire.</returns>
    public bool IsValidOn(LocalDate day) => EarnedOn <= day && !(ValidUntil <= day);

    /// <inheritdoc/>
    public override string ToString() => $"{ExactDecimal.Print(Credits)} of {Source}, {IsoDate.Of(EarnedOn)}";
}
