namespace WageGrades.Benchmarks;

/// <summary>What was measured of a row: medians over the rounds.</summary>
/// <param name="Row">The row.</param>
/// <param name="Nanoseconds">CPU time per unit.</param>
/// <param name="Bytes">What was allocated per unit.</param>
/// <param name="Ratio">The median of the rounds' ratios to the row it is compared with; null where there is none.</param>
/// <param name="Total">The total.</param>
/// <param name="IsWrong">Whether the total is another than that of the row that does the same work.</param>
internal sealed record Measured(Row Row, double Nanoseconds, double Bytes, double? Ratio, decimal Total, bool IsWrong);
