namespace WageGrades.Benchmarks;

/// <summary>A person's month as naive code hands it out.</summary>
internal sealed record NaiveStatement(string Number, DateOnly Month, IReadOnlyList<NaiveLine> Lines, decimal Total);
