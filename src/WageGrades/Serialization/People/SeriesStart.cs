using System.Runtime.CompilerServices;

namespace WageGrades.Serialization;

/// <summary>The day on which a series begins with a value. The values are shared: two starts are one where the value is the same object.</summary>
internal readonly record struct SeriesStart(LocalDate From, object Value)
{
    public bool Equals(SeriesStart other) => From == other.From && ReferenceEquals(Value, other.Value);

    public override int GetHashCode() => HashCode.Combine(From, RuntimeHelpers.GetHashCode(Value));
}
