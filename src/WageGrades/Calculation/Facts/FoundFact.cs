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

    internal required Ratio Accepted { get; init; }

    internal Money? Supplied { get; init; }

    /// <summary>The amount that the event's own decision gives under the clause.</summary>
    internal Money? Decided { get; init; }

    internal Money? Benefit { get; init; }

    internal ValueList<Benefit>? Figures { get; init; }

    internal bool HasFiguresUnused { get; init; }

    /// <summary>The first day of use and the year of a result with figures, which open their windows.</summary>
    internal (LocalDate? UsedFrom, int Year)? Window { get; init; }

    /// <summary>How the trade must stand to the post's, and the trade; null where any will do.</summary>
    internal (TradeMatch Match, string Trade)? Trade { get; init; }

    internal FindingCode? Fault { get; init; }

    /// <summary>The weights of a team in its order and the person's place in it.</summary>
    internal (ValueList<Ratio> Weights, int Own)? Team { get; init; }

    /// <summary>The same number for what has the same occasion, in the order in which the month meets them.</summary>
    internal int Occasion { get; init; }

    /// <summary>The same number for the figures of one result, and for an event that opens several clauses.</summary>
    internal int Account { get; init; }

    /// <summary>When it is due.</summary>
    internal FoundDue Due { get; init; }

    /// <summary>When it was due once; null for what is paid month by month or belongs to the month.</summary>
    internal OneOffFacts? OneOff => Due.OneOff;
}
