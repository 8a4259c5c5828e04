using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>Series that begin with a value on a day: of many people some began alike and share theirs, among few they seldom do.</summary>
/// <param name="areMany">Whether there are many.</param>
internal sealed class SharedStarts<T>(bool areMany)
    where T : class
{
    private readonly Sharing<SeriesStart, EffectiveSeries<T>>? known =
        areMany ? new(start => EffectiveSeries.StartingOn(start.From, (T)start.Value)) : null;

    internal EffectiveSeries<T> Of(LocalDate from, T value) =>
        known is null ? EffectiveSeries.StartingOn(from, value) : known.Of(new SeriesStart(from, value));
}
