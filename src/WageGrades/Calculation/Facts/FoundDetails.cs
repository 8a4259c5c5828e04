using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What a month sees of results and of what is supplied for it alone (成果及上报事实).</summary>
internal sealed record FoundDetails
{
    internal required Ratio Accepted { get; init; }

    internal Money? Supplied { get; init; }

    /// <summary>The amount that the event's own decision gives under the clause.</summary>
    internal Money? Decided { get; init; }

    internal Money? Benefit { get; init; }

    internal ValueList<Benefit>? Figures { get; init; }

    internal bool HasFiguresUnused { get; init; }

    /// <summary>The first day of use and the year of a result with figures, which open their windows.</summary>
    internal (LocalDate? UsedFrom, int Year)? Window { get; init; }

    /// <summary>The weights of a team in its order and the person's place in it.</summary>
    internal (ValueList<Ratio> Weights, int Own)? Team { get; init; }

    /// <summary>The same number for what has the same occasion, in the order in which the month meets them.</summary>
    internal int Occasion { get; init; }
}
