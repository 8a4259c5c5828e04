using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A value with the place where a document states it; without one where it was not read.</summary>
internal sealed record Placed<T>(T Value, JsonPlace? Place)
    where T : notnull;
