using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What a row of the verified figures says: of which event, of what kind and period, how much.</summary>
internal sealed record BenefitEntry
{
    internal string Event { get; init; } = "";

    internal Term? Kind { get; init; }

    internal LocalDate? From { get; init; }

    internal LocalDate? Through { get; init; }

    internal Money? Amount { get; init; }

    internal LocalDate? VerifiedOn { get; init; }

    internal bool IsProvisional { get; init; }

    internal string? Verifier { get; init; }

    /// <summary>The figure of a row that was not refused.</summary>
    internal Benefit Figure => new(Kind!, DateSpan.Through(From!.Value, Through!.Value))
    {
        Amount = Amount,
        VerifiedOn = VerifiedOn,
        IsProvisional = IsProvisional,
        Verifier = Verifier,
    };

    internal static BenefitEntry Of(string id, Benefit figure) => new()
    {
        Event = id,
        Kind = figure.Kind,
        From = figure.Period.From,
        Through = figure.Period.LastDay,
        Amount = figure.Amount,
        VerifiedOn = figure.VerifiedOn,
        IsProvisional = figure.IsProvisional,
        Verifier = figure.Verifier,
    };
}
