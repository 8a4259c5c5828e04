namespace WageGrades.Oracle;

/// <summary>Values by date: each from a first day to the day before another, or without end.</summary>
public sealed class Dated<T>(IEnumerable<(DateOnly From, DateOnly? Until, T Value)> steps)
    where T : class
{
    public IReadOnlyList<(DateOnly From, DateOnly? Until, T Value)> Steps { get; } = [.. steps.OrderBy(step => step.From)];

    public T? On(DateOnly day)
    {
        foreach (var (from, until, value) in Steps)
        {
            if (from <= day && (until is null || day < until))
            {
                return value;
            }
        }

        return null;
    }
}
