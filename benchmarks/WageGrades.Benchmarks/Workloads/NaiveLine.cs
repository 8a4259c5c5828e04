namespace WageGrades.Benchmarks;

/// <summary>A line of a <see cref="NaiveStatement"/>.</summary>
internal sealed record NaiveLine(string Clause, decimal Amount);
