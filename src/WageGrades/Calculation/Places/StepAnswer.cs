using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Calculation;

/// <summary>Where a person stands on a day, and why (某日的薪级薪档及理由).</summary>
public sealed partial record StepAnswer : ILocalizable
{
    internal StepAnswer(LocalDate on, GradePlace place, PlaceEvent because, PlaceEvent? next) =>
        (On, Place, Because, Next) = (on, place, because, next);

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The place that day.</summary>
    public GradePlace Place { get; }

    /// <summary>The last event on or before the day.</summary>
    public PlaceEvent Because { get; }

    /// <summary>The next event that the recorded facts lead to; null where none does.</summary>
    public PlaceEvent? Next { get; }

    /// <summary>The answer in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as "E9, step 3: 2026-03-01: two years at step 2 completed, to step 3".</returns>
    public string In(Language language) =>
        $"{Because.WhereTo(Guard.Defined(language))}{Words.Colon.In(language)}{Because.In(language)}"
        + (Next is null ? "" : $"{Words.Next.In(language)}{Next.In(language)}");

    /// <summary>The answer in English.</summary>
    public override string ToString() => In(Language.English);
}
