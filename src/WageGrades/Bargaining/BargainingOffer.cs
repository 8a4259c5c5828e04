using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>A proposal as it was put on the table: by whom, when, with what words (提出的方案).</summary>
public sealed record BargainingOffer
{
    /// <summary>An offer.</summary>
    /// <param name="proposal">The proposal.</param>
    public BargainingOffer(Proposal proposal) => Proposal = Guard.NotNull(proposal);

    /// <summary>The proposal.</summary>
    public Proposal Proposal { get; }

    /// <summary>The side that made it, or null where that is not said.</summary>
    public PartyRole? By { get; init => field = Guard.Defined(value); }

    /// <summary>The day on which it was put on the table, or null where that is not said.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What was said with it, or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Proposal.Name}{(By is { } side ? $" by {side}" : "")}{(On is { } day ? $" on {IsoDate.Of(day)}" : "")}";
}
