namespace WageGrades.Documents;

/// <summary>One bar of a <see cref="BarChart"/>.</summary>
/// <param name="Label">What it is, at the left.</param>
/// <param name="Value">Its length; negative bars go to the left of zero.</param>
/// <param name="Text">The value as words, at the bar's end.</param>
internal sealed record Bar(string Label, decimal Value, string Text);
