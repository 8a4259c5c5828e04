namespace WageGrades.Benchmarks;

/// <summary>Something to measure: a row of the table.</summary>
/// <param name="Key">Its name for goals and other rows.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Units">How many person-months, rows or documents one run is about; figures are per unit.</param>
/// <param name="Run">One run; what it returns adds up the results, so that equal work can be told from other work.</param>
internal sealed record Row(string Key, string Name, long Units, Func<decimal> Run)
{
    /// <summary>The row against which the ratio is taken; null: it has none.</summary>
    internal string? Against { get; init; }

    /// <summary>The row whose total must be the same to the fen; null: none has the same work.</summary>
    internal string? SameTotalAs { get; init; }
}
