using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>A person whose certificate and appointment differ in one trade (评聘不一致).</summary>
/// <param name="Worker">Who it is.</param>
/// <param name="Name">The name, or empty.</param>
/// <param name="Trade">The trade of the certificate, or of the appointment where there is no certificate; null when neither names one.</param>
/// <param name="Held">The highest grade or title certified in the trade, or null.</param>
/// <param name="Appointed">The highest grade or title appointed to in the trade, or null.</param>
/// <param name="Since">The day from which the higher of the two has been held or appointed.</param>
public sealed partial record StandingGap(WorkerId Worker, string Name, string? Trade, Term? Held, Term? Appointed, LocalDate Since)
{
    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>The name, or empty.</summary>
    public string Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: holds {Held?.Code ?? "none"}, appointed {Appointed?.Code ?? "none"}";
}
