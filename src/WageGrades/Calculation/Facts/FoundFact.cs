using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>One occurrence of a ground as a month sees it (当月所见事实): its key and figures, when it is due, with what it competes.</summary>
internal sealed record FoundFact
{
    internal required TermKey Key { get; init; }

    internal required Ratio Quantity { get; init; }

    /// <summary>What only results and what is supplied for a month have; null where there is none of it.</summary>
    internal FoundDetails? Details { get; init; }

    /// <summary>How the trade must stand to the post's, and the trade; null where any will do.</summary>
    internal (TradeMatch Match, string Trade)? Trade { get; init; }

    internal FindingCode? Fault { get; init; }

    /// <summary>The same number for the figures of one result, and for an event that opens several clauses.</summary>
    internal int Account { get; init; }

    /// <summary>When it is due.</summary>
    internal FoundDue Due { get; init; }

    /// <summary>When it was due once; null for what is paid month by month or belongs to the month.</summary>
    internal OneOffFacts? OneOff => Due.OneOff;
}
