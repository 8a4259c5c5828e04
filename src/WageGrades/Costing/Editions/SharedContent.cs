using WageGrades.Findings;

namespace WageGrades.Costing;

/// <summary>
/// What of a result may be shown to others at all: a title, sentences about nobody, and tables of groups. What is not in it is not shared.
/// </summary>
internal sealed record SharedContent(LocalizedText Title, int MinorDigits)
{
    internal IReadOnlyList<LocalizedText> Lines { get; init; } = [];

    /// <summary>The tables, the first the most telling: a later one is left out where it and those before it would tell of a small group.</summary>
    internal IReadOnlyList<SharedBreakdown> Tables { get; init; } = [];

    /// <summary>The findings; of each kind only the title and how many there are is shown, for their texts may name people.</summary>
    internal FindingList Findings { get; init; } = FindingList.Empty;
}
