using System.Runtime.CompilerServices;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>Series that begin with a value on a day: of many people some began alike and share theirs, among few they seldom do.</summary>
/// <param name="areMany">Whether there are many.</param>
internal sealed class SharedStarts<T>(bool areMany)
    where T : class
{
    private readonly Sharing<Start, EffectiveSeries<T>>? known = areMany ? new(MakeSeries) : null;

    internal EffectiveSeries<T> Of(LocalDate from, T value)
    {
        Start start = new(from, value);
        return known is null ? MakeSeries(start) : known.Of(start);
    }

    private static EffectiveSeries<T> MakeSeries(Start start) => EffectiveSeries.StartingOn(start.From, start.Value);

    /// <summary>The values are shared: two starts are one where the value is the same object.</summary>
    private readonly record struct Start(LocalDate From, T Value)
    {
        public bool Equals(Start other) => From == other.From && ReferenceEquals(Value, other.Value);

        public override int GetHashCode() => HashCode.Combine(From, RuntimeHelpers.GetHashCode(Value));
    }
}
