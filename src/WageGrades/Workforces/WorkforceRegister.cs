using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>
/// What was known about the people and when (人员信息登记簿): versions of a workforce by the day from which each was known. What holds when stands
/// inside each version; a certificate of March that reaches the office in August changes the version of August, not the month of March.
/// </summary>
public sealed record WorkforceRegister
{
    /// <summary>A register in which nothing is known yet.</summary>
    public static readonly WorkforceRegister Empty = new(EffectiveSeries.Empty<Workforce>());

    private WorkforceRegister(EffectiveSeries<Workforce> versions) => Versions = versions;

    /// <summary>The versions by the day from which each was known; the last one is known until another is entered.</summary>
    public EffectiveSeries<Workforce> Versions { get; }

    /// <summary>The register with everything known from a day on.</summary>
    /// <param name="from">The day on which it became known.</param>
    /// <param name="workforce">The people as known from that day.</param>
    /// <returns>The new register; what was entered as known from a later day is replaced.</returns>
    public WorkforceRegister Learn(LocalDate from, Workforce workforce) => new(Versions.Set(from, Guard.NotNull(workforce)));

    /// <summary>The register with a person's facts known from a day on, the others' unchanged.</summary>
    /// <param name="from">The day on which they became known.</param>
    /// <param name="worker">The person with all facts as known from that day.</param>
    /// <returns>The new register; a person not known before is added, also to every later version.</returns>
    public WorkforceRegister Learn(LocalDate from, Worker worker)
    {
        Guard.NotNull(worker);
        var known = Versions.TryGet(from, out var before) ? before : Workforce.Empty;
        var later = Versions.Steps.Where(step => step.HasValue && step.Span.From > from).ToList();
        return new WorkforceRegister(later.Aggregate(
            Versions.Set(from, With(known, worker)), (versions, step) => versions.Set(step.Span.From, With(step.Value, worker))));
    }

    /// <summary>The people as known on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The plain workforce of that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing was known on that day yet; the message names the days.</exception>
    public Workforce AsKnownOn(LocalDate date) => Versions.On(date);

    /// <inheritdoc/>
    public override string ToString() => $"{Versions.Steps.Count} versions";

    private static Workforce With(Workforce workforce, Worker worker) =>
        new(workforce.Workers.Where(each => each.Id != worker.Id).Append(worker));
}
