using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Something of somebody: an object, so that tables by it are compiled once and not for each kind of fact.</summary>
internal sealed record FactOf(WorkerId Id, object Fact);
