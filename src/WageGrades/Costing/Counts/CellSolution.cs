using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// Which value fits a budget as far as counts of cells tell (按人数表倒推结果): the last that fits whoever the people are, and the last that may fit. The
/// answer with the people's names lies between them. Each stands with its cost and the next value's, so that anyone can check it.
/// </summary>
public sealed partial record CellSolution
{
    internal CellSolution()
    {
    }

    /// <summary>What was free, in words.</summary>
    public required LocalizedText Knob { get; init => field = Guard.NotNull(value); }

    /// <summary>The basis with the window in which every value is costed.</summary>
    public required CostBasis Basis { get; init => field = Guard.NotNull(value); }

    /// <summary>The counts costed.</summary>
    public required CellCounts Counts { get; init => field = Guard.NotNull(value); }

    /// <summary>The budget.</summary>
    public required Money Budget { get; init; }

    /// <summary>Whether the budget bounds the months of the first budget year alone, instead of all months costed.</summary>
    public required bool IsInYear { get; init; }

    /// <summary>The least costly value looked at.</summary>
    public required SolvedValue Least { get; init => field = Guard.NotNull(value); }

    /// <summary>The costliest value looked at.</summary>
    public required SolvedValue Most { get; init => field = Guard.NotNull(value); }

    /// <summary>How many values lie between them, both included.</summary>
    public required int Values { get; init; }

    /// <summary>How many values were costed.</summary>
    public required int Tried { get; init; }

    /// <summary>Whether both ends of the cost rise with the value, and how that is known.</summary>
    public required CostOrder Order { get; init => field = Guard.Defined(value); }

    /// <summary>The last value of which the most it may cost fits: it fits whoever the people are. Null where there is none or the most is not
    /// told.</summary>
    public CellFit? Surely { get; internal init; }

    /// <summary>The last value of which the least it may cost fits: none beyond it fits, whoever the people are. Null where there is none or the
    /// least is not told, so that any value may fit.</summary>
    public CellFit? Perhaps { get; internal init; }

    /// <summary>True where both are one value: the answer hangs on nothing that counts do not tell.</summary>
    public bool IsSettled => Surely is { } surely && surely.Value == Perhaps?.Value;

    /// <summary>Why there is no answer, what is to be known of it, and the findings of its costing.</summary>
    public required FindingList Findings { get; init => field = Guard.NotNull(value); }

    /// <inheritdoc/>
    public override string ToString() => $"{Knob.English}: surely {Surely?.ToString() ?? "none"}; perhaps {Perhaps?.ToString() ?? "none"}";

    internal CostBound BoundOf(CellCostReport report) => IsInYear ? report.InYear : report.Difference;
}
