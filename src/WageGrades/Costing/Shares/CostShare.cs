using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What one part of a package costs, in every way of asking; parts that several changes make up count as one.</summary>
internal sealed record CostShare
{
    /// <summary>With nothing else of the package.</summary>
    internal required Money Alone { get; init; }

    /// <summary>Added last.</summary>
    internal required Money LastIn { get; init; }

    /// <summary>Added in the order of the package.</summary>
    internal required Money InOrder { get; init; }

    /// <summary>The average over all orders, exactly.</summary>
    internal required ExactAmount Share { get; init; }

    /// <summary>The same for the months of the first budget year.</summary>
    internal required ExactAmount InYearShare { get; init; }

    /// <summary>The least that it adds in any order.</summary>
    internal required Money Least { get; init; }

    /// <summary>The most that it adds in any order.</summary>
    internal required Money Most { get; init; }

    /// <summary>Whose pay it changes, added first or last.</summary>
    internal required int PeopleTouched { get; init; }
}
