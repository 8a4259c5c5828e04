using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>The facts that few people have, together: most people have none of them and need no room for each.</summary>
internal sealed record SeldomFacts
{
    internal static readonly SeldomFacts None = new();

    internal IReadOnlyList<StepEvent> StepEvents { get; init; } = ValueList<StepEvent>.Empty;

    internal IReadOnlyList<ProtectedPay> ProtectedPay { get; init; } = ValueList<ProtectedPay>.Empty;

    internal EffectiveSeries<SchemeTerms> Scheme { get; init; } = EffectiveSeries.Empty<SchemeTerms>();

    internal IReadOnlyList<SchemeAssessment> Assessments { get; init; } = ValueList<SchemeAssessment>.Empty;

    internal IReadOnlyList<TeamResult> TeamResults { get; init; } = ValueList<TeamResult>.Empty;

    internal IReadOnlyList<Project> Projects { get; init; } = ValueList<Project>.Empty;

    internal IReadOnlyList<DateSpan> Absences { get; init; } = ValueList<DateSpan>.Empty;

    internal IReadOnlyList<Leave> Leaves { get; init; } = ValueList<Leave>.Empty;

    internal IReadOnlyDictionary<ClauseId, EffectiveSeries<Money>> DecidedAmounts { get; init; } = ValueMap<ClauseId, EffectiveSeries<Money>>.Empty;

    internal IReadOnlyList<MissingRecord> MissingFrom { get; init; } = ValueList<MissingRecord>.Empty;

    internal IReadOnlyList<LearningCredit> Credits { get; init; } = ValueList<LearningCredit>.Empty;

    internal EffectiveSeries<FrameworkLevel> Levels { get; init; } = EffectiveSeries.Empty<FrameworkLevel>();

    internal IReadOnlyDictionary<Term, EffectiveSeries<decimal>> StandingNumbers { get; init; } = ValueMap<Term, EffectiveSeries<decimal>>.Empty;
}
