namespace WageGrades.Periods;

public sealed partial class EffectiveSeries<T>
{
    /// <summary>Equal when both say the same on every day.</summary>
    public bool Equals(EffectiveSeries<T>? other) => other is not null && steps.Equals(other.steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EffectiveSeries<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => steps.GetHashCode();

    /// <summary>The steps in order, for example <c>2026-07-01/2026-12-31: 300; 2027-01-01/..: 320</c>.</summary>
    public override string ToString() => steps.Count == 0 ? "(nothing)" : string.Join("; ", steps);

    /// <summary>True when both say the same on every day.</summary>
    public static bool operator ==(EffectiveSeries<T>? left, EffectiveSeries<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>True when they differ on some day.</summary>
    public static bool operator !=(EffectiveSeries<T>? left, EffectiveSeries<T>? right) => !(left == right);
}
