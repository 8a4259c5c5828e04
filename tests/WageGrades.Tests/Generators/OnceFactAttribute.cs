namespace WageGrades.Tests.Generators;

/// <summary>
/// A fact about the whole sample that takes seconds: in a short run on .NET 10 only, where its result cannot differ; in a long run on both
/// frameworks.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnceFactAttribute : FactAttribute
{
    public OnceFactAttribute()
    {
        if (!Runs.AreLong && Environment.Version.Major < 10)
        {
            Skip = "In a short run on .NET 10 only; WAGEGRADES_LONG=1 runs it on both frameworks.";
        }
    }
}
