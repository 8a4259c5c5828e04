namespace WageGrades.Findings;

/// <summary>Factories of <see cref="Reading{T}"/>.</summary>
internal static class Reading
{
    internal static Reading<T> Of<T>(T value, FindingList findings)
        where T : notnull => new(value, findings);
}
