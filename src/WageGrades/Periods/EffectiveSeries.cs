namespace WageGrades.Periods;

/// <summary>Starts an <see cref="EffectiveSeries{T}"/> (随时间变化的值).</summary>
public static class EffectiveSeries
{
    /// <summary>A series that has one value on every day.</summary>
    public static EffectiveSeries<T> Always<T>(T value)
        where T : notnull =>
        Empty<T>().Set(DateSpan.Ever, value);

    /// <summary>A series that has one value from a day on, and says nothing before.</summary>
    public static EffectiveSeries<T> StartingOn<T>(LocalDate from, T value)
        where T : notnull =>
        Empty<T>().Set(from, value);

    /// <summary>A series without a value: one gap over all days where a reason is given, else nothing at all.</summary>
    public static EffectiveSeries<T> Empty<T>(string? reason = null)
        where T : notnull =>
        reason is null ? EffectiveSeries<T>.Nothing : EffectiveSeries<T>.Of(EffectiveSeries<T>.Gap(DateSpan.Ever, reason));
}
