using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// One clause of an agreement (条款). Its <see cref="Id"/> never changes; its printed <see cref="Number"/> may. A clause is either
/// text only or pays; what it pays is data, how it is computed lies elsewhere.
/// </summary>
public abstract record Clause
{
    private protected Clause(ClauseId id, string number, LocalizedText heading)
    {
        Id = id;
        Number = number;
        Heading = heading;
    }

    /// <summary>The stable id, such as <c>skill-allowance</c>; changes, lines and findings name it.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The number printed in the document, such as <c>3.1</c>; may be empty.</summary>
    public string Number { get; init => field = Guard.NotNull(value); }

    /// <summary>The heading in both languages.</summary>
    public LocalizedText Heading { get; init => field = Guard.NotNull(value); }

    /// <summary>The clause's wording, or null when the data is the wording.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>What the clause regulates, for the checks of mandatory content; default empty.</summary>
    public IReadOnlyList<ContentTag> Contents { get; init => field = ValueList.Of(value); } = ValueList<ContentTag>.Empty;

    /// <summary>Where its figures come from (出处); default empty.</summary>
    public IReadOnlyList<SourceNote> Sources { get; init => field = ValueList.Of(value); } = ValueList<SourceNote>.Empty;

    /// <summary>What kind of clause it is, for readers.</summary>
    internal abstract LocalizedText KindName { get; }

    /// <summary>The clause with its dated standards changed; one without any stays.</summary>
    internal abstract Clause Dated(IDatedChange change);

    /// <summary>Whether a standard is in force on one of the days.</summary>
    internal abstract bool HasStandardIn(DateSpan days);

    /// <summary>What it gives on a day, or from the first later day on which it gives anything; null where it never does.</summary>
    internal abstract LocalizedText? StandardFrom(LocalDate from);

    private protected static bool IsInForce<T>(EffectiveSeries<T> series, DateSpan days)
        where T : notnull => series.Steps.Any(step => step.HasValue && step.Span.Intersect(days) is not null);

    private protected static LocalizedText? FirstFrom<T>(EffectiveSeries<T> series, LocalDate from, Func<T, LocalizedText> words)
        where T : notnull => series.StepsWithin(new DateSpan(from)).Where(step => step.HasValue).Select(step => words(step.Value)).FirstOrDefault();
}
