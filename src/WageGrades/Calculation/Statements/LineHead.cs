using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What every line of a clause has, whoever is paid.</summary>
/// <param name="Clause">The clause; prints its number.</param>
/// <param name="Heading">The clause's heading.</param>
internal sealed record LineHead(ClauseReference Clause, LocalizedText Heading)
{
    /// <summary>Who bears it, as shares; empty: the employer bears all.</summary>
    internal ValueList<PayerShare> Payers { get; init; } = ValueList<PayerShare>.Empty;

    /// <summary>For each pay base whether it counts in it.</summary>
    internal ValueMap<PayBase, bool> Counts { get; init; } = ValueMap<PayBase, bool>.Empty;
}
