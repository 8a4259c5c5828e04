using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Bars of one category side by side in a <see cref="GroupedBarChart"/>.</summary>
/// <param name="Label">What the category is, at the left.</param>
/// <param name="Values">A value for each series, with its words.</param>
internal sealed record BarGroup(string Label, ValueList<(decimal Value, string Text)> Values);
